import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readLastRelease } from './lastRelease.ts';

const release = (version: string, date: string) => ({
  version,
  date,
  hash: 'a'.repeat(64),
  events: 1,
  package: 'b'.repeat(64),
});
const made: string[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

it('is the highest version with the files that its package lists', async () => {
  const shelf = await mkdtemp(join(tmpdir(), 'shelf-'));
  made.push(shelf);
  await mkdir(join(shelf, '1.10.0'));
  const resource = { path: 'events.csv', title: 'Events', bytes: 12, hash: 'sha256:0', format: 'csv' };
  await writeFile(join(shelf, '1.10.0', 'datapackage.json'), JSON.stringify({ resources: [resource] }));
  expect(
    await readLastRelease(shelf, [release('1.9.0', '2026-11-25'), release('1.10.0', '2026-12-25')]),
  ).toEqual({
    version: '1.10.0',
    date: '2026-12-25',
    files: [{ path: 'events.csv', title: 'Events', bytes: 12 }],
  });
});

it('is none before the first', async () => {
  expect(await readLastRelease('nowhere', [])).toBeUndefined();
});
