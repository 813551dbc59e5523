/** What the Timeline zooms to when it is asked to show one event, or the exchange it stands in. */
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import type { Span } from '../time/span.ts';
import { company } from './threads.ts';
import { around } from './window.ts';

/** The window of an event with the days around it; `undefined` where it has no bounded date. */
export function windowOfEvent(event: EventRow): Span | undefined {
  return windowOfAll([event]);
}

/** The window of an event's threads and what it is linked to; `undefined` where it stands alone. */
export function windowOfThread(record: DiplomaticRecord, event: EventRow): Span | undefined {
  const events = [...company(record, event)].flatMap((index) => eventAt(record, index) ?? []);
  return events.length < 2 ? undefined : windowOfAll(events);
}

function windowOfAll(events: readonly EventRow[]): Span | undefined {
  const days = events.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  return around({ first: Math.min(...days), last: Math.max(...days) });
}
