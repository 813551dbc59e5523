/** How the events of a set lie in time: counts in equal parts of a range of days. */
import type { Bitset } from './bitset.ts';
import type { DayColumns } from './days.ts';
import type { DayRange } from './view.ts';

/** More parts than this are not told apart beside a name. */
const MOST_BINS = 24;

/**
 * The number of events in each part of a range of whole days, at most `MOST_BINS` and none shorter than a day. An
 * event stands on its first day, one that began before the range on the range's first, and one of which only the end
 * is known on its last; what lies beyond the range stands at its end. So each event of the set counts once.
 */
export function histogram({ first, last }: DayColumns, { words }: Bitset, range: DayRange): Uint32Array {
  const length = range.last - range.first + 1;
  const bins = new Uint32Array(Math.max(1, Math.min(MOST_BINS, length)));
  for (let w = 0; w < words.length; w++)
    for (let word = words[w] ?? 0; word !== 0; word &= word - 1) {
      const event = w * 32 + 31 - Math.clz32(word & -word);
      const begin = first[event] ?? Number.NEGATIVE_INFINITY;
      const day = Number.isFinite(begin) ? begin : Math.min(last[event] ?? range.first, range.last);
      const part = Math.floor(((day - range.first) / length) * bins.length);
      const bin = Math.max(0, Math.min(bins.length - 1, part));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
  return bins;
}

/** The days that histograms of a filtered record go over: those of the filter where it has ends, else the record's. */
export function histogramDays(extent: DayRange, time: DayRange | undefined): DayRange {
  const first = time && Number.isFinite(time.first) ? time.first : extent.first;
  const last = time && Number.isFinite(time.last) ? time.last : extent.last;
  return { first, last: Math.max(first, last) };
}
