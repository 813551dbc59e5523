/** An event of the record made ready to be spoken. */
import { answerOf } from '../../chart/events.ts';
import type { StandingReason } from '../../query/standing.ts';
import { type DiplomaticRecord, type EventRow, isAnnounced } from '../../record/record.ts';
import { edtfInWords } from '../../words/dates.ts';
import type { Spoken } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { exchangeOf } from '../names.ts';
import { standingPhrases } from '../standing.ts';

/** An event's date in words; of one that was still to come, as announced. */
export function dateOf(record: DiplomaticRecord, event: EventRow, words: Words, zone: string): string {
  const date = edtfInWords(event.time, words, zone);
  return isAnnounced(record, event) ? words.say('date.announced', { date }) : date;
}

/** What the spoken sentence of an event is made of. `zone` moves clock times only. */
export function spokenOf(
  record: DiplomaticRecord,
  event: EventRow,
  reasons: readonly StandingReason[],
  words: Words,
  zone: string,
): Spoken {
  return {
    date: dateOf(record, event, words, zone),
    ...exchangeOf(record, event, words),
    type: event.type,
    answer: answerOf(record, event),
    standing: standingPhrases(record, reasons, words),
  };
}
