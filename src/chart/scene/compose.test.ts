import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChart, readableWindow } from '../../testing/chartArbitrary.ts';
import { pan } from '../../time/span.ts';
import { wordsFor } from '../../words/words.ts';
import { type Layout, layoutChart } from '../layout/layout.ts';
import { composeScene } from './compose.ts';
import type { BadgeZone, EventZone, Scene, Zone } from './display.ts';
import { NO_EMPHASIS } from './emphasis.ts';
import { AXIS_HEIGHT, type Frame, frameOf, scaleOf } from './frame.ts';

const words = wordsFor();

const anyView = anyChart(60).chain((chart) =>
  fc
    .record({
      window: readableWindow(chart.about),
      width: fc.constantFrom(390, 720, 1440),
      height: fc.integer({ min: 200, max: 900 }),
    })
    .map((rest) => ({ ...chart, ...rest })),
);
type View = typeof anyView extends fc.Arbitrary<infer T> ? T : never;

interface Drawn {
  readonly layout: Layout;
  readonly frame: Frame;
  readonly scene: Scene;
}

function layoutOf(view: View): Layout {
  return layoutChart({
    events: view.events,
    lanes: view.lanes,
    scale: scaleOf(frameOf(view.window, view.width, view.height)),
    top: AXIS_HEIGHT,
    height: view.height - AXIS_HEIGHT,
  });
}

function drawn(view: View, layout = layoutOf(view), by = 0): Drawn {
  const frame = frameOf(pan(view.window, -by / layout.scale), view.width, view.height);
  return { layout, frame, scene: composeScene(layout, frame, NO_EMPHASIS, words, 'UTC') };
}

const middleOf = ({ x, y, width, height }: Zone) => ({ x: x + width / 2, y: y + height / 2 });
/** What is drawn within the plot, from back to front. */
const partsOf = (scene: Scene) => scene.prims.flatMap((prim) => (prim.kind === 'clip' ? prim.parts : []));
const isTitle = (zone: Zone): zone is EventZone & { part: 'title' } => zone.part === 'title';
const isBadge = (zone: Zone): zone is BadgeZone => zone.part === 'badge';

describe('the scene', () => {
  it('has what is not sure of a date over all marks', () => {
    let doubts = 0;
    fc.assert(
      fc.property(anyView, (view) => {
        const kinds = partsOf(drawn(view).scene).map((prim) =>
          prim.kind === 'text' && /^[~?]$/.test(prim.text) ? 'doubt' : prim.kind,
        );
        const first = kinds.indexOf('doubt');
        if (first < 0) return;
        doubts += 1;
        expect(kinds.slice(first)).not.toContain('circle');
        expect(kinds.slice(first)).not.toContain('polygon');
      }),
      { numRuns: 200, seed: 4 },
    );
    expect(doubts).toBeGreaterThan(20);
  });

  it('has each mark of the window on its lane once, alone or in a badge that counts it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { layout, frame, scene } = drawn(view);
        const shift = frame.left - frame.window.start * layout.scale;
        const laneAt = (zone: Zone) =>
          layout.boxes.findIndex((box) => Math.abs(box.line - middleOf(zone).y) < 1e-6);
        const stood = scene.zones.flatMap((zone) => {
          if (zone.part === 'title') return [];
          const events = zone.part === 'badge' ? zone.events : [zone.event];
          return events.map((event) => `${event} on ${laneAt(zone)}`);
        });
        expect(new Set(stood).size).toBe(stood.length);
        for (const { event, x, marked } of layout.events) {
          const at = x + shift;
          if (!marked || at < frame.left || at > frame.right) continue;
          for (const lane of event.stands) expect(stood).toContain(`${event.index} on ${lane}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has no title on a lane that is collapsed, and those of its events on another lane of theirs', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { event, home, title } of layoutOf(view).events) {
          const open = event.stands.filter((lane) => !view.lanes[lane]?.isThin);
          expect(event.stands).toContain(home);
          expect(view.lanes[home]?.isThin === true).toBe(open.length === 0);
          if (title) expect(open).toContain(home);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has no two titles that touch, and none that an edge cuts', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { scene, frame } = drawn(view);
        const titles = scene.zones.filter(isTitle);
        for (const [i, a] of titles.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(frame.left - 2.001);
          expect(a.x + a.width).toBeLessThanOrEqual(frame.right + 12.001);
          for (const b of titles.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y + 0.001 ||
              b.y + b.height <= a.y + 0.001;
            expect(apart, `${a.event} and ${b.event}`).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('moves every mark, badge and title by k px when panned by k px', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: -300, max: 300 }), (view, by) => {
        const here = drawn(view);
        const there = drawn(view, here.layout, by);
        const edge = 40;
        const inside = ({ x, width }: Zone, by: number) =>
          x + by > here.frame.left + edge && x + width + by < here.frame.right - edge;
        const placesOf = ({ scene }: Drawn, back: number) =>
          scene.zones
            .filter((zone) => !isTitle(zone))
            .filter((zone) => inside(zone, -back) && inside(zone, by - back))
            .map((zone) => {
              const { x, y } = middleOf(zone);
              const what = isBadge(zone) ? zone.events.join() : zone.event;
              return `${zone.part} ${what} at ${(x - back).toFixed(3)}, ${y.toFixed(3)}`;
            })
            .sort();
        // Places that end in half of a thousandth may be rounded either way.
        const [a, b] = [placesOf(here, 0), placesOf(there, by)];
        expect(b.map(rounded)).toEqual(a.map(rounded));
        const before = new Map(here.scene.zones.filter(isTitle).map((zone) => [zone.event, zone]));
        for (const zone of there.scene.zones.filter(isTitle)) {
          const was = before.get(zone.event);
          if (!was || !inside(zone, 0) || !inside(was, 0)) continue;
          expect(zone.x - was.x).toBeCloseTo(by, 3);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function rounded(place: string): string {
  return place.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
}
