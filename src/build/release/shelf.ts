/** The folder of a record's releases on the disk: `releases.json`, `notices.json`, one folder a version. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { isVersion, latestRelease, type Release } from '../../record/version.ts';
import { ARCHIVE_SCHEMA, type Archive } from './archive.ts';
import { type Tombstone, TombstonesSchema } from './tombstones.ts';

/** Where a record lives and where its releases stand. */
export interface Places {
  /** The project: `CITATION.cff`, `LICENSE-DATA`, `data/CODEBOOK.md`. */
  readonly root: string;
  /** The record's folder. */
  readonly dir: string;
  /** The folder of its releases. */
  readonly shelf: string;
}

/** The places of a record of this name in a project. */
export function placesOf(root: string, record: string): Places {
  return { root, dir: join(root, 'data', record), shelf: join(root, 'public', 'data', record) };
}

/** The places of the record that lives in this folder, `<project>/data/<record>`. */
export function placesOfDir(dir: string): Places {
  return placesOf(dirname(dirname(dir)), basename(dir));
}

/** A file that cannot be used; the message is a sentence for people that names it. */
export class BrokenFile extends Error {}

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

const ArchiveSchema = v.looseObject({
  schema: v.literal(ARCHIVE_SCHEMA),
  release: v.looseObject({ version: v.string(), date: v.string(), hash }),
  dataset: v.looseObject({ id: v.string(), version: v.string(), sides: v.array(v.unknown()) }),
  actors: v.array(v.unknown()),
  topics: v.array(v.unknown()),
  events: v.array(v.unknown()),
  actsByHand: v.array(v.unknown()),
  exceptions: v.array(v.unknown()),
  tombstones: TombstonesSchema,
});

/** The releases that `releases.json` lists, oldest first; none when there is no such file. Throws on a broken one. */
export async function readIndex(shelf: string): Promise<readonly Release[]> {
  const text = await readText(join(shelf, 'releases.json'));
  return text === undefined ? [] : parse(IndexSchema, text, 'releases.json');
}

/** The archive of a release. Throws when its file is missing or broken. */
export async function readArchive(shelf: string, version: string): Promise<Archive> {
  const text = await readText(join(shelf, version, 'record.json'));
  if (text === undefined) throw new BrokenFile(`Release ${version} has lost record.json.`);
  // The hashes of a release say that the rest is as it was written.
  return parse(ArchiveSchema, text, `record.json of release ${version}`) as unknown as Archive;
}

/** The archive of the last release, if there is one. Throws when its file is missing or broken. */
export async function readLast(shelf: string, releases: readonly Release[]): Promise<Archive | undefined> {
  const last = latestRelease(releases);
  return last && readArchive(shelf, last.version);
}

/** The tombstones of a record's folder; none when there is no such file. Throws on a broken one. */
export async function readTombstones(dir: string): Promise<readonly Tombstone[]> {
  const text = await readText(join(dir, 'tombstones.json'));
  return text === undefined ? [] : parse(TombstonesSchema, text, 'tombstones.json');
}

/** The names of a folder's entries, sorted, those that begin with a dot too; none when it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BrokenFile(`${file} is broken: it is no JSON.`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new BrokenFile(`${file} is broken at ${v.getDotPath(issue) ?? '$'}: ${issue.message}`);
}

/** What came of reading: the value, or what is wrong, for those who tell everything at once. */
export async function attempt<T>(
  reading: Promise<T>,
): Promise<{ readonly value?: T; readonly problem?: string }> {
  try {
    return { value: await reading };
  } catch (error) {
    if (error instanceof BrokenFile) return { problem: error.message };
    throw error;
  }
}
