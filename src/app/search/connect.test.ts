import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../query/facets.ts';
import { vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import type { Found } from '../../query/search/found.ts';
import { createSelectors, revealIn } from '../../store/selectors.ts';
import { type AppStore, createAppStore, type ShownFound } from '../../store/store.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { wordsFor } from '../../words/words.ts';
import { connectSearch, type Finder } from './connect.ts';
import { searchOnDemand } from './onDemand.ts';
import { searchRecord } from './searchRecord.ts';

const RECORD = recordOf([
  event('a', '2025-03-11', { title: 'A letter on Kursk' }),
  event('b', '2025-03-12', { title: 'Talks on Kursk' }),
  event('c', '2025-03-13', { title: 'Talks go on' }),
]);
const selectors = createSelectors();

function storeOf(link: string): AppStore {
  const index = indexRecord(RECORD);
  return createAppStore(
    index,
    parseLink(link, vocabularyOf(RECORD)),
    { width: 1440, prefersDark: false },
    revealIn(selectors),
  );
}

const foundIn = (store: AppStore) => store.getState().session.found as ShownFound | undefined;
const idsOf = (store: AppStore) => selectors.shown(store.getState()).map(({ id }) => id);

/** A finder whose answers are given by hand. */
function slowFinder() {
  const asked: { readonly q: string; readonly answer: (found: Found) => void }[] = [];
  const finder: Finder = {
    reach: 'all',
    isLenient: true,
    find: (q) => new Promise((answer) => asked.push({ q, answer })),
  };
  const answer = async (at: number) => {
    const { q = '', answer: give } = asked[at] ?? {};
    give?.({ q, stages: [] });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { finder, asked, answer };
}

describe('a search within the app', () => {
  it('has found what the link asks for when it resolves', async () => {
    const store = storeOf('?q=kursk');
    store.actions.setTexts({ state: 'failed', reason: 'missing' });
    await searchRecord(store, wordsFor());
    expect(idsOf(store)).toEqual(['a', 'b']);
    expect(foundIn(store)?.reach).toBe('titles');
    store.actions.setQuery('talks', 'replace');
    await expect.poll(() => idsOf(store)).toEqual(['b', 'c']);
    store.actions.setQuery('', 'replace');
    expect(idsOf(store)).toEqual(['a', 'b', 'c']);
    await expect.poll(() => foundIn(store)).toBeUndefined();
  });

  it('waits for the words of the record, and searches anew when they come after all', async () => {
    const store = storeOf('?q=summary');
    const connected = searchRecord(store, wordsFor());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(foundIn(store)).toBeUndefined();
    store.actions.setTexts({ state: 'failed', reason: 'missing' });
    await connected;
    expect(idsOf(store)).toEqual([]);
    const text = { summary: 'A summary.', offices: [], accounts: [], sources: [] };
    const words = { events: [text, text, text], aliases: [], definitions: [], coverage: [] };
    store.actions.setTexts({ state: 'here', words });
    await expect.poll(() => idsOf(store)).toEqual(['a', 'b', 'c']);
    expect(foundIn(store)?.reach).toBe('all');
  });

  it('asks one question at a time, and drops an answer that comes late', async () => {
    const store = storeOf('');
    const { finder, asked, answer } = slowFinder();
    await connectSearch(store, async () => finder);
    for (const q of ['t', 'tr', 'truc', 'truce']) store.actions.setQuery(q, 'replace');
    await expect.poll(() => asked.map(({ q }) => q)).toEqual(['t']);
    await answer(0);
    expect(foundIn(store)).toBeUndefined();
    expect(asked.map(({ q }) => q)).toEqual(['t', 'truce']);
    await answer(1);
    expect(foundIn(store)?.q).toBe('truce');
  });

  it('is not asked again for what it has found', async () => {
    const store = storeOf('?q=truce');
    const { finder, asked, answer } = slowFinder();
    const connected = connectSearch(store, async () => finder);
    await expect.poll(() => asked.length).toBe(1);
    await answer(0);
    await connected;
    store.actions.setTexts({ state: 'failed', reason: 'missing' });
    store.actions.setFacet('actor', { ids: ['us'], not: [] });
    expect(asked).toHaveLength(1);
  });

  it('says so where it breaks, and ends with its signal', async () => {
    const store = storeOf('?q=truce');
    const broken = {
      reach: 'all',
      isLenient: true,
      find: () => Promise.reject(new Error('broken')),
    } as const;
    await expect(connectSearch(store, async () => broken)).rejects.toThrow('broken');
    expect(store.getState().session.found).toBe('failed');
    expect(idsOf(store)).toEqual(['a', 'b', 'c']);

    const other = storeOf('?q=truce');
    const { finder, asked, answer } = slowFinder();
    const ends = new AbortController();
    void connectSearch(other, async () => finder, ends.signal);
    await expect.poll(() => asked.length).toBe(1);
    ends.abort();
    await answer(0);
    other.actions.setQuery('talks', 'replace');
    expect(asked).toHaveLength(1);
    expect(foundIn(other)).toBeUndefined();
  });
});

it('is connected anew where it broke after it had found something', async () => {
  const store = storeOf('?q=truce');
  let isBroken = false;
  let connections = 0;
  const finder: Finder = {
    reach: 'all',
    isLenient: true,
    find: async (q) => {
      if (isBroken) throw new Error('broken');
      return { q, stages: [] };
    },
  };
  const fetchSearch = searchOnDemand(store, (onBroken) => {
    connections++;
    return connectSearch(store, async () => finder, undefined, onBroken);
  });
  await fetchSearch();
  isBroken = true;
  store.actions.setQuery('talks', 'replace');
  await expect.poll(() => store.getState().session.found).toBe('failed');
  isBroken = false;
  await fetchSearch();
  expect(foundIn(store)?.q).toBe('talks');
  await fetchSearch();
  expect(connections).toBe(2);
});

it('is fetched once, and again where it did not come', async () => {
  const store = storeOf('?q=truce');
  let asked = 0;
  const fetchSearch = searchOnDemand(store, async () => {
    if (++asked === 1) throw new Error('offline');
  });
  await fetchSearch();
  expect(store.getState().session.found).toBe('failed');
  await Promise.all([fetchSearch(), fetchSearch()]);
  expect(asked).toBe(2);
});
