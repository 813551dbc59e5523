/** Builds the columns of a reader's own events, row by row, and tells of each row that is none. */
import { type Cell, createTimeReader, type TimeFault } from './cellTime.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { type Growing, growing } from './grow.ts';
import { marksOf } from './marks.ts';
import type { Lists, OpenedColumns } from './openedColumns.ts';
import { orderOf } from './order.ts';
import { createPages } from './pages.ts';
import type { SkipReason } from './report.ts';

/** How much of each a file may have. */
export const MOST = {
  events: 5_000_000,
  actors: 20_000,
  topics: 5_000,
  types: 60,
  title: 10_000,
  source: 2_000,
} as const;
/** How many actors have a lane of their own. */
export const OWN_LANES = 11;

export const NO_CELL: Cell = { bytes: new Uint8Array(0), from: 0, to: 0 };

/** The cells of one event; where `date` is empty `start` and `end` are its time. */
export interface EventCells {
  readonly date: Cell;
  readonly start: Cell;
  readonly end: Cell;
  readonly title: Cell;
  readonly type: Cell;
  readonly actors: Cell;
  readonly topics: Cell;
  readonly source: Cell;
}

/** What was too much for its column. */
export interface Overflows {
  readonly actors: number;
  readonly topics: number;
  readonly types: number;
  readonly sources: number;
}

export interface TableBuilder {
  /** Adds an event; gives why it is none where it is not. */
  readonly add: (cells: EventCells, line: number) => SkipReason | undefined;
  readonly size: () => number;
  readonly overflows: () => Overflows;
  readonly finish: () => OpenedColumns;
}

const SEMICOLON = 59;
const SPACE = 32;

