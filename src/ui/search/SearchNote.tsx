/** What a reader must know of a search beside its count: what was taken for what, and what was not searched. */
import '../../words/panelWords.ts';
import { useEffect, useState } from 'react';
import { joined } from '../../words/sentence.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import styles from './SearchNote.module.css';

/** A search that takes longer than this is said to be under way, ms. */
const PATIENCE = 400;

/** Nothing where there is nothing to be told. */
export function SearchNote() {
  const words = useWords();
  const q = useApp(({ view }) => view.q);
  const day = useApp(({ view }) => view.asof) ?? Number.POSITIVE_INFINITY;
  const selectors = useSelectors();
  const found = useApp(selectors.found);
  const stage = useApp(selectors.stage);
  const hasFailed = useApp(({ session }) => session.found === 'failed');
  const isWaiting = useLong(q !== undefined && found?.q !== q && !hasFailed);
  if (q === undefined) return null;
  const notes = isWaiting ? [words.say('search.waiting')] : [];
  for (const { word, by } of stage?.instead ?? []) {
    const others = by
      .filter((other) => other.day <= day)
      .map((other) => words.say('search.quoted', { word: other.word }));
    notes.push(words.say('search.instead', { word, others: words.list(others, 'or') }));
  }
  if (found?.reach === 'titles') notes.push(words.say('search.titles'));
  if (found?.isLenient === false) notes.push(words.say('search.exact'));
  if (notes.length === 0) return null;
  return (
    <p id="search-note" className={styles.note}>
      {joined(notes, words)}
    </p>
  );
}

/** Whether something has been so for long. */
function useLong(isSo: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSo]);
  return isLong;
}
