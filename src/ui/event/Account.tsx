/** One account: who says it, with which stance, when, what, which account it answers and which ones answer it. */
import { Fragment } from 'react';
import { languageNote } from '../../exchange/out/languageNote.ts';
import { citedBy, publishersOf, restsOn } from '../../exchange/out/restsOn.ts';
import type { AccountText, EventText, SourceText } from '../../record/core.ts';
import type { Account as AccountRow, EventRow } from '../../record/record.ts';
import { useRecord, useWords } from '../context.tsx';
import { voiceOf } from '../names.ts';
import { Said } from '../Said.tsx';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import styles from './Accounts.module.css';
import { accountDate, answeringOf } from './accountTexts.ts';
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
      <span className={styles.date}>{accountDate(account, date, words)}</span>
    </p>
  );
}

/** What it answers, by whom, when and in what; and by which party and when it is answered. */
function Answers({ event, at, idOf }: Pick<AccountProps, 'event' | 'at' | 'idOf'>) {
  const words = useWords();
  const record = useRecord();
  const date = useDate();
  const { answers, answered } = answeringOf(record, event, at, date, words);
  if (!answers && answered.length === 0) return null;
  return (
    <p className={styles.answers}>
      {answers && (
        <>
          <button type="button" onClick={() => reveal(idOf(answers.at))}>
            {answers.text}
          </button>{' '}
          {answers.about !== undefined && <span className={styles.muted}>{answers.about}</span>}
        </>
      )}
      {answered.map((answer) => (
        <Fragment key={answer.at}>
          {' '}
          <button type="button" onClick={() => reveal(idOf(answer.at))}>
            {answer.text}
          </button>
        </Fragment>
      ))}
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
