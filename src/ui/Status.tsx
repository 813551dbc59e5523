/** The one live line of the page: how many events are shown. */
import { useEffect, useRef, useState } from 'react';
import { same } from '../query/bitset.ts';
import type { Selection } from '../query/select.ts';
import { useApp, useRecord, useSelectors, useWords } from './context.tsx';

/** How long the set must rest before it is told anew, ms. */
const REST = 500;

/** A set and the record it is of: on another day both change. */
interface Told {
  readonly selection: Selection;
  readonly total: number;
}

/** Empty until `isReady`; then the count at once, and later `REST` after the last change of the set. */
export function Status({ isReady }: { readonly isReady: boolean }) {
  const words = useWords();
  const selection = useApp(useSelectors().selection);
  const total = useRecord().events.length;
  const [told, setTold] = useState<Told>();
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isReady) return;
    const tell = () =>
      setTold((before) =>
        before && before.total === total && same(before.selection.shown, selection.shown)
          ? before
          : { selection, total },
      );
    if (isFirst.current) {
      isFirst.current = false;
      tell();
      return;
    }
    const timer = setTimeout(tell, REST);
    return () => clearTimeout(timer);
  }, [isReady, selection, total]);
  return (
    <p role="status" className="status">
      {told && words.say('status.showing', { count: told.selection.count, total: told.total })}
    </p>
  );
}
