/** What changed from one release to the next: computed, never written by hand. */

import { CHANGE_KINDS, type ChangeKind, type EventChange } from '../../record/changes.ts';
import type { ActByHand } from '../../record/codes/byHand.ts';
import type { EventFile } from '../../record/schema.ts';
import { ARCHIVE_SCHEMA, type Archive, contentHash, type ReleaseStamp } from './archive.ts';
import { canonicalJson } from './hash.ts';
import type { Tombstone } from './tombstones.ts';

/** Ids of a registry that came, changed or went. */
export interface RegistryChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
}

/** Rows without an id of their own that came or went, each in one line. */
export interface RowChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** `changes.json`. `from` is the version before, null at the first release. */
export interface Changes {
  readonly schema: typeof ARCHIVE_SCHEMA;
  readonly release: ReleaseStamp;
  readonly from: string | null;
  /** How many events changed in which way; one event may count in several. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly events: readonly EventChange[];
  readonly actors: RegistryChange;
  readonly topics: RegistryChange;
  /** Fields of `dataset.json` that differ, `version` left out. */
  readonly dataset: readonly string[];
  /** Acts coded by hand: event, source, target, codes; a row that differs was removed and added. */
  readonly actsByHand: RowChange;
  /** Exceptions from rules: rule, event, reason. */
  readonly exceptions: RowChange;
  /** Tombstones that the release before did not have. */
  readonly tombstones: readonly Tombstone[];
}

/** Compares an archive with the one before it, if any. */
export function changesOf(before: Archive | undefined, after: Archive): Changes {
  const events = eventChanges(before, after);
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, events.filter((change) => change.kinds.includes(kind)).length]),
  ) as Record<ChangeKind, number>;
  return {
    schema: ARCHIVE_SCHEMA,
    release: after.release,
    from: before?.release.version ?? null,
    counts,
    events,
    actors: registryChange(before?.actors ?? [], after.actors),
    topics: registryChange(before?.topics ?? [], after.topics),
    dataset: before ? differing(before.dataset, after.dataset).filter((field) => field !== 'version') : [],
    actsByHand: rowChange(before?.actsByHand ?? [], after.actsByHand, actInOneLine),
    exceptions: rowChange(
      before?.exceptions ?? [],
      after.exceptions,
      ({ check, event, why }) => `${check} for ${event}: ${why}`,
    ),
    tombstones: after.tombstones.filter(
      ({ what, id }) => !before?.tombstones.some((old) => old.what === what && old.id === id),
    ),
  };
}

/** Whether a release holds the same data as the one before it. */
export function isUnchanged(before: Archive | undefined, after: Archive): boolean {
  return before !== undefined && contentHash(before) === contentHash(after);
}

function eventChanges(before: Archive | undefined, after: Archive): readonly EventChange[] {
  const old = new Map((before?.events ?? []).map((event) => [event.id, event]));
  const now = new Set(after.events.map(({ id }) => id));
  const graves = new Map(
    after.tombstones.filter(({ what }) => what === 'event').map((tombstone) => [tombstone.id, tombstone]),
  );
  const gone = (before?.events ?? [])
    .filter(({ id }) => !now.has(id))
    .map(({ id }): EventChange => {
      const grave = graves.get(id);
      if (grave?.kind === 'merged')
        return { event: id, kinds: ['merged'], into: grave.into, reason: grave.reason };
      return { event: id, kinds: ['withdrawn'], ...(grave ? { reason: grave.reason } : {}) };
    });
  const rest = after.events.flatMap((event): EventChange[] => {
    const was = old.get(event.id);
    if (!was) return [{ event: event.id, kinds: ['added'] }];
    const all = differing(was, event);
    if (all.length === 0) return [];
    // A row of `changes` tells the rest; it is a change itself only where it stands alone.
    const rest = all.filter((field) => field !== 'changes');
    const fields = rest.length > 0 ? rest : all;
    const notes = (event.changes ?? [])
      .filter(({ version }) => version === after.release.version)
      .map(({ kind, what, why }) => ({ kind, what, why }));
    return [
      {
        event: event.id,
        kinds: kindsOf(was, event, fields),
        fields,
        ...(notes.length > 0 ? { notes } : {}),
      },
    ];
  });
  return [...rest, ...gone];
}

