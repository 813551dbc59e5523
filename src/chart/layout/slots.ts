/**
 * Where on the axis an event's mark stands. A clock time stands at itself. A day-precise event has an equal
 * slot of its day, by the order of events: a place to draw, never an hour. A vaguer one stands mid-way.
 */
import { DAY_MS } from '../../time/civil.ts';
import type { ChartEvent } from '../events.ts';

/** Axis times (wall ms) of the marks of `events`, which are in the record's order. */
export function markTimes(events: readonly ChartEvent[]): Float64Array {
  const perDay = new Map<number, number>();
  for (const event of events) if (hasSlot(event)) perDay.set(event.start, (perDay.get(event.start) ?? 0) + 1);
  const taken = new Map<number, number>();
  return Float64Array.from(events, (event) => {
    if (hasSlot(event)) {
      const slot = taken.get(event.start) ?? 0;
      taken.set(event.start, slot + 1);
      return event.start + ((slot + 0.5) / (perDay.get(event.start) ?? 1)) * DAY_MS;
    }
    if (event.extent === 'clock') return event.start;
    if (!Number.isFinite(event.start)) return event.end;
    if (!Number.isFinite(event.end)) return event.start;
    return (event.start + event.end) / 2;
  });
}

/** Several days from a clock time on have no slot: their mark would stand up to half a day after they begin. */
function hasSlot({ extent, start }: ChartEvent): boolean {
  return Number.isFinite(start) && (extent === 'day' || (extent === 'days' && start % DAY_MS === 0));
}
