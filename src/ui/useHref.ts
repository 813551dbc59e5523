/** Addresses of the present view with one thing changed, for links that also work in a new tab. */
import { useCallback } from 'react';
import { formatLink, vocabularyOf } from '../query/link.ts';
import type { View } from '../query/view.ts';
import { useApp, useAppContext, useRecord } from './context.tsx';

/** The address of the view with one of its parts changed; `./` where the view is the plain one. A frame links to the app. */
export function useHref(change: Partial<View>): string {
  const { frame } = useAppContext();
  const record = useRecord();
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  return `${frame?.home ?? ''}${formatLink({ ...view, ...change }, vocabularyOf(record), kept)}` || './';
}

/** The function from an event's id to the address of the view with that event open; kept while the view is. */
export function useEventHref(): (id: string) => string {
  const home = useAppContext().frame?.home ?? '';
  const record = useRecord();
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  return useCallback(
    (event) => `${home}${formatLink({ ...view, event }, vocabularyOf(record), kept)}`,
    [home, record, view, kept],
  );
}