/** A builder for about `guess` events. */
export function createTableBuilder(guess: number): TableBuilder {
  const times = createTimeReader();
  const actorNames = createDictionary(MOST.actors);
  const topicNames = createDictionary(MOST.topics);
  const typeNames = createDictionary(MOST.types);
  typeNames.codeOf(NO_CELL.bytes, 0, 0);
  const overflows = { actors: 0, topics: 0, types: 0, sources: 0 };
  const pages = createPages();
  const timeText = viewOf(times.text);
  // The cells of a million rows lie in few buffers.
  let seen = NO_CELL.bytes;
  let view = viewOf(seen);
  const putCell = ({ bytes, from, to }: Cell) => {
    if (bytes !== seen) {
      seen = bytes;
      view = viewOf(bytes);
    }
    pages.put(view, from, to);
  };
  // One wide row an event: to bring a million events into another order, each is then fetched once and not a dozen times.
  let moments = new Float64Array(Math.max(16, guess) * TIMES);
  let places = new Int32Array(Math.max(16, guess) * PLACES);
  let size = 0;
  const actors = growing(Uint16Array, Math.max(16, guess * 2));
  const topics = growing(Uint16Array, Math.max(16, guess));

  const putList = (cell: Cell, names: Dictionary, into: Growing<Uint16Array>): number => {
    const { bytes, to } = cell;
    const begin = into.length;
    let lost = 0;
    let at = cell.from;
    while (at < to) {
      let stop = at;
      while (stop < to && bytes[stop] !== SEMICOLON) stop++;
      let a = at;
      let b = stop;
      while (a < b && (bytes[a] ?? 0) <= SPACE) a++;
      while (b > a && (bytes[b - 1] ?? 0) <= SPACE) b--;
      if (b > a) {
        const code = names.codeOf(bytes, a, b);
        if (code < 0) lost++;
        else if (!isIn(into, begin, code)) into.push(code);
      }
      at = stop + 1;
    }
    return lost;
  };

  return {
    add: (cells, at) => {
      if (size >= MOST.events) return 'full';
      const fault: TimeFault | undefined =
        lengthOf(cells.date) > 0
          ? times.read(cells.date)
          : lengthOf(cells.start) > 0 || lengthOf(cells.end) > 0
            ? times.readSpan(cells.start, cells.end)
            : 'no-date';
      if (fault) return fault;
      const title = lengthOf(cells.title);
      if (title <= 0) return 'no-title';
      if (title > MOST.title) return 'long-title';
      const { time } = times;
      const isLong = lengthOf(cells.source) > MOST.source;
      if (isLong) overflows.sources++;
      const source = isLong ? NO_CELL : cells.source;
      const kind = typeNames.codeOf(cells.type.bytes, cells.type.from, cells.type.to);
      if (kind < 0) overflows.types++;
      if ((size + 1) * TIMES > moments.length) {
        moments = wider(moments, new Float64Array(Math.ceil(size * 1.5) * TIMES));
        places = wider(places, new Int32Array(Math.ceil(size * 1.5) * PLACES));
      }
      const row = size * TIMES;
      moments[row] = time.start;
      moments[row + 1] = time.end;
      moments[row + 2] = time.first;
      moments[row + 3] = time.last;
      const place = size * PLACES;
      size++;
      places[place] = pages.begin(times.length + title + lengthOf(source));
      pages.put(timeText, 0, times.length);
      putCell(cells.title);
      if (lengthOf(source) > 0) putCell(source);
      places[place + 1] = times.length | (title << 8);
      places[place + 2] = lengthOf(source);
      places[place + 3] = at;
      places[place + 4] = Math.max(0, kind) | (time.extent << 8) | (time.isVague ? 1024 : 0);
      const actorsAt = actors.length;
      const topicsAt = topics.length;
      overflows.actors += putList(cells.actors, actorNames, actors);
      overflows.topics += putList(cells.topics, topicNames, topics);
      places[place + 5] = actorsAt;
      places[place + 6] = topicsAt;
      places[place + 7] = (actors.length - actorsAt) | ((topics.length - topicsAt) << 16);
      return undefined;
    },
    size: () => size,
    overflows: () => overflows,
    finish: () => {
      const length = size;
      const sorted = partitioned(moments, places, length);
      const order = orderOf(sorted.keys);
      const actorOrder = byFrequency(actors, actorNames.size());
      const topicOrder = byFrequency(topics, topicNames.size());
      const columns = columnsIn(sorted.moments, sorted.places, order, length, {
        actors: recoded(actors, actorOrder.codes),
        topics: recoded(topics, topicOrder.codes),
      });
      const types = typeNames.names();
      const isContact = types.map((name) => CONTACTS.includes(name.toLowerCase()));
      const laneActors = laneActorsOf(columns.actors, columns.type, isContact, actorOrder.order.length);
      const names = actorNames.names();
      const subjects = topicNames.names();
      return {
        length,
        ...columns,
        ...standsOf(columns.actors, columns.type, isContact, laneActors, length, actorOrder.order.length),
        mark: marksOf(columns.start, columns.end, columns.flags),
        text: pages.finish(),
        actorNames: actorOrder.order.map((code) => names[code] ?? ''),
        topicNames: topicOrder.order.map((code) => subjects[code] ?? ''),
        types,
        laneActors,
      };
    },
  };
}

/** Numbers of a row of times: start, end, first, last. */
const TIMES = 4;
/** Numbers of a row of places: the text's, lengths of time and title, that of the source, line, kind and flags, both lists' and their lengths. */
const PLACES = 8;

function wider<T extends Float64Array | Int32Array>(list: T, by: T): T {
  by.set(list);
  return by;
}

/** Parts of time into which rows are put before they are sorted. */
const PARTS = 256;

/**
 * Rows roughly in order of time, with their starts in seconds as keys (all times are whole seconds). Rows that are
 * brought into order later then lie near each other, which saves a million waits for memory.
 */
