/**
 * Civil days and wall-clock time: plain numbers that mean the same in every time zone. A civil day is a date in
 * the proleptic Gregorian calendar, never an instant, so nothing here knows a zone or the reader's clock.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** Whole days since 1970-01-01, proleptic Gregorian, year 0 included (astronomical years). */
export type CivilDay = number & { readonly __civilDay: true };

/**
 * Clock time on an axis: milliseconds since 1970-01-01T00:00 as read on a zone's own wall clock. A civil day is
 * always `DAY_MS` long on it and stays itself in every zone.
 */
export type WallMs = number & { readonly __wall: true };

/** Lengths on a wall clock, in milliseconds. No civil day is longer or shorter. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The axis ends where `Date` does, some 270,000 years from 1970, so that every minute is an exact number. */
export const AXIS_END = 8.64e15;

// The calendar repeats every 400 years. Dates are worked out inside the cycle that begins in 2000, because
// `Date` reads the years 0 to 99 as 1900 to 1999 and ends in the year 275760.
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;
const CYCLE_START_YEAR = 2000;
const CYCLE_START_DAY = 10_957;

/** The day of a date. `month` and `day` beyond their range roll over, as 2025-13-01 is 2026-01-01. */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const cycle = Math.floor(year / CYCLE_YEARS);
  const inCycle = CYCLE_START_YEAR + (year - cycle * CYCLE_YEARS);
  const days = Date.UTC(inCycle, month - 1, day) / DAY_MS;
  return (days + (cycle - CYCLE_START_YEAR / CYCLE_YEARS) * CYCLE_DAYS) as CivilDay;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function civilParts(day: CivilDay): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const { date, cycle } = inCycle(day);
  return {
    year: date.getFullYear() + cycle * CYCLE_YEARS,
    month: date.getMonth() + 1,
    day: date.getDate(),
  };
}

/** The day `n` days later (earlier if negative). */
export function addDays(day: CivilDay, n: number): CivilDay {
  return (day + n) as CivilDay;
}

/** The same day of the month `n` months later (earlier if negative), or that month's last day if it is shorter. */
export function addMonths(day: CivilDay, n: number): CivilDay {
  const { date, cycle } = inCycle(day);
  const moved = addCalendarMonths(date, n).getTime() / DAY_MS;
  return (moved + cycle * CYCLE_DAYS) as CivilDay;
}

/** The day of the week by ISO 8601: Monday is 1, Sunday 7. */
export function weekday(day: CivilDay): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (modulo(day + 3, 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The wall-clock midnight with which a day begins. */
export function dayStart(day: CivilDay): WallMs {
  return (day * DAY_MS) as WallMs;
}

/** The day in which a wall-clock time lies; midnight belongs to the day that begins. */
export function dayOfWall(wall: WallMs): CivilDay {
  return Math.floor(wall / DAY_MS) as CivilDay;
}

/** Whether the calendar has this date: whole numbers, month 1 to 12, a day that the month has. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return (
    Number.isSafeInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysInMonth(year, month))
  );
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(CYCLE_START_YEAR + modulo(year, CYCLE_YEARS), month - 1, 1));
}

/**
 * A day as `YYYY-MM-DD`. Years before 0 carry a minus (`-0044-03-15`); years of more than four digits the sign
 * that ISO 8601 asks for (`+12345-03-10`). `parseEdtf` reads each of these forms.
 */
export function isoDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = civilParts(day);
  return `${year > 9999 ? '+' : ''}${fourDigits(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** A year in at least four digits, with a minus before year 0: `0044`, `-0044`, `12345`. */
export function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A number from 0 to 99 in two digits. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

function inCycle(day: CivilDay): { date: Date; cycle: number } {
  const cycle = Math.floor((day - CYCLE_START_DAY) / CYCLE_DAYS);
  return { date: new UTCDateMini((day - cycle * CYCLE_DAYS) * DAY_MS), cycle };
}

function modulo(n: number, by: number): number {
  return n - by * Math.floor(n / by);
}
