import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChart, anyWindow } from '../../testing/chartArbitrary.ts';
import { fakeContext } from '../../testing/fakeContext.ts';
import { wordsFor } from '../../words/words.ts';
import { layoutChart } from '../layout/layout.ts';
import { paletteOf } from '../palette.ts';
import { composeScene } from '../scene/compose.ts';
import type { Prim, Scene } from '../scene/display.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from '../scene/frame.ts';
import { paintCanvas } from './canvas.ts';
import { paintSvg } from './svg.ts';

const words = wordsFor();
const light = paletteOf('light');

/** Any chart in any window at any size, with any of its events pointed at, focused or open. */
const anyPicture = anyChart(40).chain((chart) =>
  fc
    .record({
      window: anyWindow(chart.about),
      width: fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.constantFrom(1, 40, 68, 69, 390)),
      height: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.constant(1)),
      hovered: fc.option(fc.nat(39), { nil: undefined }),
      focused: fc.option(fc.nat(39), { nil: undefined }),
      open: fc.option(fc.nat(39), { nil: undefined }),
    })
    .map((rest) => ({ ...chart, ...rest })),
);

function sceneIn(of: typeof anyPicture extends fc.Arbitrary<infer T> ? T : never): Scene {
  const frame = frameOf(of.window, of.width, of.height);
  const layout = layoutChart({
    events: of.events,
    lanes: of.lanes,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: of.height - AXIS_HEIGHT,
  });
  return composeScene(layout, frame, { ...of, related: new Set([0, 1]) }, words, 'Europe/Kyiv');
}

describe('painting', () => {
  it('never throws, and puts no more and no less than numbers, colours and text', () => {
    fc.assert(
      fc.property(anyPicture, fc.constantFrom(1, 1.5, 2, 2.625), (picture, density) => {
        const scene = sceneIn(picture);
        paintCanvas(fakeContext(density).context, scene, light, 'sans-serif');
        const svg = paintSvg(scene, light, 'A "title" & more', 'p', '"A face"');
        expect(svg).not.toMatch(/="[^"]*(NaN|undefined|Infinity)/);
        expect(svg).not.toMatch(/\p{Surrogate}/u);
        for (const zone of scene.zones)
          expect([zone.x, zone.y, zone.width, zone.height].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('stays exact at the ends of the axis', () => {
    for (const [start, end] of [
      [-8.64e15, -8.64e15 + 1],
      [8.64e15 - 1, 8.64e15],
      [-8.64e15, 8.64e15],
    ] as const) {
      const scene = sceneIn({
        events: [],
        lanes: [],
        about: 0,
        window: { start, end },
        width: 800,
        height: 400,
        hovered: undefined,
        focused: undefined,
        open: undefined,
      });
      paintCanvas(fakeContext().context, scene, light, 'sans-serif');
    }
  });

  it('does on the canvas for each thing what the SVG has of it', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const scene = sceneIn(picture);
        const { context, calls } = fakeContext();
        paintCanvas(context, scene, light, 'sans-serif');
        const svg = paintSvg(scene, light);
        const all = flat(scene.prims);
        const count = (is: (prim: Prim) => boolean) => all.filter(is).length;
        const inSvg = (tag: string) => svg.split(`<${tag} `).length - 1;
        const clips = count(({ kind }) => kind === 'clip');
        expect(calls.get('fillRect') ?? 0).toBe(count(({ kind }) => kind === 'rect'));
        expect(inSvg('rect') - clips).toBe(count(({ kind }) => kind === 'rect'));
        expect(calls.get('arc') ?? 0).toBe(inSvg('circle'));
        expect(calls.get('fillText') ?? 0).toBe(inSvg('text'));
        expect(inSvg('path')).toBe(count(({ kind }) => kind === 'line' || kind === 'polygon'));
        expect(calls.get('save') ?? 0).toBe(calls.get('restore') ?? 0);
      }),
    );
  });
});

function flat(prims: readonly Prim[]): readonly Prim[] {
  return prims.flatMap((prim) => (prim.kind === 'clip' ? [prim, ...flat(prim.parts)] : [prim]));
}
