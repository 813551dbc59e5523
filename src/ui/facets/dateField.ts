/** The two date fields: from a range of days to their texts and back. */
import type { DayRange } from '../../query/view.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import { readEdtf } from '../../time/edtf.ts';

/** Years before this are what a field shows while somebody is still typing one. */
const FIRST_YEAR = 1000;

export type DateEnd = 'first' | 'last';

/** The text of a date field, empty where the range is open or has a day that the field cannot show. */
export function fieldText(day: number | undefined): string {
  const text = day !== undefined && Number.isFinite(day) ? isoDay(day as CivilDay) : '';
  return /^(?!0000)\d{4}-/.test(text) ? text : '';
}

/**
 * The range after a field was changed: `undefined` when it no longer filters, the same object while its text is no
 * whole date. An end that would come to lie on the wrong side of the changed one becomes open.
 */
export function withField(range: DayRange | undefined, end: DateEnd, text: string): DayRange | undefined {
  const day = text === '' ? openEnd(end) : dayOf(text);
  if (day === undefined) return range;
  const { first, last } = range ?? { first: openEnd('first'), last: openEnd('last') };
  const next =
    end === 'first'
      ? { first: day, last: last < day ? openEnd('last') : last }
      : { first: first > day ? openEnd('first') : first, last: day };
  return Number.isFinite(next.first) || Number.isFinite(next.last) ? next : undefined;
}

function openEnd(end: DateEnd): number {
  return end === 'first' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The day of a date field's text; `undefined` while it is none. */
export function dayOf(text: string): number | undefined {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(text) ? readEdtf(text) : undefined;
  return parsed?.kind === 'date' && parsed.year >= FIRST_YEAR ? parsed.first : undefined;
}
