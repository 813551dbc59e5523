/** Dates of the open event in few words. */
import { useCallback } from 'react';
import { type Edtf, readEdtf } from '../../time/edtf.ts';
import { edtfInShort } from '../../words/dates.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';

/** Gives the function from a date, or the text of one, to short words; a text that is no date stays as it is. */
export function useDate(): (date: Edtf | string) => string {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  return useCallback(
    (date) => {
      if (typeof date !== 'string') return edtfInShort(date, words, zone);
      const parsed = readEdtf(date);
      return parsed ? edtfInShort(parsed, words, zone) : date;
    },
    [words, zone],
  );
}
