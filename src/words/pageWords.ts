/** The words of the static pages. They have a catalogue of their own, so that no reader of the app loads them. */

import { sayerIn, type Values } from './message.ts';
import pages from './pages-en.json';

export type PageMessageId = keyof typeof pages;

/** The message with its values in place. */
export type SayOnPage = (id: PageMessageId, values?: Values) => string;

/** The words of a language; English is the only one so far. */
export function pageWordsFor(locale: 'en-GB' = 'en-GB'): SayOnPage {
  return sayerIn(locale, (id) => pages[id]);
}
