/** The search is fetched when it is first needed: most readers never search. */
import type { AppStore } from '../../store/store.ts';

/**
 * Makes the function that fetches a search and connects it to a store, once. It resolves when what the view asks for is
 * found, or when the search cannot be had. Then the store says so, as where the search breaks later, and the next call tries
 * again.
 */
export function searchOnDemand(
  store: AppStore,
  fetchAndConnect: (onBroken: () => void) => Promise<void>,
): () => Promise<void> {
  let connected: Promise<void> | undefined;
  const onBroken = () => {
    connected = undefined;
    store.actions.setFound('failed');
  };
  return () => {
    connected ??= fetchAndConnect(onBroken).catch(onBroken);
    return connected;
  };
}
