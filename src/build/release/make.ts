/** Makes the files of a release from a record: values in, texts out, the same for the same. */
import { tablesOf } from '../../exchange/tables.ts';
import { compileRecord } from '../../record/compile.ts';
import type { RecordFiles } from '../../record/files.ts';
import type { Release } from '../../record/version.ts';
import { type Archive, archiveOf } from './archive.ts';
import { changelogOf } from './changelog.ts';
import { changesOf } from './changes.ts';
import { dataPackageOf, type ReleaseFile } from './dataPackage.ts';
import { contentHash, sha256 } from './hash.ts';
import type { Tombstone } from './tombstones.ts';

/** What a release is made of. */
export interface Ingredients {
  readonly files: RecordFiles;
  readonly tombstones: readonly Tombstone[];
  /** The day, `YYYY-MM-DD`; no clock is asked. */
  readonly date: string;
  /** The archive of the last release, if there is one. */
  readonly last: Archive | undefined;
  /** Texts that go along as they are: the licence, the codebook. */
  readonly documents: readonly Pick<ReleaseFile, 'name' | 'title' | 'text'>[];
}

/** A release: its row in the index, its archive, and its files by name. */
export interface MadeRelease {
  readonly release: Release;
  readonly archive: Archive;
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the release whose version `dataset.json` names. */
export function makeRelease({ files, tombstones, date, last, documents }: Ingredients): MadeRelease {
  const compiled = compileRecord(files);
  const stamp = { version: files.dataset.version, date, hash: contentHash(compiled) };
  const order = compiled.core.events.map(([id]) => id);
  const archive = archiveOf(files, order, tombstones, stamp);
  const changes = changesOf(last, archive);
  const parts: readonly ReleaseFile[] = [
    ...tablesOf(files).map((table) => ({
      name: `${table.name}.csv`,
      title: table.title,
      text: table.csv,
      table,
    })),
    { name: 'record.json', title: 'The record as curators wrote it', text: compact(archive) },
    {
      name: 'core.json',
      title: 'Compiled for the program: dates, roles, standing, order',
      text: compact({ ...compiled.core, release: stamp }),
    },
    {
      name: 'text.json',
      title: 'Compiled for the program: summaries, accounts, sources',
      text: compact({ ...compiled.text, release: stamp }),
    },
    { name: 'changes.json', title: 'Changes since the last release', text: pretty(changes) },
    {
      name: 'CHANGELOG.md',
      title: 'Changes since the last release, in words',
      text: changelogOf(changes, archive, last),
    },
    ...documents,
  ];
  const descriptor = dataPackageOf(archive, parts);
  return {
    release: { ...stamp, events: archive.events.length, package: sha256(descriptor) },
    archive,
    files: new Map([
      ...parts.map(({ name, text }) => [name, text] as const),
      ['datapackage.json', descriptor],
    ]),
  };
}

function compact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** JSON for people, as the index of releases is written too. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
