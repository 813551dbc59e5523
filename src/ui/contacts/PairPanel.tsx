/** What two parties have with each other: how much, last when, in which months, and which events. */
import { useEffect, useId, useRef } from 'react';
import { COUNTED, type Exchange, noCounts, type Party } from '../../query/contacts.ts';
import { lastOf } from '../../query/contactTimes.ts';
import { eventAt } from '../../record/record.ts';
import { edtfInShort } from '../../words/dates.ts';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { isPlainClick } from '../plainClick.ts';
import { useHref } from '../useHref.ts';
import { isBlankSince } from './ContactCell.tsx';
import { betweenOf, countedOf } from './contactsModel.ts';
import { countsInWords, sinceInWords } from './contactTexts.ts';
import { EventLink } from './EventLink.tsx';
import { MonthTable } from './MonthTable.tsx';
import { PairEvents } from './PairEvents.tsx';
import styles from './PairPanel.module.css';
import type { Contacts } from './useContacts.ts';

/** A region named after the two; it takes the focus where a press has led to it. */
export function PairPanel({
  contacts,
  pair,
  takesFocus,
  onClose,
}: {
  readonly contacts: Contacts;
  readonly pair: readonly [Party, Party];
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { record, exchanges, counted } = contacts;
  const [one, other] = pair;
  const isWithin = one.id === other.id;
  const { contacts: both, there, back } = betweenOf(record, countedOf(exchanges, counted), pair);
  const list = [...new Set([...both, ...there, ...back])].sort((a, b) => a.event - b.event);
  const names = { one: one.name, other: other.name };
  const name = words.say(isWithin ? 'contacts.pair.within' : 'contacts.pair', names);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <dl className={styles.facts}>
        {counted !== 'messages' && (
          <Direction
            name={words.say('contacts.pair.contacts')}
            exchanges={both}
            contacts={contacts}
            pair={pair}
          />
        )}
        {counted !== 'contacts' && (
          <Direction
            name={words.say('contacts.pair.from', names)}
            exchanges={there}
            contacts={contacts}
            pair={pair}
          />
        )}
        {counted !== 'contacts' && !isWithin && (
          <Direction
            name={words.say('contacts.pair.from', { one: other.name, other: one.name })}
            exchanges={back}
            contacts={contacts}
            pair={pair}
          />
        )}
      </dl>
      <Filtered pair={pair} between={list.length} onClose={onClose} />
      <div className={styles.lists}>
        <MonthTable name={name} contacts={contacts} pair={pair} exchanges={list} />
        <PairEvents exchanges={list} />
      </div>
    </section>
  );
}

function Direction({
  name,
  exchanges,
  contacts,
  pair: [one, other],
}: {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  readonly contacts: Contacts;
  readonly pair: readonly [Party, Party];
}) {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const { record, until, from, coverage } = contacts;
  const counts = noCounts();
  for (const { kind } of exchanges) counts[kind] += 1;
  const last = eventAt(record, lastOf(exchanges)?.event);
  if (!last)
    return (
      <>
        <dt>{name}</dt>
        <dd>
          {words.say('contacts.pair.total.none', { state: coverage(one, other, from, until.day) ?? 'dense' })}
        </dd>
      </>
    );
  const since = isBlankSince(contacts, one, other, last)
    ? words.say('contacts.since.blank')
    : sinceInWords(last, until.day, words, 'long');
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {words.say('contacts.pair.total', { counts: countsInWords(counts, COUNTED.all, words) })}{' '}
        <span className={styles.last}>
          <span>{words.say('contacts.last', { date: edtfInShort(last.time, words, zone) })}</span>
          {since !== undefined && <span>{since}</span>}
        </span>{' '}
        <EventLink event={last} />
      </dd>
    </>
  );
}

/** What the press has done to the filters, the ways to read on, and the way back. */
function Filtered({
  pair: [one, other],
  between,
  onClose,
}: {
  readonly pair: readonly [Party, Party];
  readonly between: number;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { count } = useApp(useSelectors().selection);
  return (
    <>
      <p className={styles.filtered}>
        {words.say('contacts.pair.filter', {
          count,
          between,
          one: one.name,
          within: one.id === other.id ? 'yes' : 'no',
        })}
      </p>
      <p className={styles.ways}>
        <ReadOn view="sequence" />
        <ReadOn view="timeline" />
        <button type="button" className="button" onClick={onClose}>
          {words.say('contacts.pair.close')}
        </button>
      </p>
    </>
  );
}

function ReadOn({ view }: { readonly view: 'sequence' | 'timeline' }) {
  const words = useWords();
  const actions = useActions();
  const href = useHref({ view });
  return (
    <a
      className={styles.way}
      href={href}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        actions.showView(view);
      }}
    >
      {words.say('contacts.pair.read', { view })}
    </a>
  );
}
