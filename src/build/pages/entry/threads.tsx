/** The exchanges an event stands in, and what it is linked with. */
import { Fragment, type ReactNode } from 'react';
import { proposalAnswers, type SideAnswers } from '../../../query/answers.ts';
import { threadOf, threadRoots } from '../../../query/threads.ts';
import { bearers, sidesOf } from '../../../record/parts.ts';
import { type EventRow, eventAt, type Link } from '../../../record/record.ts';
import { byRelation } from '../../../ui/event/linkGroups.ts';
import { answerInWords, elapsedInWords } from '../../../ui/threads/answerWords.ts';
import { kindInThread, threadNotes } from '../../../ui/threads/threadNotes.ts';
import { Chip, EventLink, Part } from './parts.tsx';
import { type EntrySubject, textOf } from './subject.ts';

interface OfEvent {
  readonly subject: EntrySubject;
  readonly event: EventRow;
}

/** Every event of each exchange in order; nothing where the event stands in none. */
export function Threads({ subject, event }: OfEvent): ReactNode {
  const { record, words } = subject;
  const roots = threadRoots(record, event);
  if (roots.length === 0) return null;
  return (
    <Part id="thread" name={words.say('thread.name')}>
      {roots.map((root) => (
        <div key={root.id}>
          {roots.length > 1 && (
            <h3 id={`thread-${root.id}`}>
              {words.say('thread.of', { title: root.title, count: threadOf(record, root).length })}
            </h3>
          )}
          {root === event && <PutTo subject={subject} event={event} />}
          <ol className="thread" aria-labelledby={roots.length > 1 ? `thread-${root.id}` : 'thread'}>
            <ThreadEvents subject={subject} event={event} root={root} />
          </ol>
        </div>
      ))}
    </Part>
  );
}

function ThreadEvents({ subject, event: own, root }: OfEvent & { readonly root: EventRow }): ReactNode {
  const { record, words, date } = subject;
  const thread = threadOf(record, root);
  const notesOf = threadNotes(record, thread, answersOf(subject, root), words);
  return thread.map((index) => {
    const event = eventAt(record, index);
    if (!event) return null;
    const { ties, answers } = notesOf(event);
    const about = [date(event.time), kindInThread(record, event, words), ...(event === root ? [] : ties)];
    return (
      <li key={event.id}>
        {sidesOf(bearers(record, event)).map((side) => (
          <Fragment key={side}>
            <Chip side={record.sides[side]} />{' '}
          </Fragment>
        ))}
        <EventLink event={event} isCurrent={event === own} />
        <ul className="notes">
          {[...about, ...answers].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </li>
    );
  });
}

/** What each side to which a proposal was put answered. */
function PutTo({ subject, event }: OfEvent): ReactNode {
  const { record, words } = subject;
  const { put, searched } = answersOf(subject, event);
  if (put.length === 0) return null;
  return (
    <>
      <h3 id="put">{words.say('thread.put')}</h3>
      <ul className="plain" aria-labelledby="put">
        {put.map((of) => (
          <li key={of.side}>
            <Chip side={record.sides[of.side]} />{' '}
            <ul className="notes">
              {of.firsts.map((answer) => (
                <li key={answer.stance}>{answerInWords(answer, words)}</li>
              ))}
              {of.answers.length === 0 && <li>{noneInWords(subject, of, searched)}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function noneInWords(
  { words, date }: EntrySubject,
  of: SideAnswers,
  searched: string | undefined,
): ReactNode {
  const [remark] = of.remarks;
  return (
    <>
      {searched === undefined
        ? words.say('answer.open')
        : words.say('answer.none-found', { date: date(searched) })}{' '}
      {remark &&
        words.say('answer.remark', {
          count: of.remarks.length,
          elapsed: elapsedInWords(remark.after, words),
        })}
    </>
  );
}

function answersOf(subject: EntrySubject, proposal: EventRow) {
  return proposalAnswers(subject.record, proposal, textOf(subject, proposal).searched);
}

/** Whether a link is told among the links: disputes and clarifications stand before them, with who made them. */
function isToldHere({ rel }: Link): boolean {
  return rel !== 'contradicts' && rel !== 'clarifies';
}

/** Links to earlier and from later events, by relation, but for what disputes or clarifies; nothing where there are none. */
export function Links({ subject, event }: OfEvent): ReactNode {
  const { words } = subject;
  const groups = [
    ...byRelation(event.links.filter(isToldHere)).map(
      ([rel, events]) => [words.say(`rel.${rel}`), events] as const,
    ),
    ...byRelation(event.inbound.filter(isToldHere)).map(
      ([rel, events]) => [words.say(`rel.in.${rel}`), events] as const,
    ),
  ];
  if (groups.length === 0) return null;
  return (
    <Part id="links" name={words.say('event.links')}>
      <ul className="plain" aria-labelledby="links">
        {groups.map(([name, events]) => (
          <li key={name}>
            {name}
            <ul className="plain">
              {events.map((index) => {
                const other = eventAt(subject.record, index);
                return (
                  other && (
                    <li key={other.id}>
                      <EventLink event={other} /> <span className="more">{subject.date(other.time)}</span>
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  );
}
