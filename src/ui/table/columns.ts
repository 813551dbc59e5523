/** All columns of the Table, and which of them a record can fill. */
import { columnsOf, type RowKind } from '../../query/tableChoice.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { ACCOUNT_COLUMN } from './accountColumns.tsx';
import type { Columns, TableRow, World } from './column.ts';
import { EVENT_COLUMN } from './eventColumns.tsx';

/** Every column by name. */
export const COLUMNS: Columns<ColumnName> = { ...EVENT_COLUMN, ...ACCOUNT_COLUMN };

/** What a reader's file says of its events; the rest of a row is made up to draw it. */
const OF_FILES: readonly ColumnName[] = [
  'title',
  'date',
  'edtf',
  'last-day',
  'kind',
  'topics',
  'sides',
  'people',
  'file-source',
  'id',
];

const isOfRecords = (name: ColumnName) => name !== 'file-source';
const OF_RECORDS: Readonly<Record<RowKind, readonly ColumnName[]>> = {
  events: columnsOf('events').filter(isOfRecords),
  accounts: columnsOf('accounts').filter(isOfRecords),
};

/** The columns that rows can have, in order. */
export function offeredColumns(rows: RowKind, isFile: boolean): readonly ColumnName[] {
  return isFile ? OF_FILES : OF_RECORDS[rows];
}

/** Whether a column's cells wait for the words of the record. */
export function isWaiting(name: ColumnName, { texts, file }: Pick<World, 'texts' | 'file'>): boolean {
  return COLUMNS[name].needsTexts === true && !texts && !file;
}

/** What a cell says. */
export function cellValue(name: ColumnName, row: TableRow, world: World): string | number | undefined {
  return COLUMNS[name].value(row, world);
}
