/** The columns of rows while they are filled, and those of their events in order of time. */
import type { OpenedColumns } from './openedColumns.ts';
import { orderOf } from './order.ts';

/** Columns with room for more rows than they have. */
export interface Rows {
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  readonly first: Float64Array<ArrayBuffer>;
  readonly last: Float64Array<ArrayBuffer>;
  readonly textAt: Uint32Array<ArrayBuffer>;
  readonly timeLength: Uint8Array<ArrayBuffer>;
  readonly titleLength: Uint16Array<ArrayBuffer>;
  readonly sourceLength: Uint16Array<ArrayBuffer>;
  readonly line: Uint32Array<ArrayBuffer>;
  readonly type: Uint8Array<ArrayBuffer>;
  /** A time's `extent`, and `VAGUE`. */
  readonly flags: Uint8Array<ArrayBuffer>;
  /** Where the lists of row `i` begin, and at `i + 1` where they end. */
  readonly actorsFrom: Uint32Array<ArrayBuffer>;
  readonly topicsFrom: Uint32Array<ArrayBuffer>;
}

/** The values of the rows' lists, row after row. */
interface RowLists {
  readonly actors: Uint16Array<ArrayBuffer>;
  readonly topics: Uint16Array<ArrayBuffer>;
}

/** What the rows give of the columns of their events, and the flags. */
type Columns = Omit<Rows, 'actorsFrom' | 'topicsFrom'> & Pick<OpenedColumns, 'vague' | 'actors' | 'topics'>;

/** Set in the flags of an event whose dates are in doubt. */
export const VAGUE = 4;

/** Columns with room for `room` rows. */
export function createRows(room: number): Rows {
  return {
    start: new Float64Array(room),
    end: new Float64Array(room),
    first: new Float64Array(room),
    last: new Float64Array(room),
    textAt: new Uint32Array(room),
    timeLength: new Uint8Array(room),
    titleLength: new Uint16Array(room),
    sourceLength: new Uint16Array(room),
    line: new Uint32Array(room),
    type: new Uint8Array(room),
    flags: new Uint8Array(room),
    actorsFrom: new Uint32Array(room + 1),
    topicsFrom: new Uint32Array(room + 1),
  };
}

/** The same columns with room for other than as many rows. */
export function resized(rows: Rows, room: number): Rows {
  const other = createRows(room);
  for (const name of Object.keys(rows) as (keyof Rows)[])
    other[name].set(rows[name].subarray(0, other[name].length));
  return other;
}

/** The columns of rows that are in order of time. */
export function columnsAsFilled(rows: Rows, length: number, lists: RowLists): Columns {
  // Room that is left over is cheaper to keep than to cut off, as long as it is little.
  const { actorsFrom, topicsFrom, ...own } =
    rows.start.length > length * 1.125 ? resized(rows, length) : rows;
  return {
    ...shortened(own, length),
    vague: vagueIn(own.flags, length),
    actors: { from: actorsFrom.subarray(0, length + 1), values: lists.actors },
    topics: { from: topicsFrom.subarray(0, length + 1), values: lists.topics },
  };
}

function shortened<T extends Readonly<Record<string, { subarray(from: number, to: number): unknown }>>>(
  columns: T,
  length: number,
): T {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(0, length)]),
  ) as T;
}

function vagueIn(flags: Uint8Array, length: number): Uint32Array<ArrayBuffer> {
  const vague = new Uint32Array((length + 31) >>> 5);
  for (let i = 0; i < length; i++)
    if ((flags[i] ?? 0) & VAGUE) vague[i >>> 5] = (vague[i >>> 5] ?? 0) | (1 << (i & 31));
  return vague;
}

/** Numbers of a wide row of times: start, end, first, last. */
const TIMES = 4;
/** Numbers of a wide row of places: the text's, lengths of time and title, that of the source, line, kind and flags, both lists' and their lengths. */
const PLACES = 8;
/** Parts of time into which rows are put before they are sorted. */
const PARTS = 256;

