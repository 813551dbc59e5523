/** The folder of a record's releases on the disk: `releases.json`, `notices.json`, one folder a version. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isVersion, latestRelease, type Release } from '../../record/version.ts';
import type { Archive } from './archive.ts';
import { type Tombstone, TombstonesSchema } from './tombstones.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const IndexSchema = v.array(
  v.strictObject({
    version: v.pipe(v.string(), v.check(isVersion)),
    date: v.pipe(v.string(), v.isoDate()),
    hash,
    events: v.pipe(v.number(), v.integer(), v.minValue(1)),
    package: hash,
  }),
);

/** The releases that `releases.json` lists, oldest first; none when there is no such file. Throws on a broken one. */
export async function readIndex(shelf: string): Promise<readonly Release[]> {
  const text = await readText(join(shelf, 'releases.json'));
  return text === undefined ? [] : parse(IndexSchema, text, 'releases.json');
}

/** The archive of the last release, if there is one. Throws when its file is missing. */
export async function readLast(shelf: string, releases: readonly Release[]): Promise<Archive | undefined> {
  const last = latestRelease(releases);
  return last === undefined
    ? undefined
    : (JSON.parse(await readFile(join(shelf, last.version, 'record.json'), 'utf8')) as Archive);
}

/** The tombstones of a record's folder; none when there is no such file. Throws on a broken one. */
export async function readTombstones(dir: string): Promise<readonly Tombstone[]> {
  const text = await readText(join(dir, 'tombstones.json'));
  return text === undefined ? [] : parse(TombstonesSchema, text, 'tombstones.json');
}

/** The names of a folder's entries, sorted, those that begin with a dot left out; none when it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
}

/** The text of a file, undefined when it does not exist. */
export async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A text as JSON of a shape; throws one sentence that says where it is broken. */
export function parse<S extends v.GenericSchema>(schema: S, text: string, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, JSON.parse(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file} is broken at ${v.getDotPath(issue) ?? '$'}: ${issue.message}`);
}
