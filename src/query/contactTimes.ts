/** When contacts were: the last one, the days since it, and their months. Nothing is made more exact than it is written. */
import type { EventRow } from '../record/record.ts';
import { addDays, type CivilDay, civilDay, civilParts } from '../time/civil.ts';
import { type EdtfDate, isVague, possibleBounds } from '../time/edtf.ts';

/** What was over last, the later one in order where several were on one day; `undefined` of none. */
export function lastOf<T extends { readonly end: number }>(exchanges: Iterable<T>): T | undefined {
  let last: T | undefined;
  for (const exchange of exchanges) if (!last || exchange.end >= last.end) last = exchange;
  return last;
}

/** The last day of an event that is known of it, else its first. */
export function endOf({ first, last }: EventRow): number {
  return Number.isFinite(last) ? last : first;
}

/**
 * The days from an event's end to a civil day, as the fewest and the most they can be: the same number where the end is known
 * to the day. 0 where it is not over yet; `undefined` where its end is not known.
 */
export function daysSince(
  event: EventRow,
  day: number,
): { readonly least: number; readonly most: number } | undefined {
  const { time } = event;
  const end = time.kind === 'date' ? time : time.end;
  if (typeof end === 'string') return undefined;
  const bounds = isVague(end) ? possibleBounds(end) : { first: end.first, last: end.last };
  // An interval that ends at midnight was over on the day before.
  const latest = isVague(end) ? bounds.last : Math.min(bounds.last, event.last);
  const since = (then: number) => Math.max(0, day - then);
  return { least: since(latest), most: since(Math.min(bounds.first, latest)) };
}

/** The month in which an event began, counted from January of the year 0; `undefined` where it is not known to the month. */
export function monthOf({ time }: EventRow): number | undefined {
  const start = time.kind === 'date' ? time : time.start;
  return typeof start === 'string' || !isKnownToMonth(start) ? undefined : monthOfDay(start.first);
}

/** The month of a civil day, counted from January of the year 0. */
export function monthOfDay(day: number): number {
  const { year, month } = civilParts(day as CivilDay);
  return year * 12 + month - 1;
}

/** The first and the last civil day of a month. */
export function daysOfMonth(month: number): { readonly first: CivilDay; readonly last: CivilDay } {
  const year = Math.floor(month / 12);
  return {
    first: civilDay(year, month - year * 12 + 1, 1),
    last: addDays(civilDay(year, month - year * 12 + 2, 1), -1),
  };
}

function isKnownToMonth({ precision }: EdtfDate): boolean {
  return ['month', 'day', 'minute', 'second'].includes(precision);
}
