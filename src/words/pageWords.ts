/** The words of the static pages. They have a catalogue of their own, so that no reader of the app loads them. */
import { setupI18n } from '@lingui/core';
import pages from './pages-en.json';
import type { Values } from './words.ts';

export type PageMessageId = keyof typeof pages;

/** The message with its values in place. */
export type SayOnPage = (id: PageMessageId, values?: Values) => string;

/** The words of a language; English is the only one so far. */
export function pageWordsFor(locale: 'en-GB' = 'en-GB'): SayOnPage {
  const i18n = setupI18n({ locale, messages: { [locale]: pages } });
  return (id, values) => i18n._(id, values);
}
