/**
 * Time zones: from instants to the wall clocks of a zone and back, and where a date is drawn on the wall axis.
 *
 * Zone data before 1970 is merged or local mean time, so it is never used: an instant before 1970-01-01T00:00Z is
 * read in UTC in every zone. Civil days are not touched by zones at all.
 */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays, DAY_MS, dayStart, MINUTE_MS, type WallMs } from './civil.ts';
import { clockOf, type Edtf, type EdtfDate, instantOf, isTimed, type Precision } from './edtf.ts';

const known = new Set<string>();

/** Whether a name is an IANA time zone that `Intl` knows, such as `Europe/Kyiv`; letter case does not matter. */
export function isZone(name: string): boolean {
  if (known.has(name)) return true;
  if (name.length > 64 || !/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
}

/**
 * Minutes by which a zone's clocks are ahead of UTC at an instant (milliseconds UTC); 0 before 1970. It may be a
 * fraction: Liberia kept −44.5 until 1972. Throws a `RangeError` if the zone is not one.
 */
export function offsetMinutes(zone: string, instantUtcMs: number): number {
  if (!isZone(zone)) throw new RangeError(`Not a time zone: ${zone}`);
  if (!(instantUtcMs >= 0)) return Number.isNaN(instantUtcMs) ? Number.NaN : 0;
  const minutes = tzOffset(zone, new Date(Math.min(instantUtcMs, LAST_INSTANT)));
  // The package drops the minus of −00:44:30, and since 1970 no zone was ahead of UTC by less than an hour.
  return minutes > 0 && minutes < 60 ? -minutes : minutes;
}

/** What a zone's wall clock shows at an instant (milliseconds UTC); UTC before 1970. */
export function wallOf(zone: string, instantUtcMs: number): WallMs {
  return (instantUtcMs + offsetMinutes(zone, instantUtcMs) * MINUTE_MS) as WallMs;
}

/**
 * The instant (milliseconds UTC) at which a zone's wall clock shows a time. A time that comes twice, when clocks go
 * back, is the earlier one. A time that never comes, when clocks go forward, is moved on by as much as the clocks
 * are: 03:30 in a gap from 03:00 to 04:00 is read as 04:30. What would be before 1970 is read in UTC.
 */
export function instantOfWall(zone: string, wall: number): number {
  const before = offsetMinutes(zone, Math.max(0, wall - DAY_MS)) * MINUTE_MS;
  const after = offsetMinutes(zone, Math.max(0, wall + DAY_MS)) * MINUTE_MS;
  for (const offset of before > after ? [before, after] : [after, before]) {
    const instant = wall - offset;
    if (wallOf(zone, instant) === wall) return instant;
  }
  return wall - before >= 0 ? wall - before : wall;
}

/** Where a value is drawn on a wall axis. */
export interface WallBounds {
  /** Wall-clock milliseconds; −Infinity where the start is open or unknown. */
  readonly start: number;
  /** The first moment after it; Infinity where the end is open or unknown. */
  readonly end: number;
  readonly precision: Precision | 'interval';
  /** Whether a clock time is written, at either end if it is an interval. */
  readonly timed: boolean;
}

/**
 * Where a value is drawn on the wall axis of a zone. A date takes its whole days, the same in every zone. A clock
 * time with an offset is moved to the zone's clocks, one without is taken as theirs; it takes one minute or second.
 * An interval runs from the start of its start to the end of its end, which for a clock time is that time itself.
 */
export function wallBounds(value: Edtf, zone: string): WallBounds {
  const timed = isTimed(value);
  if (value.kind === 'date') return { ...dateBounds(value, zone), precision: value.precision, timed };
  const start =
    typeof value.start === 'string' ? Number.NEGATIVE_INFINITY : dateBounds(value.start, zone).start;
  const end = typeof value.end === 'string' ? Number.POSITIVE_INFINITY : endBound(value.end, zone);
  // Clocks that go back, or ends of different offsets, can show an earlier time at the end than at the start.
  return { start, end: Math.max(start, end), precision: 'interval', timed };
}

function dateBounds(date: EdtfDate, zone: string): { readonly start: number; readonly end: number } {
  if (!isTimed(date)) return { start: dayStart(date.first), end: dayStart(addDays(date.last, 1)) };
  const instant = instantOf(date);
  const start = instant === undefined ? clockOf(date) : wallOf(zone, instant);
  return { start, end: start + (date.precision === 'second' ? 1_000 : MINUTE_MS) };
}

function endBound(end: EdtfDate, zone: string): number {
  const bounds = dateBounds(end, zone);
  return isTimed(end) ? bounds.start : bounds.end;
}

/** The last instant that a `Date` can hold. */
const LAST_INSTANT = 8.64e15;