function partitioned(
  moments: Float64Array,
  places: Int32Array,
  length: number,
): { readonly keys: Float64Array; readonly moments: Float64Array; readonly places: Int32Array } {
  const keys = new Float64Array(length);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let isSorted = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const key = (moments[i * TIMES] ?? 0) / 1000;
    keys[i] = key;
    if (key < last) isSorted = false;
    last = key;
    if (key < least && key !== Number.NEGATIVE_INFINITY) least = key;
    if (key > most) most = key;
  }
  if (isSorted) return { keys, moments, places };
  const scale = PARTS / (most - least + 1);
  const parts = new Uint8Array(length);
  const next = new Uint32Array(PARTS + 1);
  for (let i = 0; i < length; i++) {
    const part = Math.max(0, Math.floor(((keys[i] ?? 0) - least) * scale));
    parts[i] = part;
    next[part + 1] = (next[part + 1] ?? 0) + 1;
  }
  for (let part = 1; part <= PARTS; part++) next[part] = (next[part] ?? 0) + (next[part - 1] ?? 0);
  const near = {
    keys: new Float64Array(length),
    moments: new Float64Array(length * TIMES),
    places: new Int32Array(length * PLACES),
  };
  const move = (i: number) => {
    const part = parts[i] ?? 0;
    const to = next[part] ?? 0;
    next[part] = to + 1;
    near.keys[to] = keys[i] ?? 0;
    for (let k = 0; k < TIMES; k++) near.moments[to * TIMES + k] = moments[i * TIMES + k] ?? 0;
    for (let k = 0; k < PLACES; k++) near.places[to * PLACES + k] = places[i * PLACES + k] ?? 0;
  };
  for (let i = 0; i < length; i++) move(i);
  return near;
}

