/** What the query and the chart need of a reader's own events, from their columns: no set an option, no row an event. */
import type { Chart } from '../../chart/columns.ts';
import { type ChartEvent, chartEvent } from '../../chart/events.ts';
import type { LaneKind } from '../../chart/lanes.ts';
import type { Lanes } from '../../chart/sideLanes.ts';
import { none } from '../../query/bitset.ts';
import type { QueryIndex } from '../../query/facets.ts';
import { type FacetOptions, optionsOf } from '../../query/options.ts';
import { byFacet, FACET_WORDS } from '../../query/view.ts';
import type { EventRow } from '../../record/record.ts';
import { columnOptions } from './columnOptions.ts';
import type { Lists } from './openedColumns.ts';
import type { OpenedRecord } from './openedRecord.ts';
import { OPENED_ZONE } from './openedTime.ts';

/** The index of a record made of columns. */
export function indexColumns(record: OpenedRecord): QueryIndex {
  const { columns, sides, actors, topics, kinds } = record;
  const n = columns.length;
  const members = columnOptions(idsOf(actors), {
    length: n,
    ...columns.actors,
    codeOf: Uint16Array.from(actors.keys()),
    totals: columns.actorTotals,
  });
  const lanes = columnOptions(idsOf(sides), {
    length: n,
    ...columns.actors,
    codeOf: Uint8Array.from(actors, ({ side }) => side),
    // Who is not named stands on the lane of the others, and is found there.
    otherwise: columns.laneActors.length,
  });
  const types = columnOptions(FACET_WORDS.type, {
    length: n,
    values: columns.type,
    codeOf: Uint8Array.from(kinds, (kind) => FACET_WORDS.type.indexOf(kind)),
  });
  const about = columnOptions(idsOf(topics), {
    length: n,
    ...columns.topics,
    codeOf: Uint16Array.from(topics.keys()),
    totals: columns.topicTotals,
  });
  const nobody = none(n);
  const options = byFacet((facet) => {
    if (facet === 'actor') return joined(lanes, members);
    if (facet === 'topic') return about;
    if (facet === 'type') return types;
    return optionsOf(new Map(FACET_WORDS[facet].map((id) => [id, nobody])), n);
  });
  const { first, last } = columns;
  return {
    record,
    options,
    days: { first, last, vague: { length: n, words: columns.vague } },
    reasons: [],
  };
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function joined(a: FacetOptions, b: FacetOptions): FacetOptions {
  const inA = new Set(a.ids);
  return {
    ids: [...a.ids, ...b.ids],
    events: (id) => (inA.has(id) ? a : b).events(id),
    total: (id) => (inA.has(id) ? a : b).total(id),
    counts: (of) => new Map([...a.counts(of), ...b.counts(of)]),
  };
}

/** So many events are kept once they are made: more than are laid out at once. */
const MADE = 4_096;
const PLAIN = { disputed: false, revised: false };

/** Whether the columns can be drawn as they are: their lanes are sides, and no clock is moved. */
export function isAsOpened(kind: LaneKind, zone: string): boolean {
  return kind === 'side' && zone === OPENED_ZONE;
}

/**
 * Makes a chart that the columns were not made for. `drawnOf` makes an event, `eventAt` remembers those that are drawn.
 */
export type OtherChart = (
  record: OpenedRecord,
  lanes: Lanes,
  kind: LaneKind,
  zone: string,
  drawnOf: (event: EventRow) => ChartEvent | undefined,
  eventAt: (index: number) => ChartEvent,
) => Chart;

/** The chart of the columns: as they are where that `isAsOpened`, else made from the rows one by one by `otherwise`. */
export function chartOfColumns(
  record: OpenedRecord,
  lanes: Lanes,
  kind: LaneKind,
  zone: string,
  otherwise: () => OtherChart,
): Chart {
  const { columns } = record;
  // Who is not named stands with the others.
  const { places } = lanes;
  const move = (lane: number) => places?.[lane] ?? lane;
  const others = move(columns.laneActors.length);
  const alone = kind === 'side' ? { joins: true, stands: [others], home: others, aims: [] } : undefined;
  const placed = { ...lanes, of: (event: EventRow) => lanes.of(event) ?? alone };
  const drawnOf = (event: EventRow) => chartEvent(record, event, placed, zone, PLAIN);
  const made = new Map<number, ChartEvent>();
  const eventAt = (index: number): ChartEvent => {
    const known = made.get(index);
    if (known) return known;
    const event = record.events.at(index);
    const drawn = event && drawnOf(event);
    if (!drawn) throw new RangeError(`no event ${index}`);
    const [oldest] = made.keys();
    if (made.size >= MADE && oldest !== undefined) made.delete(oldest);
    made.set(index, drawn);
    return drawn;
  };
  if (!isAsOpened(kind, zone)) return otherwise()(record, lanes, kind, zone, drawnOf, eventAt);
  const { stands } = columns;
  return {
    columns: {
      ...columns,
      standsFrom: stands.from,
      lanes: places ? movedLanes(stands, places) : stands.values,
      significance: new Uint8Array(columns.length).fill(2),
      at: eventAt,
    },
    eventOf: (place) => place,
    placeOf: (event) => event,
    homeOf: (place) => move(columns.home[place] ?? 0),
  };
}

/** The lanes on which events stand in an order set by hand, ascending for each event. */
export function movedLanes({ from, values }: Lists, places: readonly number[]): Uint16Array {
  const moved = values.map((lane) => places[lane] ?? lane);
  for (let i = 1; i < from.length; i++) {
    const [start = 0, end = 0] = [from[i - 1], from[i]];
    if (end - start > 1) moved.subarray(start, end).sort();
  }
  return moved;
}
