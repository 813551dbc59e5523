import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, ranksOf, type SortKey } from './tableOrder.ts';

const sorted = (
  keys: readonly SortKey[],
  isDescending: boolean,
  compareTexts: (a: string, b: string) => number,
) => [...orderOf(ranksOf(keys, compareTexts), isDescending)];
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const withoutCase = (a: string, b: string) => byCode(a.toLowerCase(), b.toLowerCase());

const keyIn = fc.option(
  fc.oneof(
    fc.constantFrom('a', 'A', 'b', 'Б', ''),
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom(Infinity, -Infinity, NaN),
  ),
  { nil: undefined },
);
const keys = fc.array(keyIn, { maxLength: 40 });

/** Of which kind a key is, in the order of kinds. */
const kindOf = (key: SortKey) =>
  typeof key === 'string' ? 1 : key === undefined || Number.isNaN(key) ? 2 : 0;

function compare(a: SortKey, b: SortKey): number {
  if (typeof a === 'string' && typeof b === 'string') return withoutCase(a, b);
  return Number(a) === Number(b) ? 0 : Number(a) < Number(b) ? -1 : 1;
}

describe('the order of rows', () => {
  it('has every row once, sorted, with ties in the order they had', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (given, isDescending) => {
        const order = sorted(given, isDescending, withoutCase);
        expect([...order].sort((a, b) => a - b)).toEqual(given.map((_, place) => place));
        for (let i = 1; i < order.length; i++) {
          const [a = 0, b = 0] = [order[i - 1], order[i]];
          const [kindA, kindB] = [kindOf(given[a]), kindOf(given[b])];
          if (kindA !== kindB) {
            const isAscending = kindA < kindB;
            expect(kindB === 2 || isAscending !== isDescending).toBe(true);
            continue;
          }
          const sign = kindA === 2 ? 0 : compare(given[a], given[b]) * (isDescending ? -1 : 1);
          expect(sign).toBeLessThanOrEqual(0);
          if (sign === 0) expect(a).toBeLessThan(b);
        }
      }),
    );
  });

  it('puts rows without a key last both ways', () => {
    expect(sorted([undefined, 2, undefined, 1], false, byCode)).toEqual([3, 1, 0, 2]);
    expect(sorted([undefined, 2, undefined, 1], true, byCode)).toEqual([1, 3, 0, 2]);
  });

  it('asks the comparison for texts, and leaves alike ones as they stood both ways', () => {
    expect(sorted(['b', 'A', 'a', 'B'], false, withoutCase)).toEqual([1, 2, 0, 3]);
    expect(sorted(['b', 'A', 'a', 'B'], true, withoutCase)).toEqual([0, 3, 1, 2]);
  });
});
