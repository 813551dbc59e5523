import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  and,
  andNot,
  count,
  countBoth,
  has,
  indexes,
  next,
  or,
  previous,
  rank,
  where,
} from './bitset.ts';

const sets = fc
  .integer({ min: 0, max: 100 })
  .chain((length) =>
    fc.tuple(
      fc.constant(length),
      fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, length - 1) }), { maxLength: length }),
      fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, length - 1) }), { maxLength: length }),
    ),
  );

describe('a bitset', () => {
  it('does what a Set does', () => {
    fc.assert(
      fc.property(sets, ([length, xs, ys]) => {
        const [x, y] = [new Set(length > 0 ? xs : []), new Set(length > 0 ? ys : [])];
        const [a, b] = [where(length, (i) => x.has(i)), where(length, (i) => y.has(i))];
        const plain = (test: (i: number) => boolean) => Array.from({ length }, (_, i) => i).filter(test);
        expect(indexes(a)).toEqual(plain((i) => x.has(i)));
        expect(indexes(and(a, b))).toEqual(plain((i) => x.has(i) && y.has(i)));
        expect(indexes(or(a, b))).toEqual(plain((i) => x.has(i) || y.has(i)));
        expect(indexes(andNot(all(length), b))).toEqual(plain((i) => !y.has(i)));
        expect(count(a)).toBe(x.size);
        expect(countBoth(a, b)).toBe(indexes(and(a, b)).length);
        for (let i = 0; i < length; i++) expect(has(a, i)).toBe(x.has(i));
        for (let i = -1; i <= length + 40; i++) {
          expect(next(a, i)).toBe(indexes(a).find((other) => other >= i));
          expect(previous(a, i)).toBe(indexes(a).findLast((other) => other <= i));
          if (i >= 0) expect(rank(a, i)).toBe(indexes(a).filter((other) => other < i).length);
        }
      }),
    );
  });
});
