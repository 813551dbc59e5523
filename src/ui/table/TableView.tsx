/** The Table: every field of the shown events, a row for each or for each of their accounts. */
import '../../words/tableWords.ts';
import { use, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  BY_DATE,
  colsAfter,
  formatSort,
  type RowKind,
  readSort,
  shownColumns,
  sortAfterPress,
} from '../../query/tableChoice.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { NARROW } from '../../store/selectors.ts';
import {
  useActions,
  useApp,
  useAppContext,
  useCompleteAtOnce,
  useIndex,
  useSelectors,
  useTexts,
  useWords,
} from '../context.tsx';
import { FileEventsContext } from '../open/fileEvents.ts';
import { ColumnsSheet } from './ColumnsSheet.tsx';
import { CopyRows } from './CopyRows.tsx';
import type { TableRow, World } from './column.ts';
import { isWaiting, offeredColumns } from './columns.ts';
import { Grid } from './Grid.tsx';
import { keysOf, rowId, rowsOf, sortedRows } from './rows.ts';
import styles from './TableView.module.css';

/** More rows than these do not stand in the page at once, but so many at a time. */
const MOST_AT_ONCE = 2_000;
const PART = 500;
/** More rows than these are sorted by date only. */
const MOST_SORTED = 100_000;
/** So many rows at most are copied at once. */
const MOST_COPIED = 20_000;

