/** The table itself: one header row, then a row for each event or account. */
import { memo, type ReactNode } from 'react';
import type { TableSort } from '../../query/tableChoice.ts';
import type { ColumnName } from '../../query/tableColumns.ts';
import { useActions, useApp, useWords } from '../context.tsx';
import { isPlainClick } from '../plainClick.ts';
import { Text } from '../search/marking.tsx';
import { useEventHref } from '../useHref.ts';
import type { TableRow, World } from './column.ts';
import { COLUMNS, cellValue, isWaiting } from './columns.ts';
import styles from './Grid.module.css';
import { rowId } from './rows.ts';

interface GridProps {
  readonly caption: string;
  readonly columns: readonly ColumnName[];
  readonly sort: TableSort;
  readonly onSort: (column: ColumnName) => void;
  /** Whether the rows are few enough to be sorted by other columns than the date. */
  readonly canSort: boolean;
  readonly rows: readonly TableRow[];
  /** Where only a part of the rows stands in the page: how many stand before them, and how many there are. */
  readonly part: { readonly before: number; readonly count: number } | undefined;
  readonly world: World;
  /** The rows that are picked, by id; absent while none can be. */
  readonly picked: ReadonlyMap<string, TableRow> | undefined;
  readonly onPick: (row: TableRow, upTo: boolean) => void;
}

/** The table. */
export function Grid({
  caption,
  columns,
  sort,
  onSort,
  canSort,
  rows,
  part,
  world,
  picked,
  onPick,
}: GridProps) {
  const words = useWords();
  const openId = useApp((state) => state.view.event);
  const hrefOf = useEventHref();
  return (
    <table className={styles.table} aria-rowcount={part && part.count + 1} data-picking={picked && ''}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr aria-rowindex={part && 1}>
          {picked && (
            <th scope="col" className={styles.pick}>
              <span className="vh">{words.say('table.picked')}</span>
            </th>
          )}
          {columns.map((name) => (
            <HeaderCell
              key={name}
              name={name}
              sort={sort}
              onSort={canSort || name === 'date' ? onSort : undefined}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const id = rowId(row);
          return (
            <Row
              key={id}
              row={row}
              columns={columns}
              world={world}
              href={hrefOf(row.event.id)}
              isOpen={row.event.id === openId}
              rowIndex={part && part.before + at + 2}
              isPicked={picked?.has(id)}
              onPick={onPick}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function HeaderCell({
  name,
  sort,
  onSort,
}: {
  readonly name: ColumnName;
  readonly sort: TableSort;
  readonly onSort: GridProps['onSort'] | undefined;
}) {
  const words = useWords();
  const way = sort.column !== name ? undefined : sort.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={way} className={styles[COLUMNS[name].form]}>
      {onSort ? (
        <button type="button" onClick={() => onSort(name)}>
          {words.say(`column.${name}`)}
        </button>
      ) : (
        words.say(`column.${name}`)
      )}
    </th>
  );
}

interface CellsProps {
  readonly row: TableRow;
  readonly columns: readonly ColumnName[];
  readonly world: World;
}

interface RowProps extends CellsProps {
  readonly href: string;
  readonly isOpen: boolean;
  readonly rowIndex: number | undefined;
  /** Absent while no row can be picked. */
  readonly isPicked: boolean | undefined;
  readonly onPick: GridProps['onPick'];
}

const Row = memo(function Row({ href, isOpen, rowIndex, isPicked, onPick, ...of }: RowProps) {
  const actions = useActions();
  const { event, account } = of.row;
  const { words } = of.world;
  return (
    <tr aria-rowindex={rowIndex}>
      {isPicked !== undefined && (
        <td className={styles.pick}>
          <input
            type="checkbox"
            checked={isPicked}
            aria-label={
              account === undefined
                ? words.say('table.pick-row', { title: event.title })
                : words.say('table.pick-row.account', { title: event.title, number: account + 1 })
            }
            onChange={({ nativeEvent }) =>
              onPick(of.row, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      <th scope="row" className={styles.title}>
        <a
          href={href}
          aria-current={isOpen ? 'true' : undefined}
          onClick={(click) => {
            if (!isPlainClick(click)) return;
            click.preventDefault();
            actions.openEvent(event.id);
          }}
        >
          <Text of={event.title} />
        </a>
      </th>
      <Cells {...of} />
    </tr>
  );
});

/** What follows the title: it stays as it is while addresses change. */
const Cells = memo(function Cells({ row, columns, world }: CellsProps) {
  return columns.map(
    (name) =>
      name !== 'title' && (
        <td key={name} className={styles[COLUMNS[name].form]}>
          {cell(name, row, world)}
        </td>
      ),
  );
});

function cell(name: ColumnName, row: TableRow, world: World): ReactNode {
  const { show, form } = COLUMNS[name];
  if (isWaiting(name, world))
    return <span className={styles.waiting}>{world.words.say('table.waiting.cell')}</span>;
  if (show) return show(row, world);
  const value = cellValue(name, row, world);
  // Days of one figure stand under the second of two.
  if (form === 'date' && /^\d\D/.test(String(value)))
    return <span className={styles.oneFigure}>{value}</span>;
  return typeof value === 'number' ? world.words.say('facet.count', { count: value }) : value;
}
