/**
 * Dates as the record writes them: EDTF (ISO 8601-2) Level 0 and Level 1, and clock times to the minute.
 *
 * A value keeps what was written: its precision, its doubt, its text. Its bounds are civil days, so it means the
 * same in every time zone; a clock time counts on its date at its own offset.
 *
 * Beyond the standard this reads a clock time without seconds, `~ ? %` after any date, an interval whose ends are
 * one and the same, and a day of a year of more than four digits as ISO 8601 writes it (`+12345-03-10`), so that
 * every day can be written and read back. An interval without any date (`/`, `../..`) is refused: it says nothing.
 */
import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  dayStart,
  HOUR_MS,
  isRealDate,
  MINUTE_MS,
} from './civil.ts';

/** How closely a date is known, from coarse to fine. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute' | 'second';

/** One date, season, decade … or clock time. */
export interface EdtfDate {
  readonly kind: 'date';
  /** As it was written. */
  readonly text: string;
  readonly precision: Precision;
  /** Astronomical (year 0 exists). Of a decade or century, its earliest year. */
  readonly year: number;
  /** 1 to 12; absent in a season and in what is coarser. */
  readonly month?: number;
  /** Spring 21 (March to May), summer 22, autumn 23, winter 24 (December to February of the next year). */
  readonly season?: 21 | 22 | 23 | 24;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes ahead of UTC; absent when no offset is written. */
  readonly offsetMinutes?: number;
  /** The part written as unspecified after a year or month: `2004-XX` is of year precision, with the mask `-XX`. */
  readonly mask?: '-XX' | '-XX-XX';
  /** Written with `~` or `%`. */
  readonly approximate: boolean;
  /** Written with `?` or `%`. */
  readonly uncertain: boolean;
  /** The first and last day as written, both included. A clock time has one, its date at its own offset. */
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** An end of an interval: a date, `..` (open: no end) or nothing written (unknown: there is one). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** From one date to another, both included, but for a clock time as the end: that is the first moment outside. */
export interface EdtfInterval {
  readonly kind: 'interval';
  /** As it was written. */
  readonly text: string;
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

export type Edtf = EdtfDate | EdtfInterval;

/** Reads a date or interval; `undefined` for what is neither. Never throws. `parseEdtf` says why. The value is frozen. */
export function readEdtf(text: string): Edtf | undefined {
  const cut = text.indexOf('/');
  if (cut < 0) return readDate(text);
  const start = readEnd(text.slice(0, cut));
  const end = readEnd(text.slice(cut + 1));
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' && typeof end === 'string') return undefined;
  if (typeof start !== 'string' && typeof end !== 'string' && endsBefore(end, start)) return undefined;
  return Object.freeze({ kind: 'interval', text, start, end });
}

/** The first day as written, a `CivilDay`; −Infinity where the start is open or unknown. */
export function firstDay(value: Edtf): number {
  if (value.kind === 'date') return value.first;
  return typeof value.start === 'string' ? Number.NEGATIVE_INFINITY : value.start.first;
}

/**
 * The last day as written, a `CivilDay`; Infinity where the end is open or unknown. An interval that ends at 00:00
 * has its last day on the day before, but not before its first.
 */
export function lastDay(value: Edtf): number {
  if (value.kind === 'date') return value.last;
  const { end } = value;
  if (typeof end === 'string') return Number.POSITIVE_INFINITY;
  return Math.max(firstDay(value), isMidnight(end) ? addDays(end.last, -1) : end.last);
}

/**
 * The first and last day on which it can have been: the bounds as written, where `~ ? %` stands widened by one
 * unit of that date's precision (a clock time by one day). Infinite where an end is open or unknown.
 */
export function possibleBounds(value: Edtf): { readonly first: number; readonly last: number } {
  const first = firstDay(value);
  const last = lastDay(value);
  const start = value.kind === 'date' ? value : value.start;
  const end = value.kind === 'date' ? value : value.end;
  return {
    first: isQualified(start) ? earlier(start, start.first) : first,
    last: isQualified(end) ? later(end, isTimed(end) ? (last as CivilDay) : end.last) : last,
  };
}

/** Whether any part of it is in doubt: `~ ? %` on it or on an end, or an end that is unknown. */
export function isVague(value: Edtf): boolean {
  if (value.kind === 'date') return isQualified(value);
  const { start, end } = value;
  return start === 'unknown' || end === 'unknown' || isQualified(start) || isQualified(end);
}

/** Whether it lies wholly within a range of days, both ends included, beyond doubt. Something vague never does. */
export function certainlyInside(
  value: Edtf,
  range: { readonly first: number; readonly last: number },
): boolean {
  return !isVague(value) && firstDay(value) >= range.first && lastDay(value) <= range.last;
}

/** Whether any day on which it can have been lies within a range of days, both ends included. */
export function possiblyInside(
  value: Edtf,
  range: { readonly first: number; readonly last: number },
): boolean {
  const { first, last } = possibleBounds(value);
  return first <= range.last && last >= range.first;
}

/** Where it stands in order of time: its first day as written, −Infinity where the start is open or unknown. */
export function startOrder(value: Edtf): number {
  return firstDay(value);
}

/** The instant of a clock time with an offset, in milliseconds UTC; undefined for any other date. */
export function instantOf(date: EdtfDate): number | undefined {
  const { offsetMinutes } = date;
  return offsetMinutes === undefined ? undefined : clockOf(date) - offsetMinutes * MINUTE_MS;
}

/** The time on the clock that the text shows, in milliseconds on its own wall axis; midnight if it is not timed. */
export function clockOf(date: EdtfDate): number {
  const { first, hour = 0, minute = 0, second = 0 } = date;
  return dayStart(first) + hour * HOUR_MS + minute * MINUTE_MS + second * 1_000;
}

/** Whether it is a clock time, or an interval with one at either end. */
export function isTimed(value: Edtf): boolean {
  if (value.kind === 'date') return value.hour !== undefined;
  return [value.start, value.end].some((end) => typeof end !== 'string' && isTimed(end));
}

const DATE =
  /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)?)?)?)?([~?%])?$/;
