/** Reads a record's folder from the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextOfFile } from '../record/files.ts';

/** The texts of `dataset.json`, `actors.json`, `topics.json`, `exceptions.json`, `acts-by-hand.json` and `events/*.json`, those that exist. */
export async function readRecordDir(dir: string): Promise<readonly TextOfFile[]> {
  const names = (await readdir(dir)).filter((name) =>
    /^(dataset|actors|topics|exceptions|acts-by-hand)\.json$/.test(name),
  );
  const events = (await readdir(join(dir, 'events')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `events/${name}`);
  return Promise.all(
    [...names, ...events]
      .sort()
      .map(async (file) => ({ file, text: await readFile(join(dir, file), 'utf8') })),
  );
}
