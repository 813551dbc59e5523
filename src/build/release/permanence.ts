/** What a release promised and the record has to keep: ids, tombstones and the history of corrections. */

import type { ChangeKind } from '../../record/changes.ts';
import type { Archive, Contents } from './archive.ts';
import type { Changes } from './changes.ts';
import { canonicalJson } from './hash.ts';
import type { Tombstone } from './tombstones.ts';

/** What `brokenPromises` needs of the record as it is now. */
export type Kept = Pick<Contents, 'dataset' | 'actors' | 'topics' | 'events' | 'tombstones'>;

/** Sentences about what the record no longer keeps of the last release; none when all is well. */
export function brokenPromises(last: Archive | undefined, now: Kept): readonly string[] {
  const ids = idsOf(now);
  const graves = new Map(now.tombstones.map((tombstone) => [keyOf(tombstone.what, tombstone.id), tombstone]));
  const problems = [...graveProblems(last, now, ids, graves)];
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

function* graveProblems(
  last: Archive | undefined,
  { tombstones }: Kept,
  ids: ReadonlyMap<string, Permanent>,
  graves: ReadonlyMap<string, Tombstone>,
): Iterable<string> {
  const released = new Set(last ? [...idsOf(last).keys(), ...last.tombstones.map(keyOfGrave)] : []);
  for (const tombstone of tombstones) {
    const { what, id } = tombstone;
    const key = keyOfGrave(tombstone);
    if (ids.has(key)) yield `The ${what} ${id} has a tombstone and is still in the record.`;
    else if (!released.has(key))
      yield `The ${what} ${id} has a tombstone, and no release ever held it: mend the id, or remove the row.`;
    if (tombstone.kind !== 'merged') continue;
    const into = keyOf(what, tombstone.into);
    if (into === key) yield `The ${what} ${id} is merged into itself.`;
    else if (!ids.has(into) && !graves.has(into))
      yield `The ${what} ${id} is merged into ${tombstone.into}, which does not exist.`;
    else if (comesBack(key, graves))
      yield `The ${what} ${id} is merged in a circle: let it end at one that stands.`;
  }
  if (graves.size < tombstones.length) yield 'Something has two tombstones.';
}

/** Whether merges that begin at a thing lead back to it. */
function comesBack(key: string, graves: ReadonlyMap<string, Tombstone>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const grave: Tombstone | undefined = graves.get(at);
    at = grave?.kind === 'merged' ? keyOf(grave.what, grave.into) : undefined;
    if (at === key) return true;
  }
  return false;
}

/** The kinds of changes that readers have to be told in the entry itself. */
const TOLD: readonly ChangeKind[] = ['corrected', 're-dated', 're-sourced'];

/**
 * Sentences about corrections that the record makes without telling them: an event that differs from the last release
 * in more than what came to it has a row in its `changes` for this version, and a new row names this version.
 */
export function untoldCorrections(
  last: Archive | undefined,
  now: Pick<Archive, 'events' | 'release'>,
  changes: Changes,
): readonly string[] {
  const { version } = now.release;
  const before = new Map((last?.events ?? []).map((event) => [event.id, event.changes?.length ?? 0]));
  return [
    ...changes.events.flatMap(({ event, kinds, fields = [], notes = [] }) =>
      notes.length === 0 && kinds.some((kind) => TOLD.includes(kind))
        ? [
            `The event ${event} was ${kinds.filter((kind) => TOLD.includes(kind)).join(' and ')} since release ${changes.from} (${fields.join(', ')}): add a row to its changes that names version ${version} and says what and why.`,
          ]
        : [],
    ),
    ...now.events.flatMap(({ id, changes: rows = [] }) =>
      rows
        .slice(before.get(id) ?? 0)
        .filter((row) => row.version !== version)
        .map((row) => `The changes of ${id} tell of version ${row.version}, and this is ${version}.`),
    ),
  ];
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

function keyOfGrave({ what, id }: Tombstone): string {
  return keyOf(what, id);
}
