/**
 * The events of a chart in columns, in order of their start: what drawing needs of all of them, however many there are.
 * An event as a whole is made only where it is drawn by itself.
 */
import { bisectLeft } from 'd3-array';
import type { ChartEvent } from './events.ts';
import { markTimes } from './layout/slots.ts';

/** Columns of equal length. Times are wall milliseconds; events are named by their place. */
export interface ChartColumns {
  readonly length: number;
  /** Ascending; −Infinity where open. */
  readonly start: Float64Array;
  /** Where the event ends; Infinity where open. */
  readonly end: Float64Array;
  /** Axis times of the marks when all events are shown. */
  readonly mark: Float64Array;
  /** The lanes each event stands on: `lanes` from `standsFrom[i]` up to `standsFrom[i + 1]`, ascending. */
  readonly standsFrom: Uint32Array;
  readonly lanes: Uint16Array;
  readonly significance: Uint8Array;
  /** The event as a whole. */
  readonly at: (place: number) => ChartEvent;
}

/** Columns of events that exist as a whole, in time order. */
export function columnsOf(events: readonly ChartEvent[]): ChartColumns {
  const standsFrom = new Uint32Array(events.length + 1);
  for (const [i, event] of events.entries()) standsFrom[i + 1] = (standsFrom[i] ?? 0) + event.stands.length;
  return {
    length: events.length,
    start: Float64Array.from(events, (event) => event.start),
    end: Float64Array.from(events, (event) => event.end),
    mark: markTimes(events),
    standsFrom,
    lanes: Uint16Array.from(events.flatMap((event) => event.stands)),
    significance: Uint8Array.from(events, (event) => event.significance),
    at: (place) => {
      const event = events[place];
      if (!event) throw new RangeError(`no event ${place} of ${events.length}`);
      return event;
    },
  };
}

/** The columns of a chart, and how its places are those of the record's events. */
export interface Chart {
  readonly columns: ChartColumns;
  /** The index in the record of the event at a place. */
  readonly eventOf: (place: number) => number;
  /** The place of a record's event; `undefined` where it stands on no lane. */
  readonly placeOf: (event: number) => number | undefined;
  /** The first of its lanes. */
  readonly homeOf: (place: number) => number;
}

/** The chart of events that exist as a whole, in time order. */
export function chartOf(events: readonly ChartEvent[]): Chart {
  const places = new Map(events.map(({ index }, place) => [index, place]));
  return {
    columns: columnsOf(events),
    eventOf: (place) => events[place]?.index ?? -1,
    placeOf: (event) => places.get(event),
    homeOf: (place) => events[place]?.home ?? -1,
  };
}

/** Events of a chart and which of them are shown; it keeps its identity while both stay. */
export interface ChartSet {
  readonly columns: ChartColumns;
  readonly isShown: (place: number) => boolean;
  /** How many are shown. */
  readonly count: number;
}

/** How many events lie between two remembered ends. */
const BLOCK = 512;

/** Finds the events of a window fast: by their start, and, for those that began before it, by blocks' latest ends. */
export interface Finder {
  /** Calls back with each event that has any time in [from, to), in order, until told `false`. */
  readonly within: (from: number, to: number, found: (place: number) => unknown) => void;
}

/** A finder for columns. */
export function finderOf({ length, start, end }: ChartColumns): Finder {
  const latest = new Float64Array(Math.ceil(length / BLOCK)).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < length; i++) {
    const block = Math.floor(i / BLOCK);
    latest[block] = Math.max(latest[block] ?? 0, end[i] ?? 0);
  }
  return {
    within: (from, to, found) => {
      const first = bisectLeft(start, from);
      const last = bisectLeft(start, to);
      for (let block = 0; block * BLOCK < first; block++) {
        if ((latest[block] ?? 0) <= from) continue;
        const stop = Math.min(first, (block + 1) * BLOCK);
        for (let i = block * BLOCK; i < stop; i++) if ((end[i] ?? 0) > from && found(i) === false) return;
      }
      for (let i = first; i < last; i++) if (found(i) === false) return;
    },
  };
}
