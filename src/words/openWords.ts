/** The words of the page on which readers open files of their own. They have a catalogue of their own, so that no reader of the record loads it. */
import { setupI18n } from '@lingui/core';
import open from './open-en.json';
import opened from './opened-en.json';
import { type Values, type Words, wordsFor } from './words.ts';

export type OpenMessageId = keyof typeof open;

/** The message with its values in place. */
export type SayOnOpen = (id: OpenMessageId, values?: Values) => string;

/** The words of the page itself; English is the only language so far. */
export function openWordsFor(locale: 'en-GB' = 'en-GB'): SayOnOpen {
  const i18n = setupI18n({ locale, messages: { [locale]: open } });
  return (id, values) => i18n._(id, values);
}

/** The app's words where they speak of a reader's file and not of the record. */
export function openedWordsFor(locale: 'en-GB' = 'en-GB'): Words {
  return wordsFor(locale, opened);
}
