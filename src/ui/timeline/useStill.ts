import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the reader wants nothing to move. */
export function useStill(): boolean {
  return useSyncExternalStore(
    (listen) => {
      const query = matchMedia(QUERY);
      query.addEventListener('change', listen);
      return () => query.removeEventListener('change', listen);
    },
    () => matchMedia(QUERY).matches,
  );
}
