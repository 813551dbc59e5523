/** Dates of an event in few words. */
import { type Edtf, readEdtf } from '../../time/edtf.ts';
import { edtfInShort } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** A date, or the text of one, in short words; a text that is no date stays as it is. `zone` moves clock times only. */
export function shortDate(date: Edtf | string, words: Words, zone: string): string {
  if (typeof date !== 'string') return edtfInShort(date, words, zone);
  const parsed = readEdtf(date);
  return parsed ? edtfInShort(parsed, words, zone) : date;
}
