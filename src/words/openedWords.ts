/** The app's words where they speak of a reader's own file and not of the record. */
import opened from './opened-en.json';
import { type Words, wordsFor } from './words.ts';

/** The words of a language; English is the only one so far. */
export function openedWordsFor(locale: 'en-GB' = 'en-GB'): Words {
  return wordsFor(locale, opened);
}
