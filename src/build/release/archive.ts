/**
 * The record as a release keeps it whole: `record.json`, with the names and ids that curators wrote. The next release is
 * compared with it, and the content hash is taken of it.
 */
import type { ActByHand } from '../../record/codes/byHand.ts';
import type { RecordFiles } from '../../record/files.ts';
import type { ActorFile, DatasetFile, EventFile, ExceptionFile, TopicFile } from '../../record/schema.ts';
import { canonicalJson, sha256 } from './hash.ts';
import type { Tombstone } from './tombstones.ts';

/** The version of the shape of `record.json`, `changes.json` and what else a release adds to the compiled files. */
export const ARCHIVE_SCHEMA = 1;

/** What a file of a release says of the release it belongs to. */
export interface ReleaseStamp {
  readonly version: string;
  readonly date: string;
  readonly hash: string;
}

/** Everything a record's folder holds, as an archive; it is no release yet. Events are in the record's total order. */
export interface Contents {
  readonly schema: typeof ARCHIVE_SCHEMA;
  readonly dataset: Omit<DatasetFile, '$schema'>;
  readonly actors: readonly ActorFile[];
  readonly topics: readonly TopicFile[];
  readonly events: readonly Omit<EventFile, '$schema'>[];
  readonly actsByHand: readonly ActByHand[];
  readonly exceptions: readonly ExceptionFile[];
  readonly tombstones: readonly Tombstone[];
}

/** `record.json`. */
export interface Archive extends Contents {
  readonly release: ReleaseStamp;
}

/** The keys of `record.json` with what stands there, for those who read it. */
export const ARCHIVE_KEYS: Readonly<Record<keyof Archive, string>> = {
  schema: 'the number of this shape',
  release: 'version, day and content hash of the release',
  dataset: 'title, licence, zone, sides, chapters and coverage',
  actors: 'the registry of actors',
  topics: 'the registry of topics',
  events: 'all events with their roles, accounts, links and sources, in the record’s order',
  actsByHand: 'acts whose code no rule can tell',
  exceptions: 'rules that single events may break, each with its reason',
  tombstones: 'released ids that the record no longer has, each with its reason',
};

/** What the files of a record hold; `order` is the ids of the events in the record's order. */
export function contentsOf(
  files: RecordFiles,
  order: readonly string[],
  tombstones: readonly Tombstone[],
): Contents {
  const byId = new Map(files.events.map((event) => [event.id, event]));
  const { $schema: _, ...dataset } = files.dataset;
  return {
    schema: ARCHIVE_SCHEMA,
    dataset,
    actors: files.actors,
    topics: files.topics,
    events: order.flatMap((id) => {
      const event = byId.get(id);
      if (!event) return [];
      const { $schema: __, ...rest } = event;
      return rest;
    }),
    actsByHand: files.actsByHand ?? [],
    exceptions: files.exceptions,
    tombstones,
  };
}

/** The archive of a release. */
export function archiveOf({ schema, ...contents }: Contents, release: ReleaseStamp): Archive {
  return { schema, release, ...contents };
}

/**
 * The hash of a record's content: SHA-256 over its canonical archive, that is everything in `record.json`, with three
 * things left out: `release`, `dataset.version` and `dataset.doi`. So the same data have the same hash whether they are
 * released and deposited or not, and under whatever version.
 */
export function contentHash(contents: Contents | Archive): string {
  const { version: _, doi: __, ...dataset } = contents.dataset;
  const entries = Object.entries({ ...contents, dataset }).filter(([key]) => key !== 'release');
  return sha256(canonicalJson(Object.fromEntries(entries)));
}
