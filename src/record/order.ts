/**
 * The record's total order: start day as written; within a day the linked-to event before the linking
 * one, then instants, then `order`, then id.
 */
import { type Edtf, instantOf, startOrder } from '../time/edtf.ts';

/** What the order needs to know of an event. */
export interface Orderable {
  readonly id: string;
  readonly time: Edtf;
  readonly order?: number | undefined;
  /** Ids of the events this one links to, each at least as early as this one. */
  readonly to: readonly string[];
}

/** The order, or the ids that contradict each other (links against links, instants or `order`). */
export type OrderResult =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly ids: readonly string[] };

/** Sorts events into the total order; a day whose links, instants and `order` contradict fails it. */
export function totalOrder(events: readonly Orderable[]): OrderResult {
  const days = new Map<number, Orderable[]>();
  for (const event of events) {
    const day = startOrder(event.time);
    const of = days.get(day);
    if (of) of.push(event);
    else days.set(day, [event]);
  }
  const ids: string[] = [];
  const stuck: string[] = [];
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    const { sorted, left } = orderOfDay(days.get(day) ?? []);
    ids.push(...sorted);
    stuck.push(...left);
  }
  return stuck.length > 0 ? { ok: false, ids: stuck } : { ok: true, ids };
}

function orderOfDay(events: readonly Orderable[]): { sorted: string[]; left: string[] } {
  const before = new Map<string, Set<string>>(events.map((event) => [event.id, new Set<string>()]));
  for (const event of events)
    for (const to of event.to) if (before.has(to) && to !== event.id) before.get(event.id)?.add(to);
  const timed = events.flatMap((event) => {
    const at = startInstant(event.time);
    return at === undefined ? [] : [{ id: event.id, at }];
  });
  for (const later of timed)
    for (const earlier of timed) if (earlier.at < later.at) before.get(later.id)?.add(earlier.id);
  const waiting = [...events].sort(
    (a, b) =>
      (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || (a.id < b.id ? -1 : 1),
  );
  const sorted: string[] = [];
  for (;;) {
    const next = waiting.findIndex((event) => before.get(event.id)?.size === 0);
    const [event] = next < 0 ? [] : waiting.splice(next, 1);
    if (!event) return { sorted, left: waiting.map((left) => left.id) };
    sorted.push(event.id);
    for (const of of before.values()) of.delete(event.id);
  }
}

function startInstant(time: Edtf): number | undefined {
  if (time.kind === 'date') return instantOf(time);
  return typeof time.start === 'string' ? undefined : instantOf(time.start);
}
