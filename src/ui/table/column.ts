/** A column of the Table: what stands in its cells, what they are sorted by and what is copied of them. */
import type { ReactNode } from 'react';
import type { QueryIndex } from '../../query/facets.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import type { SortKey } from '../../query/tableOrder.ts';
import type { Account, EventRow } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import type { Words } from '../../words/words.ts';
import type { FileEvents } from '../open/fileEvents.ts';

/** A row: an event, or one of its accounts, by its place in the event. */
export interface TableRow {
  readonly event: EventRow;
  readonly account: number | undefined;
}

/** All that cells are made of. */
export interface World {
  /** Of the record as it is shown. */
  readonly index: QueryIndex;
  /** The words of that record, in its order; absent while they are on their way, and of files that have none. */
  readonly texts: Texts | undefined;
  readonly words: Words;
  /** Moves clock times only. */
  readonly zone: string;
  /** What a reader's file says of its events; absent for a record. */
  readonly file: FileEvents | undefined;
}

/** Under which heading a column is chosen. */
export const COLUMN_GROUPS = [
  'when',
  'what',
  'who',
  'claims',
  'links',
  'sources',
  'entry',
  'account',
] as const;
type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** How the cells are set: dates and numbers stand under each other, long texts have room. */
type ColumnForm = 'title' | 'word' | 'names' | 'phrase' | 'date' | 'code' | 'number' | 'text';

/** What a column is, whatever its record. */
export interface Column {
  readonly group: ColumnGroup;
  readonly form: ColumnForm;
  /** Whether its cells need the words of the record. */
  readonly needsTexts?: boolean;
  /** Whether its texts are EDTF dates. */
  readonly isEdtf?: boolean;
  /** What a cell says, and what is copied of it; nothing where the record says nothing. */
  readonly value: (row: TableRow, world: World) => string | number | undefined;
  /** What the rows are sorted by, where that is not what the cells say. */
  readonly key?: (row: TableRow, world: World) => SortKey;
  /** The cell where it is more than its words. */
  readonly show?: (row: TableRow, world: World) => ReactNode;
}

/** Some columns by name. */
export type Columns<Name extends ColumnName> = Readonly<Record<Name, Column>>;

/** The words of a row's event. */
export function textOf({ event }: TableRow, { texts }: World) {
  return texts?.events[event.index];
}

/** The row's account; `undefined` where rows are events. */
export function accountOf({ event, account }: TableRow): Account | undefined {
  return account === undefined ? undefined : event.accounts[account];
}

/** The words of the row's account. */
export function accountTextOf(row: TableRow, world: World) {
  return row.account === undefined ? undefined : textOf(row, world)?.accounts[row.account];
}

/** Several things in one cell: "a; b; c", each once; `undefined` for none. */
export function listed(items: readonly string[], words: Words): string | undefined {
  const different = [...new Set(items)].filter((item) => item !== '');
  if (different.length === 0) return undefined;
  return different.reduce((before, next) => words.say('table.join', { before, next }));
}
