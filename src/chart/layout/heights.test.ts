import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneDemand, LIFT, laneBoxes, ROW_HEIGHT } from './heights.ts';

/** A lane whose first row gains the first number, and so on. */
const demand = (gains: readonly number[], down = false, thin?: number): LaneDemand => ({
  thin,
  worth: (rows) => gains.slice(0, rows).reduce((a, b) => a + b, 0),
  mostRows: gains.length,
  down,
});
const demands = fc.array(
  fc
    .record({
      gains: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }),
      down: fc.boolean(),
      thin: fc.option(fc.integer({ min: 18, max: 60 }), { nil: undefined, freq: 2 }),
    })
    .map(({ gains, down, thin }) => demand(thin === undefined ? gains : [], down, thin)),
  { minLength: 1, maxLength: 20 },
);

describe('lane heights', () => {
  it('stack without gap or overlap, hold their rows, and fill what is given', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 0, max: 1200 }), (asked, height) => {
        const boxes = laneBoxes(asked, 40, height);
        let at = 40;
        for (const [i, box] of boxes.entries()) {
          expect(box.top).toBeCloseTo(at);
          const thin = asked[i]?.thin;
          expect(box.isThin).toBe(thin !== undefined);
          if (thin === undefined)
            expect(box.line - LIFT - box.rows * ROW_HEIGHT).toBeGreaterThanOrEqual(box.top - 1);
          else expect([box.rows, box.bottom - box.top]).toEqual([0, expect.closeTo(thin)]);
          expect(box.bottom).toBeGreaterThan(box.line);
          expect(box.rows).toBeLessThanOrEqual(asked[i]?.mostRows ?? 0);
          at = box.bottom;
        }
        const rows = boxes.reduce((sum, box) => sum + box.rows, 0);
        const isAnyOpen = boxes.some((box) => !box.isThin);
        if (isAnyOpen && (rows > 0 || asked.every((each) => each.mostRows === 0)))
          expect(at).toBeGreaterThanOrEqual(40 + height - 1);
        if (rows > 0) expect(at).toBeLessThanOrEqual(40 + height + 1);
      }),
    );
  });

  it('give rows to the lane where they are worth most', () => {
    const boxes = laneBoxes([demand([9, 9, 9, 1]), demand([5, 0, 5]), demand([], true)], 0, 240);
    expect(boxes.map((box) => box.rows)).toEqual([4, 3, 0]);
    const tight = laneBoxes([demand([9, 9, 9, 1]), demand([5])], 0, 2 * 37 + 3 * ROW_HEIGHT);
    expect(tight.map((box) => box.rows)).toEqual([3, 0]);
  });
});
