/** What the Table shows: its columns and its sorted rows, of the link and of what is asked of one session. */
import { use, useMemo, useState } from 'react';
import { BY_DATE, type RowKind, readSort, shownColumns, type TableSort } from '../../query/tableChoice.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { NARROW } from '../../store/selectors.ts';
import { useApp, useIndex, useSelectors, useTexts, useWords } from '../context.tsx';
import { FileEventsContext } from '../open/fileEvents.ts';
import type { World } from './column.ts';
import { offeredColumns } from './columns.ts';
import { type Rows, ranksIn, rowsOf, sortedRows } from './rows.ts';

/** More rows than these are sorted by date only. */
export const MOST_SORTED = 100_000;

/** The table as it is asked for. */
export interface Table {
  readonly world: World;
  readonly kind: RowKind;
  readonly setKind: (kind: RowKind) => void;
  readonly offered: readonly ColumnName[];
  readonly columns: readonly ColumnName[];
  /** The usual columns for which the page is too narrow. */
  readonly leftOut: readonly ColumnName[];
  readonly sort: TableSort;
  /** Whether the rows are few enough to be sorted by other columns than the date. */
  readonly canSort: boolean;
  readonly rows: Rows;
}

/** The table; its rows keep their identity while neither their set nor their order changes. */
export function useTable(): Table {
  const words = useWords();
  const selectors = useSelectors();
  const index = useIndex();
  const texts = useTexts();
  const file = use(FileEventsContext);
  const zone = useApp(selectors.zone);
  const { shown } = useApp(selectors.selection);
  const asked = useApp((state) => state.view.sort);
  const cols = useApp((state) => state.view.cols);
  const isNarrow = useApp((state) => state.session.width < NARROW);
  const [kind, setKind] = useState<RowKind>('events');

  const world = useMemo<World>(
    () => ({ index, texts, words, zone, file }),
    [index, texts, words, zone, file],
  );
  const offered = offeredColumns(kind, file !== undefined);
  const columns = useMemo(() => shownColumns(cols, kind, offered, isNarrow), [cols, kind, offered, isNarrow]);
  const inOrder = useMemo(() => rowsOf(index.record, shown, kind), [index, shown, kind]);
  const canSort = inOrder.length <= MOST_SORTED;
  const sort = useMemo(() => {
    const read = readSort(asked);
    return offered.includes(read.column) && (canSort || read.column === 'date') ? read : BY_DATE;
  }, [asked, offered, canSort]);
  const ranks = useMemo(() => ranksIn(inOrder, sort.column, world), [inOrder, sort.column, world]);
  const rows = useMemo(
    () => sortedRows(inOrder, ranks, sort.isDescending),
    [inOrder, ranks, sort.isDescending],
  );
  const leftOut = useMemo(
    () => shownColumns(cols, kind, offered, false).filter((name) => !columns.includes(name)),
    [cols, kind, offered, columns],
  );
  return { world, kind, setKind, offered, columns, leftOut, sort, canSort, rows };
}
