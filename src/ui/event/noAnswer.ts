/** An answer to a proposal that was searched for in vain. */
import { answersTo, silentAddressees } from '../../record/answers.ts';
import { addressees } from '../../record/parts.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import { namesInWords } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { partiesOf } from '../names.ts';

/**
 * Whose answer is missing, given the day (in words) to which one was searched for; `undefined` where all to whom the
 * proposal was put have answered, or, where nobody is named, somebody has.
 */
export function noAnswerInWords(
  record: DiplomaticRecord,
  proposal: EventRow,
  date: string,
  words: Words,
): string | undefined {
  const put = addressees(record, proposal);
  const silent = silentAddressees(record, proposal);
  if (put.length > 0 && silent.length === 0) return undefined;
  if (silent.length < put.length)
    return words.say('event.no-answer-by', {
      names: namesInWords(partiesOf(record, silent, words), words),
      date,
    });
  if (put.length === 0 && answersTo(record, proposal).length > 0) return undefined;
  return words.say('event.no-answer', { date });
}