type Event = Omit<EventFile, '$schema'>;
type Account = EventFile['accounts'][number];

const DATES = ['time', 'effect', 'order'];
const LISTS = ['actors', 'topics', 'links', 'aftermath', 'changes'] as const;

function kindsOf(was: Event, is: Event, fields: readonly string[]): readonly ChangeKind[] {
  const kinds = new Set<ChangeKind>();
  for (const field of fields) {
    if (DATES.includes(field)) kinds.add('re-dated');
    else if (field === 'sources') kinds.add(sourcesKind(was.sources, is.sources));
    else if (field === 'accounts')
      for (const kind of accountKinds(was.accounts, is.accounts)) kinds.add(kind);
    else {
      const list = LISTS.find((name) => name === field);
      kinds.add(list && holdsAll(is[list] ?? [], was[list] ?? []) ? 'extended' : 'corrected');
    }
  }
  const order: readonly ChangeKind[] = ['re-dated', 're-sourced', 'extended', 'corrected'];
  return order.filter((kind) => kinds.has(kind));
}

function accountKinds(was: readonly Account[], is: readonly Account[]): readonly ChangeKind[] {
  const now = new Map(is.map((account) => [account.id, account]));
  const kinds: ChangeKind[] = is.some(({ id }) => !was.some((account) => account.id === id))
    ? ['extended']
    : [];
  for (const account of was) {
    const same = now.get(account.id);
    if (!same) {
      kinds.push('corrected');
      continue;
    }
    for (const field of differing(account, same)) {
      if (field === 'at' || field === 'knownAt') kinds.push('re-dated');
      else if (field === 'sources')
        kinds.push(holdsAll(same.sources, account.sources) ? 'extended' : 're-sourced');
      else kinds.push('corrected');
    }
  }
  return kinds;
}

/** Sources and archived copies that came extend an event; anything else re-sources it. */
function sourcesKind(was: Event['sources'], is: Event['sources']): ChangeKind {
  const now = new Map(is.map((source) => [source.id, source]));
  const kept = was.every((source) => {
    const same = now.get(source.id);
    return (
      same !== undefined &&
      differing(source, same).every((field) => field === 'archived' && source.archived === undefined)
    );
  });
  return kept ? 'extended' : 're-sourced';
}

function actInOneLine({ event, source, target, cameo, plover, ...rest }: ActByHand): string {
  const more = Object.values(rest).filter((value) => typeof value === 'string');
  return [`${event}: ${source} → ${target ?? 'nobody'}`, cameo ?? 'no code', plover, ...more].join(', ');
}

function rowChange<Row>(
  before: readonly Row[],
  after: readonly Row[],
  inOneLine: (row: Row) => string,
): RowChange {
  const [old, now] = [before, after].map((rows) => new Set(rows.map(canonicalJson)));
  const missing = (rows: readonly Row[], from: ReadonlySet<string> | undefined) =>
    rows.filter((row) => !from?.has(canonicalJson(row))).map(inOneLine);
  return { added: missing(after, old), removed: missing(before, now) };
}

function registryChange(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): RegistryChange {
  const old = new Map(before.map((row) => [row.id, canonicalJson(row)]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after
      .filter((row) => old.has(row.id) && old.get(row.id) !== canonicalJson(row))
      .map(({ id }) => id),
    withdrawn: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  };
}

function differing(was: object, is: object): readonly string[] {
  const [a, b] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (field) => canonicalJson(a.get(field)) !== canonicalJson(b.get(field)),
  );
}

function holdsAll(list: readonly unknown[], entries: readonly unknown[]): boolean {
  const held = new Set(list.map(canonicalJson));
  return entries.every((entry) => held.has(canonicalJson(entry)));
}
