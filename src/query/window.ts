/** What the Timeline shows where the link does not say. */
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import { DAY_MS } from '../time/civil.ts';
import { firstDay, lastDay, readEdtf } from '../time/edtf.ts';
import { pad, type Span, span } from '../time/span.ts';
import type { DayRange } from './view.ts';

/** Narrowest window that is chosen by itself: three days. */
const LEAST = 3 * DAY_MS;

/**
 * The window: as asked; else what fits the filtered events; else the record's first chapter. Unless the window was
 * asked for, an open event outside it is centred.
 */
export function windowOf(
  record: DiplomaticRecord,
  asked: Span | undefined,
  shown: readonly EventRow[],
  filtered: boolean,
  time: DayRange | undefined,
  open: EventRow | undefined,
): Span {
  if (asked) return asked;
  const window = (filtered && (spanOfEvents(shown) ?? spanOfDays(time))) || chapterSpan(record);
  const at = open && middleOf(open);
  if (at === undefined || (at >= window.start && at < window.end)) return window;
  const half = (window.end - window.start) / 2;
  return span(at - half, at + half);
}

/** The window that shows all of these events, with a little room; `undefined` when they have no bounded date. */
export function spanOfEvents(events: readonly EventRow[]): Span | undefined {
  const days = events.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const whole = spanOfDays({
    first: days.reduce((a, b) => Math.min(a, b)),
    last: days.reduce((a, b) => Math.max(a, b)),
  });
  if (!whole) return undefined;
  const length = whole.end - whole.start;
  if (length >= LEAST) return pad(whole, length > 20 * DAY_MS ? 0.03 : 0);
  const spare = (LEAST - length) / 2;
  const before = Math.ceil(spare / DAY_MS) * DAY_MS;
  return span(whole.start - before, whole.start - before + LEAST);
}

/** A chapter's or filter's days as a span of the axis; `undefined` where it is open. */
export function spanOfDays(
  range: { readonly first: number; readonly last: number } | undefined,
): Span | undefined {
  if (!range || !Number.isFinite(range.first) || !Number.isFinite(range.last)) return undefined;
  return span(range.first * DAY_MS, (range.last + 1) * DAY_MS);
}

/** The span of one of the record's chapters, the first by default. */
export function chapterSpan(record: DiplomaticRecord, chapter = 0): Span {
  const text = record.dataset.chapters[chapter]?.span;
  const parsed = text === undefined ? undefined : readEdtf(text);
  const range = parsed ? { first: firstDay(parsed), last: lastDay(parsed) } : record.extent;
  return spanOfDays(range) ?? spanOfDays(record.extent) ?? span(0, DAY_MS);
}

/** How many of some events have any of their time in a window. */
export function countIn(events: readonly EventRow[], window: Span): number {
  const [first, end] = [window.start / DAY_MS, window.end / DAY_MS];
  return events.filter((event) => event.first < end && event.last + 1 > first).length;
}

function middleOf({ first, last }: EventRow): number | undefined {
  const whole = spanOfDays({
    first: Number.isFinite(first) ? first : last,
    last: Number.isFinite(last) ? last : first,
  });
  return whole && (whole.start + whole.end) / 2;
}
