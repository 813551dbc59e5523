/** Proposals: to whom they were put, who has answered, and whose answer is still open. */
import { answersTo, silentAddressees } from '../../record/answers.ts';
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

/** Whether somebody to whom it was put has not answered, or, where nobody is named, nobody has. */
export function isOpen({ put, open, answers }: ProposalRow): boolean {
  return put.length > 0 ? open.length > 0 : answers.length === 0;
}

/** All proposals: those with an open side or without any answer first, each part in order of time. */
export function proposals(subject: Subject): readonly ProposalRow[] {
  const { record } = subject;
  const events = eventsOf(subject);
  const rows = events
    .filter(({ row }) => row.type === 'proposal')
    .map((told): ProposalRow => {
      const answers = answersTo(record, told.row)
        .flatMap(({ index }) => events[index] ?? [])
        .map((answer) => ({ told: answer, sides: actingSides(subject, answer.row) }));
      const open = sidesOf(silentAddressees(record, told.row)).flatMap((index) => record.sides[index] ?? []);
      const put = addressees(record, told.row).map(({ name }) => name);
      return { ...told, put, answers, open, searched: told.file.searched };
    });
  return [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))];
}
