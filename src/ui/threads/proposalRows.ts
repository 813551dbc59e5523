/** The rows of the overview of proposals: which of them are asked for, and in which order. */
import { isAnsweredBy, type ProposalAnswers, type SideAnswers } from '../../query/answers.ts';
import { compareElapsed } from '../../query/elapsed.ts';
import { ANSWER_STANCES } from '../../record/answers.ts';
import { authors, sidesOf } from '../../record/parts.ts';
import type { DiplomaticRecord } from '../../record/record.ts';

/** The columns, in order. */
export const PROPOSAL_COLUMNS = ['date', 'title', 'by', 'to', 'answers', 'first', 'none', 'open'] as const;
export type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

/** How a side may have answered, or not. */
export const OUTCOMES = [...ANSWER_STANCES, 'none-found', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is asked for: proposals put to a side, answered so by it, or, of no side, by any to which they were put. */
export interface Asked {
  readonly side: number | undefined;
  readonly outcome: Outcome | undefined;
}

const ALL: Asked = { side: undefined, outcome: undefined };

/** By which column, and which way. */
export interface Sorting {
  readonly by: ProposalColumn;
  readonly isDescending: boolean;
}

/** Those of some proposals that are asked for. */
export function askedFor(
  proposals: readonly ProposalAnswers[],
  { side, outcome }: Asked,
): readonly ProposalAnswers[] {
  if (side === undefined && outcome === undefined) return proposals;
  return proposals.filter(({ put }) =>
    put.some((of) => (side ?? of.side) === of.side && (outcome === undefined || isSo(of, outcome))),
  );
}

/** Some proposals in the order of a column; those without anything to sort by stand last, either way. */
export function sorted(
  record: DiplomaticRecord,
  proposals: readonly ProposalAnswers[],
  { by, isDescending }: Sorting,
  asked: Asked,
  locale: string,
): readonly ProposalAnswers[] {
  const words = new Intl.Collator(locale);
  const namesOf = (sides: readonly number[]) => sides.map((index) => record.sides[index]?.name).join(' ');
  const keyed = proposals.map((of) => ({
    of,
    key: keyOf(by, of, asked, namesOf, sidesOf(authors(record, of.proposal))),
  }));
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined);
    const way = isDescending ? -1 : 1;
    return way * compareKeys(a.key, b.key, words) || a.of.proposal.index - b.of.proposal.index;
  };
  return keyed.sort(compare).map(({ of }) => of);
}

/** The first recorded answer of those to whom it was put, or of one of them; of the kind that is asked for, if any is. */
export function firstAnswer(
  { put }: ProposalAnswers,
  { side, outcome }: Asked = ALL,
): SideAnswers['answers'][number] | undefined {
  return put
    .filter((of) => (side ?? of.side) === of.side)
    .flatMap(({ answers }) => answers.find(({ stance }) => !isStance(outcome) || stance === outcome) ?? [])
    .sort((a, b) => compareElapsed(a.after, b.after))[0];
}

function isStance(outcome: Outcome | undefined): boolean {
  return (ANSWER_STANCES as readonly (string | undefined)[]).includes(outcome);
}

type Key = string | number | SideAnswers['answers'][number];

function keyOf(
  by: ProposalColumn,
  of: ProposalAnswers,
  asked: Asked,
  namesOf: (sides: readonly number[]) => string,
  authorSides: readonly number[],
): Key | undefined {
  const having = (status: SideAnswers['status']) => of.put.filter((one) => one.status === status);
  switch (by) {
    case 'date':
      return of.proposal.index;
    case 'title':
      return of.proposal.title;
    case 'by':
      return namesOf(authorSides) || undefined;
    case 'to':
      return namesOf(of.put.map((one) => one.side)) || undefined;
    case 'answers':
      return having('answered').length || undefined;
    case 'first':
      return firstAnswer(of, asked);
    case 'none':
      return having('none-found').length > 0 ? of.searched : undefined;
    case 'open':
      return having('open').length || undefined;
  }
}

function compareKeys(a: Key, b: Key, words: Intl.Collator): number {
  if (typeof a === 'object' && typeof b === 'object') return compareElapsed(a.after, b.after);
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}

function isSo(of: SideAnswers, outcome: Outcome): boolean {
  if (outcome === 'none-found' || outcome === 'open') return of.status === outcome;
  return isAnsweredBy(of, outcome);
}