const MASKED_YEAR = /^(-?)(\d\d)(\dX|XX)([~?%])?$/;
const MASKED_REST = /^(-?\d{4})(?:-(\d\d)(-XX)|(-XX-XX|-XX))([~?%])?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,8})([~?%])?$/;
const LONG_DAY = /^([+-][1-9]\d{4,8})-(\d\d)-(\d\d)([~?%])?$/;

type Written = Omit<EdtfDate, 'kind' | 'text' | 'approximate' | 'uncertain'>;

/** Reads one end of an interval. */
export function readEnd(text: string): EdtfEnd | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readDate(text);
}

function readDate(text: string): EdtfDate | undefined {
  const m = DATE.exec(text);
  if (m) return finish(text, readPlain(m), m[8]);
  const year = MASKED_YEAR.exec(text);
  if (year) return finish(text, readMaskedYear(year), year[4]);
  const rest = MASKED_REST.exec(text);
  if (rest) return finish(text, readMaskedRest(rest), rest[5]);
  const long = LONG_YEAR.exec(text);
  if (long) return finish(text, ofYear(Number(long[1])), long[2]);
  const day = LONG_DAY.exec(text);
  if (day) return finish(text, ofDay(Number(day[1]), Number(day[2]), Number(day[3])), day[4]);
  return undefined;
}

function readPlain(m: RegExpExecArray): Written | undefined {
  const [, y, mm, dd, hh, min, ss, zone] = m;
  if (y === '-0000') return undefined;
  const year = Number(y);
  if (mm === undefined) return ofYear(year);
  const month = Number(mm);
  if (dd === undefined) return month > 20 && month < 25 ? ofSeason(year, month) : ofMonth(year, month);
  const day = ofDay(year, month, Number(dd));
  if (hh === undefined || !day) return day;
  const hour = Number(hh);
  const minute = Number(min);
  const second = ss === undefined ? undefined : Number(ss);
  const offset = zone === undefined ? undefined : readOffset(zone);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || (zone !== undefined && offset === undefined))
    return undefined;
  return {
    ...day,
    precision: second === undefined ? 'minute' : 'second',
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(offset === undefined ? {} : { offsetMinutes: offset }),
  };
}

