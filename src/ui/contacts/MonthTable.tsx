/** The months of a pair as a table: the words of the bars, and of the months without. */
import type { Exchange, ExchangeKind, Party } from '../../query/contacts.ts';
import { COUNTED } from '../../query/contacts.ts';
import { monthOfDay } from '../../query/contactTimes.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import { monthsInWords } from './contactTexts.ts';
import { Months, monthScale } from './Months.tsx';
import { monthRows } from './monthRows.ts';
import styles from './PairPanel.module.css';
import type { Contacts } from './useContacts.ts';

const COLUMNS = [
  { id: 'calls', kinds: ['call'] },
  { id: 'meetings', kinds: ['meeting'] },
  { id: 'messages', kinds: COUNTED.messages },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly ExchangeKind[] }[];

/** One row a month with exchanges; a stretch of months without is one row that says why. */
export function MonthTable({
  name,
  contacts: { counted, from, until, coverage },
  pair: [one, other],
  exchanges,
}: {
  readonly name: string;
  readonly contacts: Contacts;
  readonly pair: readonly [Party, Party];
  readonly exchanges: readonly Exchange[];
}) {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const scale = monthScale([exchanges]);
  const isCovered = coverage(one, other, from, until.day) !== undefined;
  const { rows, unknown } = monthRows(
    exchanges,
    monthOfDay(from),
    monthOfDay(until.day),
    isCovered ? (first, last) => coverage(one, other, first, last) ?? 'dense' : undefined,
  );
  const columns = COLUMNS.filter(({ kinds }) => kinds.some((kind) => COUNTED[counted].includes(kind)));
  const cells = (counts: Readonly<Record<ExchangeKind, number>>) =>
    columns.map(({ id, kinds }) => (
      <td key={id}>
        {words.say('contacts.number', {
          count: kinds.reduce((sum, kind) => sum + counts[kind], 0),
        })}
      </td>
    ));
  return (
    <div className={styles.months}>
      <h3>{words.say('contacts.months')}</h3>
      {exchanges.length > 0 && <Months exchanges={exchanges} scale={scale} className={styles.bars} />}
      <table>
        <caption className="vh">{words.say('contacts.months.caption', { pair: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('contacts.months.month')}</th>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {words.say(`contacts.months.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ first, last, counts, covered }) => (
            <tr key={first} data-empty={counts ? undefined : covered}>
              <th scope="row">{monthsInWords(first, last, words, zone)}</th>
              {counts ? (
                cells(counts)
              ) : (
                <td colSpan={columns.length}>{words.say('contacts.months.state', { state: covered })}</td>
              )}
            </tr>
          ))}
          {unknown && (
            <tr>
              <th scope="row">{words.say('contacts.months.unknown')}</th>
              {cells(unknown)}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
