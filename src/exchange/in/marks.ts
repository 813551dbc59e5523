import { DAY_MS } from '../../time/civil.ts';

/**
 * Axis times of marks from columns, as the chart's `markTimes` from events: equal slots of a day, a clock time, or the
 * middle. The two lowest bits of `flags` are an index in `EXTENTS`.
 */
export function marksOf(
  start: Float64Array,
  end: Float64Array,
  flags: Uint8Array,
): Float64Array<ArrayBuffer> {
  const perDay = new Map<number, number>();
  const isSlot = (i: number) => ((flags[i] ?? 0) & 3) === 0;
  for (let i = 0; i < start.length; i++)
    if (isSlot(i)) perDay.set(start[i] ?? 0, (perDay.get(start[i] ?? 0) ?? 0) + 1);
  const taken = new Map<number, number>();
  const mark = new Float64Array(start.length);
  for (let i = 0; i < start.length; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    if (isSlot(i)) {
      const slot = taken.get(from) ?? 0;
      taken.set(from, slot + 1);
      mark[i] = from + ((slot + 0.5) / (perDay.get(from) ?? 1)) * DAY_MS;
    } else if (((flags[i] ?? 0) & 3) === 1) mark[i] = from;
    else mark[i] = !Number.isFinite(from) ? to : !Number.isFinite(to) ? from : (from + to) / 2;
  }
  return mark;
}
