/** A reader's own events as a record: rows are made from the columns when one is asked for, never all of them. */
import type { Actor, DiplomaticRecord, EventRow, EventTable, RoleOf, Side } from '../../record/record.ts';
import { isHttpUrl } from '../../record/url.ts';
import { EVENT_TYPES, type EventType } from '../../record/vocabulary.ts';
import { type CivilDay, civilDay } from '../../time/civil.ts';
import { type Edtf, readEdtf } from '../../time/edtf.ts';
import { codesOf, idsOf } from './ids.ts';
import { type Lists, type OpenedColumns, PAGE } from './openedColumns.ts';
import { OPENED_ZONE } from './openedTime.ts';

/** A record made of columns, and what only such a record has. */
export interface OpenedRecord extends DiplomaticRecord {
  readonly columns: OpenedColumns;
  /** The kind of each of the file's types, by index. */
  readonly kinds: readonly EventType[];
  /** Where in the file an event stands, from 1. */
  readonly lineOf: (event: number) => number;
  /** What the file gives as its source: an address that may be a link, or any text; '' where nothing is given. */
  readonly sourceOf: (event: number) => { readonly text: string; readonly isLink: boolean };
}

/** The side on which all stand who have no lane of their own. */
const OTHERS = 'others';
const COLOURS = ['us', 'ua', 'ru', 'europe', 'organisations'];

/** The record of some columns; `title` is the file's name and `others` the name of the side of the rest. */
export function openColumns(
  columns: OpenedColumns,
  title: string,
  others: { readonly name: string; readonly alone: string },
): OpenedRecord {
  const { actorNames, topicNames, laneActors, types } = columns;
  const kinds = types.map((name) => EVENT_TYPES.find((type) => type === name.toLowerCase()) ?? 'statement');
  const actorIds = idsOf(actorNames, [OTHERS]);
  const laneOf = new Map(laneActors.map((actor, lane) => [actor, lane]));
  const names = laneActors.map((actor) => actorNames[actor] ?? '');
  // An actor who never comes first has no lane, and needs a side to be found on.
  const hasRest = laneActors.length === 0 || laneActors.length < actorNames.length || hasOthers(columns);
  const codes = codesOf([...names, others.name]);
  const sides: Side[] = laneActors.map((actor, index) => ({
    index,
    id: actorIds[actor] ?? '',
    name: actorNames[actor] ?? '',
    code: codes[index] ?? '',
    colour: COLOURS[index % COLOURS.length] ?? OTHERS,
  }));
  if (hasRest)
    sides.push({
      index: sides.length,
      id: OTHERS,
      name: laneActors.length === 0 ? others.alone : others.name,
      code: codes[sides.length] ?? '',
      colour: OTHERS,
    });
  const actors = actorNames.map((name, index): Actor => {
    const lane = laneOf.get(index);
    return {
      index,
      // An actor's lane has the actor's own id: one of two that mean the same is enough in a link.
      id: lane === undefined ? (actorIds[index] ?? '') : `${actorIds[index]}.`,
      name,
      kind: 'organisation',
      side: lane ?? laneActors.length,
      country: undefined,
      body: undefined,
      memberOf: -1,
    };
  });
  const topicIds = idsOf(topicNames, []);
  const topics = topicNames.map((name, index) => ({ index, id: topicIds[index] ?? '', name }));
  const words = rowWords(columns);
  return {
    columns,
    kinds,
    dataset: {
      id: 'opened',
      title,
      description: '',
      version: '0.0.0',
      licence: '',
      zone: OPENED_ZONE,
      chapters: [],
      correctionsUrl: null,
    },
    version: '',
    isUndated: true,
    sides,
    actors,
    topics,
    merged: { actors: {}, topics: {} },
    releases: [],
    events: createTable(columns, kinds, words),
    indexOf: {
      side: byId(sides),
      actor: byId(actors),
      topic: byId(topics),
      event: { get: (id) => eventOfId(columns, id) },
    },
    extent: extentOf(columns),
    lineOf: (event) => columns.line[event] ?? 0,
    sourceOf: (event) => {
      const text = words.source(event);
      return { text, isLink: isHttpUrl(text) };
    },
  };
}

