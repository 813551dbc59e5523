import { afterEach, expect, it, vi } from 'vitest';
import type { AppStore, Texts } from '../store/store.ts';
import { fetchTexts } from './fetchTexts.ts';

vi.mock('../record/texts.ts', () => {
  throw new TypeError('no such chunk');
});
afterEach(() => vi.unstubAllGlobals());

it('says that the words did not come where what reads them did not', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('document', { querySelector: () => null });
  const told: Texts[] = [];
  const store = { actions: { setTexts: (texts: Texts) => told.push(texts) } } as unknown as AppStore;
  await expect(fetchTexts(store)).resolves.toBeUndefined();
  expect(told).toEqual([{ state: 'failed', reason: 'missing' }]);
  vi.restoreAllMocks();
});
