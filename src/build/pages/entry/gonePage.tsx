/** Pages of what the record no longer has, so that no link to it ends in nothing: why it is gone, and the way on. */
import type { Tombstone } from '../../release/tombstones.ts';
import { entryDocument } from './frame.tsx';
import { EVENTS, EventLink, eventPath, listPath, ROOT } from './parts.tsx';
import type { EntrySubject } from './subject.ts';

/** The page of an event that was withdrawn or merged; its words are not told. */
export function tombstonePage(subject: EntrySubject, tombstone: Tombstone): string {
  const { say, date, record, words } = subject;
  const into =
    tombstone.kind === 'merged' ? record.events[record.indexOf.event.get(tombstone.into) ?? -1] : undefined;
  const title = say('gone.title', { kind: tombstone.kind });
  return entryDocument(
    { subject, title, description: tombstone.reason },
    <>
      <h1>{title}</h1>
      <p className="lead">{say('gone.when', { kind: tombstone.kind, date: date(tombstone.date) })}</p>
      <p>{words.say('change.why', { why: tombstone.reason })}</p>
      <p>{say('gone.id', { id: tombstone.id })}</p>
      {into ? (
        <p>
          {say('gone.into')} <EventLink event={into} />
        </p>
      ) : (
        tombstone.kind === 'merged' && (
          <p>
            {say('gone.into')} <a href={`${ROOT}${eventPath(tombstone.into)}`}>{tombstone.into}</a>
          </p>
        )
      )}
      <p>
        <a href={`${ROOT}${EVENTS}`}>{say('gone.all')}</a>
      </p>
    </>,
  );
}

/** The page of an actor or a topic that was merged into another one, which leads on. */
export function mergedPage(subject: EntrySubject, what: 'actor' | 'topic', to: string): string {
  const { say, record, eventsOf } = subject;
  const of: readonly { readonly id: string; readonly name: string }[] =
    what === 'actor' ? record.actors : record.topics;
  const name = of.find(({ id }) => id === to)?.name ?? to;
  const title = say('merged.title', { name });
  return entryDocument(
    { subject, title, description: say('merged.text', { name }) },
    <>
      <h1>{title}</h1>
      <p className="lead">{say('merged.text', { name })}</p>
      <p>
        <a href={eventsOf[what].has(to) ? `${ROOT}${listPath(what, to)}` : `${ROOT}${EVENTS}`}>{name}</a>
      </p>
    </>,
  );
}
