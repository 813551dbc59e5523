/**
 * The two compiled files a reader's browser fetches. The core file has what the first picture, facets,
 * standing and the order need; the text file has the words of the open event. Both list events in the
 * record's total order, so an event's index is its place in time; indexes stand for ids.
 */
import type { DatasetFile, SourceFile } from './schema.ts';

/** The version of the compiled files' shape; a reader refuses one it does not know. */
export const CORE_SCHEMA = 1;

/** `[id, name, kind, side, country | 0, body | 0, memberOf index | -1, aliases]`; kind and side by index. */
export type ActorTuple = readonly [
  string,
  string,
  number,
  number,
  string | 0,
  string | 0,
  number,
  readonly string[],
];

/** `[by, stance, at | 0, knownAt | 0, answers | -1, about | -1]`; `at` 0 means as the event's `time`. */
export type AccountTuple = readonly [number, number, string | 0, string | 0, number, number];

/** `[relation, to]`: `to` is an event's index. */
export type LinkTuple = readonly [number, number];

/**
 * `[id, type, channel | -1, title, label | 0, time, effect | 0, place | 0, country | 0, significance, roles,
 * topics, accounts, links, source kinds as bits, joint 0 | 1]`; a role is `actor index × 8 + role index`.
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
];

/** The core file. */
export interface CoreFile {
  readonly schema: typeof CORE_SCHEMA;
  readonly dataset: Omit<DatasetFile, '$schema'>;
  readonly actors: readonly ActorTuple[];
  readonly topics: readonly (readonly [id: string, name: string, definition: string])[];
  readonly events: readonly EventTuple[];
}

/** The words of one account: what it says, its quotation, the local ids of its sources. */
export interface AccountText {
  readonly says: string;
  readonly quote?: string;
  readonly quoteLang?: string;
  readonly printedLang?: string;
  readonly translation?: 'official' | 'outlet' | 'ours' | 'unknown';
  readonly sources: readonly string[];
}

/** The words of one event. `offices` are as stated, in the order of the event's roles (`''`: none). */
export interface EventText {
  readonly summary: string;
  readonly timeNote?: string;
  readonly offices: readonly string[];
  readonly accounts: readonly AccountText[];
  readonly sources: readonly SourceFile[];
  readonly aftermath?: readonly { at: string; text: string; sources: readonly string[] }[];
  readonly changes?: readonly { version: string; date: string; kind: string; what: string; why: string }[];
}

/** The text file: one entry an event, in the core file's order. */
export interface TextFile {
  readonly schema: typeof CORE_SCHEMA;
  readonly events: readonly EventText[];
}
