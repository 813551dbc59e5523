/** The words in which the page of readers' own files tells what it skipped and what it could not open: fetched when needed. */
import { setupI18n } from '@lingui/core';
import report from './opened-report-en.json';
import type { Values } from './words.ts';

export type ReportMessageId = keyof typeof report;

/** The message with its values in place. */
export type SayInReport = (id: ReportMessageId, values?: Values) => string;

/** The words of a language; English is the only one so far. */
export function reportWordsFor(locale: 'en-GB' = 'en-GB'): SayInReport {
  const i18n = setupI18n({ locale, messages: { [locale]: report } });
  return (id, values) => i18n._(id, values);
}
