/** Proposals: to whom they were put, who has answered, and whose answer is still open. */

import { addressees, sidesOf } from '../../record/parts.ts';
import type { Side } from '../../record/record.ts';
import { actingSides, eventsOf, type Subject, type Told } from './subject.ts';

export interface ProposalRow extends Told {
  /** Names of those to whom it was put. */
  readonly put: readonly string[];
  /** Events that respond to it, each with the sides that answer. */
  readonly answers: readonly { readonly told: Told; readonly sides: readonly Side[] }[];
  /** Sides to which it was put and that have no answer in the record. */
  readonly open: readonly Side[];
  readonly searched: string | undefined;
}

/** All proposals: those with an open side or without any answer first, each part in order of time. */
export function proposals(subject: Subject): readonly ProposalRow[] {
  const { record } = subject;
  const events = eventsOf(subject);
  const rows = events
    .filter(({ row }) => row.type === 'proposal')
    .map((told): ProposalRow => {
      const to = addressees(record, told.row);
      const answers = told.row.inbound
        .filter(({ rel }) => rel === 'responds-to')
        .flatMap(({ event }) => events[event] ?? [])
        .map((answer) => ({ told: answer, sides: actingSides(subject, answer.row) }));
      const answered = new Set(answers.flatMap(({ sides }) => sides));
      const open = sidesOf(to)
        .flatMap((index) => record.sides[index] ?? [])
        .filter((side) => !answered.has(side));
      return { ...told, put: to.map(({ name }) => name), answers, open, searched: told.file.searched };
    });
  const isOpen = ({ open, answers }: ProposalRow) => open.length > 0 || answers.length === 0;
  return [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))];
}
