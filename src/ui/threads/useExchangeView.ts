/** Exchanges shown alone. */
import { useCallback } from 'react';
import { type View, withoutFilters } from '../../query/view.ts';
import { useApp } from '../context.tsx';

/** The function from a thread, and an event of it to be open, to the view of it; without any other filter where it `isWhole`. */
export function useExchangeView(isWhole: boolean): (thread: string, event: string | undefined) => View {
  const view = useApp((state) => state.view);
  return useCallback(
    (thread, event) => ({ ...(isWhole ? withoutFilters(view) : view), thread, event, window: undefined }),
    [view, isWhole],
  );
}
