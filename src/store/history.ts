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
 * here yet, before the view is followed; `undefined` where nothing is missing. Where it rejects, the present view stays and
 * the entry that was reached becomes its own.
 */
export function connectHistory(
  store: AppStore,
  selectors: Selectors,
  host: HistoryHost,
  prepare: (view: View) => Promise<unknown> | undefined = () => undefined,
): () => void {
  /** What the entry reached by back or forward links to, until it is followed. */
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
    const link = parseLink(host.location.search, vocabularyOf(store.getState().whole.record));
    const end = (isHere: boolean) => {
      // Back again meanwhile, or a deliberate change: another view is shown.
      if (reached !== link) return;
      reached = undefined;
      if (isHere) store.actions.follow(link.view, link.kept, link.notices);
      else write('replace');
    };
    reached = link;
    const missing = prepare(link.view);
    if (!missing) end(true);
    else
      void missing.then(
        () => end(true),
        () => end(false),
      );
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
