/** The words of the page that shows frames in an article. */
import demo from './demo-en.json';
import { sayerIn } from './message.ts';

/** The words of a language; English is the only one so far. */
export function demoWordsFor(locale: 'en-GB' = 'en-GB'): (id: keyof typeof demo) => string {
  return sayerIn(locale, (id) => demo[id]);
}
