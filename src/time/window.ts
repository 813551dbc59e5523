/**
 * The window of a link: a span of the wall axis as text. Whole days, the last one included (`2025-03-10/2025-03-20`),
 * or clock times to the minute, the last one not included (`2025-03-10T06:00/2025-03-20T18:30`).
 */
import {
  AXIS_END,
  addDays,
  civilDay,
  DAY_MS,
  dayOfWall,
  dayStart,
  HOUR_MS,
  isoDay,
  isRealDate,
  MINUTE_MS,
  twoDigits,
  type WallMs,
} from './civil.ts';
import { type Span, span } from './span.ts';

const END = /^(-?\d{4}|[+-][1-9]\d{4,5})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/**
 * Reads a window; `undefined` for what is none. Never throws. Each end is a day or a clock time, in years as `isoDay`
 * writes them, and the end is later than the start.
 */
export function readWindow(text: string): Span | undefined {
  const [from = '', to = '', ...more] = text.split('/');
  const start = readEnd(from);
  const end = readEnd(to);
  if (!start || !end || more.length > 0) return undefined;
  const last = end.day ? end.wall + DAY_MS : end.wall;
  return last > start.wall ? span(start.wall, last) : undefined;
}

/**
 * The shortest text that reads back as a span, its ends rounded to the minute: whole days if both ends are
 * midnights, else clock times. A span shorter than a minute is written as a minute; the ends must be numbers, and
 * what lies beyond the axis is cut off.
 */
export function formatWindow({ start, end }: Span): string {
  const from = Math.min(toMinute(start), AXIS_END - MINUTE_MS);
  const to = Math.max(toMinute(end), from + MINUTE_MS);
  if (from % DAY_MS === 0 && to % DAY_MS === 0)
    return `${isoDay(dayOfWall(from as WallMs))}/${isoDay(addDays(dayOfWall(to as WallMs), -1))}`;
  return `${clockTime(from as WallMs)}/${clockTime(to as WallMs)}`;
}

function readEnd(text: string): { readonly wall: number; readonly day: boolean } | undefined {
  const m = END.exec(text);
  if (!m || m[1] === '-0000') return undefined;
  const [, y, mm, dd, hh, min] = m;
  const hour = Number(hh ?? 0);
  const minute = Number(min ?? 0);
  if (!isRealDate(Number(y), Number(mm), Number(dd)) || hour > 23 || minute > 59) return undefined;
  const midnight = dayStart(civilDay(Number(y), Number(mm), Number(dd)));
  const wall = midnight + hour * HOUR_MS + minute * MINUTE_MS;
  const day = hh === undefined;
  if (wall < -AXIS_END || wall + (day ? DAY_MS : 0) > AXIS_END) return undefined;
  return { wall, day };
}

function toMinute(wall: number): number {
  return Math.min(Math.max(Math.round(wall / MINUTE_MS) * MINUTE_MS, -AXIS_END), AXIS_END);
}

function clockTime(wall: WallMs): string {
  const day = dayOfWall(wall);
  const minutes = Math.round((wall - dayStart(day)) / MINUTE_MS);
  return `${isoDay(day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
