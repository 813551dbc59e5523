/**
 * Counts of marks by lane and time, at bin widths that double from level to level: a picture of any span reads a few
 * hundred numbers, whatever the number of events. Bins are fixed in time, so panning never moves an event to another.
 */
import { HOUR_MS } from '../time/civil.ts';
import type { ChartColumns } from './columns.ts';

/** The finest bin: two hours, and wider over centuries. Closer than that there are few enough events to count them one by one. */
export const FINEST_BIN = 2 * HOUR_MS;
/** At most so many bins of the finest level, all lanes together. */
const MOST_BINS = 2 ** 20;

/** One level: `counts` by lane, then bin; `one` names the event of a bin that has a single one. */
interface Level {
  readonly bins: number;
  readonly counts: Uint32Array;
  readonly one: Int32Array;
}

export interface Pyramid {
  /** Where bin 0 begins, ms. */
  readonly origin: number;
  /** The width of a bin of level 0, ms: `FINEST_BIN`, doubled until there are not too many. */
  readonly finest: number;
  readonly lanes: number;
  readonly levels: readonly Level[];
}

/** What a bin holds: how many marks, and the event when it is one. */
export interface Bin {
  readonly bin: number;
  readonly count: number;
  readonly one: number;
}

/** Counts the marks of the events that `isShown`, or of all, on each lane they stand on. Marks without a finite time are left out. */
export function pyramidOf(
  columns: ChartColumns,
  lanes: number,
  isShown?: (place: number) => boolean,
): Pyramid {
  const { length, mark, standsFrom, lanes: stands } = columns;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < length; i++) {
    const at = mark[i] ?? 0;
    if (!Number.isFinite(at)) continue;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  let finest = FINEST_BIN;
  while (((last - first) / finest) * lanes > MOST_BINS) finest *= 2;
  const origin = first <= last ? Math.floor(first / finest) * finest : 0;
  const bins = first <= last ? Math.floor((last - origin) / finest) + 1 : 1;
  const counts = new Uint32Array(lanes * bins);
  const one = new Int32Array(lanes * bins);
  for (let i = 0; i < length; i++) {
    const at = mark[i] ?? 0;
    if ((isShown && !isShown(i)) || !Number.isFinite(at)) continue;
    const bin = Math.floor((at - origin) / finest);
    const stop = standsFrom[i + 1] ?? 0;
    for (let k = standsFrom[i] ?? 0; k < stop; k++) {
      const cell = (stands[k] ?? 0) * bins + bin;
      counts[cell] = (counts[cell] ?? 0) + 1;
      one[cell] = i;
    }
  }
  const levels: Level[] = [{ bins, counts, one }];
  for (let below = levels[0]; below && below.bins > 1; below = levels.at(-1))
    levels.push(halved(below, lanes));
  return { origin, finest, lanes, levels };
}

/** The level whose bins are at least `least` ms wide. */
export function levelFor(pyramid: Pyramid, least: number): number {
  const level = Math.ceil(Math.log2(Math.max(1, least / pyramid.finest)));
  return Math.min(level, pyramid.levels.length - 1);
}

/** Calls back with each bin of a lane that has marks and any time in [from, to), in order. */
export function binsWithin(
  pyramid: Pyramid,
  level: number,
  lane: number,
  from: number,
  to: number,
  found: (bin: Bin & { readonly start: number; readonly end: number }) => void,
): void {
  const { bins, counts, one } = pyramid.levels[level] ?? { bins: 0, counts: [], one: [] };
  const width = pyramid.finest * 2 ** level;
  const first = Math.max(0, Math.floor((from - pyramid.origin) / width));
  const last = Math.min(bins - 1, Math.ceil((to - pyramid.origin) / width) - 1);
  for (let bin = first; bin <= last; bin++) {
    const count = counts[lane * bins + bin] ?? 0;
    if (count === 0) continue;
    const start = pyramid.origin + bin * width;
    found({ bin, count, one: one[lane * bins + bin] ?? -1, start, end: start + width });
  }
}

function halved(below: Level, lanes: number): Level {
  const bins = Math.ceil(below.bins / 2);
  const counts = new Uint32Array(lanes * bins);
  const one = new Int32Array(lanes * bins);
  for (let lane = 0; lane < lanes; lane++)
    for (let bin = 0; bin < below.bins; bin++) {
      const count = below.counts[lane * below.bins + bin] ?? 0;
      if (count === 0) continue;
      const cell = lane * bins + (bin >> 1);
      counts[cell] = (counts[cell] ?? 0) + count;
      one[cell] = below.one[lane * below.bins + bin] ?? -1;
    }
  return { bins, counts, one };
}
