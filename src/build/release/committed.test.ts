import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkReleases } from './check.ts';
import { placesOf, readIndex } from './shelf.ts';

const PLACES = placesOf(join(import.meta.dirname, '../../..'), 'ukraine-ceasefire');

/**
 * Every release that was made, with the hash of its package: `'1.0.0': '…'`. Rows are added and never changed or removed. The hash is
 * that of `datapackage.json`, which names the hash of every other file, so that a release cannot be made anew under its version.
 */
const PINNED: Readonly<Record<string, string>> = {
  '1.0.0': '0905ea721d101385207748ff11d1eca5f15a2ab82dedacbdb87e012432cfb121',
};

it('keeps every release that was ever made', async () => {
  const releases = await readIndex(PLACES.shelf);
  expect(Object.fromEntries(releases.map(({ version, package: hash }) => [version, hash]))).toEqual(PINNED);
});

it('keeps every committed release as it was made, and cites the last', async () => {
  const { ok, report } = await checkReleases(PLACES);
  expect(report).toMatch(/^ukraine-ceasefire: \d+ releases?, each as it was made\. /);
  expect(ok).toBe(true);
});
