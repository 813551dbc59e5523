/** `/event/<id>/`: one event in full, for those who follow a link, print it, or cannot run the app. */
import type { ReactNode } from 'react';
import { type EventRow, eventAt } from '../../../record/record.ts';
import { standingChips } from '../../../ui/standing.ts';
import { kindInThread } from '../../../ui/threads/threadNotes.ts';
import { edtfInShort } from '../../../words/dates.ts';
import { Accounts } from './accounts.tsx';
import { cardAlt } from './card.ts';
import { Cite } from './cite.tsx';
import { Facts } from './facts.tsx';
import { entryDocument } from './frame.tsx';
import { appPath, EventLink, eventPath, ROOT } from './parts.tsx';
import { eventThing } from './schemaOrg.ts';
import { Aftermath, Changes, Sources } from './sources.tsx';
import { descriptionOf } from './standingLine.ts';
import { type EntrySubject, textOf } from './subject.ts';
import { Links, Threads } from './threads.tsx';

/** The page's text. */
export function eventPage(subject: EntrySubject, event: EventRow): string {
  const { words, say, record, index } = subject;
  const text = textOf(subject, event);
  const chips = standingChips(record, event, index.reasons[event.index] ?? [], words);
  const path = eventPath(event.id);
  const description = descriptionOf(subject, event);
  return entryDocument(
    {
      subject,
      title: event.title,
      description,
      event,
      outward: {
        path,
        kind: 'article',
        card: { path: `${path}card.png`, alt: cardAlt(subject, event) },
        oembed: `${path}oembed.json`,
        data: eventThing(subject, event, description),
      },
    },
    <article>
      <p className="dataset">
        {say('entry.kicker', {
          kind: kindInThread(record, event, words),
          date: edtfInShort(event.time, words, record.dataset.zone),
        })}
      </p>
      <h1>{event.title}</h1>
      <ul className="standing">
        {chips.map((chip) => (
          <li key={chip.text} data-standing={chip.standing}>
            {chip.text}
          </li>
        ))}
        {chips.length === 0 && <li>{words.say('standing.uncontested')}</li>}
      </ul>
      <p className="lead">{text.summary}</p>
      <p className="open">
        <a href={`${ROOT}${appPath('event', event.id)}`}>{say('entry.open')}</a>
      </p>
      <Facts subject={subject} event={event} />
      <Accounts subject={subject} event={event} />
      <Aftermath subject={subject} text={text} />
      <Threads subject={subject} event={event} />
      <Links subject={subject} event={event} />
      <Sources subject={subject} text={text} />
      <Changes subject={subject} text={text} />
      <Cite subject={subject} event={event} />
      <Neighbours subject={subject} event={event} />
    </article>,
  );
}

/** The events before and after it in time. */
function Neighbours({
  subject: { record, words, say },
  event,
}: {
  readonly subject: EntrySubject;
  readonly event: EventRow;
}): ReactNode {
  const ways = [
    ['event.previous', 'prev', eventAt(record, event.index - 1)],
    ['event.next', 'next', eventAt(record, event.index + 1)],
  ] as const;
  return (
    <nav className="neighbours" aria-label={say('entry.neighbours')}>
      <ul>
        {ways.map(
          ([name, rel, other]) =>
            other && (
              <li key={rel}>
                <span className="more">{words.say(name)}</span> <EventLink event={other} />
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
