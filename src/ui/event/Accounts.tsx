/** Who says what: each party's version with its stance, its time and its sources, side by side and none erased. */
import { useId } from 'react';
import type { AccountText, EventText, SourceText } from '../../record/core.ts';
import { answeredBy } from '../../record/parts.ts';
import type { Account, EventRow } from '../../record/record.ts';
import type { CivilDay } from '../../time/civil.ts';
import { lastDay } from '../../time/edtf.ts';
import { languageName } from '../../words/codes.ts';
import { dayInWords } from '../../words/dates.ts';
import { useRecord, useWords } from '../context.tsx';
import { voiceOf } from '../names.ts';
import { Said } from '../Said.tsx';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import styles from './Accounts.module.css';
import { ListPart } from './ListPart.tsx';
import { citedBy, publishersOf, restsOn } from './outlets.ts';
import { reveal } from './reveal.ts';
import { SourceNumbers } from './SourceNumbers.tsx';
import { useDate } from './useDate.ts';

/** The list of accounts; without `text` only who, how and when. */
export function Accounts({
  event,
  text,
}: {
  readonly event: EventRow;
  readonly text: EventText | undefined;
}) {
  const words = useWords();
  const record = useRecord();
  const prefix = useId();
  return (
    <ListPart name={words.say('event.who-says-what')}>
      {event.accounts.map((account, at) => {
        const answered = answeredBy(record, event, at);
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an account is known by its place in the event
            key={at}
            id={`${prefix}${at}`}
            tabIndex={-1}
            className={styles.account}
          >
            <AccountHead account={account} />
            {answered !== undefined && (
              <button type="button" className={styles.answers} onClick={() => reveal(`${prefix}${answered}`)}>
                {words.say('account.answers', {
                  name: record.actors[event.accounts[answered]?.by ?? -1]?.name ?? '',
                })}
              </button>
            )}
            {text?.accounts[at] && (
              <AccountWords of={text.accounts[at]} by={account.by} sources={text.sources} />
            )}
          </li>
        );
      })}
    </ListPart>
  );
}

function AccountHead({ account }: { readonly account: Account }) {
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
        <em data-stance={account.stance}>{words.say(`stance.${account.stance}`)}</em>
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

function AccountWords({
  of,
  by,
  sources,
}: {
  readonly of: AccountText;
  readonly by: number;
  readonly sources: readonly SourceText[];
}) {
  const words = useWords();
  const record = useRecord();
  const cited = citedBy(sources, of.sources);
  return (
    <>
      <p>
        <Text of={of.says} />
      </p>
      {of.quote !== undefined && (
        <blockquote className={styles.quote} lang={of.printedLang ?? of.quoteLang}>
          <Text of={of.quote} />
        </blockquote>
      )}
      {of.quote !== undefined && of.translation && of.printedLang && (
        <p className={styles.note}>
          {words.say(
            of.translation === 'unknown' ? 'account.printed' : `account.translation.${of.translation}`,
            {
              language: languageName(of.printedLang, words),
              publisher: words.list(publishersOf(cited), 'and'),
            },
          )}
        </p>
      )}
      <p className={styles.note}>
        <SourceNumbers sources={sources} cited={of.sources} /> {restsOn(record, by, cited, words)}
      </p>
    </>
  );
}
