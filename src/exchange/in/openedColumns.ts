/** A reader's own events in columns: what a worker hands to the page, each column as one buffer that is moved, not copied. */

/** The size of a page of text, bytes; a text lies on one page. */
export const PAGE = 1 << 22;

/** Lists of numbers one after the other: those of event `i` are `values` from `from[i]` up to `from[i + 1]`. */
export interface Lists {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly values: Uint16Array<ArrayBuffer>;
}

/** Columns by event, in order of their start; times are wall milliseconds in `OPENED_ZONE`, days are civil days. */
export interface OpenedColumns {
  readonly length: number;
  /** UTF-8 in pages: of each event its time as EDTF, its title and its source, from `textAt[i]` on, one after the other. */
  readonly text: readonly Uint8Array<ArrayBuffer>[];
  readonly textAt: Uint32Array<ArrayBuffer>;
  readonly timeLength: Uint8Array<ArrayBuffer>;
  readonly titleLength: Uint16Array<ArrayBuffer>;
  readonly sourceLength: Uint16Array<ArrayBuffer>;
  /** Where in the file an event stands: the line of a table, the number in a list, from 1. */
  readonly line: Uint32Array<ArrayBuffer>;
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  readonly first: Float64Array<ArrayBuffer>;
  readonly last: Float64Array<ArrayBuffer>;
  /** Axis times of the marks. */
  readonly mark: Float64Array<ArrayBuffer>;
  /** Bits of the events whose dates are in doubt. */
  readonly vague: Uint32Array<ArrayBuffer>;
  /** Index in `types`. */
  readonly type: Uint8Array<ArrayBuffer>;
  /** Indexes in `actorNames`, the first of them the one whose act it is. */
  readonly actors: Lists;
  /** Indexes in `topicNames`. */
  readonly topics: Lists;
  /** The lanes on which events stand, ascending. */
  readonly stands: Lists;
  /** The first lane of each event. */
  readonly home: Uint8Array<ArrayBuffer>;
  /** In how many events each actor is, and each topic. */
  readonly actorTotals: Uint32Array<ArrayBuffer>;
  readonly topicTotals: Uint32Array<ArrayBuffer>;
  /** The first civil day of all and the last; none where no event has a day. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
  readonly actorNames: readonly string[];
  readonly topicNames: readonly string[];
  /** Kinds of event as the file names them; the first is that of events whose kind it does not name. */
  readonly types: readonly string[];
  /** The actors that have a lane of their own; what is on none of these stands on one more. */
  readonly laneActors: readonly number[];
}

/** All buffers of some columns, to be moved with them. */
export function buffersOf(columns: OpenedColumns): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const value of [
    ...Object.values(columns),
    ...columns.text,
    ...[columns.actors, columns.topics, columns.stands].flatMap((lists) => [lists.from, lists.values]),
  ])
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  return [...buffers];
}
