/** Keeps the address and the view the same: deliberate changes push an entry, gestures replace it, back follows. */
import { type Link, type Vocabulary, vocabularyOf } from '../query/link.ts';
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
 * Connects a store to the address; gives the function that disconnects it. `read` reads a query string. `prepare` fetches what
 * a view needs that is not here yet, before the view is followed; `undefined` where nothing is missing. Where either rejects,
 * the present view stays and the entry that was reached becomes its own.
 */
export function connectHistory(
  store: AppStore,
  selectors: Selectors,
  host: HistoryHost,
  read: (search: string, vocabulary: Vocabulary) => Link | Promise<Link>,
  prepare: (view: View) => Promise<unknown> | undefined = () => undefined,
): () => void {
  /** The step back or forward that was made, until its entry is followed. */
  let reached: unknown;
  const write = (how: 'push' | 'replace') => {
    // The end of a gesture would write the view that is left over the entry.
    if (how === 'push') reached = undefined;
    else if (reached) return;
    const search = selectors.link(store.getState());
    if (search === host.location.search) return;
    const url = `${host.location.pathname}${search}${host.location.hash}`;
    tryTo(() =>
      how === 'push' ? host.history.pushState(null, '', url) : host.history.replaceState(null, '', url),
    );
  };
  const back = () => {
    const step = {};
    const end = (link?: Link) => {
      // Back again meanwhile, or a deliberate change: another view is shown.
      if (reached !== step) return;
      reached = undefined;
      if (link) store.actions.follow(link.view, link.kept, link.notices);
      else write('replace');
    };
    const go = (link: Link) => {
      const missing = reached === step ? prepare(link.view) : undefined;
      if (!missing) end(link);
      else
        void missing.then(
          () => end(link),
          () => end(),
        );
    };
    reached = step;
    const link = read(host.location.search, vocabularyOf(store.getState().whole.record));
    if (link instanceof Promise) link.then(go, () => end());
    else go(link);
  };
  write('replace');
  host.addEventListener('popstate', back);
  const stop = store.subscribe((state, before) => {
    if (state.view !== before.view || state.kept !== before.kept) write(state.change);
  });
  return () => {
    reached = undefined;
    host.removeEventListener('popstate', back);
    stop();
  };
}
