/** What the Timeline shows where the link does not say. */
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import { DAY_MS, MINUTE_MS } from '../time/civil.ts';
import { firstDay, lastDay, readEdtf } from '../time/edtf.ts';
import { clampSpan, middle, pad, type Span, type SpanLimits, span } from '../time/span.ts';
import type { Bitset } from './bitset.ts';
import type { DayColumns } from './days.ts';
import type { DayRange } from './view.ts';

/** Narrowest window that is chosen by itself: three days. */
const LEAST = 3 * DAY_MS;

/** How far time goes in a record's picture: all of its events and a little room, in windows of ten minutes or more. */
export function limitsOf(record: DiplomaticRecord): SpanLimits {
  const { first, last } = record.extent;
  const whole = pad(span(first * DAY_MS, (last + 1) * DAY_MS), 0.02);
  return { ...whole, minDuration: 10 * MINUTE_MS, maxDuration: whole.end - whole.start };
}

/**
 * The window, always within the limits: as asked; else what fits the filtered events; else `opening`, the first chapter.
 * Unless the window was asked for, an open event outside it is centred.
 */
export function windowOf(
  { record, days }: { readonly record: DiplomaticRecord; readonly days: DayColumns },
  asked: Span | undefined,
  shown: Bitset,
  filtered: boolean,
  time: DayRange | undefined,
  open: EventRow | undefined,
  opening: Span = chapterSpan(record),
): Span {
  const limits = limitsOf(record);
  if (asked) return clampSpan(asked, limits);
  const window = (filtered && (spanOfEvents(days, shown) ?? spanOfDays(time))) || opening;
  return clampSpan((open && revealed(open, window)) ?? window, limits);
}

/** The window moved so that an event is its middle; `undefined` when the event is in it, or has no date. */
export function revealed(event: EventRow, window: Span): Span | undefined {
  const days = spanOfDays({
    first: Number.isFinite(event.first) ? event.first : event.last,
    last: Number.isFinite(event.last) ? event.last : event.first,
  });
  if (!days || (days.start < window.end && days.end > window.start)) return undefined;
  const half = (window.end - window.start) / 2;
  return span(middle(days) - half, middle(days) + half);
}

/** The window that shows all of these events, with a little room; `undefined` when they have no bounded date. */
function spanOfEvents(days: DayColumns, { words }: Bitset): Span | undefined {
  const ends = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  for (const column of [days.first, days.last])
    for (let w = 0; w < words.length; w++) reachWord(ends, column, w, words[w] ?? 0);
  return around(ends);
}

/** Widens two ends to the days of one word's events. Called often, it becomes fast code sooner than one long loop. */
function reachWord(ends: { first: number; last: number }, days: Float64Array, w: number, bits: number): void {
  for (let word = bits; word !== 0; word &= word - 1) {
    const day = days[w * 32 + 31 - Math.clz32(word & -word)] ?? 0;
    if (!Number.isFinite(day)) continue;
    if (day < ends.first) ends.first = day;
    if (day > ends.last) ends.last = day;
  }
}

/** The window that shows these days, with a little room, three days at least; `undefined` where they are open. */
export function around(days: DayRange): Span | undefined {
  const whole = spanOfDays(days);
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

/** A window as asked, unless it shows none of the days that are filtered for. */
export function windowFor(asked: Span | undefined, time: DayRange | undefined): Span | undefined {
  const isBeside =
    asked && time && (asked.end <= time.first * DAY_MS || asked.start >= (time.last + 1) * DAY_MS);
  return isBeside ? undefined : asked;
}

/** The span of one of the record's chapters, the first by default. */
export function chapterSpan(record: DiplomaticRecord, chapter = 0): Span {
  const text = record.dataset.chapters[chapter]?.span;
  const parsed = text === undefined ? undefined : readEdtf(text);
  const range = parsed ? { first: firstDay(parsed), last: lastDay(parsed) } : record.extent;
  return spanOfDays(range) ?? spanOfDays(record.extent) ?? span(0, DAY_MS);
}

/** How many of the shown events have any of their time in a window. */
export function countIn(days: DayColumns, { words }: Bitset, window: Span): number {
  const [from, end] = [window.start / DAY_MS, window.end / DAY_MS];
  let count = 0;
  for (let w = 0; w < words.length; w++) count += countInWord(days, w, words[w] ?? 0, from, end);
  return count;
}

function countInWord(
  { first, last }: DayColumns,
  w: number,
  bits: number,
  from: number,
  end: number,
): number {
  let count = 0;
  for (let word = bits; word !== 0; word &= word - 1) {
    const event = w * 32 + 31 - Math.clz32(word & -word);
    if ((first[event] ?? 0) < end && (last[event] ?? 0) + 1 > from) count++;
  }
  return count;
}
