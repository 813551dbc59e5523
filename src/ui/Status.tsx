/** The one live line of the page: how many events are shown. */
import { useEffect, useRef, useState } from 'react';
import { same } from '../query/bitset.ts';
import type { Selection } from '../query/select.ts';
import { useApp, useRecord, useSelectors, useWords } from './context.tsx';

/** How long the set must rest before it is told anew, ms. */
const REST = 500;

/** Empty until `isReady`; then the count at once, and later `REST` after the last change of the set. */
export function Status({ isReady }: { readonly isReady: boolean }) {
  const words = useWords();
  const selection = useApp(useSelectors().selection);
  const total = useRecord().events.length;
  const [told, setTold] = useState<Selection>();
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isReady) return;
    const tell = () =>
      setTold((before) => (before && same(before.shown, selection.shown) ? before : selection));
    if (isFirst.current) {
      isFirst.current = false;
      tell();
      return;
    }
    const timer = setTimeout(tell, REST);
    return () => clearTimeout(timer);
  }, [isReady, selection]);
  return (
    <p role="status" className="status">
      {told && words.say('status.showing', { count: told.count, total })}
    </p>
  );
}
