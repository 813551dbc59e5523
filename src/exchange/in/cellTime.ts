/**
 * The time of a row, from the bytes of its cells: a date, a clock time or an interval as the record writes them (EDTF).
 * Whole days and clock times, which are nearly all of a large file, are read from the bytes; all others by `readEdtf`.
 */
import { AXIS_END, civilDay, DAY_MS, HOUR_MS, MINUTE_MS } from '../../time/civil.ts';
import { firstDay, isVague, lastDay, readEdtf } from '../../time/edtf.ts';
import { wallBounds } from '../../time/zone.ts';
import { isOfDays, OPENED_ZONE } from './openedTime.ts';

/** A time in numbers; filled anew by each reading. */
export interface CellTime {
  /** Wall milliseconds in `OPENED_ZONE`, ±Infinity where open. */
  start: number;
  end: number;
  /** Civil days as written, ±Infinity where open. */
  first: number;
  last: number;
  isVague: boolean;
  /** Where its mark stands: 0 in a slot of its day, 1 at its clock time, 2 in its middle. */
  extent: 0 | 1 | 2;
}

/** Why a cell is no time. */
export type TimeFault = 'no-date' | 'bad-date' | 'ends-first' | 'date-beyond';

interface Point {
  day: number;
  /** Milliseconds of its own clock since midnight; −1 where no clock time is written. */
  clock: number;
  /** Minutes ahead of UTC; NaN where none is written. */
  offset: number;
  hasSeconds: boolean;
}

/** Reads the times of a file's rows; its `time` and `text` are those of the last row that was read. */
export interface TimeReader {
  readonly time: CellTime;
  /** The time as the record writes it: `length` bytes of `text`. */
  readonly text: Uint8Array;
  length: number;
  /** From a cell with a date or interval. Gives why it is none, `undefined` where it is one. */
  readonly read: (cell: Cell) => TimeFault | undefined;
  /** From two cells; the second may be empty. */
  readonly readSpan: (start: Cell, end: Cell) => TimeFault | undefined;
}

