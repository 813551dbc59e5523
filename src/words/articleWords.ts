/** The app's words where they are said in a frame on somebody's page. */
import article from './article-en.json';
import { type Words, wordsFor } from './words.ts';

/** The words of a language; English is the only one so far. */
export function articleWordsFor(locale: 'en-GB' = 'en-GB'): Words {
  return wordsFor(locale, article);
}
