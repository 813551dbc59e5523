/** What is counted, and when, in words. */
import '../../words/contactWords.ts';
import type { ExchangeKind } from '../../query/contacts.ts';
import { daysOfMonth, daysSince } from '../../query/contactTimes.ts';
import type { EventRow } from '../../record/record.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import { isTimed, readEdtf } from '../../time/edtf.ts';
import { dayInWords, edtfInShort, edtfInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** "12 calls, 3 meetings and 1 statement"; '' where there are none. */
export function countsInWords(
  counts: Readonly<Record<ExchangeKind, number>>,
  kinds: readonly ExchangeKind[],
  words: Words,
): string {
  const some = kinds.filter((kind) => counts[kind] > 0);
  return words.list(
    some.map((kind) => words.say(`contacts.of.${kind}`, { count: counts[kind] })),
    'and',
  );
}

/** The day of an event in few words, without its clock time. */
export function dateInWords({ time, first }: EventRow, words: Words, zone: string): string {
  const isClock = time.kind === 'date' && isTimed(time);
  return isClock ? dayInWords(first as CivilDay, words, 'short') : edtfInShort(time, words, zone);
}

/** The days from an event to a day: as a sentence has them, or as few words as a cell has room for. */
export function sinceInWords(
  event: EventRow,
  day: number,
  words: Words,
  style: 'long' | 'short',
): string | undefined {
  const since = daysSince(event, day);
  if (!since) return undefined;
  const isExact = since.least === since.most;
  if (style === 'short')
    return words.say(isExact ? 'contacts.since.short' : 'contacts.since.short-range', { ...since });
  const values = { ...since, day: dayInWords(day as CivilDay, words) };
  return words.say(isExact ? 'contacts.since' : 'contacts.since.range', values);
}

/** One or several months: "March 2025", "March 2025 – May 2025". */
export function monthsInWords(first: number, last: number, words: Words, zone: string): string {
  const text = (month: number) => isoDay(daysOfMonth(month).first).slice(0, -3);
  const time = readEdtf(first === last ? text(first) : `${text(first)}/${text(last)}`);
  return time ? edtfInWords(time, words, zone) : '';
}
