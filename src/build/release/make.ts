/** Makes the files of a release from a record: values in, texts out, the same for the same. */
import { tablesOf } from '../../exchange/tables.ts';
import { compileRecord } from '../../record/compile.ts';
import type { RecordFiles } from '../../record/files.ts';
import type { Release } from '../../record/version.ts';
import { schemaFiles } from '../jsonSchema.ts';
import { ARCHIVE_KEYS, type Archive, archiveOf, contentHash } from './archive.ts';
import { changelogOf } from './changelog.ts';
import { type Changes, changesOf } from './changes.ts';
import { citationOf } from './citation.ts';
import { dataPackageOf, type ReleaseFile } from './dataPackage.ts';
import { sha256 } from './hash.ts';
import { type AboutTheRecord, readmeOf } from './readme.ts';
import { contentsOfRecord } from './stamp.ts';
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
  readonly documents: readonly Omit<ReleaseFile, 'table'>[];
  /** What the introduction says of how the record is kept. */
  readonly about: AboutTheRecord;
}

/** A release: its row in the index, its archive, what it changes, and its files by name. */
export interface MadeRelease {
  readonly release: Release;
  readonly archive: Archive;
  readonly changes: Changes;
  readonly files: ReadonlyMap<string, string>;
}

const OF_THE_APP =
  'The record compiled for the app that shows it: indexes stand for ids. The shape follows the app and has a number of its own (schema); it is documented in the program, not here. Read record.json or the tables instead.';

/** Makes the release whose version `dataset.json` names. */
export function makeRelease(given: Ingredients): MadeRelease {
  const { files, tombstones, date, last, documents, about } = given;
  const contents = contentsOfRecord(files, tombstones);
  const stamp = { version: files.dataset.version, date, hash: contentHash(contents) };
  const archive = archiveOf(contents, stamp);
  const { core, text } = compileRecord(files);
  const changes = changesOf(last, archive);
  const tables = tablesOf(files, tombstones);
  const parts: readonly ReleaseFile[] = [
    ...tables.map((table) => ({
      name: `${table.name}.csv`,
      title: table.title,
      says: table.says,
      text: table.csv,
      table,
    })),
    {
      name: 'record.json',
      title: 'The record as curators wrote it',
      says: `The whole record in one file, the one to program against. At the top stand ${Object.entries(
        ARCHIVE_KEYS,
      )
        .map(([key, what]) => `${key} (${what})`)
        .join('; ')}. What each field means stands in the codebook.`,
      text: compact(archive),
    },
    {
      name: 'core.json',
      title: 'Compiled for the app: dates, roles, links, order',
      says: OF_THE_APP,
      text: compact({ ...core, release: stamp }),
    },
    {
      name: 'text.json',
      title: 'Compiled for the app: summaries, accounts, sources',
      says: OF_THE_APP,
      text: compact({ ...text, release: stamp }),
    },
    {
      name: 'changes.json',
      title: 'Changes since the release before',
      says: 'Computed: what came, changed and went, by id. At the top stand schema, release (as in record.json), from (the version before, or null), counts, events, actors, topics, dataset, actsByHand, exceptions and tombstones; the codebook says what stands in each.',
      text: pretty(changes),
    },
    {
      name: 'CHANGELOG.md',
      title: 'Changes since the release before, in words',
      says: 'Written from changes.json.',
      text: changelogOf(changes, archive, last),
    },
    ...[...schemaFiles()].map(([name, schema]) => ({
      name,
      title: `JSON Schema: ${name.replace('.schema.json', '')}`,
      says:
        name === 'event.schema.json'
          ? 'JSON Schema of each entry of events in record.json.'
          : `JSON Schema of ${name.replace('.schema.json', '')} in record.json.`,
      text: schema,
    })),
    {
      name: 'CITATION.cff',
      title: 'How to cite this release',
      says: 'Citation File Format 1.2.0.',
      text: citationOf(archive),
    },
    ...documents,
  ];
  const all = [...parts, readmeOf(archive, parts, about)];
  const descriptor = dataPackageOf(archive, all);
  return {
    release: { ...stamp, events: archive.events.length, package: sha256(descriptor) },
    archive,
    changes,
    files: new Map([...all.map((part) => [part.name, part.text] as const), ['datapackage.json', descriptor]]),
  };
}

function compact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** JSON for people, as the index of releases is written too. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
