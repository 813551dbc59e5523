/** The events of a Sequence under the days on which they begin, in the record's order. */
import type { EventRow } from '../../record/record.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import { type Edtf, type EdtfDate, isVague } from '../../time/edtf.ts';
import { dayInWords, edtfInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** A heading and the events below it. */
export interface SequenceDay {
  /** Its name within the page: `2025-03-14`, with a number where a heading comes again. */
  readonly key: string;
  readonly heading: string;
  /** The first civil day, −Infinity where the start is open. */
  readonly first: number;
  readonly events: readonly EventRow[];
}

/**
 * Groups events, given in the record's order. What begins on a known day stands under that day; what is less exact
 * ("about March 2026") under its own words.
 */
export function sequenceDays(
  events: readonly EventRow[],
  words: Words,
  zone: string,
): readonly SequenceDay[] {
  const days: { key: string; heading: string; first: number; events: EventRow[] }[] = [];
  const used = new Map<string, number>();
  for (const event of events) {
    const day = startDay(event.time);
    const heading =
      day === undefined ? edtfInWords(event.time, words, zone) : dayInWords(day, words, 'weekday');
    const before = days.at(-1);
    if (before?.heading === heading) {
      before.events.push(event);
      continue;
    }
    const name = day === undefined ? event.time.text.replace(/[^\w-]/g, '_') : isoDay(day);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    days.push({ key: times > 1 ? `${name}.${times}` : name, heading, first: event.first, events: [event] });
  }
  return days;
}

/** Whether the heading of its day already says everything that is known of an event's date. */
export function isWholeDay({ time }: EventRow): boolean {
  return time.kind === 'date' && time.precision === 'day' && !isVague(time);
}

/** The day on which something begins, where that is known to the day and beyond doubt. */
function startDay(time: Edtf): CivilDay | undefined {
  const start = time.kind === 'date' ? time : time.start;
  return typeof start !== 'string' && isExact(start) ? start.first : undefined;
}

function isExact({ precision, approximate, uncertain }: EdtfDate): boolean {
  return (
    !approximate && !uncertain && (precision === 'day' || precision === 'minute' || precision === 'second')
  );
}
