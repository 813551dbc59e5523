import { beforeEach, describe, expect, it } from 'vitest';
import { indexRecord } from '../query/facets.ts';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import type { View } from '../query/view.ts';
import { FACETS } from '../query/view.ts';
import { event, recordOf } from '../testing/builders.ts';
import { span } from '../time/span.ts';
import { connectHistory, type HistoryHost } from './history.ts';
import { createSelectors, revealIn } from './selectors.ts';
import { type AppState, createAppStore } from './store.ts';

const record = recordOf([
  event('first', '2025-03-12'),
  event('second', '2025-03-14', { topics: ['prisoners'] }),
  event('far', '2025-12-24'),
]);
const WINDOW = span(Date.UTC(2025, 2, 12), Date.UTC(2025, 2, 16));

/** A browser's history, as far as the store knows it. */
class History implements HistoryHost {
  readonly entries: string[];
  at = 0;
  private listeners: (() => void)[] = [];
  readonly history = {
    pushState: (_: unknown, __: string, url: string) => {
      this.entries.splice(this.at + 1, this.entries.length, url);
      this.at += 1;
    },
    replaceState: (_: unknown, __: string, url: string) => {
      this.entries[this.at] = url;
    },
  };

  constructor(url: string) {
    this.entries = [url];
  }

  get location() {
    const url = new URL(this.entries[this.at] ?? '/', 'https://example.org');
    return { pathname: url.pathname, search: url.search, hash: url.hash };
  }

  addEventListener(_: 'popstate', listener: () => void) {
    this.listeners.push(listener);
  }

  removeEventListener(_: 'popstate', listener: () => void) {
    this.listeners = this.listeners.filter((other) => other !== listener);
  }

  go(step: -1 | 1) {
    this.at += step;
    for (const listener of this.listeners) listener();
  }
}

let host: History;
function follow(url: string, prepare?: (view: View) => Promise<unknown> | undefined) {
  host = new History(url);
  const selectors = createSelectors();
  const store = createAppStore(
    indexRecord(record),
    parseLink(host.location.search, vocabularyOf(record)),
    { width: 1440, prefersDark: false },
    revealIn(selectors),
  );
  const stop = connectHistory(store, selectors, host, parseLink, prepare);
  const shown = () => selectors.shown(store.getState()).map(({ id }) => id);
  return { store, selectors, stop, shown };
}

let app: ReturnType<typeof follow>;
beforeEach(() => {
  app = follow('/');
});

describe('the address', () => {
  it('is made canonical in place', () => {
    follow('/?topic=truce,truce&actor=us');
    expect(host.entries).toEqual(['/?actor=us&topic=truce']);
  });

  it('gets an entry for a deliberate change and none for a gesture', () => {
    app.store.actions.setFacet('topic', { ids: ['truce'], not: [] });
    app.store.actions.setWindow(WINDOW, 'replace');
    expect(host.entries).toEqual(['/', '/?window=2025-03-12/2025-03-15&topic=truce']);
  });

  it('leads back and on', () => {
    app.store.actions.setFacet('topic', { ids: ['prisoners'], not: [] });
    app.store.actions.openEvent('second');
    expect(app.shown()).toEqual(['second']);
    host.go(-1);
    expect(app.selectors.open(app.store.getState())).toBeUndefined();
    host.go(-1);
    expect(app.shown()).toEqual(['first', 'second', 'far']);
    host.go(1);
    expect(app.shown()).toEqual(['second']);
    expect(host.entries).toHaveLength(3);
  });

  it('keeps what it does not know through every change', () => {
    const { store } = follow('/?utm=a&topic=truce#x');
    store.actions.clearFilters();
    expect(host.entries.at(-1)).toBe('/?utm=a#x');
  });

  it('is left alone once disconnected', () => {
    app.stop();
    app.store.actions.clearFilters();
    app.store.actions.openEvent('first');
    expect(host.entries).toEqual(['/']);
  });
});

