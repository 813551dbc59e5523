/** The fast road (only what the window needs, strips where there is too much) against the plain one (every event laid out). */
import { describe, expect, it } from 'vitest';
import type { ChartColumns, ChartSet } from '../chart/columns.ts';
import { type Layout, layoutChart } from '../chart/layout/layout.ts';
import { isStrip } from '../chart/scene/badges.ts';
import { composeScene } from '../chart/scene/compose.ts';
import type { Scene } from '../chart/scene/display.ts';
import { NO_EMPHASIS } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, type Frame, frameOf, scaleOf } from '../chart/scene/frame.ts';
import { generatedColumns, seeded } from '../testing/generated.ts';
import { LANES_OF_GENERATED } from '../testing/scene.ts';
import { DAY_MS } from '../time/civil.ts';
import { type Span, span } from '../time/span.ts';
import { wordsFor } from '../words/words.ts';
import { createPictures } from './picture.ts';

const WIDTH = 1000;
const HEIGHT = 600;
const FROM = Date.UTC(2022, 0, 1);
const TO = Date.UTC(2027, 0, 1);
const words = wordsFor();

function setOf(columns: ChartColumns, isShown: (place: number) => boolean): ChartSet {
  let count = 0;
  for (let i = 0; i < columns.length; i++) if (isShown(i)) count += 1;
  return { columns, isShown, count };
}

/** Windows that a seed decides, from some hours to all of the time. */
function windows(seed: number, count: number): readonly Span[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const length = Math.min(TO - FROM, DAY_MS * 4 ** (random() * 6 - 1));
    const start = FROM + random() * (TO - FROM - length);
    return span(start, start + length);
  });
}

const inputOf = (set: ChartSet, frame: Frame) => ({
  set,
  lanes: LANES_OF_GENERATED,
  window: frame.window,
  scale: scaleOf(frame),
  top: AXIS_HEIGHT,
  height: HEIGHT - AXIS_HEIGHT,
  isMoving: false,
});

function plainLayout({ columns, isShown }: ChartSet, frame: Frame): Layout {
  const events = Array.from({ length: columns.length }, (_, place) => place)
    .filter(isShown)
    .map(columns.at);
  return layoutChart({ ...inputOf({ columns, isShown, count: events.length }, frame), events });
}

const compose = (layout: Layout, frame: Frame) => composeScene(layout, frame, NO_EMPHASIS, words, 'UTC');

/** The events whose marks are in the window, by what stands for them: a mark or a badge. */
function standing({ zones }: Scene): ReadonlySet<number> {
  return new Set(
    zones.flatMap((zone) => (zone.part === 'badge' ? zone.events : zone.part === 'mark' ? [zone.event] : [])),
  );
}

/** Events whose mark is well inside a window: a neighbour outside it may pull a badge over an edge. */
function inside(set: ChartSet, frame: Frame): readonly number[] {
  const edge = 44 / scaleOf(frame);
  return Array.from({ length: set.columns.length }, (_, place) => place).filter((place) => {
    const at = set.columns.mark[place] ?? 0;
    return set.isShown(place) && at >= frame.window.start + edge && at < frame.window.end - edge;
  });
}

describe('the fast road', () => {
  it('draws the very picture of the plain one while the events are few', () => {
    const set = setOf(generatedColumns(1_400, 7), (place) => place % 3 !== 0);
    const pictures = createPictures();
    for (const window of windows(1, 6)) {
      const frame = frameOf(window, WIDTH, HEIGHT);
      const fast = compose(pictures.layoutOf(inputOf(set, frame)), frame);
      expect(fast).toEqual(compose(plainLayout(set, frame), frame));
    }
  });

  it.each([
    [2_000, 11],
    [3_000, 12],
  ])('stands for the same events of a window as the plain one, of %i (seed %i)', (count, seed) => {
    const set = setOf(generatedColumns(count, seed), (place) => place % 5 !== 0);
    const pictures = createPictures();
    let singles = 0;
    for (const window of windows(seed, 12)) {
      const frame = frameOf(window, WIDTH, HEIGHT);
      const layout = pictures.layoutOf(inputOf(set, frame));
      if (layout.density.length > 0) continue;
      singles += 1;
      const [fast, plain] = [compose(layout, frame), compose(plainLayout(set, frame), frame)];
      const expected = inside(set, frame);
      for (const scene of [fast, plain]) {
        const stood = standing(scene);
        expect(expected.filter((place) => !stood.has(place))).toEqual([]);
      }
      const xs = (of: Layout) => new Map(of.events.map(({ event, x }) => [event.index, x]));
      const all = xs(plainLayout(set, frame));
      for (const [event, x] of xs(layout)) expect(x).toBeCloseTo(all.get(event) ?? Number.NaN, 6);
    }
    expect(singles).toBeGreaterThan(3);
  });

  it.each([
    [15_000, 21],
    [40_000, 22],
  ])('counts in its strips what the plain one would mark, of %i (seed %i)', (count, seed) => {
    const { columns } = setOf(generatedColumns(count, seed), () => true);
    const set = setOf(columns, (place) => place % 4 !== 1);
    const pictures = createPictures();
    let strips = 0;
    for (const window of windows(seed, 20)) {
      const frame = frameOf(window, WIDTH, HEIGHT);
      const layout = pictures.layoutOf(inputOf(set, frame));
      const { zones } = compose(layout, frame);
      if (layout.density.length === 0) continue;
      strips += 1;
      const plain = layout.density.map((cells) => cells.map(() => 0));
      let missed = 0;
      for (let place = 0; place < columns.length; place++) {
        const at = columns.mark[place] ?? 0;
        if (!set.isShown(place)) continue;
        const stop = columns.standsFrom[place + 1] ?? 0;
        for (let k = columns.standsFrom[place] ?? 0; k < stop; k++) {
          const lane = columns.lanes[k] ?? 0;
          const x = at * layout.scale;
          const cell = layout.density[lane]?.findIndex(({ left, right }) => x >= left && x < right) ?? -1;
          const counts = plain[lane];
          if (cell >= 0 && counts) counts[cell] = (counts[cell] ?? 0) + 1;
          else if (at >= window.start && at < window.end) missed += 1;
        }
      }
      expect(missed).toBe(0);
      expect(plain).toEqual(layout.density.map((cells) => cells.map((cell) => cell.count)));
      const counted = zones.filter((zone) => zone.part === 'badge' || zone.part === 'mark');
      for (const zone of zones) {
        if (zone.part !== 'badge' || !isStrip(zone)) continue;
        const cell = layout.density[zone.lane]?.find(({ bin }) => bin?.from === zone.from);
        const { events, count } = pictures.listOf(set, zone.from, zone.to, 3, zone.lane);
        expect(count).toBe(cell?.count);
        expect(events.length).toBe(Math.min(3, count));
      }
      const inSight = layout.density.flat().filter(({ left, right }) => {
        const shift = frame.left - window.start * layout.scale;
        return left + shift < frame.right && right + shift > frame.left;
      });
      expect(counted.length).toBeGreaterThanOrEqual(inSight.length);
    }
    expect(strips).toBeGreaterThan(2);
  });
});
