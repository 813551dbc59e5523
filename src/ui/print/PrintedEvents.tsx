/** Events on paper: a list by days, each event with its accounts and sources, and where all of it comes from. */
import '../../words/downloadWords.ts';
import { useLayoutEffect, useMemo } from 'react';
import { languageNote } from '../../exchange/out/languageNote.ts';
import { citedBy, publishersOf, restsOn } from '../../exchange/out/restsOn.ts';
import { releaseOf } from '../../exchange/out/taken.ts';
import type { EventText } from '../../record/core.ts';
import type { EventRow } from '../../record/record.ts';
import { isHttpUrl } from '../../record/url.ts';
import type { CivilDay } from '../../time/civil.ts';
import { countryName, languageName, licenceName } from '../../words/codes.ts';
import { dayInWords } from '../../words/dates.ts';
import { spokenParts } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useIndex, useRecord, useSelectors, useWords } from '../context.tsx';
import { useDate } from '../event/useDate.ts';
import { SideChip } from '../SideChip.tsx';
import { spokenOf } from '../sequence/spoken.ts';
import type { TakenOf } from '../share/parts.ts';
import { useTaken } from '../share/useTaken.ts';
import styles from './PrintedEvents.module.css';

/** The whole document. While it stands, the page itself is not printed. */
export function PrintedEvents({ of }: { readonly of: TakenOf }) {
  const words = useWords();
  const { events, texts, record, sentence, linkTo } = useTaken(of);
  const date = useDate();
  useLayoutEffect(() => {
    document.documentElement.dataset.printed = '';
    return () => {
      delete document.documentElement.dataset.printed;
    };
  }, []);
  const { title, licence } = record.dataset;
  const days = useMemo(() => daysOf(events, date), [events, date]);
  return (
    <main className={styles.paper}>
      <header>
        <h1>{title}</h1>
        <p className={styles.sentence}>{sentence}</p>
        <p>
          {words.say('print.about', {
            version: record.version,
            licence: licenceName(licence),
            asof: record.knownOn === undefined ? 'now' : dayInWords(record.knownOn as CivilDay, words),
          })}
        </p>
        <p className={styles.link}>{linkTo(releaseOf(record))}</p>
        {!texts && <p>{words.say('print.no-texts')}</p>}
      </header>
      <ol aria-label={words.say('sequence.events')}>
        {days.map(({ name, key, events: inDay }) => (
          <li key={key} className={styles.day}>
            <h2>{name}</h2>
            <ol>
              {inDay.map((event) => (
                <li key={event.id} className={styles.event}>
                  <Printed event={event} text={texts?.events[event.index]} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>{words.say('print.rights')}</p>
    </main>
  );
}

interface Day {
  readonly key: string;
  readonly name: string;
  readonly events: EventRow[];
}

/** "Jeddah, Saudi Arabia"; a country that is itself the place is named once. */
function placeOf({ place, country: code }: EventRow, words: Words): string | undefined {
  const country = code && countryName(code, words);
  return place && country && place !== country
    ? words.say('event.place-in', { place, country })
    : place || country;
}

/** Events that follow each other under one date. */
function daysOf(events: readonly EventRow[], date: (of: EventRow['time']) => string): readonly Day[] {
  const days: Day[] = [];
  for (const event of events) {
    const name = date(event.time);
    const last = days.at(-1);
    if (last?.name === name) last.events.push(event);
    else days.push({ key: event.id, name, events: [event] });
  }
  return days;
}

function Printed({ event, text }: { readonly event: EventRow; readonly text: EventText | undefined }) {
  const words = useWords();
  const record = useRecord();
  const { reasons } = useIndex();
  const zone = useApp(useSelectors().zone);
  const date = useDate();
  const parts = spokenParts(spokenOf(record, event, reasons[event.index] ?? [], words, zone), words);
  const place = placeOf(event, words);
  const numberOf = new Map(text?.sources.map(({ id }, at) => [id, at + 1]));
  return (
    <>
      <h3>{event.title}</h3>
      <p className={styles.facts}>
        {[parts.date, parts.who, parts.kind, parts.standing]
          .filter((part) => part !== '')
          .map((part) => (
            <span key={part}>{part} </span>
          ))}
        {place !== undefined && <span>{words.say('print.place', { place })}</span>}
      </p>
      {text && <p>{text.summary}</p>}
      <ul className={styles.accounts}>
        {event.accounts.map((account, at) => {
          const told = text?.accounts[at];
          const actor = record.actors[account.by];
          const cited = citedBy(text?.sources ?? [], told?.sources ?? []);
          const language = told && languageNote(told, publishersOf(cited), words);
          const rests = told && restsOn(record, account.by, cited, words);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: accounts stay where they are while this is printed
            <li key={at}>
              <SideChip side={record.sides[actor?.side ?? -1]} /> <b>{actor?.name}</b>{' '}
              <em>{words.say(`stance.${account.stance}`)}</em>
              {words.say('print.account', { date: date(account.at), says: told?.says ?? '' })}
              {told?.quote !== undefined && (
                <>
                  {' '}
                  <q lang={told.printedLang ?? told.quoteLang}>{told.quote}</q>
                </>
              )}
              {told && told.sources.length > 0 && (
                <span className={styles.numbers}>
                  {' '}
                  {words.say('print.numbers', {
                    numbers: told.sources
                      .flatMap((id) => numberOf.get(id) ?? [])
                      .sort((a, b) => a - b)
                      .join(', '),
                  })}
                </span>
              )}
              {language !== undefined && <p className={styles.note}>{language}</p>}
              {rests !== undefined && <p className={styles.note}>{rests}</p>}
            </li>
          );
        })}
      </ul>
      {text?.aftermath && (
        <ul className={styles.accounts}>
          {text.aftermath.map(({ at, text: came }) => (
            <li key={`${at} ${came}`}>{words.say('print.came', { date: date(at), text: came })}</li>
          ))}
        </ul>
      )}
      {text && text.sources.length > 0 && (
        <ol className={styles.sources}>
          {text.sources.map(({ id, publisher, title, published, lang, url }) => (
            <li key={id}>
              {words.say('print.source', {
                publisher,
                title,
                date: published === null ? words.say('source.undated') : date(published),
                language: languageName(lang, words),
              })}{' '}
              {isHttpUrl(url) ? <a href={url}>{url}</a> : url}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
