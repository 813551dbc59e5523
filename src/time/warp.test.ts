import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fold, warpOf } from './warp.ts';

const gaps = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 2, max: 900 }),
    fc.integer({ min: 1, max: 20 }),
  ),
  { maxLength: 8 },
);

function foldsFrom(rows: readonly (readonly [number, number, number])[]): readonly Fold[] {
  let at = 0;
  return rows.map(([before, length, drawn]) => {
    const start = at + before;
    at = start + length;
    return { start, end: at, drawn: Math.min(drawn, length) };
  });
}

describe('a warp', () => {
  it('shortens its folds and nothing else', () => {
    const { toDrawn } = warpOf([
      { start: 100, end: 300, drawn: 10 },
      { start: 400, end: 1_400, drawn: 20 },
    ]);
    expect([0, 100, 200, 300, 400, 1_400, 1_500].map(toDrawn)).toEqual([0, 100, 105, 110, 210, 230, 330]);
    expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(toDrawn)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('goes back to the time it came from, and keeps the order', () => {
    const times = fc.integer({ min: -1_000, max: 12_000 });
    fc.assert(
      fc.property(gaps, times, times, (rows, a, b) => {
        const { toDrawn, toTime } = warpOf(foldsFrom(rows));
        expect(toTime(toDrawn(a))).toBeCloseTo(a, 6);
        expect(Math.sign(toDrawn(b) - toDrawn(a))).toBe(Math.sign(b - a));
      }),
    );
  });

  it('without folds changes nothing', () => {
    const { toDrawn, toTime } = warpOf([]);
    expect([toDrawn(5), toTime(5)]).toEqual([5, 5]);
  });
});
