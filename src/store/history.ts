/** Keeps the address and the view the same: deliberate changes push an entry, gestures replace it, back follows. */
import { parseLink, vocabularyOf } from '../query/link.ts';
import type { View } from '../query/view.ts';
import type { Selectors } from './selectors.ts';
import type { AppStore } from './store.ts';

/** The little of a window that is used, so that tests need no browser. */
export interface HistoryHost {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    pushState: (data: unknown, unused: string, url: string) => void;
    replaceState: (data: unknown, unused: string, url: string) => void;
  };
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/** Browsers refuse more than about a hundred changes of the address in half a minute: then the view goes on alone. */
function tryTo(change: () => void): void {
  try {
    change();
  } catch (error) {
    console.warn(error);
  }
}

/**
 * Connects a store to the address; gives the function that disconnects it. `prepare` fetches what a view needs that is not
 * here yet, before the view is followed; `undefined` where nothing is missing.
 */
export function connectHistory(
  store: AppStore,
  selectors: Selectors,
  host: HistoryHost,
  prepare: (view: View) => Promise<void> | undefined = () => undefined,
): () => void {
  const write = (how: 'push' | 'replace') => {
    const search = selectors.link(store.getState());
    if (search === host.location.search) return;
    const url = `${host.location.pathname}${search}${host.location.hash}`;
    tryTo(() =>
      how === 'push' ? host.history.pushState(null, '', url) : host.history.replaceState(null, '', url),
    );
  };
  const back = () => {
    const { search } = host.location;
    const link = parseLink(search, vocabularyOf(store.getState().whole.record));
    const follow = () => store.actions.follow(link.view, link.kept, link.notices);
    const missing = prepare(link.view);
    if (!missing) follow();
    // Back again meanwhile, and another view is followed.
    else void missing.then(() => host.location.search === search && follow());
  };
  write('replace');
  host.addEventListener('popstate', back);
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view || state.kept !== before.kept) write(state.change);
  });
  return () => {
    host.removeEventListener('popstate', back);
    stop();
  };
}
