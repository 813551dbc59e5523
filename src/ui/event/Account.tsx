/** One account: who says it, with which stance, when, what, which account it answers and which ones answer it. */
import { Fragment } from 'react';
import type { AccountText, EventText, SourceText } from '../../record/core.ts';
import type { Account as AccountRow, EventRow } from '../../record/record.ts';
import type { CivilDay } from '../../time/civil.ts';
import { lastDay } from '../../time/edtf.ts';
import { dayInWords } from '../../words/dates.ts';
import { useRecord, useWords } from '../context.tsx';
import { partiesOf, voiceOf } from '../names.ts';
import { Said } from '../Said.tsx';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import styles from './Accounts.module.css';
import { answeredOf, answersTo } from './accountRows.ts';
import { languageNote } from './languageNote.ts';
import { citedBy, publishersOf, restsOn } from './outlets.ts';
import { reveal } from './reveal.ts';
import { SourceNumbers } from './SourceNumbers.tsx';
import { StanceSign } from './StanceSign.tsx';
import { useDate } from './useDate.ts';

interface AccountProps {
  readonly event: EventRow;
  /** Its place among the event's accounts. */
  readonly at: number;
  readonly text: EventText | undefined;
  /** The place in the page of another account of the event. */
  readonly idOf: (at: number) => string;
  /** Called before the reader is led to the list of sources. */
  readonly onLeave?: (() => void) | undefined;
}

/** The content of the account's item. */
export function Account({ event, at, text, idOf, onLeave }: AccountProps) {
  const account = event.accounts[at];
  if (!account) return null;
  const words = text?.accounts[at];
  return (
    <>
      <Head account={account} />
      <Answers event={event} at={at} idOf={idOf} />
      {text && words && <Told of={words} by={account.by} sources={text.sources} onLeave={onLeave} />}
    </>
  );
}

function Head({ account }: { readonly account: AccountRow }) {
  const words = useWords();
  const record = useRecord();
  const date = useDate();
  const actor = record.actors[account.by];
  if (!actor) return null;
  const voice = voiceOf(record, actor);
  const isLater = Number.isFinite(account.known) && account.known > lastDay(account.at);
  return (
    <p className={styles.head}>
      <SideChip side={record.sides[actor.side]} />{' '}
      <span>
        {voice === actor ? (
          <b>
            <Text of={actor.name} />
          </b>
        ) : (
          <Said
            id="account.by"
            values={{
              name: (
                <b>
                  <Text of={actor.name} />
                </b>
              ),
              voice: <span className={styles.muted}>{voice.name}</span>,
            }}
          />
        )}{' '}
        <em data-stance={account.stance}>
          <StanceSign stance={account.stance} />
          {words.say(`stance.${account.stance}`)}
        </em>
      </span>{' '}
      <span className={styles.date}>
        {isLater
          ? words.say('account.known-later', {
              date: date(account.at),
              known: dayInWords(account.known as CivilDay, words, 'short'),
            })
          : date(account.at)}
      </span>
    </p>
  );
}

/** What it answers, by whom, when and in what; and by which party and when it is answered. */
function Answers({ event, at, idOf }: Pick<AccountProps, 'event' | 'at' | 'idOf'>) {
  const words = useWords();
  const record = useRecord();
  const date = useDate();
  const { accounts } = event;
  const own = accounts[at];
  const partyOf = (by: number, than: number) => {
    const [actor, other] = [record.actors[by], record.actors[than]];
    if (!actor || actor.side === other?.side) return 'own';
    return partiesOf(record, [actor], words)[0] ?? actor.name;
  };
  const answered = answeredOf(record, event, at);
  const target = answered === undefined ? undefined : accounts[answered];
  const answers = answersTo(record, event, at);
  if (!own || (!target && answers.length === 0)) return null;
  return (
    <p className={styles.answers}>
      {target && answered !== undefined && (
        <>
          <button type="button" onClick={() => reveal(idOf(answered))}>
            {words.say('account.answers', {
              stance: own.stance,
              name: record.actors[target.by]?.name ?? '',
              date: date(target.at),
            })}
          </button>{' '}
          {own.about && (
            <span className={styles.muted}>{words.say('account.about', { about: own.about })}</span>
          )}
        </>
      )}
      {answers.map((index) => {
        const answer = accounts[index];
        return (
          answer && (
            <Fragment key={index}>
              {' '}
              <button type="button" onClick={() => reveal(idOf(index))}>
                {words.say('account.answered', {
                  stance: answer.stance,
                  party: partyOf(answer.by, own.by),
                  date: date(answer.at),
                })}
              </button>
            </Fragment>
          )
        );
      })}
    </p>
  );
}

function Told({
  of,
  by,
  sources,
  onLeave,
}: {
  readonly of: AccountText;
  readonly by: number;
  readonly sources: readonly SourceText[];
  readonly onLeave: (() => void) | undefined;
}) {
  const words = useWords();
  const record = useRecord();
  const cited = citedBy(sources, of.sources);
  const language = languageNote(of, publishersOf(cited), words);
  return (
    <>
      <p>
        <Text of={of.says} />
      </p>
      {of.quote !== undefined && (
        <blockquote className={styles.quote} lang={of.printedLang ?? of.quoteLang} dir="auto">
          <Text of={of.quote} />
        </blockquote>
      )}
      {language !== undefined && <p className={styles.note}>{language}</p>}
      <p className={styles.note}>
        <SourceNumbers sources={sources} cited={of.sources} onLeave={onLeave} />{' '}
        {restsOn(record, by, cited, words)}
      </p>
    </>
  );
}
