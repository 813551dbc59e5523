/** Which columns of the Table are shown and by which it is sorted: what the link says and what stands where it says nothing. */
import { ACCOUNT_COLUMNS, type ColumnName, EVENT_COLUMNS, isColumn, TABLE_COLUMNS } from './tableColumns.ts';

/** What a row stands for. */
export type RowKind = 'events' | 'accounts';

/** The columns shown where the link names none, with room for them and without. */
const DEFAULTS: Readonly<Record<RowKind, Readonly<Record<'wide' | 'narrow', readonly ColumnName[]>>>> = {
  events: {
    wide: ['title', 'date', 'kind', 'people', 'topics', 'standing', 'accounts'],
    narrow: ['title', 'date', 'kind', 'sides', 'standing'],
  },
  accounts: {
    wide: ['title', 'account-by', 'stance', 'account-date', 'says', 'account-publishers'],
    narrow: ['title', 'account-by', 'stance', 'account-date', 'says'],
  },
};

/** How the rows are sorted. */
export interface TableSort {
  readonly column: ColumnName;
  readonly isDescending: boolean;
}

/** The record's own order. */
export const BY_DATE: TableSort = { column: 'date', isDescending: false };

/** Reads the link's `sort`: a column, with a `-` before it descending. Absent or unknown it is by date. */
export function readSort(sort: string | undefined): TableSort {
  const isDescending = sort?.startsWith('-') === true;
  const column = isDescending ? sort.slice(1) : sort;
  return column !== undefined && isColumn(column) ? { column, isDescending } : BY_DATE;
}

/** Writes a sort as the link has it; `undefined` for the record's own order. */
export function formatSort({ column, isDescending }: TableSort): string | undefined {
  if (isDescending) return `-${column}`;
  return column === BY_DATE.column ? undefined : column;
}

/** The sort that a press of a column's header asks for: ascending first, then the other way about. */
export function sortAfterPress(sort: TableSort, column: ColumnName): TableSort {
  return { column, isDescending: sort.column === column && !sort.isDescending };
}

/** The columns that rows of a kind can have, in order. */
export function columnsOf(rows: RowKind): readonly ColumnName[] {
  return rows === 'events' ? EVENT_COLUMNS : TABLE_COLUMNS;
}

/**
 * The columns to show, in order, the title first. `cols` are those of the link (none: the default ones), `offered` those
 * that the record has. Where nothing of `cols` says anything of rows of this kind, the default ones stand.
 */
export function shownColumns(
  cols: readonly string[],
  rows: RowKind,
  offered: readonly ColumnName[],
  isNarrow: boolean,
): readonly ColumnName[] {
  const asked = offered.filter((name) => cols.includes(name));
  const own: readonly string[] = rows === 'events' ? EVENT_COLUMNS : ACCOUNT_COLUMNS;
  if (asked.some((name) => own.includes(name))) return offered.filter((name) => isKept(name, cols));
  const defaults = DEFAULTS[rows][isNarrow ? 'narrow' : 'wide'];
  return offered.filter((name) => isKept(name, defaults));
}

/** What the link's `cols` are once these columns are chosen for rows of a kind; what it says of other rows stays. */
export function colsAfter(
  chosen: readonly ColumnName[],
  before: readonly string[],
  rows: RowKind,
): readonly ColumnName[] {
  const own = columnsOf(rows);
  return TABLE_COLUMNS.filter((name) => (own.includes(name) ? isKept(name, chosen) : before.includes(name)));
}

function isKept(name: ColumnName, chosen: readonly string[]): boolean {
  return name === 'title' || chosen.includes(name);
}
