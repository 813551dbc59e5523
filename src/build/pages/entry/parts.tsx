/** The parts that pages of events, actors and topics share. */
import type { ReactNode } from 'react';
import type { Actor, EventRow, Side } from '../../../record/record.ts';
import type { Stance } from '../../../record/vocabulary.ts';
import { signOf } from '../../../ui/event/stanceDrawing.tsx';
import { SideSign } from '../parts.tsx';
import type { EntrySubject } from './subject.ts';

/** The page of an event, from the root of the site. */
export function eventPath(id: string): string {
  return `event/${encodeURIComponent(id)}/`;
}

/** The page of an actor or a topic, from the root of the site. */
export function listPath(what: 'actor' | 'topic', id: string): string {
  return `${what}/${encodeURIComponent(id)}/`;
}

/** The page that lists all actors or topics, from the root of the site. */
export function indexPath(what: 'actor' | 'topic'): string {
  return `${what}/`;
}

/** The chronology of all events, from the root of the site. */
export const EVENTS = 'events/';

/** The way to the root of the site from all these pages but the chronology. */
export const ROOT = '../../';

/** The app on one event, or on the view that a query asks for, from the root of the site. */
export function appPath(field: string, id: string): string {
  return `?${field}=${encodeURIComponent(id)}`;
}

/** A fact by its name; one without a value is left out. */
export type Fact = readonly [name: string, value: ReactNode];

/** The facts that there are; nothing where there is none. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A side's colour and code; nothing where it is not known. */
export function Chip({ side }: { readonly side: Side | undefined }): ReactNode {
  return side && <SideSign side={side} />;
}

/** A stance as a sign; the word beside it says the same. */
export function Sign({ stance }: { readonly stance: Stance }): ReactNode {
  return (
    <svg viewBox="-8 -8 16 16" className="stance" fill="none" strokeWidth="1.75" aria-hidden="true">
      {signOf(stance)}
    </svg>
  );
}

/** An actor's name, which leads to its page where it has one. */
export function ActorName({
  subject: { eventsOf },
  actor: { id, name },
}: {
  readonly subject: EntrySubject;
  readonly actor: Actor;
}): ReactNode {
  return eventsOf.actor.has(id) ? <a href={`${ROOT}${listPath('actor', id)}`}>{name}</a> : name;
}

/** An event's title, which leads to its page. */
export function EventLink({
  event: { id, title },
  root = ROOT,
  isCurrent = false,
}: {
  readonly event: EventRow;
  readonly root?: string;
  readonly isCurrent?: boolean;
}): ReactNode {
  return (
    <a href={`${root}${eventPath(id)}`} aria-current={isCurrent ? 'page' : undefined}>
      {title}
    </a>
  );
}

/** A part of the page under a heading that names it and the list in it. */
export function Part({
  id,
  name,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  );
}
