/** The plain facts of an event: kind, time with its precision, period, place, people and topics. */
import type { ReactNode } from 'react';
import type { EventRow } from '../../../record/record.ts';
import { clocksInWords } from '../../../ui/event/clocks.ts';
import { kindOf, placeOf } from '../../../ui/event/factTexts.ts';
import { noAnswerInWords } from '../../../ui/event/noAnswer.ts';
import { markedUp } from '../../../ui/markedUp.ts';
import { dateOf } from '../../../ui/sequence/spoken.ts';
import { edtfInWords } from '../../../words/dates.ts';
import { ActorName, Chip, type Fact, FactList, listPath, ROOT } from './parts.tsx';
import { type EntrySubject, textOf } from './subject.ts';

interface FactsProps {
  readonly subject: EntrySubject;
  readonly event: EventRow;
}

/** The facts as pairs of name and value. */
export function Facts({ subject, event }: FactsProps): ReactNode {
  const { record, words, say, date } = subject;
  const { zone } = record.dataset;
  const text = textOf(subject, event);
  const topics = event.topics.flatMap((index) => record.topics[index] ?? []);
  const facts: readonly Fact[] = [
    [words.say('event.kind'), kindOf(event, words)],
    [
      words.say('event.time'),
      <>
        <p>{dateOf(record, event, words, zone)}</p>
        {text.timeNote !== undefined && <p className="more">{text.timeNote}</p>}
      </>,
    ],
    [words.say('clock.name'), clocksInWords(record, event, words)],
    [words.say('event.period'), event.effect && edtfInWords(event.effect, words, zone)],
    [words.say('event.place'), placeOf(event, words)],
    [words.say('event.people'), event.roles.length > 0 && <People subject={subject} event={event} />],
    [
      words.say('event.initiator', { type: event.type }),
      text.initiator !== undefined && record.actors[text.initiator]?.name,
    ],
    [
      words.say('event.answer'),
      text.searched !== undefined && noAnswerInWords(record, event, date(text.searched), words),
    ],
    [
      words.say('facet.topic'),
      topics.length > 0 && (
        <ul className="inline">
          {topics.map(({ id, name }) => (
            <li key={id}>
              <a href={`${ROOT}${listPath('topic', id)}`}>{name}</a>
            </li>
          ))}
        </ul>
      ),
    ],
    [say('entry.prominence'), words.say('in-sentence.sig', { id: String(event.significance) })],
  ];
  return <FactList facts={facts} />;
}

function People({ subject, event }: FactsProps): ReactNode {
  const { record, words } = subject;
  const { offices } = textOf(subject, event);
  return (
    <ul className="people">
      {event.roles.map(({ actor: index, role }, row) => {
        const actor = record.actors[index];
        const office = offices[row];
        if (!actor) return null;
        const name = <ActorName subject={subject} actor={actor} />;
        return (
          <li key={`${actor.id} ${role}`}>
            <Chip side={record.sides[actor.side]} />{' '}
            {office ? markedUp((marks) => words.say('event.office', marks), { name, office }) : name}{' '}
            <p className="more">{words.say(`role.${role}`)}</p>
          </li>
        );
      })}
    </ul>
  );
}
