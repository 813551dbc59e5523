/** One cell of the table: what a row has with a column, in signs and in words. */
import { type Cell, COUNTED, type Exchange, type ExchangeKind, type Party } from '../../query/contacts.ts';
import { lastOf } from '../../query/contactTimes.ts';
import { type EventRow, eventAt } from '../../record/record.ts';
import { edtfInShort } from '../../words/dates.ts';
import { joined } from '../../words/sentence.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import styles from './ContactCell.module.css';
import { countsInWords, dateInWords, sinceInWords } from './contactTexts.ts';
import { SIGNS, Sign } from './Key.tsx';
import { type MonthScale, Months } from './Months.tsx';
import type { Contacts } from './useContacts.ts';

/** The cell: a button where there is something, else words for what there is not. */
export function ContactCell({
  contacts,
  row,
  column,
  exchanges,
  counts,
  scale,
  shade,
  isChosen,
  onChoose,
}: {
  readonly contacts: Contacts;
  readonly row: Party;
  readonly column: Party;
  readonly exchanges: readonly Exchange[];
  readonly counts: Cell['counts'] | undefined;
  readonly scale: MonthScale;
  readonly shade: number;
  readonly isChosen: boolean;
  readonly onChoose: (row: Party, column: Party, cell: HTMLElement) => void;
}) {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const { record, until } = contacts;
  const last = eventAt(record, lastOf(exchanges)?.event);
  if (!last || !counts) return <Empty contacts={contacts} row={row} column={column} />;
  const isBlank = isBlankSince(contacts, row, column, last);
  const since = isBlank ? undefined : sinceInWords(last, until.day, words, 'short');
  return (
    <td data-shade={shade}>
      <button
        type="button"
        className={styles.cell}
        aria-pressed={isChosen}
        onClick={({ currentTarget }) => onChoose(row, column, currentTarget)}
      >
        <span className="vh">
          <Spoken contacts={contacts} row={row} column={column} counts={counts} last={last} />
        </span>
        <span className={styles.counts} aria-hidden="true">
          {SIGNS.map(({ id, shape, kinds }) => {
            const count = sum(counts, kinds);
            return (
              count > 0 && (
                <span key={id}>
                  <Sign shape={shape} />
                  {words.say('contacts.number', { count })}
                </span>
              )
            );
          })}
        </span>
        <Months exchanges={exchanges} scale={scale} className={styles.months} />
        <span className={styles.last} aria-hidden="true">
          <span>{dateInWords(last, words, zone)}</span> {since !== undefined && <span>{since}</span>}
        </span>
      </button>
    </td>
  );
}

function Spoken({
  contacts,
  row,
  column,
  counts,
  last,
}: {
  readonly contacts: Contacts;
  readonly row: Party;
  readonly column: Party;
  readonly counts: Cell['counts'];
  readonly last: EventRow;
}) {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const { until } = contacts;
  const names = { row: row.name, column: column.name };
  const isWithin = row.id === column.id;
  const [both, sent] = [COUNTED.contacts, COUNTED.messages].map((kinds) =>
    countsInWords(counts, kinds, words),
  );
  const since = isBlankSince(contacts, row, column, last)
    ? words.say('contacts.since.blank')
    : sinceInWords(last, until.day, words, 'long');
  const said = [
    both && words.say(isWithin ? 'contacts.within' : 'contacts.joined', { ...names, counts: both }),
    sent && words.say(isWithin ? 'contacts.sent-within' : 'contacts.sent', { ...names, counts: sent }),
    words.say('contacts.last', { date: edtfInShort(last.time, words, zone) }),
    since,
  ];
  return joined(
    said.flatMap((sentence) => (sentence ? [words.say('sentence.end', { sentence })] : [])),
    words,
  );
}

/** Nothing in the cell: nothing recorded, nothing covered, or nothing that could be. */
function Empty({
  contacts: { from, until, coverage },
  row,
  column,
}: {
  readonly contacts: Contacts;
  readonly row: Party;
  readonly column: Party;
}) {
  const words = useWords();
  const isSelf = row.id === column.id && row.actor?.kind === 'person';
  const covered = isSelf ? undefined : coverage(row, column, from, until.day);
  const why = isSelf ? 'self' : covered === 'none' ? 'uncovered' : covered === 'thin' ? 'thin' : undefined;
  return (
    <td data-empty={why ?? 'recorded'} className={styles.empty}>
      <span>{words.say(why ? `contacts.none.${why}` : 'contacts.none')}</span>
    </td>
  );
}

/** Whether the days since are not told: on some day from then on much may have gone unrecorded. */
export function isBlankSince(
  { coverage, until }: Contacts,
  one: Party,
  other: Party,
  { last, first }: EventRow,
): boolean {
  const end = Math.min(Number.isFinite(last) ? last : first, until.day);
  return (coverage(one, other, end, until.day) ?? 'dense') !== 'dense';
}

function sum(counts: Cell['counts'], kinds: readonly ExchangeKind[]): number {
  return kinds.reduce((total, kind) => total + counts[kind], 0);
}
