/** Answers to a proposal: who has given which one and when, and whose is missing in the record. */
import { type Edtf, firstDay, lastDay } from '../time/edtf.ts';
import { addressees, authors, bearers, isContact, rootOf } from './parts.ts';
import { type Actor, type DiplomaticRecord, type EventRow, eventAt } from './record.ts';
import type { Stance } from './vocabulary.ts';

/** Stances that answer a proposal, also where they stand as an account in the proposal's own entry. */
const ANSWERING = ['accepts', 'conditions', 'rejects'] as const satisfies readonly Stance[];

/** What an answer says: yes, yes on conditions, no, or none of these (`comments`). */
export const ANSWER_STANCES = [...ANSWERING, 'comments'] as const;
export type AnswerStance = (typeof ANSWER_STANCES)[number];

/** What one side says to a proposal. */
export interface Answer {
  readonly side: number;
  /** The actor who says it, by index. */
  readonly by: number;
  readonly stance: AnswerStance;
  readonly at: Edtf;
  /** The event in which it is said: one that responds, or the proposal's own, of which it is an account. */
  readonly event: number;
  /** Of which account it is read, by index; none where the event alone tells of it. */
  readonly account: number | undefined;
}

/** The events that respond to a proposal, in the record's order. */
export function answersTo(record: DiplomaticRecord, proposal: EventRow): readonly EventRow[] {
  return proposal.inbound
    .filter(({ rel }) => rel === 'responds-to')
    .flatMap(({ event }) => eventAt(record, event) ?? []);
}

/**
 * Everything that answers a proposal, by whichever side, in order of time: what the bearers' sides say in the events that
 * respond to it, and the accounts in its own entry that accept, set conditions or reject. A side that says yes and names
 * conditions on one day of one event says yes on conditions. Its authors answer nothing.
 */
export function answersGiven(record: DiplomaticRecord, proposal: EventRow): readonly Answer[] {
  const isOwn = ownOf(record, proposal);
  const inside = stancesIn(record, proposal, (by) => !isOwn(by));
  return [...inside, ...answersTo(record, proposal).flatMap((event) => answersIn(record, event, isOwn))].sort(
    (a, b) => firstDay(a.at) - firstDay(b.at) || a.event - b.event || (a.account ?? 0) - (b.account ?? 0),
  );
}

/** The accounts in a proposal's own entry that only comment on it, but for those of its authors: they answer nothing. */
export function commentsOn(record: DiplomaticRecord, proposal: EventRow): readonly Answer[] {
  const isOwn = ownOf(record, proposal);
  return proposal.accounts.flatMap(({ by, stance, at }, account): readonly Answer[] => {
    const actor = record.actors[by];
    if (stance !== 'comments' || !actor || isOwn(actor)) return [];
    return [{ side: actor.side, by, stance, at, event: proposal.index, account }];
  });
}

/**
 * Those to whom a proposal was put and of whose side the record has no answer. What others say to it are reactions, and
 * answer for nobody.
 */
export function silentAddressees(record: DiplomaticRecord, proposal: EventRow): readonly Actor[] {
  const answering = new Set(answersGiven(record, proposal).map(({ side }) => side));
  return addressees(record, proposal).filter(({ side }) => !answering.has(side));
}

/** Whether an actor belongs to the states or bodies that made a proposal, or to a side that made it and was not asked. */
function ownOf(record: DiplomaticRecord, proposal: EventRow): (actor: Actor) => boolean {
  const makers = authors(record, proposal);
  const roots = new Set(makers.map((actor) => rootOf(record, actor)));
  const asked = new Set(addressees(record, proposal).map(({ side }) => side));
  const sides = new Set(makers.map(({ side }) => side).filter((side) => !asked.has(side)));
  return (actor) => sides.has(actor.side) || roots.has(rootOf(record, actor));
}

/** What each side that bears a responding event answers in it. */
function answersIn(
  record: DiplomaticRecord,
  event: EventRow,
  isOwn: (actor: Actor) => boolean,
): readonly Answer[] {
  const voices = bearers(record, event).filter((actor) => !isOwn(actor));
  const sides = new Map(voices.map((actor) => [actor.side, actor.index]));
  return [...sides].flatMap(([side, by]): readonly Answer[] => {
    const said = stancesIn(record, event, (actor) => actor.side === side && !isOwn(actor));
    const isSaidAtOnce = said.some(({ at }) => firstDay(at) <= lastDay(event.time));
    const told: Answer = {
      side,
      by,
      stance: 'comments',
      at: event.time,
      event: event.index,
      account: undefined,
    };
    return isSaidAtOnce ? said : [told, ...said];
  });
}

/** The accounts of some actors in an event that say yes, no, or yes on conditions; what is told of a contact was said in it. */
function stancesIn(
  record: DiplomaticRecord,
  event: EventRow,
  isVoice: (actor: Actor) => boolean,
): readonly Answer[] {
  const found = event.accounts.flatMap(({ by, stance, at }, account): readonly Answer[] => {
    const actor = record.actors[by];
    const said = ANSWERING.find((known) => known === stance);
    if (!actor || !said || !isVoice(actor)) return [];
    const when = isContact(event) ? event.time : at;
    return [{ side: actor.side, by, stance: said, at: when, event: event.index, account }];
  });
  const isConditional = ({ side, at }: Answer) =>
    found.some(
      (other) => other.stance === 'conditions' && other.side === side && firstDay(other.at) === firstDay(at),
    );
  return found.filter((answer) => answer.stance !== 'accepts' || !isConditional(answer));
}
