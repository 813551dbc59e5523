/** The words in which the page of readers' own files tells what it skipped and what it could not open: fetched when needed. */

import { sayerIn, type Values } from './message.ts';
import report from './opened-report-en.json';

export type ReportMessageId = keyof typeof report;

/** The message with its values in place. */
export type SayInReport = (id: ReportMessageId, values?: Values) => string;

/** The words of a language; English is the only one so far. */
export function reportWordsFor(locale: 'en-GB' = 'en-GB'): SayInReport {
  return sayerIn(locale, (id) => report[id]);
}
