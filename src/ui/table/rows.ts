/** The rows of the Table in the record's order, made when one is asked for, and their order by a column. */
import { type Bitset, indexes } from '../../query/bitset.ts';
import type { RowKind, TableSort } from '../../query/tableChoice.ts';
import { orderOf } from '../../query/tableOrder.ts';
import { type DiplomaticRecord, eventAt } from '../../record/record.ts';
import { textOrder } from '../../words/collate.ts';
import type { Column, TableRow, World } from './column.ts';

/** Rows by place, from 0 up. */
export interface Rows {
  readonly length: number;
  readonly at: (place: number) => TableRow | undefined;
}

/** A row for each shown event, or for each account of one. */
export function rowsOf(record: DiplomaticRecord, shown: Bitset, kind: RowKind): Rows {
  const events = indexes(shown);
  if (kind === 'events')
    return {
      length: events.length,
      at: (place) => {
        const event = eventAt(record, events[place]);
        return event && { event, account: undefined };
      },
    };
  const rows = events.flatMap((index) => {
    const event = eventAt(record, index);
    return event ? event.accounts.map((_, account): TableRow => ({ event, account })) : [];
  });
  return { length: rows.length, at: (place) => rows[place] };
}

/** What a row is known by, whatever the day as known on which the record is shown. */
export function rowId({ event, account }: TableRow): string {
  return account === undefined ? event.id : `${event.id} ${account}`;
}

/** The rows sorted: `column` is the one that `sort` names. */
export function sortedRows(
  rows: Rows,
  { column: name, isDescending }: TableSort,
  column: Column,
  world: World,
): Rows {
  if (name === 'date' && !isDescending) return rows;
  if (name === 'date' && rows.at(0)?.account === undefined)
    return { length: rows.length, at: (place) => rows.at(rows.length - 1 - place) };
  const keys = Array.from({ length: rows.length }, (_, place) => {
    const row = rows.at(place);
    return row && (column.key ?? column.value)(row, world);
  });
  const order = orderOf(keys, isDescending, textOrder(world.words));
  return { length: rows.length, at: (place) => rows.at(order[place] ?? -1) };
}
