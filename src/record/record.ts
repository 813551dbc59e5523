/** The record in memory: the core file made into values that are looked up by index or id. */
import { type CivilDay, civilDay } from '../time/civil.ts';
import { type Edtf, firstDay, lastDay, readEdtf } from '../time/edtf.ts';
import { CORE_SCHEMA, type CoreFile, type TextFile } from './core.ts';
import type { DatasetFile } from './schema.ts';
import {
  ABOUT,
  ACTOR_KINDS,
  type ActorKind,
  CHANNELS,
  type Channel,
  EVENT_TYPES,
  type EventType,
  RELATIONS,
  type Relation,
  ROLES,
  type Role,
  SOURCE_KINDS,
  type SourceKind,
  STANCES,
  type Stance,
} from './vocabulary.ts';

/** A side, in lane order; `index` is its place in `DiplomaticRecord.sides`. */
export interface Side {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly colour: string;
}

/** An actor; `side` and `memberOf` are indexes (`memberOf` -1: none). */
export interface Actor {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side: number;
  readonly country: string | undefined;
  readonly body: string | undefined;
  readonly memberOf: number;
}

export interface Topic {
  readonly index: number;
  readonly id: string;
  readonly name: string;
}

/** One actor's part in an event. */
export interface RoleOf {
  readonly actor: number;
  readonly role: Role;
}

/** One party's version of an event, without its words. `answers` is an account's index, -1 when not set. */
export interface Account {
  readonly by: number;
  readonly stance: Stance;
  readonly at: Edtf;
  /** The first day on which a reader could know it. */
  readonly known: number;
  readonly answers: number;
  readonly about: (typeof ABOUT)[number] | undefined;
}

export interface Link {
  readonly rel: Relation;
  /** The other event's index. */
  readonly event: number;
}

/** One event of the record; `index` is its place in the total order. */
export interface EventRow {
  readonly index: number;
  readonly id: string;
  readonly type: EventType;
  readonly channel: Channel | undefined;
  readonly title: string;
  readonly label: string | undefined;
  readonly time: Edtf;
  readonly effect: Edtf | undefined;
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly significance: 1 | 2 | 3;
  readonly joint: boolean;
  readonly roles: readonly RoleOf[];
  readonly topics: readonly number[];
  readonly accounts: readonly Account[];
  /** Links of this event to earlier ones. */
  readonly links: readonly Link[];
  /** Links of later events to this one. */
  readonly inbound: readonly Link[];
  readonly sourceKinds: readonly SourceKind[];
  /** First and last civil day as written (±Infinity where open). */
  readonly first: number;
  readonly last: number;
  /** The first day on which any account of it was known. */
  readonly known: number;
}

/** Events in their total order, however they are kept: a row may be made only when it is asked for. */
export interface EventTable extends Iterable<EventRow> {
  readonly length: number;
  /** The event of an index from 0 up; of no other number, see `eventAt`. */
  at(index: number): EventRow | undefined;
}

/** The whole record, frozen once loaded. */
export interface DiplomaticRecord {
  readonly dataset: Omit<DatasetFile, 'sides' | '$schema' | 'coverage'>;
  /** The version of the data as pages show it: that of their release, or of the last one and what they differ by. */
  readonly version: string;
  readonly sides: readonly Side[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly events: EventTable;
  readonly indexOf: {
    readonly side: ReadonlyMap<string, number>;
    readonly actor: ReadonlyMap<string, number>;
    readonly topic: ReadonlyMap<string, number>;
    readonly event: Pick<ReadonlyMap<string, number>, 'get'>;
  };
  /** The first and the last civil day of all events (finite). */
  readonly extent: { readonly first: CivilDay; readonly last: CivilDay };
}

/** A record whose events all stand in memory as rows. */
export interface WrittenRecord extends DiplomaticRecord {
  readonly events: readonly EventRow[];
}

/** The event of an index; none where the index is absent or below 0. */
export function eventAt(
  { events }: Pick<DiplomaticRecord, 'events'>,
  index: number | undefined,
): EventRow | undefined {
  return index === undefined || index < 0 ? undefined : events.at(index);
}

/** Whether a fetched value is a core file of the shape this program reads. */
export function isCoreFile(value: unknown): value is CoreFile {
  return isOurs(value) && 'actors' in value;
}

/** Whether a fetched value is a text file of the shape this program reads. */
export function isTextFile(value: unknown): value is TextFile {
  return isOurs(value) && 'pages' in value && 'words' in value;
}

function isOurs(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { schema?: unknown }).schema === CORE_SCHEMA &&
    'events' in value
  );
}

/** Makes the record from its core file, which the build has validated. Throws on a broken one. */
export function openRecord(core: CoreFile): WrittenRecord {
  const { sides: sideRows, ...dataset } = core.dataset;
  const sides = sideRows.map(({ id, name, code, colour }, index) => ({ index, id, name, code, colour }));
  const actors = core.actors.map(
    ([id, name, kind, side, country, body, memberOf], index): Actor => ({
      index,
      id,
      name,
      kind: at(ACTOR_KINDS, kind),
      side,
      country: country || undefined,
      body: body || undefined,
      memberOf,
    }),
  );
  const topics = core.topics.map(([id, name], index) => ({ index, id, name }));
  const inbound: Link[][] = core.events.map(() => []);
  for (const [index, event] of core.events.entries())
    for (const [rel, to] of event[13]) inbound[to]?.push({ rel: at(RELATIONS, rel), event: index });
  const events = core.events.map((row, index): EventRow => {
    const time = date(row[5]);
    const accounts = row[12].map(([by, stance, said, knownAt, answers, about]): Account => {
      const when = said === 0 ? time : date(said);
      return {
        by,
        stance: at(STANCES, stance),
        at: when,
        known: knownAt === 0 ? lastDay(when) : firstDay(date(knownAt)),
        answers,
        about: ABOUT[about],
      };
    });
    return {
      index,
      id: row[0],
      type: at(EVENT_TYPES, row[1]),
      channel: CHANNELS[row[2]],
      title: row[3],
      label: row[4] || undefined,
      time,
      effect: row[6] === 0 ? undefined : date(row[6]),
      place: row[7] || undefined,
      country: row[8] || undefined,
      significance: row[9] as 1 | 2 | 3,
      joint: row[15] === 1,
      roles: row[10].map((role) => ({ actor: role >> 3, role: at(ROLES, role & 7) })),
      topics: row[11],
      accounts,
      links: row[13].map(([rel, to]) => ({ rel: at(RELATIONS, rel), event: to })),
      inbound: inbound[index] ?? [],
      sourceKinds: SOURCE_KINDS.filter((_, bit) => row[14] & (1 << bit)),
      first: firstDay(time),
      last: lastDay(time),
      known: Math.min(...accounts.map((account) => account.known)),
    };
  });
  const finite = events.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  return {
    dataset,
    version: core.release?.version ?? dataset.version,
    sides,
    actors,
    topics,
    events,
    indexOf: { side: byId(sides), actor: byId(actors), topic: byId(topics), event: byId(events) },
    extent: {
      first: (finite.length > 0 ? finite.reduce((a, b) => Math.min(a, b)) : civilDay(1970, 1, 1)) as CivilDay,
      last: (finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : civilDay(1970, 1, 1)) as CivilDay,
    },
  };
}

function byId(rows: readonly { id: string; index: number }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id, index }) => [id, index]));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index} of ${list.length}`);
  return value;
}

function date(text: string): Edtf {
  const parsed = readEdtf(text);
  if (!parsed) throw new RangeError(`${text} is no date`);
  return parsed;
}
