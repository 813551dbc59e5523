/** What a release promised and the record has to keep: ids, tombstones and the history of corrections. */
import type { Archive } from './archive.ts';
import { canonicalJson } from './hash.ts';
import type { Tombstone } from './tombstones.ts';

/** What `brokenPromises` needs of the record as it is now. */
export type Kept = Pick<Archive, 'dataset' | 'actors' | 'topics' | 'events' | 'tombstones'>;

/** Sentences about what the record no longer keeps of the last release; none when all is well. */
export function brokenPromises(last: Archive | undefined, now: Kept): readonly string[] {
  const ids = idsOf(now);
  const graves = new Map(now.tombstones.map((tombstone) => [keyOf(tombstone.what, tombstone.id), tombstone]));
  const problems: string[] = [];
  for (const tombstone of now.tombstones) {
    const { what, id } = tombstone;
    if (ids.has(keyOf(what, id)))
      problems.push(`The ${what} ${id} has a tombstone and is still in the record.`);
    if (tombstone.kind !== 'merged') continue;
    const into = keyOf(what, tombstone.into);
    if (!ids.has(into) && !graves.has(into))
      problems.push(`The ${what} ${id} is merged into ${tombstone.into}, which does not exist.`);
  }
  if (graves.size < now.tombstones.length) problems.push('Something has two tombstones.');
  if (!last) return problems;
  const { version } = last.release;
  for (const [key, { what, id, event }] of idsOf(last)) {
    if (ids.has(key) || graves.has(key) || (event !== undefined && graves.has(keyOf('event', event))))
      continue;
    // What went with its event is told once.
    if (event !== undefined && !ids.has(keyOf('event', event))) continue;
    problems.push(
      `The ${what} ${id} was in release ${version} and is gone: bring it back, or add it to tombstones.json with its reason.`,
    );
  }
  for (const tombstone of last.tombstones)
    if (canonicalJson(graves.get(keyOf(tombstone.what, tombstone.id))) !== canonicalJson(tombstone))
      problems.push(
        `The tombstone of the ${tombstone.what} ${tombstone.id} was changed or taken away; it is permanent.`,
      );
  const events = new Map(now.events.map((event) => [event.id, event]));
  for (const { id, changes = [] } of last.events) {
    const event = events.get(id);
    if (!event) continue;
    if (canonicalJson((event.changes ?? []).slice(0, changes.length)) !== canonicalJson(changes))
      problems.push(
        `The changes of ${id} that release ${version} tells were altered; new ones are added at the end, old ones stay.`,
      );
  }
  return problems;
}

interface Permanent {
  readonly what: Tombstone['what'];
  readonly id: string;
  /** The event of an account or source. */
  readonly event?: string;
}

/** Everything that has a permanent id, by `keyOf`. */
function idsOf({
  dataset,
  actors,
  topics,
  events,
}: Omit<Kept, 'tombstones'>): ReadonlyMap<string, Permanent> {
  const all: Permanent[] = [
    ...dataset.sides.map(({ id }) => ({ what: 'side' as const, id })),
    ...actors.map(({ id }) => ({ what: 'actor' as const, id })),
    ...topics.map(({ id }) => ({ what: 'topic' as const, id })),
    ...events.flatMap(({ id, accounts, sources }) => [
      { what: 'event' as const, id },
      ...accounts.map((account) => ({ what: 'account' as const, id: `${id}#${account.id}`, event: id })),
      ...sources.map((source) => ({ what: 'source' as const, id: `${id}#${source.id}`, event: id })),
    ]),
  ];
  return new Map(all.map((permanent) => [keyOf(permanent.what, permanent.id), permanent]));
}

function keyOf(what: Tombstone['what'], id: string): string {
  return `${what} ${id}`;
}
