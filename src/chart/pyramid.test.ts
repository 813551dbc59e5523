import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../time/civil.ts';
import { type ChartColumns, finderOf } from './columns.ts';
import { binsWithin, FINEST_BIN, levelFor, pyramidOf } from './pyramid.ts';

const LANES = 3;
/** Columns of marks at hours, each on one lane, with a length in hours. */
function columns(rows: readonly (readonly [hour: number, lane: number, hours: number])[]): ChartColumns {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const times = Float64Array.from(sorted, ([hour]) => hour * HOUR_MS);
  return {
    length: sorted.length,
    start: times,
    end: Float64Array.from(sorted, ([hour, , hours]) => (hour + hours) * HOUR_MS),
    mark: times,
    standsFrom: Uint32Array.from({ length: sorted.length + 1 }, (_, i) => i),
    lanes: Uint16Array.from(sorted, ([, lane]) => lane),
    significance: new Uint8Array(sorted.length).fill(2),
    at: () => {
      throw new Error('not asked for');
    },
  };
}
const rows = fc.array(
  fc.tuple(
    fc.integer({ min: -2000, max: 20_000 }),
    fc.integer({ min: 0, max: LANES - 1 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  { minLength: 1, maxLength: 300 },
);
const all = () => true;

describe('the pyramid', () => {
  it('counts every mark once on every level', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const pyramid = pyramidOf(columns(of), LANES, all);
        for (const { counts } of pyramid.levels) expect(counts.reduce((a, b) => a + b, 0)).toBe(of.length);
        expect(pyramid.levels.at(-1)?.bins).toBe(1);
      }),
    );
  });

  it('counts what a plain count counts, lane by lane, and only what is shown', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 8 }), (of, level) => {
        const made = columns(of);
        const isShown = (i: number) => i % 2 === 0;
        const pyramid = pyramidOf(made, LANES, isShown);
        const at = Math.min(level, pyramid.levels.length - 1);
        for (let lane = 0; lane < LANES; lane++)
          binsWithin(pyramid, at, lane, -Infinity, Infinity, ({ count, one, start, end }) => {
            const plain = [...made.mark.keys()].filter(
              (i) =>
                isShown(i) &&
                made.lanes[i] === lane &&
                (made.mark[i] ?? 0) >= start &&
                (made.mark[i] ?? 0) < end,
            );
            expect(count).toBe(plain.length);
            if (count === 1) expect(one).toBe(plain[0]);
          });
      }),
    );
  });

  it('gives the level whose bins are wide enough', () => {
    const pyramid = pyramidOf(
      columns([
        [0, 0, 1],
        [5000, 0, 1],
      ]),
      LANES,
      all,
    );
    expect(levelFor(pyramid, 1)).toBe(0);
    expect(levelFor(pyramid, FINEST_BIN)).toBe(0);
    expect(levelFor(pyramid, FINEST_BIN + 1)).toBe(1);
    expect(levelFor(pyramid, Infinity)).toBe(pyramid.levels.length - 1);
  });
});

describe('the finder', () => {
  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: -3000, max: 21_000 }),
        fc.integer({ min: 1, max: 5000 }),
        (of, hour, hours) => {
          const made = columns(of);
          const [from, to] = [hour * HOUR_MS, (hour + hours) * HOUR_MS];
          const found: number[] = [];
          finderOf(made).within(from, to, (place) => found.push(place));
          const plain = [...made.start.keys()].filter(
            (i) => (made.start[i] ?? 0) < to && (made.end[i] ?? 0) > from,
          );
          expect(found).toEqual(plain);
        },
      ),
    );
  });
});
