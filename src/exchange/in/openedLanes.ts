/** A reader's own events on other lanes or by other clocks than their columns were made for. */
import type { Chart, ChartColumns } from '../../chart/columns.ts';
import type { ChartEvent } from '../../chart/events.ts';
import type { EventRow } from '../../record/record.ts';
import { marksOf } from './marks.ts';
import type { OpenedRecord } from './openedRecord.ts';
import { isOfDays } from './openedTime.ts';

/**
 * The chart of all events on lanes of another kind than sides, or by the clocks of another zone: each event is made once, and
 * only its numbers are kept. `drawnOf` makes an event, `eventAt` remembers those that are drawn.
 */
export function chartOfLanes(
  record: OpenedRecord,
  drawnOf: (event: EventRow) => ChartEvent | undefined,
  eventAt: (index: number) => ChartEvent,
): Chart {
  const found: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  const stands: (readonly number[])[] = [];
  const homes: number[] = [];
  for (const event of record.events) {
    const drawn = drawnOf(event);
    if (!drawn) continue;
    found.push(drawn.index);
    starts.push(drawn.start);
    ends.push(drawn.end);
    const isSlot =
      drawn.extent === 'day' || (drawn.extent === 'days' && isOfDays(drawn.start, drawn.end - drawn.start));
    flags.push(isSlot ? 0 : drawn.extent === 'clock' ? 1 : 2);
    stands.push(drawn.stands);
    homes.push(drawn.home);
  }
  // Another zone moves clock times and leaves days where they are: the order may be another one.
  const order = found
    .map((_, i) => i)
    .sort((a, b) => Math.sign((starts[a] ?? 0) - (starts[b] ?? 0)) || a - b);
  const sorted = (list: readonly number[]) => Float64Array.from(order, (i) => list[i] ?? 0);
  const start = sorted(starts);
  const end = sorted(ends);
  const standsFrom = new Uint32Array(order.length + 1);
  for (const [place, i] of order.entries())
    standsFrom[place + 1] = (standsFrom[place] ?? 0) + (stands[i]?.length ?? 0);
  const index = Uint32Array.from(order, (i) => found[i] ?? 0);
  const places = new Int32Array(record.events.length).fill(-1);
  for (const [place, event] of index.entries()) places[event] = place;
  const columns: ChartColumns = {
    length: order.length,
    start,
    end,
    mark: marksOf(
      start,
      end,
      Uint8Array.from(order, (i) => flags[i] ?? 0),
    ),
    standsFrom,
    lanes: Uint16Array.from(order.flatMap((i) => stands[i] ?? [])),
    significance: new Uint8Array(order.length).fill(2),
    at: (place) => eventAt(index[place] ?? -1),
  };
  return {
    columns,
    eventOf: (place) => index[place] ?? -1,
    placeOf: (event) => {
      const place = places[event] ?? -1;
      return place < 0 ? undefined : place;
    },
    homeOf: (place) => homes[order[place] ?? -1] ?? 0,
  };
}
