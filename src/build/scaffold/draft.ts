/** An event that is being written: what is known of it so far, and the file it becomes. */

import { edtf } from '../../record/edtfOf.ts';
import type { RecordFiles } from '../../record/files.ts';
import { type ActorFile, ActorSchema, type EventFile, EventSchema } from '../../record/schema.ts';
import { startOrder } from '../../time/edtf.ts';
import { fold } from './suggest.ts';

/** Everything a curator has answered. It is kept as JSON, so that work can be left and taken up again. */
export interface Draft {
  readonly event: Partial<EventFile>;
  /** Rows to be added to `actors.json`. */
  readonly newActors: ActorFile[];
  /** The questions that are answered, those without an answer among them. */
  readonly done: string[];
  /** A row of a list that is being filled in: its list, its fields, the fields already asked. */
  open?: { readonly list: string; readonly row: Record<string, unknown>; readonly asked: string[] };
  /** What stood in the line when the curator left, and under which question. */
  typed?: { readonly question: string; readonly text: string };
}

export function newDraft(): Draft {
  return { event: {}, newActors: [], done: [] };
}

/** The text of an event's file: fields in the order of the schema, those without a value left out. */
export function eventText(event: Partial<EventFile>): string {
  const whole = { links: [], topics: [], place: null, ...event, $schema: '../event.schema.json' };
  return json(inOrder(whole, Object.keys(EventSchema.entries)));
}

/** The text of `actors.json` with rows added, each among those of its side and kind, by id; else with its side, or last. */
export function actorsText(actors: readonly ActorFile[], added: readonly ActorFile[]): string {
  const rows = [...actors];
  for (const actor of added) {
    const isLike = (row: ActorFile) => row.side === actor.side && row.kind === actor.kind;
    const next = rows.findIndex((row) => isLike(row) && row.id > actor.id);
    const last = rows.some(isLike)
      ? rows.findLastIndex(isLike)
      : rows.findLastIndex(({ side }) => side === actor.side);
    const at = next >= 0 ? next : last >= 0 ? last + 1 : rows.length;
    rows.splice(at, 0, inOrder(actor, Object.keys(ActorSchema.entries)));
  }
  return json(rows);
}

/** Ids as they are made by habit: the date, and a few words of the label or title. Free in the record. */
export function proposeId(event: Partial<EventFile>, taken: ReadonlySet<string>): string {
  const day = /^-?\d{4}(?:-\d\d){0,2}/.exec(event.time ?? '')?.[0] ?? 'undated';
  const id = [day, ...wordsOf(event.title ?? event.label ?? 'event').slice(0, 5)].join('-');
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

/** An id for a name: its Latin letters and digits, joined by hyphens; empty when it has none. */
export function slug(name: string): string {
  return (fold(name).match(/[a-z0-9]+/g) ?? []).join('-');
}

/** The place after all events of the day, where these have places; undefined where they have none. */
export function proposeOrder(event: Partial<EventFile>, files: RecordFiles): number | undefined {
  const orders = sameDay(event, files).flatMap(({ order }) => order ?? []);
  return orders.length === 0 ? undefined : Math.max(...orders) + 1;
}

/** The events of the record that start on the same day as this one. */
export function sameDay(event: Partial<EventFile>, { events }: RecordFiles): readonly EventFile[] {
  if (event.time === undefined) return [];
  const day = startOrder(edtf(event.time));
  return events.filter((other) => startOrder(edtf(other.time)) === day);
}

const SMALL = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'he',
  'in',
  'is',
  'of',
  'on',
  'or',
  's',
  'that',
  'the',
  'to',
  'with',
]);

function wordsOf(text: string): readonly string[] {
  return slug(text)
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word));
}

function inOrder<T extends object>(row: T, keys: readonly string[]): T {
  const known = keys.filter((key) => (row as Record<string, unknown>)[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, (row as Record<string, unknown>)[key]])) as T;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The local id of another row: one above the greatest that is there. */
export function nextId(letter: 'a' | 's', rows: readonly { readonly id: string }[]): string {
  return `${letter}${Math.max(0, ...rows.map(({ id }) => Number(id.slice(1)))) + 1}`;
}
