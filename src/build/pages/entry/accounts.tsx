/** Who says what: each party's version with its stance, its time and its sources, one after the other and none erased. */
import { Fragment, type ReactNode } from 'react';
import { languageNote } from '../../../exchange/out/languageNote.ts';
import { publishersOf, restsOn } from '../../../exchange/out/restsOn.ts';
import type { EventText } from '../../../record/core.ts';
import { authors, bearers } from '../../../record/parts.ts';
import type { EventRow } from '../../../record/record.ts';
import { accountDate, answeringOf } from '../../../ui/event/accountTexts.ts';
import { othersOf } from '../../../ui/event/othersOf.ts';
import { markedUp } from '../../../ui/markedUp.ts';
import { voiceOf } from '../../../ui/names.ts';
import { namesInWords } from '../../../words/sentence.ts';
import { ActorName, Chip, EventLink, Part, Sign } from './parts.tsx';
import { citedIn, type EntrySubject, textOf } from './subject.ts';

interface AccountsProps {
  readonly subject: EntrySubject;
  readonly event: EventRow;
}

/** The list, and the other events that dispute or clarify this one. */
export function Accounts({ subject, event }: AccountsProps): ReactNode {
  const { words } = subject;
  const { accounts } = textOf(subject, event);
  return (
    <>
      <Part id="accounts" name={words.say('event.who-says-what')}>
        <ul className="accounts" aria-labelledby="accounts">
          {accounts.map(({ id }, at) => (
            <li key={id} id={id}>
              <Account subject={subject} event={event} at={at} />
            </li>
          ))}
        </ul>
      </Part>
      <Elsewhere subject={subject} event={event} />
    </>
  );
}

function Account({ subject, event, at }: AccountsProps & { readonly at: number }): ReactNode {
  const { record, words, date } = subject;
  const account = event.accounts[at];
  const text = textOf(subject, event);
  const told = text.accounts[at];
  const actor = account && record.actors[account.by];
  if (!account || !told || !actor) return null;
  const voice = voiceOf(record, actor);
  const name = (
    <b>
      <ActorName subject={subject} actor={actor} />
    </b>
  );
  const cited = citedIn(text, told.sources).map(([source]) => source);
  const language = languageNote(told, publishersOf(cited), words);
  const rests = restsOn(record, account.by, cited, words);
  const { answers, answered } = answeringOf(record, event, at, date, words);
  const idOf = (place: number) => text.accounts[place]?.id ?? '';
  return (
    <>
      <p>
        <Chip side={record.sides[actor.side]} />{' '}
        {voice === actor
          ? name
          : markedUp((marks) => words.say('account.by', marks), { name, voice: voice.name })}{' '}
        <em>
          <Sign stance={account.stance} />
          {words.say(`stance.${account.stance}`)}
        </em>{' '}
        <span className="more">{accountDate(account, date, words)}</span>
      </p>
      {(answers || answered.length > 0) && (
        <p className="more">
          {answers && (
            <>
              <a href={`#${idOf(answers.at)}`}>{answers.text}</a> {answers.about}
            </>
          )}
          {answered.map((answer) => (
            <span key={answer.at}>
              {' '}
              <a href={`#${idOf(answer.at)}`}>{answer.text}</a>
            </span>
          ))}
        </p>
      )}
      <p>{told.says}</p>
      {told.quote !== undefined && (
        <blockquote lang={told.printedLang ?? told.quoteLang} dir="auto">
          <p>{told.quote}</p>
        </blockquote>
      )}
      {language !== undefined && <p className="more">{language}</p>}
      <p className="more">
        <Cited subject={subject} text={text} ids={told.sources} /> {rests}
      </p>
    </>
  );
}

/** The numbers of the sources that something rests on, each leading to its place in the list of sources. */
export function Cited({
  subject: { words },
  text,
  ids,
}: {
  readonly subject: EntrySubject;
  readonly text: EventText;
  readonly ids: readonly string[];
}): ReactNode {
  return citedIn(text, ids).map(([{ id, publisher }, number]) => (
    <Fragment key={id}>
      <a
        className="cited"
        href={`#${id}`}
        title={publisher}
        aria-label={words.say('account.source', { number })}
      >
        {words.say('account.source-number', { number })}
      </a>{' '}
    </Fragment>
  ));
}

function Elsewhere({ subject, event }: AccountsProps): ReactNode {
  const { record, words, date } = subject;
  const others = othersOf(record, event);
  if (others.length === 0) return null;
  return (
    <Part id="elsewhere" name={words.say('elsewhere.name')}>
      <ul className="accounts" aria-labelledby="elsewhere">
        {others.map(({ event: other, stance, says }) => {
          const own = authors(record, other);
          const who = own.length > 0 ? own : bearers(record, other);
          const names = who.map(({ name }) => name);
          return (
            <li key={`${says} ${other.id}`}>
              <Chip side={record.sides[who[0]?.side ?? -1]} /> <b>{namesInWords(names, words)}</b>{' '}
              <em>
                <Sign stance={stance} />
                {words.say(says)}
              </em>{' '}
              <span className="more">{date(other.time)}</span> <EventLink event={other} />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
