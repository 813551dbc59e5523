/** The page around the frame: what it is told, and what it may ask for. */

import { type FrameMessage, readHostMessage } from '../../protocol/messages.ts';
import { joinedSearch, parseArticle } from '../../query/articleLink.ts';
import type { HistoryHost } from '../../store/history.ts';
import type { AppStore } from '../../store/store.ts';

/** Posts to the host, whoever it is: nothing in a message is a secret. Without a host nothing is said. */
export function post(message: object): void {
  if (parent !== window) parent.postMessage(message, '*');
}

/** Tells what is shown, each time it changes. */
export function tellState(
  store: AppStore,
  linkOf: (state: ReturnType<AppStore['getState']>) => string,
): void {
  store.subscribe((state, before) => {
    if (state.view === before.view) return;
    const message: FrameMessage = { parley: 1, type: 'state', search: linkOf(state) };
    post(message);
  });
}

/** Follows what the host asks for, and nobody else. */
export function listenToHost(store: AppStore): void {
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === window) return;
    const message = readHostMessage(data);
    if (message?.type === 'theme')
      store.actions.setTheme(message.theme === 'auto' ? undefined : message.theme);
    else if (message?.type === 'focus') document.querySelector('main')?.focus();
  });
}

/**
 * The frame's address, with the view in it and what is the article's own after it. Nothing is pushed: the way back is the
 * host's.
 */
export function articleHistory(own: string): HistoryHost {
  const replace = (data: unknown, unused: string, url: string) => {
    const { pathname, search, hash } = new URL(url, location.href);
    history.replaceState(data, unused, `${pathname}${joinedSearch(search, own)}${hash}`);
  };
  return {
    location: {
      get pathname() {
        return location.pathname;
      },
      get search() {
        return parseArticle(location.search).rest;
      },
      get hash() {
        return location.hash;
      },
    },
    history: { pushState: replace, replaceState: replace },
    addEventListener: (type, listener) => addEventListener(type, listener),
    removeEventListener: (type, listener) => removeEventListener(type, listener),
  };
}
