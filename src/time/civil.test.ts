import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsOfDateFns } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  civilParts,
  DAY_MS,
  dayOfWall,
  dayStart,
  daysInMonth,
  isoDay,
  isRealDate,
  type WallMs,
  weekday,
} from './civil.ts';
import { parseEdtf } from './parseEdtf.ts';

/** Days that `Date` can hold, so that it can be the oracle. */
const dateDay = fc.integer({ min: -100_000_000, max: 99_999_999 }).map((n) => n as CivilDay);
const anyCivilDay = fc.oneof(
  dateDay,
  fc.integer({ min: -300_000_000_000, max: 300_000_000_000 }).map((n) => n as CivilDay),
);
const iso = (day: CivilDay, n: number) => isoDay(addMonths(day, n));

describe('civilDay and civilParts', () => {
  it('counts from 1970', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(civilDay(2000, 1, 1)).toBe(10_957);
    expect(civilDay(1969, 12, 31)).toBe(-1);
    expect(civilDay(2025, 3, 14)).toBe(Date.UTC(2025, 2, 14) / DAY_MS);
  });
  it('does not read the years 0 to 99 as the twentieth century', () => {
    expect(civilParts(civilDay(33, 4, 3))).toEqual({ year: 33, month: 4, day: 3 });
    expect(civilDay(0, 3, 1) - civilDay(0, 2, 1)).toBe(29);
  });
  it('rolls months and days over', () => {
    expect(isoDay(civilDay(2025, 13, 1))).toBe('2026-01-01');
    expect(isoDay(civilDay(2025, 3, 0))).toBe('2025-02-28');
  });
  it('says what Date says, in every year that Date has', () => {
    fc.assert(
      fc.property(dateDay, (day) => {
        const date = new Date(day * DAY_MS);
        expect(civilParts(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
  it('goes both ways for any day, far beyond Date', () => {
    fc.assert(
      fc.property(anyCivilDay, (day) => {
        const { year, month, day: dayOfMonth } = civilParts(day);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
        expect(isRealDate(year, month, dayOfMonth)).toBe(true);
      }),
    );
  });
});

describe('addDays and addMonths', () => {
  it('clamps to the length of the month', () => {
    const day = civilDay(2024, 1, 31);
    expect([1, 2, 13, -2, 0, 12].map((n) => iso(day, n))).toEqual([
      '2024-02-29',
      '2024-03-31',
      '2025-02-28',
      '2023-11-30',
      '2024-01-31',
      '2025-01-31',
    ]);
  });
  it('goes over the year 0 and over many centuries', () => {
    expect(iso(civilDay(1, 1, 15), -12)).toBe('0000-01-15');
    expect(iso(civilDay(0, 1, 15), -1)).toBe('-0001-12-15');
    expect(iso(civilDay(2025, 6, 30), -12 * 4000)).toBe('-1975-06-30');
    expect(iso(civilDay(1_000_000, 1, 31), 1)).toBe('+1000000-02-29');
  });
  it('says what date-fns says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50_000_000, max: 50_000_000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (day, n) => {
          const expected = addMonthsOfDateFns(new UTCDateMini(day * DAY_MS), n).getTime() / DAY_MS;
          expect(addMonths(day as CivilDay, n)).toBe(expected);
        },
      ),
    );
  });
  it('adds days over the end of a month', () => {
    expect(isoDay(addDays(civilDay(2025, 2, 27), 2))).toBe('2025-03-01');
  });
});

describe('weekday', () => {
  it('knows some days', () => {
    expect(weekday(civilDay(2025, 3, 14))).toBe(5);
    expect(weekday(civilDay(1970, 1, 1))).toBe(4);
    expect(weekday(civilDay(1815, 6, 18))).toBe(7);
  });
  it('says what date-fns says', () => {
    fc.assert(
      fc.property(dateDay, (day) => {
        expect(weekday(day)).toBe(getISODay(new UTCDateMini(day * DAY_MS)));
      }),
    );
  });
});

describe('days on the wall', () => {
  it('puts midnight into the day that begins', () => {
    fc.assert(
      fc.property(dateDay, fc.integer({ min: 0, max: DAY_MS - 1 }), (day, ms) => {
        expect(dayOfWall((dayStart(day) + ms) as WallMs)).toBe(day);
      }),
    );
  });
});

describe('isRealDate and daysInMonth', () => {
  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024, 0, -4, -1, -100].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 28, 29, 29, 29, 28, 28,
    ]);
    expect(isRealDate(1900, 2, 29)).toBe(false);
    expect(isRealDate(2000, 2, 29)).toBe(true);
  });
  it.each([
    [2025, 0, 1],
    [2025, 13, 1],
    [2025, 4, 31],
    [2025, 1, 0],
    [2025, 1, 1.5],
    [2025.5, 1, 1],
    [Number.NaN, 1, 1],
    [Number.POSITIVE_INFINITY, 1, 1],
  ])('refuses %s-%s-%s', (year, month, day) => expect(isRealDate(year, month, day)).toBe(false));
});

describe('isoDay', () => {
  it('writes short, negative and long years', () => {
    expect(isoDay(civilDay(2025, 3, 4))).toBe('2025-03-04');
    expect(isoDay(civilDay(44, 3, 15))).toBe('0044-03-15');
    expect(isoDay(civilDay(-44, 3, 15))).toBe('-0044-03-15');
    expect(isoDay(civilDay(12_345, 3, 10))).toBe('+12345-03-10');
    expect(isoDay(civilDay(-12_345, 3, 10))).toBe('-12345-03-10');
  });
  it('is read back by parseEdtf as the same day', () => {
    fc.assert(
      fc.property(anyCivilDay, (day) => {
        const read = parseEdtf(isoDay(day));
        expect(read).toMatchObject({ ok: true, value: { precision: 'day', first: day, last: day } });
      }),
    );
  });
});
