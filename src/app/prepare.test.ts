import { expect, it, vi } from 'vitest';
import { indexRecord } from '../query/facets.ts';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { createSelectors, revealIn } from '../store/selectors.ts';
import { createAppStore } from '../store/store.ts';
import { event, recordOf } from '../testing/builders.ts';
import { prepare } from './prepare.ts';

const RECORD = recordOf([event('a', '2025-03-11')]);

function storeOf(search: string) {
  const link = parseLink(search, vocabularyOf(RECORD));
  const session = { width: 1440, prefersDark: false };
  return createAppStore(indexRecord(RECORD), link, session, revealIn(createSelectors()));
}

it('has nothing to wait for where a view needs nothing more, or all of it has come', async () => {
  const plain = storeOf('');
  expect(prepare(plain, plain.getState().view)).toBeUndefined();
  expect(prepare(plain, plain.getState().view, false)).toBeUndefined();
  const store = storeOf('?asof=2025-03-12&lanes=topic&event=a');
  const { view } = store.getState();
  const missing = prepare(store, view);
  expect(missing).toBeInstanceOf(Promise);
  await missing;
  expect(store.getState().session.asKnown).toBeDefined();
  expect(prepare(store, view)).toBeUndefined();
});

it('waits for what a page needs besides', async () => {
  const store = storeOf('');
  let hasCome = false;
  const also = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
    hasCome = true;
  });
  await prepare(store, store.getState().view, also);
  expect(hasCome).toBe(true);
});

it('rejects where what knows a day does not come', async () => {
  vi.resetModules();
  vi.doMock('../query/asKnown.ts', () => {
    throw new TypeError('no such chunk');
  });
  const anew = await import('./prepare.ts');
  const store = storeOf('?asof=2025-03-12');
  await expect(anew.prepare(store, store.getState().view)).rejects.toThrow();
  expect(store.getState().session.asKnown).toBeUndefined();
  vi.doUnmock('../query/asKnown.ts');
});
