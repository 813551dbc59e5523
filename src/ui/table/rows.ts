/** The rows of the Table in the record's order, made when one is asked for, and their order by a column. */
import { bisectLeft } from 'd3-array';
import { type Bitset, indexes } from '../../query/bitset.ts';
import type { RowKind } from '../../query/tableChoice.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { orderOf, ranksOf } from '../../query/tableOrder.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import { textOrder } from '../../words/collate.ts';
import type { TableRow, World } from './column.ts';
import { COLUMNS } from './columns.ts';

/** Rows by place, from 0 up. */
export interface Rows {
  readonly length: number;
  readonly at: (place: number) => TableRow | undefined;
  /** Where a row stands, whatever the day as known on which it was made; `undefined` where it does not. */
  readonly placeOf: (row: TableRow) => number | undefined;
}

/** A row for each shown event, or for each account of one. */
export function rowsOf(record: DiplomaticRecord, shown: Bitset, kind: RowKind): Rows {
  const events = indexes(shown);
  const nthOf = ({ id, index }: EventRow) => {
    // On another day the same event has another index.
    const now = eventAt(record, index)?.id === id ? index : record.indexOf.event.get(id);
    const nth = bisectLeft(events, now ?? Number.NaN);
    return now !== undefined && events[nth] === now ? nth : undefined;
  };
  if (kind === 'events') {
    // A row keeps its identity while its event does, so that what is drawn of it stays.
    const made = new WeakMap<EventRow, TableRow>();
    return {
      length: events.length,
      at: (place) => {
        const event = eventAt(record, events[place]);
        if (!event) return undefined;
        const row = made.get(event) ?? { event, account: undefined };
        made.set(event, row);
        return row;
      },
      placeOf: ({ event, account }) => (account === undefined ? nthOf(event) : undefined),
    };
  }
  const rows: TableRow[] = [];
  const firsts = [0];
  for (const index of events) {
    const event = eventAt(record, index);
    for (const account of event?.accounts.keys() ?? []) if (event) rows.push({ event, account });
    firsts.push(rows.length);
  }
  return {
    length: rows.length,
    at: (place) => rows[place],
    placeOf: ({ event, account }) => {
      const nth = nthOf(event);
      if (nth === undefined || account === undefined) return undefined;
      const place = (firsts[nth] ?? 0) + account;
      return place < (firsts[nth + 1] ?? 0) ? place : undefined;
    },
  };
}

/** The rows from one place to another, that one left out. */
export function slice(rows: Rows, from: number, to: number): readonly TableRow[] {
  const found: TableRow[] = [];
  for (let place = from; place < Math.min(to, rows.length); place++) {
    const row = rows.at(place);
    if (row) found.push(row);
  }
  return found;
}

function inverse(order: ArrayLike<number>): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/** What a row is known by, whatever the day as known on which the record is shown. */
export function rowId({ event, account }: TableRow): string {
  return account === undefined ? event.id : `${event.id} ${account}`;
}

/** The ranks of the rows by a column; nothing where that is their own order, and no two are alike. */
export function ranksIn(rows: Rows, name: ColumnName, world: World): Float64Array | undefined {
  if (name === 'date' && rows.at(0)?.account === undefined) return undefined;
  const { key, value } = COLUMNS[name];
  const keys = Array.from({ length: rows.length }, (_, place) => {
    const row = rows.at(place);
    return row && (key ?? value)(row, world);
  });
  return ranksOf(keys, textOrder(world.words));
}

/** The rows sorted by their ranks; without ranks by date. */
export function sortedRows(rows: Rows, ranks: Float64Array | undefined, isDescending: boolean): Rows {
  if (!ranks && !isDescending) return rows;
  const { length } = rows;
  if (!ranks) {
    const turned = (place: number) => length - 1 - place;
    return {
      length,
      at: (place) => rows.at(turned(place)),
      placeOf: (row) => {
        const place = rows.placeOf(row);
        return place === undefined ? undefined : turned(place);
      },
    };
  }
  const order = orderOf(ranks, isDescending);
  let places: Uint32Array | undefined;
  return {
    length,
    at: (place) => rows.at(order[place] ?? -1),
    placeOf: (row) => {
      places ??= inverse(order);
      return places[rows.placeOf(row) ?? -1];
    },
  };
}
