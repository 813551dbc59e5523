/** The record as known on a day: which day, the days beside it that brought news, and what the day brought. */
import '../../words/asofWords.ts';
import { useEffect, useId, useMemo, useRef } from 'react';
import { changedOn, daysBeside, knownDays } from '../../query/changedOn.ts';
import { type EventRow, isAnnounced } from '../../record/record.ts';
import { type CivilDay, DAY_MS, isoDay } from '../../time/civil.ts';
import { dayInWords, edtfInShort } from '../../words/dates.ts';
import { namesInWords } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { Term } from '../Ask.tsx';
import {
  useActions,
  useApp,
  useAppContext,
  useIndex,
  useSelectors,
  useTexts,
  useWords,
} from '../context.tsx';
import { dayOf, fieldText } from '../facets/dateField.ts';
import { focusMain } from '../focusMain.ts';
import { actorInSentence, voiceOf } from '../names.ts';
import { isPlainClick } from '../plainClick.ts';
import { standingPhrases } from '../standing.ts';
import { useEventHref } from '../useHref.ts';
import styles from './AsKnown.module.css';
import { goToKnown } from './goToKnown.ts';

/** The control; while no day is chosen it offers the days. */
export function AsKnown() {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const day = useApp((state) => state.view.asof);
  const whole = useApp((state) => state.whole);
  const days = useMemo(() => knownDays(whole.record), [whole]);
  const window = useApp(selectors.window);
  const { before, after } = daysBeside(days, day ?? Math.ceil(window.end / DAY_MS));
  const { store, retryTexts } = useAppContext();
  const texts = useTexts();
  const titleId = useId();
  const go = (to: number | undefined) => {
    if (to !== undefined) goToKnown(store, selectors, to);
  };
  return (
    <section className={styles.bar} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{words.say('asof.name')}</h2>
        <Term of="known" name={words.say('asof.name')} />
      </div>
      <div className={styles.row}>
        <button
          type="button"
          className="button"
          aria-disabled={before === undefined}
          onClick={() => go(before)}
        >
          {before === undefined
            ? words.say('asof.before-none')
            : words.say('asof.before', { date: dayInWords(before as CivilDay, words, 'short') })}
        </button>
        <DayField day={day} first={days[0]} onDay={go} />
        <button
          type="button"
          className="button"
          aria-disabled={after === undefined}
          onClick={() => go(after)}
        >
          {words.say(after === undefined ? 'asof.after-none' : 'asof.after')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.setAsOf(undefined);
            actions.setDating(false);
            focusMain();
          }}
        >
          {words.say('asof.now')}
        </button>
      </div>
      <p>{words.say(day === undefined ? 'asof.lead' : 'asof.axis')}</p>
      {day !== undefined && (
        <>
          <NotKnown day={day} />
          {!texts && (
            <p className={styles.notice}>
              {words.say('asof.no-words')}{' '}
              <button type="button" className="button" onClick={retryTexts}>
                {words.say('event.retry')}
              </button>
            </p>
          )}
          <News day={day} />
        </>
      )}
    </section>
  );
}

function DayField({
  day,
  first,
  onDay,
}: {
  readonly day: number | undefined;
  readonly first: number | undefined;
  readonly onDay: (day: number) => void;
}) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const text = fieldText(day);
  // The field owns what is being typed; it is told only of what another control has set.
  useEffect(() => {
    if (input.current && input.current.value !== text) input.current.value = text;
  }, [text]);
  return (
    <label>
      {words.say('asof.day')}
      <input
        ref={input}
        type="date"
        defaultValue={text}
        min={first === undefined ? undefined : isoDay(first as CivilDay)}
        onChange={({ target }) => {
          const next = dayOf(target.value);
          if (next !== undefined && !target.validity.badInput) onDay(next);
        }}
      />
    </label>
  );
}

/** What the link asks for and nobody knew of. */
function NotKnown({ day }: { readonly day: number }) {
  const words = useWords();
  const selectors = useSelectors();
  const isOpen = useApp(selectors.open) !== undefined;
  const { event, thread } = useApp((state) => state.view);
  const { record } = useIndex();
  const date = dayInWords(day as CivilDay, words);
  const isThread = thread === undefined || record.indexOf.event.get(thread) !== undefined;
  return (
    <>
      {event !== undefined && !isOpen && (
        <p className={styles.notice}>{words.say('asof.not-known', { date })}</p>
      )}
      {!isThread && <p className={styles.notice}>{words.say('asof.thread-not-known', { date })}</p>}
    </>
  );
}

/** The news of the day, each with a way to its entry. */
function News({ day }: { readonly day: number }) {
  const words = useWords();
  const index = useIndex();
  const { record } = index;
  const { events, older } = useMemo(() => changedOn(index, day), [index, day]);
  const count = events.length + older.length;
  const date = dayInWords(day as CivilDay, words);
  if (count === 0) return <p>{words.say('asof.news-none')}</p>;
  const nameOf = (actor: number) => {
    const of = record.actors[actor];
    return of ? [actorInSentence(voiceOf(record, of), words)] : [];
  };
  return (
    <details className={styles.news}>
      <summary>{words.say('asof.news', { date, count })}</summary>
      <ul>
        {events.map((event) => (
          <Entry key={event.id} event={event} said={newOf(event, words)} />
        ))}
        {older.map(({ event, accounts, reasons }) => (
          <Entry
            key={event.id}
            event={event}
            said={[
              ...(accounts.length > 0
                ? [
                    words.say('asof.account', {
                      count: accounts.length,
                      names: namesInWords(
                        [...new Set(accounts.flatMap((at) => nameOf(event.accounts[at]?.by ?? -1)))],
                        words,
                      ),
                    }),
                  ]
                : []),
              ...standingPhrases(record, reasons, words),
            ]}
          />
        ))}
      </ul>
    </details>
  );
}

function newOf(event: EventRow, words: Words): readonly string[] {
  return [words.say('asof.new', { type: words.say(`type.${event.type}`) })];
}

function Entry({ event, said }: { readonly event: EventRow; readonly said: readonly string[] }) {
  const words = useWords();
  const actions = useActions();
  const { record } = useIndex();
  const zone = useApp(useSelectors().zone);
  const hrefOf = useEventHref();
  const date = edtfInShort(event.time, words, zone);
  const parts = [...said, isAnnounced(record, event) ? words.say('asof.announced', { date }) : date];
  return (
    <li>
      <a
        href={hrefOf(event.id)}
        onClick={(click) => {
          if (!isPlainClick(click)) return;
          click.preventDefault();
          actions.openEvent(event.id);
        }}
      >
        {event.title}
      </a>{' '}
      <span>{parts.reduce((before, clause) => words.say('asked.join', { before, clause }))}</span>
    </li>
  );
}
