/** Addresses of the present view with one thing changed, for links that also work in a new tab. */
import { useMemo } from 'react';
import { formatLink, vocabularyOf } from '../query/link.ts';
import type { View } from '../query/view.ts';
import { useApp } from './context.tsx';

/** Stands for an event's id while the link around it is written. */
const PLACE = 'event-id-here';

/** The address of the view with one of its parts changed; `./` where the view is the plain one. */
export function useHref(change: Partial<View>): string {
  const record = useApp((state) => state.index.record);
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  return formatLink({ ...view, ...change }, vocabularyOf(record), kept) || './';
}

/** The function from an event's id to the address of the view with that event open; kept while the view is. */
export function useEventHref(): (id: string) => string {
  const record = useApp((state) => state.index.record);
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  const pattern = formatLink({ ...view, event: PLACE }, vocabularyOf(record), kept);
  return useMemo(() => {
    const [before = '', after = ''] = pattern.split(PLACE);
    return (id) => `${before}${encodeURIComponent(id)}${after}`;
  }, [pattern]);
}