/** The columns in which the words of the rows stand. */
export type RowText = Pick<OpenedColumns, 'text' | 'textAt' | 'timeLength' | 'titleLength' | 'sourceLength'>;

interface RowWords {
  readonly time: (event: number) => string;
  readonly title: (event: number) => string;
  readonly source: (event: number) => string;
}

/** The words of the rows, each read when it is asked for. */
export function rowWords({ text, textAt, timeLength, titleLength, sourceLength }: RowText): RowWords {
  const decoder = new TextDecoder();
  // What is no character to be seen (a line end, a tab) is a space.
  const read = (at: number, length: number) => {
    const from = at % PAGE;
    const page = text[Math.floor(at / PAGE)];
    return page ? decoder.decode(page.subarray(from, from + length)).replace(/\p{Cc}+/gu, ' ') : '';
  };
  const at = (event: number) => textAt[event] ?? 0;
  const time = (event: number) => timeLength[event] ?? 0;
  const title = (event: number) => titleLength[event] ?? 0;
  return {
    time: (event) => read(at(event), time(event)),
    title: (event) => read(at(event) + time(event), title(event)),
    source: (event) => read(at(event) + time(event) + title(event), sourceLength[event] ?? 0),
  };
}

function createTable(columns: OpenedColumns, kinds: readonly EventType[], words: RowWords): EventTable {
  const row = (index: number): EventRow => {
    const type = kinds[columns.type[index] ?? 0] ?? 'statement';
    return {
      index,
      id: idOfEvent(columns, index),
      type,
      channel: undefined,
      title: words.title(index),
      label: undefined,
      time: timeOf(words.time(index)),
      effect: undefined,
      place: undefined,
      country: undefined,
      significance: 2,
      joint: false,
      roles: rolesOf(listAt(columns.actors, index), type),
      topics: listAt(columns.topics, index),
      accounts: [],
      links: [],
      inbound: [],
      sourceKinds: [],
      first: columns.first[index] ?? 0,
      last: columns.last[index] ?? 0,
      known: columns.last[index] ?? 0,
    };
  };
  // What was made last is kept, so that what is drawn twice keeps its identity.
  const made = new Map<number, EventRow>();
  const at = (index: number): EventRow | undefined => {
    if (!(index >= 0 && index < columns.length)) return undefined;
    const known = made.get(index);
    if (known) return known;
    if (made.size > 4_096) made.clear();
    const fresh = row(index);
    made.set(index, fresh);
    return fresh;
  };
  return {
    length: columns.length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < columns.length; index++) yield row(index);
    },
  };
}

/** The file says who is in an event, not in which part: the first is taken for the one whose act it is. */
function rolesOf(actors: readonly number[], type: EventType): readonly RoleOf[] {
  const isContact = type === 'call' || type === 'meeting';
  return actors.map((actor, at) => ({ actor, role: at === 0 && !isContact ? 'author' : 'participant' }));
}

/** The numbers of one event's list. */
export function listAt({ from, values }: Lists, event: number): readonly number[] {
  return [...values.subarray(from[event], from[event + 1])];
}

function timeOf(text: string): Edtf {
  const time = readEdtf(text);
  if (!time) throw new RangeError(`${text} is no date`);
  return time;
}

function idOfEvent({ line }: OpenedColumns, event: number): string {
  return `line-${line[event]}`;
}

function eventOfId({ line }: OpenedColumns, id: string): number | undefined {
  const number = /^line-(\d{1,10})$/.exec(id)?.[1];
  const at = number === undefined ? -1 : line.indexOf(Number(number));
  return at < 0 ? undefined : at;
}

function hasOthers({ home, stands, laneActors, length }: OpenedColumns): boolean {
  const last = laneActors.length;
  for (let i = 0; i < length; i++) if (home[i] === last) return true;
  return stands.values.includes(last);
}

function extentOf({ days }: OpenedColumns): DiplomaticRecord['extent'] {
  const none = civilDay(1970, 1, 1);
  return days ? { first: days.first as CivilDay, last: days.last as CivilDay } : { first: none, last: none };
}

function byId(rows: readonly { readonly id: string; readonly index: number }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id, index }) => [id, index]));
}