function readMaskedYear([, sign, digits, rest = '']: RegExpExecArray): Written {
  const decade = rest !== 'XX';
  const years = decade ? 10 : 100;
  const low = Number(decade ? `${digits}${rest[0]}` : digits) * years;
  // Year 0 has no minus, so -000X and -00XX end with the year -1.
  const [from, to] = sign ? [-(low + years - 1), Math.min(-low, -1)] : [low, low + years - 1];
  return { ...ofYears(from, to), precision: decade ? 'decade' : 'century' };
}

function readMaskedRest([, y, mm, oneMask, mask]: RegExpExecArray): Written | undefined {
  if (y === '-0000') return undefined;
  const year = Number(y);
  if (mm !== undefined) {
    const month = ofMonth(year, Number(mm));
    return month && { ...month, mask: oneMask as '-XX' };
  }
  return { ...ofYear(year), mask: mask as '-XX' | '-XX-XX' };
}

function ofYear(year: number): Written {
  return ofYears(year, year);
}

function ofYears(from: number, to: number): Written {
  return { precision: 'year', year: from, first: civilDay(from, 1, 1), last: civilDay(to, 12, 31) };
}

function ofSeason(year: number, season: number): Written {
  const month = 3 * (season - 20);
  return {
    precision: 'season',
    year,
    season: season as 21 | 22 | 23 | 24,
    first: civilDay(year, month, 1),
    last: civilDay(year, month + 3, 0),
  };
}

function ofMonth(year: number, month: number): Written | undefined {
  if (month < 1 || month > 12) return undefined;
  return {
    precision: 'month',
    year,
    month,
    first: civilDay(year, month, 1),
    last: civilDay(year, month + 1, 0),
  };
}

function ofDay(year: number, month: number, day: number): Written | undefined {
  if (!isRealDate(year, month, day)) return undefined;
  const at = civilDay(year, month, day);
  return { precision: 'day', year, month, day, first: at, last: at };
}

function finish(text: string, written: Written | undefined, sign: string | undefined): EdtfDate | undefined {
  if (!written) return undefined;
  const approximate = sign === '~' || sign === '%';
  const uncertain = sign === '?' || sign === '%';
  return Object.freeze({ kind: 'date', text, ...written, approximate, uncertain });
}

/** Minutes ahead of UTC; undefined for `-00:00` and for what no clock on Earth has ever shown. */
function readOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  const size = hours * 60 + minutes;
  if (hours > 15 || minutes > 59 || (size === 0 && zone.startsWith('-'))) return undefined;
  return zone.startsWith('-') ? -size : size;
}

/** By instants where both are known, by clocks where neither has an offset, else by days as written. */
function endsBefore(end: EdtfDate, start: EdtfDate): boolean {
  if (isTimed(start) && isTimed(end)) {
    const from = instantOf(start);
    const to = instantOf(end);
    if (from !== undefined && to !== undefined) return to < from;
    if (from === undefined && to === undefined) return clockOf(end) < clockOf(start);
  }
  return end.last < start.first;
}

function isMidnight(end: EdtfDate): boolean {
  return end.hour === 0 && end.minute === 0 && (end.second ?? 0) === 0;
}

function isQualified(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string' && (end.approximate || end.uncertain);
}

const UNIT_MONTHS: Record<Precision, number> = {
  century: 1200,
  decade: 120,
  year: 12,
  season: 3,
  month: 1,
  day: 0,
  minute: 0,
  second: 0,
};

function earlier(date: EdtfDate, first: CivilDay): CivilDay {
  const months = UNIT_MONTHS[date.precision];
  return months === 0 ? addDays(first, -1) : addMonths(first, -months);
}

function later(date: EdtfDate, last: CivilDay): CivilDay {
  const months = UNIT_MONTHS[date.precision];
  // Counted from the first day after, which is the first of a month, so that no day of the month is clamped.
  return months === 0 ? addDays(last, 1) : addDays(addMonths(addDays(last, 1), months), -1);
}
