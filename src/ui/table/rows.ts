/** The rows of the Table in the record's order, made when one is asked for, and their order by a column. */
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
}

/** A row for each shown event, or for each account of one. */
export function rowsOf(record: DiplomaticRecord, shown: Bitset, kind: RowKind): Rows {
  const events = indexes(shown);
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
    };
  }
  const rows = events.flatMap((index) => {
    const event = eventAt(record, index);
    return event ? event.accounts.map((_, account): TableRow => ({ event, account })) : [];
  });
  return { length: rows.length, at: (place) => rows[place] };
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
  if (!ranks) return { length: rows.length, at: (place) => rows.at(rows.length - 1 - place) };
  const order = orderOf(ranks, isDescending);
  return { length: rows.length, at: (place) => rows.at(order[place] ?? -1) };
}
