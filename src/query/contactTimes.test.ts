import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { civilDay } from '../time/civil.ts';
import { daysOfMonth, daysSince, endOf, lastOf, monthOf, monthOfDay } from './contactTimes.ts';
import { coverageOf, coverageRows } from './coverage.ts';

const row = (time: string) => {
  const [found] = recordOf([event('one', time)]).events;
  if (!found) throw new Error('no event');
  return found;
};
const since = (time: string) => daysSince(row(time), civilDay(2025, 3, 20));

describe('the days since', () => {
  it('are one number where the end is known to the day', () => {
    expect(since('2025-03-18')).toEqual({ least: 2, most: 2 });
    expect(since('2025-03-18T17:00+03:00')).toEqual({ least: 2, most: 2 });
    expect(since('2025-03-01/2025-03-11')).toEqual({ least: 9, most: 9 });
    expect(since('2025-03-01T10:00Z/2025-03-11T00:00Z')).toEqual({ least: 10, most: 10 });
  });

  it('are as vague as the date', () => {
    expect(since('2025-02')).toEqual({ least: 20, most: 47 });
    expect(since('2025-03-18~')).toEqual({ least: 1, most: 3 });
  });

  it('are none where it goes on, and not known where its end is not', () => {
    expect(since('2025-03-18/2025-04-02')).toEqual({ least: 0, most: 0 });
    expect(since('2025-03-18/..')).toBeUndefined();
  });
});

it('the last is what was over last, and the later one of a day', () => {
  const { events } = recordOf([
    event('long', '2025-03-01/2025-03-11'),
    event('short', '2025-03-02'),
    event('same', '2025-03-11', { order: 2 }),
    event('open', '2025-03-03/..'),
  ]);
  expect(lastOf(events.map((one) => ({ id: one.id, end: endOf(one) })))?.id).toBe('same');
  expect(lastOf([])).toBeUndefined();
});

describe('the month', () => {
  it('is that in which it began, where that is known', () => {
    expect(monthOf(row('2025-03-31/2025-04-02'))).toBe(2025 * 12 + 2);
    expect(monthOf(row('2025-03~'))).toBe(2025 * 12 + 2);
    expect(monthOf(row('2025'))).toBeUndefined();
    expect(monthOf(row('../2025-03-02'))).toBeUndefined();
  });

  it('has its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (day) => {
        const { first, last } = daysOfMonth(monthOfDay(day));
        expect(first <= day && day <= last).toBe(true);
        expect(monthOfDay(first - 1)).toBe(monthOfDay(day) - 1);
        expect(monthOfDay(last + 1)).toBe(monthOfDay(day) + 1);
      }),
    );
  });
});

describe('coverage', () => {
  const rows = coverageRows(
    [
      ['2025-01', 'us', 'dense'],
      ['2025-02', 'us', 'dense'],
      ['2025-01', 'ru', 'dense'],
      ['2025-02', 'ru', 'thin'],
      ['2025-01/2025-02', 'europe', 'none'],
      ['nonsense', 'us', 'dense'],
    ].map(([period = '', side = '', density]) => ({
      period,
      side,
      density: density as 'dense',
      lastReviewed: '2026-01-01',
    })),
  );
  const covered = (sides: string[], from: number, to: number) =>
    coverageOf(rows, sides, civilDay(2025, from, 1), civilDay(2025, to + 1, 1) - 1);

  it('of two sides is as thin as the thinner one', () => {
    expect(covered(['us', 'ru'], 1, 1)).toBe('dense');
    expect(covered(['us', 'ru'], 2, 2)).toBe('thin');
    expect(covered(['us', 'europe'], 1, 2)).toBe('none');
  });

  it('is thin where only a part is dense, and none where no row speaks of a day', () => {
    expect(covered(['us'], 1, 2)).toBe('dense');
    expect(covered(['ru'], 1, 2)).toBe('thin');
    expect(covered(['us'], 2, 3)).toBe('thin');
    expect(covered(['us'], 3, 4)).toBe('none');
    expect(covered(['ua'], 1, 1)).toBe('none');
  });

  it('of no days lacks nothing', () => {
    expect(coverageOf(rows, ['europe'], 5, 4)).toBe('dense');
  });

  it('is what each day says, together', () => {
    const day = fc.integer({ min: civilDay(2024, 12, 20), max: civilDay(2025, 3, 10) });
    const sides = fc.subarray(['us', 'ru', 'europe'], { minLength: 1 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 70 }), sides, (first, more, of) => {
        const each = Array.from({ length: more + 1 }, (_, i) => coverageOf(rows, of, first + i, first + i));
        const together = new Set(each);
        const expected = together.size === 1 ? each[0] : 'thin';
        expect(coverageOf(rows, of, first, first + more)).toBe(expected);
      }),
    );
  });
});
