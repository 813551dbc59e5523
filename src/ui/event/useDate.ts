/** Dates of the open event in few words. */
import { useCallback } from 'react';
import type { Edtf } from '../../time/edtf.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import { shortDate } from './shortDate.ts';

/** Gives the function from a date, or the text of one, to short words; a text that is no date stays as it is. */
export function useDate(): (date: Edtf | string) => string {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  return useCallback((date) => shortDate(date, words, zone), [words, zone]);
}
