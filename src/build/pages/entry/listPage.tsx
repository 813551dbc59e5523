/** Pages that list events in order of time: of a topic, of an actor, of the whole record. */
import { Fragment, type ReactNode } from 'react';
import { standingOf } from '../../../query/standing.ts';
import { bearers, sidesOf } from '../../../record/parts.ts';
import type { Actor, EventRow, Topic } from '../../../record/record.ts';
import type { ActorFile } from '../../../record/schema.ts';
import { type CivilDay, civilParts } from '../../../time/civil.ts';
import { firstDay } from '../../../time/edtf.ts';
import { markedUp } from '../../../ui/markedUp.ts';
import { kindInThread } from '../../../ui/threads/threadNotes.ts';
import { countryName } from '../../../words/codes.ts';
import { rangeInWords } from '../../../words/dates.ts';
import { Swatch } from '../parts.tsx';
import { entryDocument } from './frame.tsx';
import {
  ActorName,
  appPath,
  Chip,
  EVENTS,
  EventLink,
  type Fact,
  FactList,
  indexPath,
  listPath,
  ROOT,
  Sign,
} from './parts.tsx';
import { actorThing, chronologyThing, topicThing } from './schemaOrg.ts';
import type { EntrySubject } from './subject.ts';

/** `/topic/<id>/`. */
export function topicPage(subject: EntrySubject, topic: Topic): string {
  const { say, words, texts, record, eventsOf } = subject;
  const definition = texts.definitions[topic.index] ?? '';
  const path = listPath('topic', topic.id);
  return entryDocument(
    {
      subject,
      title: topic.name,
      description: definition,
      outward: {
        path,
        kind: 'website',
        card: siteCardOf(subject),
        data: topicThing(subject, topic.name, definition),
      },
    },
    <>
      <p className="dataset">
        <a href="../">{words.say('facet.topic')}</a>
      </p>
      <h1>{topic.name}</h1>
      <p className="lead">{definition}</p>
      <p className="open">
        <a href={`${ROOT}${appPath('topic', topic.id)}`}>{say('list.open')}</a>
      </p>
      <Chronology
        subject={subject}
        name={say('list.events')}
        events={eventsOf.topic.get(topic.id) ?? []}
        total={record.events.length}
      />
    </>,
  );
}

/** `/actor/<id>/`; `file` has the actor's aliases and offices. */
export function actorPage(subject: EntrySubject, actor: Actor, file: ActorFile | undefined): string {
  const { say, record, eventsOf } = subject;
  const events = eventsOf.actor.get(actor.id) ?? [];
  return entryDocument(
    {
      subject,
      title: actor.name,
      description: say('actor.description', { name: actor.name, count: events.length }),
      outward: {
        path: listPath('actor', actor.id),
        kind: actor.kind === 'person' ? 'profile' : 'website',
        card: siteCardOf(subject),
        data: actorThing(subject, actor, file),
      },
    },
    <>
      <p className="dataset">
        <Kicker subject={subject} actor={actor} />
      </p>
      <h1>{actor.name}</h1>
      <ActorFacts subject={subject} actor={actor} file={file} />
      <p className="open">
        <a href={`${ROOT}${appPath('actor', actor.id)}`}>{say('list.open')}</a>
      </p>
      <Chronology subject={subject} name={say('list.events')} events={events} total={record.events.length} />
    </>,
  );
}

/** What kind of actor it is and of which side, which is not said where it goes by that name itself. */
function Kicker({ subject, actor }: { readonly subject: EntrySubject; readonly actor: Actor }): ReactNode {
  const { say, record } = subject;
  const side = record.sides[actor.side];
  const of = record.actors[actor.memberOf];
  const name = of && of.name === side?.name ? <ActorName subject={subject} actor={of} /> : side?.name;
  const named = !side || side.name === actor.name ? 'yes' : 'no';
  return markedUp((marks) => say('actor.kicker', { ...marks, kind: actor.kind, named }), {
    all: <a href="../">{say('events.actors')}</a>,
    side: side && (
      <>
        <Swatch side={side} /> {name}
      </>
    ),
  });
}

