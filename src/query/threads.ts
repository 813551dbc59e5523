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
  return threadRoots(record, event).map((root) => threadOf(record, root));
}

/** The proposals of those threads, in the record's order. */
export function threadRoots(record: DiplomaticRecord, event: EventRow): readonly EventRow[] {
  return event.type === 'proposal' ? [event] : rootsOf(record, event);
}

/** What is shown of an event alone: its threads, or, where it stands in none, itself and what it is linked with; ascending. */
export function exchangeOf(record: DiplomaticRecord, event: EventRow): readonly number[] {
  const threads = threadsWith(record, event);
  const all = threads.length > 0 ? threads.flat() : [event.index, ...linked(event)];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The proposals whose threads reach an event: up its links until the next proposal, in the record's order. */
export function rootsOf(record: DiplomaticRecord, event: EventRow): readonly EventRow[] {
  const roots = new Map<number, EventRow>();
  const passed = new Set([event]);
  for (const from of passed)
    for (const { rel, event: to } of from.links) {
      const target = EXTENDS.includes(rel) ? eventAt(record, to) : undefined;
      if (target?.type === 'proposal') roots.set(to, target);
      else if (target) passed.add(target);
    }
  return [...roots.values()].sort((a, b) => a.index - b.index);
}

/** An event with its threads and what it is linked to. */
export function company(record: DiplomaticRecord, event: EventRow): ReadonlySet<number> {
  return new Set([event.index, ...threadsWith(record, event).flat(), ...linked(event)]);
}

/** What an event is linked with, earlier and later. */
export function linked(event: EventRow): readonly number[] {
  return [...event.links, ...event.inbound].map((link) => link.event);
}

/** One event's link to another of the same thread. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly rel: Relation;
}

/** What binds a thread together: the links between its events, in their order. */
export function tiesIn(record: DiplomaticRecord, thread: readonly number[]): readonly Tie[] {
  const within = new Set(thread);
  return thread.flatMap((from) =>
    (eventAt(record, from)?.links ?? [])
      .filter(({ rel, event }) => EXTENDS.includes(rel) && within.has(event))
      .map(({ rel, event: to }) => ({ from, to, rel })),
  );
}
