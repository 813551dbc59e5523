/** Who does what in an event, told from its roles: whose act it is, who takes part, whom it is put to. */
import { type Actor, type DiplomaticRecord, type EventRow, eventAt, type RoleOf } from './record.ts';
import type { Role } from './vocabulary.ts';

const ACT: readonly Role[] = ['author', 'speaker'];
const CONTACT: readonly Role[] = ['host', 'participant', 'mediator'];

/** Whether an event is a call or a meeting, whose line joins those who took part. */
export function isContact(event: EventRow): boolean {
  return event.type === 'call' || event.type === 'meeting';
}

/** The actors of an event in any of these roles, in the order of its rows, each once. */
export function actorsIn(
  record: DiplomaticRecord,
  event: EventRow,
  roles: readonly Role[],
): readonly Actor[] {
  const found = new Set<number>();
  for (const row of event.roles) if (roles.includes(row.role)) found.add(row.actor);
  return [...found].flatMap((index) => record.actors[index] ?? []);
}

/** Authors and speakers: those whose act the event is. */
export function authors(record: DiplomaticRecord, event: EventRow): readonly Actor[] {
  return actorsIn(record, event, ACT);
}

/** Those on whose lanes the event stands: for a contact who took part, else its authors; never nobody if anyone has a role but `mentioned`. */
export function bearers(record: DiplomaticRecord, event: EventRow): readonly Actor[] {
  const first = actorsIn(record, event, isContact(event) ? CONTACT : ACT);
  if (first.length > 0) return first;
  const second = actorsIn(record, event, isContact(event) ? ACT : CONTACT);
  if (second.length > 0) return second;
  const rest = actorsIn(record, event, ['addressee']);
  if (rest.length > 0) return rest;
  const told = event.accounts[0];
  return told === undefined ? [] : [record.actors[told.by]].flatMap((actor) => actor ?? []);
}

/** Those to whom the event is put. */
export function addressees(record: DiplomaticRecord, event: EventRow): readonly Actor[] {
  return actorsIn(record, event, ['addressee']);
}

/** Side indexes of some actors, each once, in lane order. */
export function sidesOf(actors: readonly Actor[]): readonly number[] {
  return [...new Set(actors.map((actor) => actor.side))].sort((a, b) => a - b);
}

/** Whether a role counts as taking part: all but `mentioned`. */
export function takesPart(row: RoleOf): boolean {
  return row.role !== 'mentioned';
}

/** The state or body an actor belongs to in the end. */
export function rootOf(record: DiplomaticRecord, actor: Actor): Actor {
  let root = actor;
  for (let up = record.actors[root.memberOf]; up; up = record.actors[root.memberOf]) root = up;
  return root;
}

/** Whom an act is aimed at: its addressees; else, for a response, the bearers of the proposal it answers. */
export function targets(record: DiplomaticRecord, event: EventRow): readonly Actor[] {
  const put = addressees(record, event);
  if (put.length > 0 || event.type !== 'response') return put;
  for (const link of event.links) {
    const other = eventAt(record, link.event);
    if (link.rel === 'responds-to' && other?.type === 'proposal') return bearers(record, other);
  }
  return [];
}

/**
 * The index of the account that a denial or correction answers: the one it names, else the event's first, unless it is
 * by the event's own author or speaker. `undefined` where it answers none.
 */
export function answeredBy(record: DiplomaticRecord, event: EventRow, account: number): number | undefined {
  const of = event.accounts[account];
  if (!of || (of.stance !== 'denies' && of.stance !== 'corrects')) return undefined;
  const isOwn = authors(record, event).some((actor) => actor.index === of.by);
  const answered = of.answers >= 0 ? of.answers : isOwn ? -1 : 0;
  return answered === account || !event.accounts[answered] ? undefined : answered;
}
