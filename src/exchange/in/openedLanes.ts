/** A reader's own events on other lanes or by other clocks than their columns were made for. */
import type { ChartEvent } from '../../chart/events.ts';
import { drawnKind } from '../../chart/lanes.ts';
import type { EventRow } from '../../record/record.ts';
import { marksOf } from './marks.ts';
import { chartOfColumns, movedLanes, type OtherChart } from './openedIndex.ts';
import type { OpenedRecord } from './openedRecord.ts';
import { isOfDays } from './openedTime.ts';

/** The numbers of all events with the lanes in their own order; only `at` is the chart's own. */
interface Unordered {
  readonly key: string;
  readonly chart: ReturnType<typeof unordered>;
}

/** What was made last of each record: in another order of its lanes no event has to be made anew. */
const madeLast = new WeakMap<OpenedRecord, Unordered>();

/**
 * The chart of all events on lanes of another kind than sides, or by the clocks of another zone: each event is made once, and
 * only its numbers are kept. Where `drawnKind` says so it is that of the sides as the columns have them.
 */
export const chartOfLanes: OtherChart = (record, lanes, kind, zone, drawnOf, eventAt) => {
  if (drawnKind(record, kind) !== kind)
    return chartOfColumns(record, lanes, 'side', zone, () => chartOfLanes);
  const places = lanes.places ?? [...lanes.lanes.keys()];
  const key = JSON.stringify([kind, zone, places.map((place) => lanes.lanes[place]?.id)]);
  const last = madeLast.get(record);
  const made = last?.key === key ? last : { key, chart: unordered(record, places, drawnOf) };
  madeLast.set(record, made);
  const { columns, eventOf, placeOf, homeOf } = made.chart;
  const { standsFrom: from, lanes: values } = columns;
  return {
    columns: {
      ...columns,
      lanes: lanes.places ? movedLanes({ from, values }, places) : values,
      at: (place) => eventAt(eventOf(place)),
    },
    eventOf,
    placeOf,
    homeOf: (place) => {
      const home = homeOf(place);
      return places[home] ?? home;
    },
  };
};

function unordered(
  record: OpenedRecord,
  moved: readonly number[],
  drawnOf: (event: EventRow) => ChartEvent | undefined,
) {
  const own = moved.map((_, place) => moved.indexOf(place));
  const back = (place: number) => own[place] ?? place;
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
    stands.push(drawn.stands.map(back).sort((a, b) => a - b));
    homes.push(back(drawn.home));
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
  const columns = {
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
  };
  return {
    columns,
    eventOf: (place: number) => index[place] ?? -1,
    placeOf: (event: number) => {
      const place = places[event] ?? -1;
      return place < 0 ? undefined : place;
    },
    homeOf: (place: number) => homes[order[place] ?? -1] ?? 0,
  };
}