/** The columns of wide rows in an order, their lists among them. */
function columnsIn(
  times: Float64Array,
  places: Int32Array,
  order: Uint32Array | undefined,
  length: number,
  lists: { readonly actors: Uint16Array; readonly topics: Uint16Array },
) {
  const columns = {
    start: new Float64Array(length),
    end: new Float64Array(length),
    first: new Float64Array(length),
    last: new Float64Array(length),
    textAt: new Uint32Array(length),
    timeLength: new Uint8Array(length),
    titleLength: new Uint16Array(length),
    sourceLength: new Uint16Array(length),
    line: new Uint32Array(length),
    type: new Uint8Array(length),
    flags: new Uint8Array(length),
    vague: new Uint32Array((length + 31) >>> 5),
    actors: { from: new Uint32Array(length + 1), values: new Uint16Array(lists.actors.length) },
    topics: { from: new Uint32Array(length + 1), values: new Uint16Array(lists.topics.length) },
  };
  const { start, end, first, last, textAt, timeLength, titleLength, sourceLength, line, type, flags, vague } =
    columns;
  const { from: actorsFrom, values: actors } = columns.actors;
  const { from: topicsFrom, values: topics } = columns.topics;
  // Engines make fast code of a function that is called often sooner than of one long loop.
  const move = (i: number) => {
    let actorsAt = actorsFrom[i] ?? 0;
    let topicsAt = topicsFrom[i] ?? 0;
    const event = order === undefined ? i : (order[i] ?? 0);
    const row = event * TIMES;
    const place = event * PLACES;
    start[i] = times[row] ?? 0;
    end[i] = times[row + 1] ?? 0;
    first[i] = times[row + 2] ?? 0;
    last[i] = times[row + 3] ?? 0;
    textAt[i] = places[place] ?? 0;
    const lengths = places[place + 1] ?? 0;
    timeLength[i] = lengths & 255;
    titleLength[i] = lengths >>> 8;
    sourceLength[i] = places[place + 2] ?? 0;
    line[i] = places[place + 3] ?? 0;
    const kind = places[place + 4] ?? 0;
    type[i] = kind & 255;
    flags[i] = kind >>> 8;
    if (kind & 1024) vague[i >>> 5] = (vague[i >>> 5] ?? 0) | (1 << (i & 31));
    const counts = places[place + 7] ?? 0;
    const actorsFirst = places[place + 5] ?? 0;
    for (let k = 0; k < (counts & 0xffff); k++) actors[actorsAt++] = lists.actors[actorsFirst + k] ?? 0;
    actorsFrom[i + 1] = actorsAt;
    const topicsFirst = places[place + 6] ?? 0;
    for (let k = 0; k < counts >>> 16; k++) topics[topicsAt++] = lists.topics[topicsFirst + k] ?? 0;
    topicsFrom[i + 1] = topicsAt;
  };
  for (let i = 0; i < length; i++) move(i);
  return columns;
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

function lengthOf({ from, to }: Cell): number {
  return to - from;
}

function isIn(column: Growing<Uint16Array>, from: number, value: number): boolean {
  for (let i = from; i < column.length; i++) if (column.list[i] === value) return true;
  return false;
}

/** Codes with the most frequent first, and from an old code to its new one. */
function byFrequency(
  values: Growing<Uint16Array>,
  size: number,
): { readonly order: readonly number[]; readonly codes: Uint16Array } {
  const counts = new Uint32Array(size);
  for (let i = 0; i < values.length; i++) {
    const code = values.list[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const order = Array.from(counts, (_, code) => code).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
  const codes = new Uint16Array(size);
  for (const [to, from] of order.entries()) codes[from] = to;
  return { order, codes };
}

function recoded({ list, length }: Growing<Uint16Array>, codes: Uint16Array): Uint16Array {
  const values = new Uint16Array(length);
  for (let i = 0; i < length; i++) values[i] = codes[list[i] ?? 0] ?? 0;
  return values;
}

/** The actors on whose lanes most events would stand, as many as have a lane of their own, by number of events. */
function laneActorsOf(
  { from, values }: Lists,
  type: Uint8Array,
  isContact: readonly boolean[],
  size: number,
): readonly number[] {
  const counts = new Uint32Array(size);
  for (let i = 0; i < type.length; i++) {
    const begin = from[i] ?? 0;
    const end = from[i + 1] ?? 0;
    const stop = isContact[type[i] ?? 0] ? end : Math.min(end, begin + 1);
    for (let k = begin; k < stop; k++) {
      const actor = values[k] ?? 0;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  }
  return Array.from(counts, (_, actor) => actor)
    .filter((actor) => (counts[actor] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, OWN_LANES);
}

/** Kinds whose actors all take part alike. */
const CONTACTS: readonly string[] = ['call', 'meeting'];

/** On which lanes events stand: on that of their first actor, and a call or meeting on those of all its actors. */
function standsOf(
  { from, values }: Lists,
  type: Uint8Array,
  isContact: readonly boolean[],
  laneActors: readonly number[],
  length: number,
  size: number,
): { readonly stands: Lists; readonly home: Uint8Array<ArrayBuffer> } {
  const other = laneActors.length;
  const laneOf = new Uint8Array(size).fill(other);
  for (const [lane, actor] of laneActors.entries()) laneOf[actor] = lane;
  const stands = growing(Uint16Array, length);
  const starts = new Uint32Array(length + 1);
  const home = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const begin = from[i] ?? 0;
    const stop = from[i + 1] ?? 0;
    const lane = begin === stop ? other : (laneOf[values[begin] ?? 0] ?? other);
    home[i] = lane;
    if (stop - begin < 2 || !isContact[type[i] ?? 0]) stands.push(lane);
    else {
      let mask = 0;
      for (let k = begin; k < stop; k++) mask |= 1 << (laneOf[values[k] ?? 0] ?? other);
      for (let one = 0; one <= other; one++) if (mask & (1 << one)) stands.push(one);
    }
    starts[i + 1] = stands.length;
  }
  return {
    stands: { from: starts, values: stands.list.slice(0, stands.length) as Uint16Array<ArrayBuffer> },
    home,
  };
}
