/** What each event of a thread is to its proposal, in words: what it answers and after how long, whose first answer it is. */
import { answerOf } from '../../chart/events.ts';
import { elapsedBetween, type ProposalAnswers, type TimedAnswer } from '../../query/answers.ts';
import { type Tie, tiesIn } from '../../query/threads.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import type { MessageId, Words } from '../../words/words.ts';
import { sideInSentence } from '../names.ts';
import { elapsedInWords, tieInWords } from './answerWords.ts';

/** The notes on one event of a thread. */
export interface ThreadNotes {
  /** What binds it to the thread, with the time since; none for the proposal itself. */
  readonly ties: readonly string[];
  /** The answers and reactions it holds, by side. */
  readonly answers: readonly string[];
}

/** The function from an event of a thread to its notes; `of` is what became of the thread's proposal. */
export function threadNotes(
  record: DiplomaticRecord,
  thread: readonly number[],
  of: ProposalAnswers,
  words: Words,
): (event: EventRow) => ThreadNotes {
  const ties = tiesIn(record, thread);
  return (event) => {
    const answers = answerNotes(record, event, of, words);
    return {
      // How long an answer took is told with it.
      ties: shownTies(ties, event, of.proposal).flatMap((tie) => {
        const to = eventAt(record, tie.to);
        return to ? [tieNote(tie, event, to, of.proposal, answers.length > 0, words)] : [];
      }),
      answers,
    };
  };
}

/** What kind of act an event of a thread is; of a response, what it says. */
export function kindInThread(record: DiplomaticRecord, event: EventRow, words: Words): string {
  return event.type === 'response'
    ? words.say('sentence.response', { stance: answerOf(record, event) ?? 'other' })
    : words.say(`type.${event.type}`);
}

/** An event's ties; where one leads to the proposal itself, that one alone. */
function shownTies(ties: readonly Tie[], event: EventRow, root: EventRow): readonly Tie[] {
  const own = ties.filter(({ from }) => from === event.index && from !== root.index);
  const direct = own.filter(({ to }) => to === root.index);
  return direct.length > 0 ? direct : own;
}

function tieNote(
  tie: Tie,
  event: EventRow,
  to: EventRow,
  root: EventRow,
  isTimed: boolean,
  words: Words,
): string {
  const said = tieInWords(tie, to, to.index === root.index, words);
  const after = elapsedBetween(to, event);
  return isTimed || after.kind === 'before'
    ? said
    : words.say('tie.after', { tie: said, elapsed: elapsedInWords(after, words) });
}

/** The answers and reactions to a proposal that an event holds, by side. */
export function answerNotes(
  record: DiplomaticRecord,
  event: EventRow,
  { proposal, put, reactions }: Pick<ProposalAnswers, 'proposal' | 'put' | 'reactions'>,
  words: Words,
): readonly string[] {
  const isOwnEntry = event.index === proposal.index;
  const note = (answer: TimedAnswer, inEntry: MessageId, elsewhere: MessageId, stance: string) => {
    const side = record.sides[answer.side];
    if (answer.event !== event.index || !side) return [];
    const values = {
      side: sideInSentence(side, words),
      stance,
      elapsed: elapsedInWords(answer.after, words),
    };
    return [words.say(isOwnEntry ? inEntry : elsewhere, values)];
  };
  const said = put.flatMap(({ answers }) =>
    withoutRepeats(answers).flatMap((answer) =>
      answer === answers[0]
        ? note(answer, 'thread.first-in-entry', 'thread.first', words.say(`answer.${answer.stance}`))
        : note(answer, 'thread.further-in-entry', 'thread.further', words.say(`answer.${answer.stance}`)),
    ),
  );
  const reacted = reactions.flatMap((answer) =>
    note(
      answer,
      'thread.reaction-in-entry',
      'thread.reaction',
      answer.stance === 'comments' ? words.say('thread.comments') : words.say(`answer.${answer.stance}`),
    ),
  );
  return [...new Set([...said, ...reacted])];
}

/** Where several speak for a side in one event and say the same, one of them is enough. */
function withoutRepeats(answers: readonly TimedAnswer[]): readonly TimedAnswer[] {
  const key = ({ event, stance, at }: TimedAnswer) => `${event} ${stance} ${at.text}`;
  return answers.filter((answer, i) => answers.findIndex((other) => key(other) === key(answer)) === i);
}
