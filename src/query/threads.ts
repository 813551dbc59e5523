/**
 * Threads: a proposal and everything that answers, clarifies, contradicts, supersedes, implements, violates or is part
 * of it. `follows-from` never extends a thread; another proposal inside is shown and not followed further.
 */
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import type { Relation } from '../record/vocabulary.ts';

const EXTENDS: readonly Relation[] = [
  'responds-to',
  'clarifies',
  'contradicts',
  'supersedes',
  'implements',
  'violates',
  'part-of',
];

/** The events of a proposal's thread, its root among them, as ascending indexes. */
export function threadOf(record: DiplomaticRecord, root: EventRow): readonly number[] {
  const found = new Set([root.index]);
  for (const index of found) {
    const event = eventAt(record, index);
    if (!event || (event.type === 'proposal' && index !== root.index)) continue;
    for (const link of event.inbound) if (EXTENDS.includes(link.rel)) found.add(link.event);
  }
  return [...found].sort((a, b) => a - b);
}

/** The threads an event stands in: its own if it is a proposal, else each that contains it, as lists of indexes. */
export function threadsWith(record: DiplomaticRecord, event: EventRow): readonly (readonly number[])[] {
  if (event.type === 'proposal') return [threadOf(record, event)];
  // What names no earlier event is in nobody's thread: no record need be gone through for that.
  if (event.links.length === 0) return [];
  return [...record.events]
    .filter((root) => root.type === 'proposal')
    .map((root) => threadOf(record, root))
    .filter((thread) => thread.includes(event.index));
}

/** The event before (−1) or after (1) one along its first thread, or along its own links where it stands in none. */
export function alongThread(record: DiplomaticRecord, event: EventRow, step: -1 | 1): number | undefined {
  const [thread] = threadsWith(record, event);
  const line =
    thread ??
    [event.index, ...event.links.map((link) => link.event), ...event.inbound.map((link) => link.event)].sort(
      (a, b) => a - b,
    );
  return line[line.indexOf(event.index) + step];
}
