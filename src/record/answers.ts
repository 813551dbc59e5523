/** Answers to a proposal: who has given one, and whose is missing in the record. */
import { addressees, bearers } from './parts.ts';
import { type Actor, type DiplomaticRecord, type EventRow, eventAt } from './record.ts';
import type { Stance } from './vocabulary.ts';

/** Stances that answer a proposal, also where they stand as an account in the proposal's own entry. */
const ANSWERING: readonly Stance[] = ['accepts', 'conditions', 'rejects'];

/** The events that respond to a proposal, in the record's order. */
export function answersTo(record: DiplomaticRecord, proposal: EventRow): readonly EventRow[] {
  return proposal.inbound
    .filter(({ rel }) => rel === 'responds-to')
    .flatMap(({ event }) => eventAt(record, event) ?? []);
}

/**
 * Those to whom a proposal was put and of whose side the record has no answer. What others say to it are reactions, and
 * answer for nobody.
 */
export function silentAddressees(record: DiplomaticRecord, proposal: EventRow): readonly Actor[] {
  const answering = new Set([
    ...answersTo(record, proposal).flatMap((answer) => bearers(record, answer).map(({ side }) => side)),
    ...proposal.accounts
      .filter(({ stance }) => ANSWERING.includes(stance))
      .flatMap(({ by }) => record.actors[by]?.side ?? []),
  ]);
  return addressees(record, proposal).filter(({ side }) => !answering.has(side));
}
