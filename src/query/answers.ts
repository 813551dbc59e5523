/**
 * What became of a proposal: the answers of those to whom it was put, the first recorded one of each and after how long,
 * and apart from them the reactions of others. Everything comes from the record given, which may be the record as it was
 * known on some day, and from the day to which answers were searched for.
 */
import {
  ANSWER_STANCES,
  type Answer,
  type AnswerStance,
  answersGiven,
  commentsOn,
} from '../record/answers.ts';
import { addressees, sidesOf } from '../record/parts.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import { lastDay } from '../time/edtf.ts';
import { type Elapsed, elapsed, medianDays, onDay, type When, whenOf } from './elapsed.ts';

/** An answer, and how long after the proposal was put it came. */
export interface TimedAnswer extends Answer {
  readonly after: Elapsed;
}

/** `answered`; `none-found`: none is recorded, though one was searched for; `open`: none is recorded. */
export type AnswerStatus = 'answered' | 'none-found' | 'open';

/** What one side to which a proposal was put has answered. */
export interface SideAnswers {
  readonly side: number;
  /** Those of the side to whom it was put, by actor index. */
  readonly addressees: readonly number[];
  /** In order of time; the first is the first recorded answer. */
  readonly answers: readonly TimedAnswer[];
  /** The first answer in each stance, in order of time. */
  readonly firsts: readonly TimedAnswer[];
  readonly status: AnswerStatus;
  /** What it only remarked in the proposal's own entry, which answers nothing. */
  readonly remarks: readonly TimedAnswer[];
}

/** A proposal and what became of it. */
export interface ProposalAnswers {
  readonly proposal: EventRow;
  /** The sides to which it was put, in lane order; none where nobody is named. */
  readonly put: readonly SideAnswers[];
  /** What others said, in order of time. */
  readonly reactions: readonly TimedAnswer[];
  /** The day to which answers were searched for, as written. */
  readonly searched: string | undefined;
  /** Later events that, by their own links, supersede it or put it into effect. */
  readonly superseded: readonly number[];
  readonly implemented: readonly number[];
}

/** What became of a proposal. `searched` is the day to which answers were searched for, if they were. */
export function proposalAnswers(
  record: DiplomaticRecord,
  proposal: EventRow,
  searched: string | undefined,
): ProposalAnswers {
  const put = addressees(record, proposal);
  const asked = new Set(put.map(({ side }) => side));
  const timed = timer(proposal);
  const given = answersGiven(record, proposal).map(timed);
  const comments = commentsOn(record, proposal).map(timed);
  return {
    proposal,
    put: sidesOf(put).map((side): SideAnswers => {
      const answers = given.filter((answer) => answer.side === side);
      return {
        side,
        addressees: put.filter((actor) => actor.side === side).map(({ index }) => index),
        answers,
        firsts: answers.filter(
          ({ stance }, at) => answers.findIndex((other) => other.stance === stance) === at,
        ),
        status: answers.length > 0 ? 'answered' : searched === undefined ? 'open' : 'none-found',
        remarks: comments.filter((answer) => answer.side === side),
      };
    }),
    reactions: [...given, ...comments]
      .filter(({ side }) => !asked.has(side))
      .sort((a, b) => a.event - b.event || (a.account ?? 0) - (b.account ?? 0)),
    searched,
    superseded: inbound(proposal, 'supersedes'),
    implemented: inbound(proposal, 'implements'),
  };
}

/** How a number of proposals put to one side were answered; what was not answered stays in the denominator. */
export interface Tally {
  readonly put: number;
  /** With a recorded answer. */
  readonly answered: number;
  /** Answered so at some time: what was answered in several ways counts under each. `comments`: in no other way. */
  readonly by: Readonly<Record<AnswerStance, number>>;
  /** Answered with more than one of yes, conditions and no. */
  readonly several: number;
  readonly noneFound: number;
  readonly open: number;
  /** Of the first recorded answers, in days; only from ten on. */
  readonly median: { readonly min: number; readonly max: number } | undefined;
}

/** Whether a side answered a proposal in a way: with `comments`, in no other. */
export function isAnsweredBy({ firsts }: Pick<SideAnswers, 'firsts'>, stance: AnswerStance): boolean {
  return stance === 'comments'
    ? firsts.length > 0 && firsts.every((first) => first.stance === stance)
    : firsts.some((first) => first.stance === stance);
}

/** Counts what a side answered to those of some proposals that were put to it. */
export function tallyOf(proposals: readonly ProposalAnswers[], side: number): Tally {
  const own = proposals.flatMap(({ put }) => put.filter((of) => of.side === side));
  const having = (status: AnswerStatus) => own.filter((of) => of.status === status).length;
  const stances = ANSWER_STANCES.map(
    (stance) => [stance, own.filter((of) => isAnsweredBy(of, stance)).length] as const,
  );
  return {
    put: own.length,
    answered: having('answered'),
    by: Object.fromEntries(stances) as Record<AnswerStance, number>,
    several: own.filter(({ firsts }) => firsts.filter(({ stance }) => stance !== 'comments').length > 1)
      .length,
    noneFound: having('none-found'),
    open: having('open'),
    median: medianDays(
      own.flatMap(({ answers: [first] }) => (first && first.after.kind !== 'before' ? [first.after] : [])),
    ),
  };
}

/** When an event came before others: when it became known, if that was later than its own time (`isLate`). */
function whenPut(event: EventRow): { readonly when: When; readonly isLate: boolean } {
  const isLate = Number.isFinite(event.known) && event.known > lastDay(event.time);
  return { when: isLate ? onDay(event.known) : whenOf(event.time), isLate };
}

/** How long after an earlier event a later one came that is linked to it. */
export function elapsedBetween(earlier: EventRow, later: EventRow): Elapsed {
  const { when, isLate } = whenPut(earlier);
  return elapsed(when, whenOf(later.time), !isLate);
}

/** Adds to answers how long after the proposal was put they came. */
function timer(proposal: EventRow): (answer: Answer) => TimedAnswer {
  const { when, isLate } = whenPut(proposal);
  return (answer) => {
    // A link runs from the later to the earlier; an account of the same entry says nothing of their order.
    const isOrderKnown = !isLate && answer.event !== proposal.index;
    return { ...answer, after: elapsed(when, whenOf(answer.at), isOrderKnown) };
  };
}

function inbound(proposal: EventRow, relation: 'supersedes' | 'implements'): readonly number[] {
  return proposal.inbound.filter(({ rel }) => rel === relation).map(({ event }) => event);
}
