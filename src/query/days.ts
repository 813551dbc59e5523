/** The days of all events in columns: what the filter on time and the window need of them, however many there are. */
import type { EventTable } from '../record/record.ts';
import { isVague } from '../time/edtf.ts';
import { add, type Bitset, none } from './bitset.ts';

/** Columns by event index. */
export interface DayColumns {
  /** First and last civil day as written, ±Infinity where open. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** The events whose dates are in doubt: their days alone do not say what they may lie in. */
  readonly vague: Bitset;
}

/** The columns of events that stand as rows. */
export function daysOf(events: EventTable): DayColumns {
  const vague = none(events.length);
  const first = new Float64Array(events.length);
  const last = new Float64Array(events.length);
  for (const event of events) {
    first[event.index] = event.first;
    last[event.index] = event.last;
    if (isVague(event.time)) add(vague, event.index);
  }
  return { first, last, vague };
}
