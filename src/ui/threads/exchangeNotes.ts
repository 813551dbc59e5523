/** In the Sequence of an exchange shown alone: what each of its events answers and after how long, and whose first answer it is. */
import '../../words/threadWords.ts';
import { elapsedBetween, proposalAnswers } from '../../query/answers.ts';
import { exchangeOf, tiesIn } from '../../query/threads.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import type { Words } from '../../words/words.ts';
import { elapsedInWords, tieInWords } from './answerWords.ts';
import { answerNotes } from './threadNotes.ts';

/** The function from an event to the lines below it; none for an event that has no part in the exchange. */
export function exchangeNotes(
  record: DiplomaticRecord,
  thread: EventRow,
  words: Words,
): (event: EventRow) => readonly string[] {
  const ties = tiesIn(record, exchangeOf(record, thread));
  const answers = thread.type === 'proposal' ? proposalAnswers(record, thread, undefined) : undefined;
  return (event) => [
    ...ties
      .filter(({ from }) => from === event.index && from !== thread.index)
      .flatMap((tie) => {
        const to = eventAt(record, tie.to);
        if (!to) return [];
        const said = tieInWords(tie, to, false, words);
        const after = elapsedBetween(to, event);
        return after.kind === 'before'
          ? said
          : words.say('tie.after', { tie: said, elapsed: elapsedInWords(after, words) });
      }),
    ...(answers ? answerNotes(record, event, answers, words) : []),
  ];
}