/** A cell: bytes from a place up to another, white space around them already left out. */
export interface Cell {
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** The longest text of a time, bytes. */
const LONGEST = 100;

/** A reader with a memory of its own. */
export function createTimeReader(): TimeReader {
  const time: CellTime = { start: 0, end: 0, first: 0, last: 0, isVague: false, extent: 0 };
  const one: Point = { day: 0, clock: -1, offset: Number.NaN, hasSeconds: false };
  const two: Point = { ...one };
  const text = new Uint8Array(2 * LONGEST + 1);
  const decoder = new TextDecoder();
  const reader: TimeReader = {
    time,
    text,
    length: 0,
    read: ({ bytes, from, to }) => {
      if (to <= from) return 'no-date';
      if (to - from > LONGEST) return 'bad-date';
      const length = readPoint(bytes, from, to, one, text, 0);
      if (length < 0) return slowly(decoder.decode(bytes.subarray(from, to)));
      reader.length = length;
      setPoint(time, one);
      return undefined;
    },
    readSpan: (a, b) => {
      if (b.to <= b.from) return reader.read(a);
      if (a.to - a.from > LONGEST || b.to - b.from > LONGEST) return 'bad-date';
      const length = readPoint(a.bytes, a.from, a.to, one, text, 0);
      if (length > 0) {
        text[length] = SLASH;
        const whole = readPoint(b.bytes, b.from, b.to, two, text, length + 1);
        if (whole > 0) {
          if (endsBefore(two, one)) return 'ends-first';
          reader.length = whole;
          setSpan(time, one, two);
          return undefined;
        }
      }
      const [start, end] = [a, b].map(({ bytes, from, to }) =>
        spaced(decoder.decode(bytes.subarray(from, to))),
      ) as [string, string];
      const [left, right] = [readEdtf(start), readEdtf(end)];
      if (left && right && !readEdtf(`${start}/${end}`) && left.kind === 'date' && right.kind === 'date')
        return 'ends-first';
      return slowly(`${start}/${end}`);
    },
  };

  function slowly(written: string): TimeFault | undefined {
    const value = readEdtf(spaced(written));
    if (!value) return 'bad-date';
    const bounds = wallBounds(value, OPENED_ZONE);
    for (const at of [bounds.start, bounds.end])
      if (Number.isFinite(at) && Math.abs(at) >= AXIS_END - DAY_MS) return 'date-beyond';
    time.start = bounds.start;
    time.end = bounds.end;
    time.first = firstDay(value);
    time.last = lastDay(value);
    time.isVague = isVague(value);
    const isDay =
      value.kind === 'date' ? value.precision === 'day' : isOfDays(bounds.start, bounds.end - bounds.start);
    time.extent = value.kind === 'date' && bounds.timed ? 1 : isDay && Number.isFinite(bounds.start) ? 0 : 2;
    reader.length = encoder.encodeInto(value.text, text).written;
    return undefined;
  }
  return reader;
}

const UNKNOWN_DAY = -(2 ** 31);
const encoder = new TextEncoder();
const SLASH = 47;
const MINUS = 45;
const COLON = 58;

/** A clock time after a space is one after a `T`, and parts of a second are none that the record keeps. */
function spaced(text: string): string {
  return text.replace(/(\d{4}-\d\d-\d\d)[ t](?=\d\d:\d\d)/g, '$1T').replace(/(T\d\d:\d\d:\d\d)\.\d+/g, '$1');
}

/**
 * Reads `YYYY-MM-DD`, and after `T` or a space `HH:MM`, `:SS` (parts of a second are left out) and `Z` or `±HH:MM`. Writes
 * it into `text` from `at` on and gives where it ends there; −1 where it is something else.
 */
function readPoint(
  bytes: Uint8Array,
  from: number,
  to: number,
  point: Point,
  text: Uint8Array,
  at: number,
): number {
  if (to - from < 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return -1;
  const century = pair(bytes, from);
  const year = pair(bytes, from + 2);
  const month = pair(bytes, from + 5);
  const day = pair(bytes, from + 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return -1;
  const full = century * 100 + year;
  const civil = dayOf(full, month, day);
  if (civil === undefined) return -1;
  point.day = civil;
  point.clock = -1;
  point.offset = Number.NaN;
  point.hasSeconds = false;
  for (let i = 0; i < 10; i++) text[at + i] = bytes[from + i] ?? 0;
  if (to - from === 10) return at + 10;
  const mark = bytes[from + 10];
  if ((mark !== 84 && mark !== 32 && mark !== 116) || to - from < 16 || bytes[from + 13] !== COLON) return -1;
  const hour = pair(bytes, from + 11);
  const minute = pair(bytes, from + 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return -1;
  let out = at + 10;
  text[out++] = 84;
  for (let i = 11; i < 16; i++) text[out++] = bytes[from + i] ?? 0;
  let next = from + 16;
  let second = 0;
  if (next < to && bytes[next] === COLON) {
    second = next + 3 <= to ? pair(bytes, next + 1) : -1;
    if (second < 0 || second > 59) return -1;
    point.hasSeconds = true;
    for (let i = 0; i < 3; i++) text[out++] = bytes[next + i] ?? 0;
    next += 3;
    if (next < to && bytes[next] === 46) {
      const dot = next++;
      while (next < to && isDigit(bytes[next])) next++;
      if (next === dot + 1) return -1;
    }
  }
  point.clock = hour * HOUR_MS + minute * MINUTE_MS + second * 1_000;
  if (next === to) return out;
  if (bytes[next] === 90 && next + 1 === to) {
    point.offset = 0;
    text[out++] = 90;
    return out;
  }
  const sign = bytes[next];
  if ((sign !== 43 && sign !== MINUS) || next + 6 !== to || bytes[next + 3] !== COLON) return -1;
  const hours = pair(bytes, next + 1);
  const minutes = pair(bytes, next + 4);
  if (hours < 0 || hours > 15 || minutes < 0 || minutes > 59) return -1;
  const size = hours * 60 + minutes;
  if (size === 0 && sign === MINUS) return -1;
  point.offset = sign === MINUS ? -size : size;
  for (let i = 0; i < 6; i++) text[out++] = bytes[next + i] ?? 0;
  return out;
}

function setPoint(time: CellTime, { day, clock, offset, hasSeconds }: Point): void {
  time.first = day;
  time.last = day;
  time.isVague = false;
  if (clock < 0) {
    time.start = day * DAY_MS;
    time.end = time.start + DAY_MS;
    time.extent = 0;
    return;
  }
  time.start = wallOf(day, clock, offset);
  time.end = time.start + (hasSeconds ? 1_000 : MINUTE_MS);
  time.extent = 1;
}

function setSpan(time: CellTime, start: Point, end: Point): void {
  time.first = start.day;
  // An interval that ends at 00:00 has its last day on the day before.
  time.last = end.clock === 0 ? Math.max(start.day, end.day - 1) : end.day;
  time.isVague = false;
  time.start = start.clock < 0 ? start.day * DAY_MS : wallOf(start.day, start.clock, start.offset);
  const until = end.clock < 0 ? (end.day + 1) * DAY_MS : wallOf(end.day, end.clock, end.offset);
  time.end = Math.max(time.start, until);
  time.extent = isOfDays(time.start, time.end - time.start) ? 0 : 2;
}

function wallOf(day: number, clock: number, offset: number): number {
  return day * DAY_MS + clock - (Number.isNaN(offset) ? 0 : offset * MINUTE_MS);
}

/** By instants where both are known, by clocks where neither has an offset, else by days as written. */
function endsBefore(end: Point, start: Point): boolean {
  if (start.clock >= 0 && end.clock >= 0 && Number.isNaN(start.offset) === Number.isNaN(end.offset))
    return wallOf(end.day, end.clock, end.offset) < wallOf(start.day, start.clock, start.offset);
  return end.day < start.day;
}

/** The days with which the months of the years 0 to 9999 begin, each worked out when it is first met. */
const monthStarts = new Int32Array(10_000 * 12 + 1).fill(UNKNOWN_DAY);

function monthStart(month: number): number {
  let start = monthStarts[month] ?? UNKNOWN_DAY;
  if (start === UNKNOWN_DAY) {
    start = civilDay(Math.floor(month / 12), (month % 12) + 1, 1);
    monthStarts[month] = start;
  }
  return start;
}

/** The civil day of a date of the years 0 to 9999; none where the month has no such day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const at = year * 12 + month - 1;
  const start = monthStart(at);
  return day > 28 && start + day > monthStart(at + 1) ? undefined : start + day - 1;
}

/** Two digits as a number, −1 where they are none. */
function pair(bytes: Uint8Array, at: number): number {
  const high = (bytes[at] ?? 0) - 48;
  const low = (bytes[at + 1] ?? 0) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
