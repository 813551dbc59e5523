/** The Table: every field of the shown events, a row for each or for each of their accounts. */
import '../../words/tableWords.ts';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { colsAfter, formatSort, sortAfterPress } from '../../query/tableChoice.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { useActions, useApp, useCompleteAtOnce, useWords } from '../context.tsx';
import { ColumnsSheet } from './ColumnsSheet.tsx';
import { CopyRows } from './CopyRows.tsx';
import { isWaiting } from './columns.ts';
import { Grid } from './Grid.tsx';
import { Parts } from './Parts.tsx';
import { slice } from './rows.ts';
import styles from './TableView.module.css';
import { usePicked } from './usePicked.ts';
import { MOST_SORTED, useTable } from './useTable.ts';
import { WordsWaiting } from './WordsWaiting.tsx';

/** More rows, or of more rows than a part more cells, do not stand in the page at once, but a part at a time. */
const MOST_ROWS = 2_000;
const MOST_CELLS = 30_000;
const PART = 500;
/** So many rows at most are copied at once. */
const MOST_COPIED = 20_000;

/** The view. */
export function TableView() {
  useCompleteAtOnce();
  const words = useWords();
  const actions = useActions();
  const cols = useApp((state) => state.view.cols);
  const { world, kind, setKind, offered, columns, leftOut, sort, canSort, rows } = useTable();
  const [isChoosing, setChoosing] = useState(false);
  const [from, setFrom] = useState({ rows, at: 0 });
  const isWhole =
    rows.length <= PART || (rows.length <= MOST_ROWS && rows.length * columns.length <= MOST_CELLS);
  const before = isWhole || from.rows !== rows ? 0 : from.at;
  const inPage = useMemo(
    () => slice(rows, before, isWhole ? rows.length : before + PART),
    [rows, before, isWhole],
  );
  const picked = usePicked(rows, inPage);
  const region = useRef<HTMLElement>(null);
  // Before the rows change: afterwards it would have to wait until they are laid out.
  const goToTop = () => region.current?.scrollTo({ top: 0 });
  const nameOf = (name: ColumnName) => words.say(`column.${name}`);
  const caption = words.say('table.caption', {
    rows: kind,
    column: nameOf(sort.column),
    way: sort.isDescending ? 'falling' : 'rising',
  });
  const isPicked = picked.count > 0;
  const copyName = isPicked
    ? words.say('table.copy', { count: picked.count })
    : rows.length > MOST_COPIED
      ? words.say('table.copy.first', { count: MOST_COPIED })
      : words.say('table.copy.all', { count: rows.length });
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        {!world.file && (
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
                  picked.forget();
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
          aria-pressed={picked.ids !== undefined}
          onClick={picked.toggle}
        >
          {words.say('table.pick')}
        </button>
        <CopyRows
          name={copyName}
          rows={() => (isPicked ? picked.rows() : slice(rows, 0, MOST_COPIED))}
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
          {words.say('table.left-out', { names: words.list(leftOut.map(nameOf), 'and') })}
        </p>
      )}
      {!columns.includes(sort.column) && <p className={styles.note}>{caption}</p>}
      {!canSort && <p className={styles.note}>{words.say('table.sort-limit', { most: MOST_SORTED })}</p>}
      {[sort.column, ...columns].some((name) => isWaiting(name, world)) && <WordsWaiting />}
      {!isWhole && (
        <Parts
          before={before}
          here={inPage.length}
          count={rows.length}
          length={PART}
          onGo={(at) => {
            goToTop();
            flushSync(() => setFrom({ rows, at }));
          }}
        />
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
          canSort={canSort}
          onSort={(name) => {
            goToTop();
            actions.setSort(formatSort(sortAfterPress(sort, name)));
          }}
          rows={inPage}
          part={isWhole ? undefined : { before, count: rows.length }}
          world={world}
          picked={picked.ids}
          onPick={picked.turn}
        />
      </section>
    </div>
  );
}
