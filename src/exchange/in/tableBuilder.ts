/** Builds the columns of a reader's own events, row by row, and tells of each row that is none. */
import { type Cell, createTimeReader, type TimeFault } from './cellTime.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { type Growing, growing } from './grow.ts';
import { marksOf } from './marks.ts';
import type { Lists, OpenedColumns } from './openedColumns.ts';
import { createPages } from './pages.ts';
import type { SkipReason } from './report.ts';
import { columnsAsFilled, columnsInOrder, createRows, resized, VAGUE } from './rows.ts';

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
  typeNames.codeOf(viewOf(NO_CELL.bytes), 0, 0);
  const overflows = { actors: 0, topics: 0, types: 0, sources: 0 };
  const pages = createPages();
  const timeText = viewOf(times.text);
  // The cells of a million rows lie in few buffers.
  let seen = NO_CELL.bytes;
  let view = viewOf(seen);
  const viewIn = (bytes: Uint8Array): DataView => {
    if (bytes !== seen) {
      seen = bytes;
      view = viewOf(bytes);
    }
    return view;
  };
  let rows = createRows(Math.max(16, guess));
  let size = 0;
  // Most files are in order: their columns are then those that were filled.
  let isSorted = true;
  let last = Number.NEGATIVE_INFINITY;
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const withDay = (day: number) => {
    if (day < firstDay && day !== Number.NEGATIVE_INFINITY) firstDay = day;
    if (day > lastDay && day !== Number.POSITIVE_INFINITY) lastDay = day;
  };
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
        const code = names.codeOf(viewIn(bytes), a, b);
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
      const kind = typeNames.codeOf(viewIn(cells.type.bytes), cells.type.from, cells.type.to);
      if (kind < 0) overflows.types++;
      if (size === rows.start.length) rows = resized(rows, Math.ceil(size * 1.5));
      const i = size++;
      if (time.start < last) isSorted = false;
      last = time.start;
      rows.start[i] = time.start;
      rows.end[i] = time.end;
      rows.first[i] = time.first;
      rows.last[i] = time.last;
      withDay(time.first);
      if (time.last !== time.first) withDay(time.last);
      rows.textAt[i] = pages.begin(times.length + title + lengthOf(source));
      pages.put(timeText, 0, times.length);
      pages.put(viewIn(cells.title.bytes), cells.title.from, cells.title.to);
      if (lengthOf(source) > 0) pages.put(viewIn(source.bytes), source.from, source.to);
      rows.timeLength[i] = times.length;
      rows.titleLength[i] = title;
      rows.sourceLength[i] = lengthOf(source);
      rows.line[i] = at;
      rows.type[i] = Math.max(0, kind);
      rows.flags[i] = time.extent | (time.isVague ? VAGUE : 0);
      overflows.actors += putList(cells.actors, actorNames, actors);
      overflows.topics += putList(cells.topics, topicNames, topics);
      rows.actorsFrom[i + 1] = actors.length;
      rows.topicsFrom[i + 1] = topics.length;
      return undefined;
    },
    size: () => size,
    overflows: () => overflows,
    finish: () => {
      const length = size;
      const actorOrder = byFrequency(actors, actorNames.size());
      const topicOrder = byFrequency(topics, topicNames.size());
      const lists = {
        actors: recoded(actors, actorOrder.codes),
        topics: recoded(topics, topicOrder.codes),
      };
      const { flags, ...columns } = isSorted
        ? columnsAsFilled(rows, length, lists)
        : columnsInOrder(rows, length, lists);
      const types = typeNames.names();
      const isContact = types.map((name) => CONTACTS.includes(name.toLowerCase()));
      const laneActors = laneActorsOf(columns.actors, columns.type, isContact, actorOrder.order.length);
      const names = actorNames.names();
      const subjects = topicNames.names();
      return {
        length,
        ...columns,
        ...standsOf(columns.actors, columns.type, isContact, laneActors, length, actorOrder.order.length),
        mark: marksOf(columns.start, columns.end, flags),
        text: pages.finish(),
        actorTotals: actorOrder.totals,
        topicTotals: topicOrder.totals,
        days: firstDay <= lastDay ? { first: firstDay, last: lastDay } : undefined,
        actorNames: actorOrder.order.map((code) => names[code] ?? ''),
        topicNames: topicOrder.order.map((code) => subjects[code] ?? ''),
        types,
        laneActors,
      };
    },
  };
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

/** Codes with the most frequent first, how often each is, and from an old code to its new one. */
function byFrequency(
  values: Growing<Uint16Array>,
  size: number,
): {
  readonly order: readonly number[];
  readonly codes: Uint16Array;
  readonly totals: Uint32Array<ArrayBuffer>;
} {
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
  return { order, codes, totals: Uint32Array.from(order, (code) => counts[code] ?? 0) };
}

function recoded({ list, length }: Growing<Uint16Array>, codes: Uint16Array): Uint16Array<ArrayBuffer> {
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
