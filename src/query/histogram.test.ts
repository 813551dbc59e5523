import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { civilDay } from '../time/civil.ts';
import { add, all, count, none, where } from './bitset.ts';
import { indexRecord } from './facets.ts';
import { histogram, histogramDays } from './histogram.ts';

const march = (first: number, last: number) => ({
  first: civilDay(2025, 3, first),
  last: civilDay(2025, 3, last),
});
const daysOf = (...times: readonly string[]) =>
  indexRecord(recordOf(times.map((time, i) => event(`event-${i}`, time)))).days;

describe('the histogram of a set of events', () => {
  it('has a part for each day where the days are few', () => {
    const days = daysOf('2025-03-11', '2025-03-11T15:00:00Z', '2025-03-14');
    expect([...histogram(days, all(3), march(11, 14))]).toEqual([2, 0, 0, 1]);
    expect([...histogram(days, all(3), march(11, 11))]).toEqual([3]);
  });

  it('has 24 equal parts where they are many', () => {
    const days = daysOf('2025-01-01', '2025-01-02', '2025-01-03', '2025-02-17');
    const parts = [...histogram(days, all(4), { first: civilDay(2025, 1, 1), last: civilDay(2025, 2, 17) })];
    expect(parts).toHaveLength(24);
    expect([parts[0], parts[1], parts[23]]).toEqual([2, 1, 1]);
  });

  it('counts nothing that is not in the set', () => {
    const days = daysOf('2025-03-11', '2025-03-12', '2025-03-13');
    const set = none(3);
    add(set, 1);
    expect([...histogram(days, set, march(11, 13))]).toEqual([0, 1, 0]);
  });

  it('puts what began before the range on its first day, and what has no first day on its last', () => {
    const days = daysOf('2025-03-01/2025-03-12', '../2025-03-13');
    expect([...histogram(days, all(2), march(11, 13))]).toEqual([1, 0, 1]);
  });

  it('counts each event of a set once, wherever it lies', () => {
    const length = 40;
    const day = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -400, max: 400 }) },
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    const column = fc.array(day, { minLength: length, maxLength: length }).map((of) => Float64Array.from(of));
    fc.assert(
      fc.property(
        column,
        column,
        fc.array(fc.boolean(), { minLength: length, maxLength: length }),
        fc.integer({ min: -300, max: 300 }),
        fc.nat(300),
        (first, last, within, from, more) => {
          const set = where(length, (i) => within[i] === true);
          const bins = histogram({ first, last, vague: none(length) }, set, {
            first: from,
            last: from + more,
          });
          expect(bins.length).toBe(Math.min(24, more + 1));
          expect(bins.reduce((a, b) => a + b)).toBe(count(set));
        },
      ),
    );
  });
});

describe('the days that it goes over', () => {
  const extent = march(1, 20);

  it('are those of the filter, and the record’s where the filter is open', () => {
    expect(histogramDays(extent, undefined)).toEqual(extent);
    expect(histogramDays(extent, march(5, 9))).toEqual(march(5, 9));
    expect(histogramDays(extent, { first: march(5, 9).first, last: Number.POSITIVE_INFINITY })).toEqual(
      march(5, 20),
    );
    expect(histogramDays(extent, { first: Number.NEGATIVE_INFINITY, last: march(5, 9).last })).toEqual(
      march(1, 9),
    );
  });

  it('never end before they begin', () => {
    expect(histogramDays(extent, { first: march(25, 25).first, last: Number.POSITIVE_INFINITY })).toEqual(
      march(25, 25),
    );
  });
});
