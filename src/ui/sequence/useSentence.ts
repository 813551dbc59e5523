/** The spoken sentence of an event in the reader's language and zone. */
import { useCallback } from 'react';
import type { EventRow } from '../../record/record.ts';
import { sentence } from '../../words/sentence.ts';
import { useApp, useIndex, useSelectors, useWords } from '../context.tsx';
import { spokenOf } from './spoken.ts';

/** Gives the function from an event to its sentence. */
export function useSentence(): (event: EventRow) => string {
  const words = useWords();
  const index = useIndex();
  const zone = useApp(useSelectors().zone);
  return useCallback(
    (event) => sentence(spokenOf(index.record, event, index.reasons[event.index] ?? [], words, zone), words),
    [index, words, zone],
  );
}