/** Each fact that neither the name, nor the side, nor another fact has said. */
function ActorFacts({
  subject,
  actor,
  file,
}: {
  readonly subject: EntrySubject;
  readonly actor: Actor;
  readonly file: ActorFile | undefined;
}): ReactNode {
  const { say, words, record, date } = subject;
  const of = record.actors[actor.memberOf];
  const side = record.sides[actor.side]?.name;
  const country = actor.country && countryName(actor.country, words);
  const isSaid = [actor.name, side, of?.name].includes(country);
  const facts: readonly Fact[] = [
    [say('actor.country'), !isSaid && country],
    [say('actor.member'), of && of.name !== side && <ActorName subject={subject} actor={of} />],
    [say('actor.aliases'), file?.aliases.length ? words.list(file.aliases, 'and') : undefined],
    [
      say('actor.offices'),
      file?.offices?.length && (
        <ul className="plain">
          {file.offices.map(({ title, from, to }) => (
            <li key={`${title} ${from}`}>
              {title}{' '}
              <span className="more">
                {say('actor.term', {
                  ends: from && to ? 'both' : from ? 'from' : to ? 'to' : 'none',
                  from: from ? date(from) : '',
                  to: to ? date(to) : '',
                })}
              </span>
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return <FactList facts={facts} />;
}

/** `/events/`: the whole record. */
export function eventsPage(subject: EntrySubject): string {
  const { say, record, eventsOf } = subject;
  const name = say('events.name');
  const { first, last } = record.extent;
  return entryDocument(
    {
      subject,
      title: name,
      description: record.dataset.description,
      root: '../',
      outward: {
        path: EVENTS,
        kind: 'website',
        card: siteCardOf(subject),
        data: chronologyThing(subject, name),
      },
    },
    <>
      <h1>{name}</h1>
      <p className="dataset">{record.dataset.title}</p>
      <p className="lead">
        {say('events.lead', {
          count: record.events.length,
          range: rangeInWords({ first, last }, subject.words),
        })}
      </p>
      <Index
        subject={subject}
        what="topic"
        name={say('events.topics')}
        of={record.topics.filter(({ id }) => eventsOf.topic.has(id))}
      />
      <Index
        subject={subject}
        what="actor"
        name={say('events.actors')}
        of={record.actors.filter(({ id }) => eventsOf.actor.has(id))}
      />
      <Chronology subject={subject} name={say('list.events')} events={record.events} root="../" />
    </>,
  );
}

/** `/topic/` and `/actor/`: all that have a page. */
export function indexPage(subject: EntrySubject, what: 'actor' | 'topic'): string {
  const { say, record, eventsOf } = subject;
  const name = say(`events.${what}s`);
  const of = (what === 'topic' ? record.topics : record.actors).filter(({ id }) => eventsOf[what].has(id));
  return entryDocument(
    {
      subject,
      title: name,
      description: say('index.description', { what }),
      root: '../',
      outward: {
        path: indexPath(what),
        kind: 'website',
        card: siteCardOf(subject),
        data: chronologyThing(subject, name),
      },
    },
    <>
      <h1>{name}</h1>
      <p className="dataset">{record.dataset.title}</p>
      <p className="lead">{say('index.description', { what })}</p>
      <Names subject={subject} what={what} of={of} />
    </>,
  );
}

function Index({ name, ...names }: NamesProps & { readonly name: string }): ReactNode {
  const { subject, of } = names;
  return (
    <details>
      <summary>{subject.say('events.index', { name, count: of.length })}</summary>
      <Names {...names} />
    </details>
  );
}

interface NamesProps {
  readonly subject: EntrySubject;
  readonly what: 'actor' | 'topic';
  readonly of: readonly (Actor | Topic)[];
}

/** Names that lead to their pages, with how many events each has, from a page one step below the root. */
function Names({ subject: { say, words, eventsOf }, what, of }: NamesProps): ReactNode {
  const sorted = [...of].sort((a, b) => a.name.localeCompare(b.name, words.locale));
  return (
    <ul className="inline">
      {sorted.map(({ id, name }) => (
        <li key={id}>
          <a href={`../${listPath(what, id)}`}>{name}</a>{' '}
          <span className="more">{say('number', { count: eventsOf[what].get(id)?.length ?? 0 })}</span>
        </li>
      ))}
    </ul>
  );
}

/** Events by year. */
function Chronology({
  subject,
  name,
  events,
  total,
  root = ROOT,
}: {
  readonly subject: EntrySubject;
  readonly name: string;
  readonly events: readonly EventRow[];
  /** How many events the record has, where these are a part of them. */
  readonly total?: number;
  readonly root?: string;
}): ReactNode {
  const { record, index, words, say, date } = subject;
  const years = new Map<string, EventRow[]>();
  for (const event of events) {
    const year = yearOf(event);
    const of = years.get(year);
    if (of) of.push(event);
    else years.set(year, [event]);
  }
  return (
    <section aria-labelledby="list">
      <h2 id="list">{name}</h2>
      {total !== undefined && <p className="more">{say('list.count', { count: events.length, total })}</p>}
      {[...years].map(([year, of]) => (
        <Fragment key={year}>
          <h3 id={`y${year}`}>{year}</h3>
          <ol className="chronology" aria-labelledby={`y${year}`}>
            {of.map((event) => (
              <li key={event.id}>
                <span className="day">{date(event.time)}</span>
                <span>
                  {sidesOf(bearers(record, event)).map((side) => (
                    <Fragment key={side}>
                      <Chip side={record.sides[side]} />{' '}
                    </Fragment>
                  ))}
                  <EventLink event={event} root={root} />{' '}
                  <span className="more">{kindInThread(record, event, words)}</span>
                  {standingOf(index.reasons[event.index] ?? []).map(
                    (standing) =>
                      standing !== 'uncontested' && (
                        <Fragment key={standing}>
                          {' '}
                          <span className="more contested">
                            <Sign stance={standing === 'contested' ? 'denies' : 'corrects'} />
                            {words.say(`legend.${standing}`)}
                          </span>
                        </Fragment>
                      ),
                  )}
                </span>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  );
}

function yearOf(event: EventRow): string {
  const day = firstDay(event.time);
  return Number.isFinite(day) ? String(civilParts(day as CivilDay).year) : '…';
}

/** The site's own card, for pages that have none of their own. */
function siteCardOf({ record, say }: EntrySubject) {
  return { path: SITE_CARD, alt: say('card.site', { title: record.dataset.title }) };
}

/** The card of the whole record, from the root of the site. */
export const SITE_CARD = 'card.png';
