/** The record in memory: the core file made into values that are looked up by index or id. */
import type { CivilDay } from '../time/civil.ts';
import type { Edtf } from '../time/edtf.ts';
import { CORE_SCHEMA, type CoreFile, type MergedIds, type ReleaseInfo, type TextFile } from './core.ts';
import type { DatasetFile } from './schema.ts';
import type {
  ABOUT,
  ActorKind,
  Channel,
  EventType,
  Relation,
  Role,
  SourceKind,
  Stance,
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
  /** Which data these are, as their build says; absent where nobody asked. */
  readonly release?: ReleaseInfo | undefined;
  /** The releases that a link may be pinned to, oldest first; absent where nobody knows which there are. */
  readonly releases?: readonly string[] | undefined;
  /** The version of the data that are shown where no release is asked for; absent where nobody knows. */
  readonly latest?: string | undefined;
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
  /** The civil day as known on which this is the record; absent: as known now. */
  readonly knownOn?: number;
  /** Whether nothing says when its events became known, as in most files of readers. */
  readonly isUndated?: boolean;
  /** Ids of actors and topics that were merged, each with what has taken its place. */
  readonly merged: MergedIds;
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

/** Whether an event was known before it was to happen: on that day it was announced, and had not happened. */
export function isAnnounced({ knownOn }: Pick<DiplomaticRecord, 'knownOn'>, event: EventRow): boolean {
  return knownOn !== undefined && event.first > knownOn;
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
