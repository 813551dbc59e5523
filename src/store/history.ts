/** Keeps the address and the view the same: deliberate changes push an entry, gestures replace it, back follows. */
import { parseLink, vocabularyOf } from '../query/link.ts';
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

/** Connects a store to the address; gives the function that disconnects it. */
export function connectHistory(store: AppStore, selectors: Selectors, host: HistoryHost): () => void {
  const write = (how: 'push' | 'replace') => {
    const search = selectors.link(store.getState());
    if (search === host.location.search) return;
    const url = `${host.location.pathname}${search}${host.location.hash}`;
    tryTo(() =>
      how === 'push' ? host.history.pushState(null, '', url) : host.history.replaceState(null, '', url),
    );
  };
  const back = () => {
    const link = parseLink(host.location.search, vocabularyOf(store.getState().whole.record));
    store.actions.follow(link.view, link.kept, link.notices);
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
