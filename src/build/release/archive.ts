/**
 * The record as a release keeps it whole: `record.json`, with the names and ids that curators wrote. The next release is
 * compared with it.
 */
import type { ActByHand } from '../../record/codes/byHand.ts';
import type { RecordFiles } from '../../record/files.ts';
import type { ActorFile, DatasetFile, EventFile, TopicFile } from '../../record/schema.ts';
import type { Tombstone } from './tombstones.ts';

/** The version of the shape of `record.json`, `changes.json` and what else a release adds to the compiled files. */
export const ARCHIVE_SCHEMA = 1;

/** What a file of a release says of the release it belongs to. */
export interface ReleaseStamp {
  readonly version: string;
  readonly date: string;
  readonly hash: string;
}

/** `record.json`. Events are in the record's total order. */
export interface Archive {
  readonly schema: typeof ARCHIVE_SCHEMA;
  readonly release: ReleaseStamp;
  readonly dataset: Omit<DatasetFile, '$schema'>;
  readonly actors: readonly ActorFile[];
  readonly topics: readonly TopicFile[];
  readonly events: readonly Omit<EventFile, '$schema'>[];
  readonly actsByHand: readonly ActByHand[];
  readonly tombstones: readonly Tombstone[];
}

/** The archive of some files; `order` is the ids of the events in the record's order. */
export function archiveOf(
  files: RecordFiles,
  order: readonly string[],
  tombstones: readonly Tombstone[],
  release: ReleaseStamp,
): Archive {
  const byId = new Map(files.events.map((event) => [event.id, event]));
  const { $schema: _, ...dataset } = files.dataset;
  return {
    schema: ARCHIVE_SCHEMA,
    release,
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
    tombstones,
  };
}
