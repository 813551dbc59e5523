/** The table of all pairs. */
import { type ReactNode, useId, useMemo } from 'react';
import type { Exchange, Party } from '../../query/contacts.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import { useWords } from '../context.tsx';
import { SideChip } from '../SideChip.tsx';
import { ContactCell } from './ContactCell.tsx';
import { isDense, type Row } from './contactsModel.ts';
import styles from './Matrix.module.css';
import { monthScale } from './Months.tsx';
import type { Contacts } from './useContacts.ts';

/** A native table in a region of its own that scrolls: rows and columns are parties, a row opens to those within it. */
export function Matrix({
  contacts,
  caption,
  onChoose,
  onToggle,
}: {
  readonly contacts: Contacts;
  readonly caption: ReactNode;
  readonly onChoose: (row: Party, column: Party, cell: HTMLElement) => void;
  readonly onToggle: (row: string) => void;
}) {
  const words = useWords();
  const captionId = useId();
  const { record, shape, cells, exchanges, pair } = contacts;
  const { rows, columns } = shape;
  const exchangeOf = useMemo(() => new Map(exchanges.list.map((one) => [one.event, one])), [exchanges]);
  const filled = useMemo(
    () => cells.map((row) => row.map(({ events }) => events.flatMap((event) => exchangeOf.get(event) ?? []))),
    [cells, exchangeOf],
  );
  // Rows within others would set a scale of their own each time one is opened.
  const scale = useMemo(
    () => monthScale(filled.filter((_, at) => rows[at]?.depth === 0).flat()),
    [filled, rows],
  );
  const most = Math.max(1, ...filled.flat().map((list: readonly Exchange[]) => list.length));
  const [one, other] = pair ?? [];
  const isChosen = (row: Party, column: Party) =>
    (row.id === one?.id && column.id === other?.id) || (row.id === other?.id && column.id === one?.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
    <section className={styles.region} aria-label={words.say('contacts.name')} tabIndex={0}>
      <table
        className={styles.table}
        data-dense={isDense(shape) ? '' : undefined}
        aria-labelledby={captionId}
      >
        <caption>
          <div id={captionId}>{caption}</div>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {words.say('contacts.corner')}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <span className={styles.head}>
                  <Name record={record} party={column} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.key} data-depth={row.depth}>
              <th scope="row">
                <RowHead row={row} onToggle={onToggle}>
                  <Name record={record} party={row.party} />
                </RowHead>
              </th>
              {columns.map((column, c) => {
                const exchangesOfCell = filled[r]?.[c] ?? [];
                return (
                  <ContactCell
                    key={column.id}
                    contacts={contacts}
                    row={row.party}
                    column={column}
                    exchanges={exchangesOfCell}
                    counts={cells[r]?.[c]?.counts}
                    scale={scale}
                    shade={shadeOf(exchangesOfCell.length, most)}
                    isChosen={isChosen(row.party, column)}
                    onChoose={onChoose}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A party's name with its side's colour and code, which of a side say no more than the name. */
function Name({ record, party }: { readonly record: DiplomaticRecord; readonly party: Party }) {
  return (
    <>
      <bdi>{party.name}</bdi>{' '}
      <span aria-hidden={party.actor === undefined}>
        <SideChip side={record.sides[party.side]} />
      </span>
    </>
  );
}

function RowHead({
  row: { key, fold },
  onToggle,
  children,
}: {
  readonly row: Row;
  readonly onToggle: (row: string) => void;
  readonly children: ReactNode;
}) {
  if (!fold) return <span className={styles.head}>{children}</span>;
  return (
    <button
      type="button"
      className={styles.head}
      aria-expanded={fold === 'open'}
      onClick={() => onToggle(key)}
    >
      {children}
    </button>
  );
}

/** One of five shades by the root of the count, so that few are told from none and many from very many. */
function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(5 * Math.sqrt(count / most)));
}