/** One wide row an event: to bring a million events into another order, each is then fetched once and not a dozen times. */
interface WideRows {
  /** Starts in seconds: all times are whole seconds. */
  readonly keys: Float64Array;
  readonly moments: Float64Array;
  readonly places: Int32Array;
}

/** The columns of the events of rows in any order, in that of time. */
export function columnsInOrder(rows: Rows, length: number, lists: RowLists): Columns {
  const wide = partitioned(rows, length);
  return columnsIn(wide, orderOf(wide.keys), length, lists);
}

/** Rows roughly in order of time: those brought into order later then lie near each other, which saves a million waits for memory. */
function partitioned(rows: Rows, length: number): WideRows {
  const keys = new Float64Array(length);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const key = (rows.start[i] ?? 0) / 1000;
    keys[i] = key;
    if (key < least && key !== Number.NEGATIVE_INFINITY) least = key;
    if (key > most) most = key;
  }
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
  const { moments, places } = near;
  const move = (i: number) => {
    const part = parts[i] ?? 0;
    const to = next[part] ?? 0;
    next[part] = to + 1;
    near.keys[to] = keys[i] ?? 0;
    const row = to * TIMES;
    moments[row] = rows.start[i] ?? 0;
    moments[row + 1] = rows.end[i] ?? 0;
    moments[row + 2] = rows.first[i] ?? 0;
    moments[row + 3] = rows.last[i] ?? 0;
    const place = to * PLACES;
    const actorsAt = rows.actorsFrom[i] ?? 0;
    const topicsAt = rows.topicsFrom[i] ?? 0;
    const actors = (rows.actorsFrom[i + 1] ?? 0) - actorsAt;
    const topics = (rows.topicsFrom[i + 1] ?? 0) - topicsAt;
    places[place] = rows.textAt[i] ?? 0;
    places[place + 1] = (rows.timeLength[i] ?? 0) | ((rows.titleLength[i] ?? 0) << 8);
    places[place + 2] = rows.sourceLength[i] ?? 0;
    places[place + 3] = rows.line[i] ?? 0;
    places[place + 4] = (rows.type[i] ?? 0) | ((rows.flags[i] ?? 0) << 8);
    places[place + 5] = actorsAt;
    places[place + 6] = topicsAt;
    places[place + 7] = actors | (topics << 16);
  };
  for (let i = 0; i < length; i++) move(i);
  return near;
}

/** The columns of wide rows in an order, their lists among them. */
function columnsIn(
  { moments, places }: WideRows,
  order: Uint32Array | undefined,
  length: number,
  lists: RowLists,
): Columns {
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
    actors: { from: new Uint32Array(length + 1), values: new Uint16Array(lists.actors.length) },
    topics: { from: new Uint32Array(length + 1), values: new Uint16Array(lists.topics.length) },
  };
  const { start, end, first, last, textAt, timeLength, titleLength, sourceLength, line, type, flags } =
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
    start[i] = moments[row] ?? 0;
    end[i] = moments[row + 1] ?? 0;
    first[i] = moments[row + 2] ?? 0;
    last[i] = moments[row + 3] ?? 0;
    textAt[i] = places[place] ?? 0;
    const lengths = places[place + 1] ?? 0;
    timeLength[i] = lengths & 255;
    titleLength[i] = lengths >>> 8;
    sourceLength[i] = places[place + 2] ?? 0;
    line[i] = places[place + 3] ?? 0;
    const kind = places[place + 4] ?? 0;
    type[i] = kind & 255;
    flags[i] = kind >>> 8;
    const counts = places[place + 7] ?? 0;
    const actorsFirst = places[place + 5] ?? 0;
    for (let k = 0; k < (counts & 0xffff); k++) actors[actorsAt++] = lists.actors[actorsFirst + k] ?? 0;
    actorsFrom[i + 1] = actorsAt;
    const topicsFirst = places[place + 6] ?? 0;
    for (let k = 0; k < counts >>> 16; k++) topics[topicsAt++] = lists.topics[topicsFirst + k] ?? 0;
    topicsFrom[i + 1] = topicsAt;
  };
  for (let i = 0; i < length; i++) move(i);
  return { ...columns, vague: vagueIn(flags, length) };
}