/** The view. */
export function TableView() {
  useCompleteAtOnce();
  const words = useWords();
  const actions = useActions();
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
  const [isChoosing, setChoosing] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const lastPicked = useRef<string>(undefined);
  const region = useRef<HTMLElement>(null);
  const told = useRef<HTMLParagraphElement>(null);

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
  const keys = useMemo(() => keysOf(inOrder, sort.column, world), [inOrder, sort.column, world]);
  const rows = useMemo(
    () => sortedRows(inOrder, keys, sort.isDescending, words),
    [inOrder, keys, sort.isDescending, words],
  );
  const [from, setFrom] = useState<{ readonly rows: unknown; readonly at: number }>({ rows, at: 0 });
  const isWhole = rows.length <= MOST_AT_ONCE;
  const first = isWhole || from.rows !== rows ? 0 : from.at;
  const inPage = useMemo(() => {
    const end = isWhole ? rows.length : Math.min(rows.length, first + PART);
    return range(first, end).flatMap((place) => rows.at(place) ?? []);
  }, [rows, first, isWhole]);

  // Before the rows change: afterwards it would have to wait until they are laid out.
  const goToTop = () => region.current?.scrollTo({ top: 0 });
  const pick = useCallback(
    (row: TableRow, upTo: boolean) => {
      const id = rowId(row);
      const ids = inPage.map(rowId);
      const [a, b] = [ids.indexOf(upTo ? (lastPicked.current ?? id) : id), ids.indexOf(id)].sort(
        (x, y) => x - y,
      );
      lastPicked.current = id;
      setPicked((before) => {
        const after = new Set(before);
        const isOn = !after.has(id);
        for (const one of ids.slice(Math.max(0, a ?? 0), (b ?? 0) + 1))
          if (isOn) after.add(one);
          else after.delete(one);
        return after;
      });
    },
    [inPage],
  );
  const pickedRows = useMemo(
    () =>
      picked && picked.size > 0
        ? range(0, rows.length).flatMap((place) => {
            const row = rows.at(place);
            return row && picked.has(rowId(row)) ? row : [];
          })
        : [],
    [picked, rows],
  );
  const columnName = (name: ColumnName) => words.say(`column.${name}`);
  const leftOut =
    isNarrow && cols.length === 0
      ? shownColumns(cols, kind, offered, false).filter((name) => !columns.includes(name))
      : [];
  const caption = words.say('table.caption', {
    rows: kind,
    column: columnName(sort.column),
    way: sort.isDescending ? 'falling' : 'rising',
  });
  const step = (by: number) => {
    goToTop();
    flushSync(() => setFrom({ rows, at: Math.max(0, first + by) }));
    told.current?.focus();
  };
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        {!file && (
          <fieldset className={styles.kinds}>
            <legend className="vh">{words.say('table.rows')}</legend>
            <span aria-hidden="true">{words.say('table.rows')}</span>
            {(['events', 'accounts'] as const).map((of) => (
              <button
                key={of}
                type="button"
                className="button"
                aria-pressed={of === kind}
                onClick={() => {
                  goToTop();
                  setKind(of);
                  setPicked((before) => before && new Set());
                }}
              >
                {words.say(`table.rows.${of}`)}
              </button>
            ))}
          </fieldset>
        )}
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {words.say('table.columns', { count: columns.length })}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={picked !== undefined}
          onClick={() => setPicked((before) => (before ? undefined : new Set()))}
        >
          {words.say('table.pick')}
        </button>
        <CopyRows
          key={`${kind} ${columns.join()} ${pickedRows.length} ${rows.length}`}
          name={
            pickedRows.length > 0
              ? words.say('table.copy', { count: pickedRows.length })
              : rows.length > MOST_COPIED
                ? words.say('table.copy.first', { count: MOST_COPIED })
                : words.say('table.copy.all', { count: rows.length })
          }
          rows={() =>
            pickedRows.length > 0
              ? pickedRows
              : range(0, Math.min(MOST_COPIED, rows.length)).flatMap((place) => rows.at(place) ?? [])
          }
          columns={columns}
          world={world}
        />
      </div>
      {isChoosing && (
        <ColumnsSheet
          offered={offered}
          shown={columns}
          onChoose={(chosen) => actions.setCols(chosen.length === 0 ? [] : colsAfter(chosen, cols, kind))}
          onClose={() => setChoosing(false)}
        />
      )}
      {leftOut.length > 0 && (
        <p className={styles.note}>
          {words.say('table.left-out', { names: words.list(leftOut.map(columnName), 'and') })}
        </p>
      )}
      {!columns.includes(sort.column) && <p className={styles.note}>{caption}</p>}
      {!canSort && <p className={styles.note}>{words.say('table.sort-limit', { most: MOST_SORTED })}</p>}
      {[sort.column, ...columns].some((name) => isWaiting(name, world)) && <Waiting />}
      {!isWhole && (
        <div className={styles.parts}>
          <p ref={told} tabIndex={-1}>
            {words.say('table.part', { from: first + 1, to: first + inPage.length, count: rows.length })}
          </p>
          <button type="button" className="button" disabled={first === 0} onClick={() => step(-PART)}>
            {words.say('table.earlier', { count: Math.min(PART, first) })}
          </button>
          <button
            type="button"
            className="button"
            disabled={first + inPage.length >= rows.length}
            onClick={() => step(PART)}
          >
            {words.say('table.later', { count: Math.min(PART, rows.length - first - inPage.length) })}
          </button>
        </div>
      )}
      <section
        ref={region}
        className={styles.region}
        aria-label={words.say('table.region')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
        tabIndex={0}
      >
        <Grid
          caption={caption}
          columns={columns}
          sort={sort}
          onSort={(name) => {
            goToTop();
            actions.setSort(formatSort(sortAfterPress(sort, name)));
          }}
          canSort={canSort}
          rows={inPage}
          part={isWhole ? undefined : { before: first, count: rows.length }}
          world={world}
          picked={picked}
          onPick={pick}
        />
      </section>
    </div>
  );
}

/** While the words of the record are on their way, or when they did not come. */
function Waiting() {
  const words = useWords();
  const { retryTexts } = useAppContext();
  const isFailed = useApp((app) => app.session.texts.state === 'failed');
  return (
    <div className={styles.parts}>
      <p>{words.say(isFailed ? 'event.texts-failed' : 'table.waiting')}</p>
      {isFailed && (
        <button type="button" className="button" onClick={retryTexts}>
          {words.say('event.retry')}
        </button>
      )}
    </div>
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
