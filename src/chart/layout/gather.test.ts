import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

const marks = fc
  .array(fc.integer({ min: 0, max: 2000 }), { maxLength: 120 })
  .map((xs) => [...xs].sort((a, b) => a - b).map((x, key) => ({ key, x })));

describe('gathering', () => {
  it('leaves alone what stands apart', () => {
    expect(
      gather([
        { key: 0, x: 0 },
        { key: 1, x: 12 },
      ]).map((cell) => cell.keys),
    ).toEqual([[0], [1]]);
  });

  it('puts what collides into one badge at the centroid', () => {
    expect(
      gather([
        { key: 0, x: 10 },
        { key: 1, x: 12 },
        { key: 2, x: 14 },
      ]),
    ).toEqual([{ x: 12, left: 10, right: 14, count: 3, keys: [0, 1, 2] }]);
  });

  it('loses none and counts none twice', () => {
    fc.assert(
      fc.property(marks, (of) => {
        expect(gather(of).flatMap((cell) => cell.keys)).toEqual(of.map(({ key }) => key));
      }),
    );
  });

  it('takes any number of marks in one place', () => {
    const [cell, ...others] = gather(Array.from({ length: 100_000 }, (_, key) => ({ key, x: 5 })));
    expect([cell?.count, cell?.x, others.length]).toEqual([100_000, 5, 0]);
  });

  it('keeps order, and centroids within their marks', () => {
    fc.assert(
      fc.property(marks, (of) => {
        const cells = gather(of);
        for (const [i, cell] of cells.entries()) {
          expect(cell.x).toBeGreaterThanOrEqual(cell.left);
          expect(cell.x).toBeLessThanOrEqual(cell.right);
          expect((cells[i - 1]?.right ?? -1) <= cell.left).toBe(true);
        }
      }),
    );
  });

  it('is the same wherever the picture is panned to', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: -5000, max: 5000 }), (of, by) => {
        const there = gather(of.map(({ key, x }) => ({ key, x: x + by })));
        expect(there.map((cell) => cell.keys)).toEqual(gather(of).map((cell) => cell.keys));
      }),
    );
  });
});
