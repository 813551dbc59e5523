import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkReleases } from './check.ts';
import { placesOf } from './release.ts';

const ROOT = join(import.meta.dirname, '../../..');

it('keeps every committed release as it was made, and cites the last', async () => {
  const { ok, report } = await checkReleases(placesOf(ROOT, 'ukraine-ceasefire'));
  expect(report).toMatch(/^ukraine-ceasefire: \d+ releases?, each as it was made\. /);
  expect(ok).toBe(true);
});
