/**
 * The two compiled files a reader's browser fetches. The core file has what the first picture, facets,
 * standing and the order need; the text file has the words of the open event. Both list events in the
 * record's total order, so an event's index is its place in time; indexes stand for ids.
 */
import type { DatasetFile, EventFile, SourceFile } from './schema.ts';
import type { TRANSLATIONS } from './vocabulary.ts';

/** The version of the compiled files' shape; a reader refuses one it does not know. */
export const CORE_SCHEMA = 2;

/** `[id, name, kind, side, country | 0, body | 0, memberOf index | -1]`; kind and side by index. */
export type ActorTuple = readonly [string, string, number, number, string | 0, string | 0, number];

/** `[by, stance, at | 0, knownAt | 0, answers | -1, about | -1]`; `at` 0 means as the event's `time`. */
export type AccountTuple = readonly [number, number, string | 0, string | 0, number, number];

/** `[relation, to]`: `to` is an event's index. */
export type LinkTuple = readonly [number, number];

/**
 * `[id, type, channel | -1, title, label | 0, time, effect | 0, place | 0, country | 0, significance, roles,
 * topics, accounts, links, source kinds as bits, joint 0 | 1]`; a role is `actor index × 8 + role index`. Where the words of
 * an event are withheld when its file is read, the day on which it became known follows, as its accounts no longer say it.
 */
export type EventTuple = readonly [
  string,
  number,
  number,
  string,
  string | 0,
  string,
  string | 0,
  string | 0,
  string | 0,
  number,
  readonly number[],
  readonly number[],
  readonly AccountTuple[],
  readonly LinkTuple[],
  number,
  0 | 1,
  (string | 0)?,
];

/** What a compiled file says of the data it was made of. */
export interface ReleaseInfo {
  /** As pages show it: `1.0.0` for a release, `1.0.0+1a2b3c4` for data that differ from the last one. */
  readonly version: string;
  /** SHA-256 over the canonical archive of the record, 64 hexadecimal digits. */
  readonly hash: string;
  /** The day of the release, where the data are one. */
  readonly date?: string;
}

/** What the page that reads a compiled file knows of the releases. */
export interface SiteReleases {
  /** Versions, oldest first. */
  readonly releases: readonly string[];
  /** The version of the data that are shown where no release is asked for, as `ReleaseInfo` has it. */
  readonly latest: string;
}

/** Merged ids by kind; what they lead to is in the file. */
export interface MergedIds {
  readonly actors: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
}

/** The core file. */
export interface CoreFile {
  readonly schema: typeof CORE_SCHEMA;
  /** Absent where nobody asked which data these are, as in tests. */
  readonly release?: ReleaseInfo;
  /** In no file: put in when one is read. */
  readonly site?: SiteReleases;
  readonly dataset: Omit<DatasetFile, '$schema' | 'coverage'>;
  readonly actors: readonly ActorTuple[];
  readonly topics: readonly (readonly [id: string, name: string])[];
  readonly events: readonly EventTuple[];
  /** Ids of actors and topics that were merged, each with the id that has taken its place; absent where there is none. */
  readonly merged?: MergedIds;
}

/** The words of one account: what it says, its quotation, the local ids of itself and of its sources. */
export interface AccountText {
  readonly id: string;
  readonly says: string;
  readonly quote?: string;
  readonly quoteLang?: string;
  readonly printedLang?: string;
  readonly translation?: (typeof TRANSLATIONS)[number];
  readonly sources: readonly string[];
}

/** A source as readers see it; what it supports stands in the record's own files and in its releases. */
export type SourceText = Omit<SourceFile, 'supports'>;

/** What came after an event, told apart from it. */
export type AftermathText = NonNullable<EventFile['aftermath']>[number];

/** What we changed in an entry. */
export type ChangeText = NonNullable<EventFile['changes']>[number];

/** The words of one event. `offices` are as stated, in the order of the event's roles (`''`: none). */
export interface EventText {
  readonly summary: string;
  readonly timeNote?: string;
  /** Who called or invited, by index in the core file's actors. */
  readonly initiator?: number;
  /** The day to which an answer to this proposal was searched for. */
  readonly searched?: string;
  readonly offices: readonly string[];
  readonly accounts: readonly AccountText[];
  readonly sources: readonly SourceText[];
  readonly aftermath?: readonly AftermathText[];
  readonly changes?: readonly ChangeText[];
}

/**
 * The text file. Everything is by column and repeated texts stand once, in `words`, named by their index (-1: none):
 * that is what keeps it small. Lists of events are in the core file's order.
 */
export interface TextFile {
  readonly schema: typeof CORE_SCHEMA;
  readonly words: readonly string[];
  /** Each actor's aliases and each topic's definition, in the core file's order. */
  readonly aliases: readonly (readonly string[])[];
  readonly definitions: readonly string[];
  readonly coverage: DatasetFile['coverage'];
  /** Outlets: `[publisher, country | -1, kind | -1]`, by word. */
  readonly outlets: readonly (readonly [number, number, number])[];
  /** Each page that is cited, once, by address. `origin` -1: its outlet; `archived` by index. */
  readonly pages: {
    /** Without the words of the title: see `shortAddress`. */
    readonly url: readonly string[];
    readonly title: readonly string[];
    readonly published: readonly (string | 0)[];
    readonly outlet: readonly number[];
    readonly origin: readonly number[];
    readonly lang: readonly number[];
    readonly kind: readonly number[];
    readonly weak: readonly (0 | 1)[];
    readonly archived: Readonly<Record<string, { readonly url: string; readonly date: string }>>;
  };
  readonly events: {
    readonly summary: readonly string[];
    readonly timeNote: Readonly<Record<string, string>>;
    /** Actors by index. */
    readonly initiator: Readonly<Record<string, number>>;
    readonly searched: Readonly<Record<string, string>>;
    readonly offices: readonly (readonly number[])[];
    readonly says: readonly (readonly string[])[];
    readonly quotes: readonly (readonly (string | 0)[])[];
    /** Languages spoken and printed and the translation of each account's quotation, as one word: "ru en unknown". */
    readonly spoken: readonly (readonly number[])[];
    /** For each account the places, among the event's sources, of those it cites. */
    readonly cites: readonly (readonly (readonly number[])[])[];
    /** For each event the pages it cites. */
    readonly sources: readonly (readonly number[])[];
    /** The numbers in the ids of an event's accounts (a1, a2, …) and sources (s1, s2, …), where they are not their places. */
    readonly accountIds: Readonly<Record<string, readonly number[]>>;
    readonly sourceIds: Readonly<Record<string, readonly number[]>>;
    /** As in the event's file, but for its citations, which are places as in `cites`. */
    readonly aftermath: Readonly<
      Record<
        string,
        readonly { readonly at: string; readonly text: string; readonly cites: readonly number[] }[]
      >
    >;
    readonly changes: Readonly<Record<string, readonly ChangeText[]>>;
  };
}
