/** The words of the page on which readers open files of their own. They have a catalogue of their own, so that no reader of the record loads it. */

import { sayerIn, type Values } from './message.ts';
import open from './open-en.json';

export type OpenMessageId = keyof typeof open;

/** The message with its values in place. */
export type SayOnOpen = (id: OpenMessageId, values?: Values) => string;

/** The words of the page itself; English is the only language so far. */
export function openWordsFor(locale: 'en-GB' = 'en-GB'): SayOnOpen {
  return sayerIn(locale, (id) => open[id]);
}