describe('back to a view of which something is missing', () => {
  /** A reader who has gone back to other lanes, which are given or refused by hand. */
  function atLanes() {
    let give = () => {};
    let refuse = () => {};
    const missing = new Promise<void>((resolve, reject) => {
      give = resolve;
      refuse = () => reject(new Error('offline'));
    });
    const { store } = follow('/?lanes=topic', (view) => (view.lanes === 'topic' ? missing : undefined));
    store.actions.setLanes('side');
    host.go(-1);
    expect(store.getState().view.lanes).toBe('side');
    const end = async (how: () => void) => {
      how();
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { store, come: () => end(give), fail: () => end(refuse) };
  }

  it('waits for it, and no gesture meanwhile writes over the entry', async () => {
    const { store, come } = atLanes();
    store.actions.setWindow(WINDOW, 'replace');
    expect(host.entries).toEqual(['/?lanes=topic', '/']);
    await come();
    expect(store.getState().view).toMatchObject({ lanes: 'topic', window: undefined });
    expect(host.entries).toEqual(['/?lanes=topic', '/']);
    store.actions.setWindow(WINDOW, 'replace');
    expect(host.location.search).toBe('?window=2025-03-12/2025-03-15&lanes=topic');
  });

  it('is given up for a deliberate change, which gestures go on to replace', async () => {
    const { store, come } = atLanes();
    store.actions.openEvent('first');
    store.actions.setWindow(WINDOW, 'replace');
    await come();
    expect(store.getState().view).toMatchObject({ lanes: 'side', event: 'first' });
    expect(host.entries).toEqual(['/?lanes=topic', '/?window=2025-03-12/2025-03-15&event=first']);
  });

  it('is given up for another one that is gone to meanwhile', async () => {
    const { store, come } = atLanes();
    host.go(1);
    await come();
    expect(store.getState().view.lanes).toBe('side');
    expect(host.location.search).toBe('');
  });

  it('keeps the present view and its address together where it does not come', async () => {
    const { store, fail } = atLanes();
    await fail();
    expect(store.getState().view.lanes).toBe('side');
    expect(host.entries).toEqual(['/', '/']);
    store.actions.setWindow(WINDOW, 'replace');
    expect(host.entries).toEqual(['/?window=2025-03-12/2025-03-15', '/']);
  });
});

describe('the view', () => {
  it('brings an event into the Timeline that is opened out of its sight', () => {
    app.store.actions.openEvent('first');
    expect(app.store.getState().view.window).toBeUndefined();
    app.store.actions.openEvent('far');
    const window = app.selectors.window(app.store.getState());
    const day = (record.events[2]?.first ?? 0) * 86_400_000;
    expect(window.start < day && day < window.end).toBe(true);
    app.store.actions.closeEvent();
    expect(app.selectors.window(app.store.getState())).toEqual(window);
  });

  it('reads as a list on a narrow page unless a reading is asked for', () => {
    app.store.actions.setWidth(500);
    expect(app.selectors.viewName(app.store.getState())).toBe('sequence');
    app.store.actions.showView('timeline');
    expect(app.selectors.viewName(app.store.getState())).toBe('timeline');
  });

  it('keeps set, counts and filter the same objects while only the window moves', () => {
    const before = app.store.getState();
    const countsIn = (state: AppState) =>
      FACETS.map((facet) => app.selectors.counts(app.selectors.counted(state), facet));
    const [set, counts] = [app.selectors.selection(before), countsIn(before)];
    app.store.actions.setWindow(WINDOW, 'replace');
    app.store.actions.hover(1);
    expect(app.selectors.selection(app.store.getState())).toBe(set);
    for (const [at, of] of countsIn(app.store.getState()).entries()) expect(of).toBe(counts[at]);
  });

  it('forgets every filter at once, and keeps what is open', () => {
    const { store, shown } = follow(
      '/?time=2025-03-14/2025-03-14&topic=prisoners&event=second&dates=certain',
    );
    expect(shown()).toEqual(['second']);
    store.actions.clearFilters();
    expect(shown()).toHaveLength(3);
    expect(host.entries.at(-1)).toBe('/?event=second');
  });
});
