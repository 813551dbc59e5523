/** The options of a facet that is kept as codes in columns: no set an option, nothing made before it is asked for. */
import { all, andNot, type Bitset, count, none } from '../../query/bitset.ts';
import type { FacetOptions } from '../../query/options.ts';

/** At most so many sets of events are remembered for each facet. */
const REMEMBERED = 24;

/** Which options events have. Those of event `i` are `codeOf` of `values` from `from[i]` up to `from[i + 1]`. */
export interface CodeColumn {
  /** How many events there are. */
  readonly length: number;
  /** Absent where every event has one value. */
  readonly from?: Uint32Array;
  readonly values: Uint8Array | Uint16Array;
  /** The option's place among the ids, by value; several values may mean the same. */
  readonly codeOf: Uint8Array | Uint16Array;
  /** How many events have each option, where that is known. */
  readonly totals?: Uint32Array;
  /** The option of events without any value. */
  readonly otherwise?: number;
}

/** Options whose events are found, and counted, by going through a column. */
export function columnOptions(ids: readonly string[], column: CodeColumn): FacetOptions {
  const { length } = column;
  const codes = new Map(ids.map((id, code) => [id, code]));
  const totals = column.totals ?? tally(column, ids.length, all(length));
  const remembered = new Map<string, Bitset>();
  return {
    ids,
    events: (id) => {
      const known = remembered.get(id);
      if (known) return known;
      const code = codes.get(id);
      if (code === undefined) return none(length);
      const set = eventsWith(column, code);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(id, set);
      return set;
    },
    total: (id) => totals[codes.get(id) ?? -1] ?? 0,
    counts: (of) => {
      // Where most events are in the set those that are not are sooner counted.
      const isMost = count(of) * 2 > length;
      const found = tally(column, ids.length, isMost ? andNot(all(length), of) : of);
      const counts = isMost ? totals.map((total, code) => total - (found[code] ?? 0)) : found;
      return new Map(ids.map((id, code) => [id, counts[code] ?? 0]));
    },
  };
}

/** How many events of a set have each code. */
function tally(column: CodeColumn, size: number, { words }: Bitset): Uint32Array {
  const { from, values, codeOf, otherwise } = column;
  const found = new Uint32Array(size);
  /** Of each code the last event that had it, and one more: an event counts once. */
  const last = new Uint32Array(size);
  for (let w = 0; w < words.length; w++)
    for (let word = words[w] ?? 0; word !== 0; word &= word - 1) {
      const event = w * 32 + 31 - Math.clz32(word & -word);
      const begin = from === undefined ? event : (from[event] ?? 0);
      const end = from === undefined ? event + 1 : (from[event + 1] ?? 0);
      for (let k = begin; k < end; k++) {
        const code = codeOf[values[k] ?? 0] ?? 0;
        if (last[code] === event + 1) continue;
        last[code] = event + 1;
        found[code] = (found[code] ?? 0) + 1;
      }
      if (begin === end && otherwise !== undefined) found[otherwise] = (found[otherwise] ?? 0) + 1;
    }
  return found;
}

/** The events that have a code. */
function eventsWith({ length, from, values, codeOf, otherwise }: CodeColumn, code: number): Bitset {
  const set = none(length);
  const isCode = Uint8Array.from(codeOf, (of) => (of === code ? 1 : 0));
  const ofNone = code === otherwise ? 1 : 0;
  for (let w = 0; w < set.words.length; w++) {
    const end = Math.min(length, w * 32 + 32);
    let word = 0;
    for (let event = w * 32; event < end; event++) {
      const begin = from === undefined ? event : (from[event] ?? 0);
      const stop = from === undefined ? event + 1 : (from[event + 1] ?? 0);
      let bit = begin === stop ? ofNone : 0;
      for (let k = begin; k < stop; k++) bit |= isCode[values[k] ?? 0] ?? 0;
      word |= bit << (event & 31);
    }
    set.words[w] = word;
  }
  return set;
}
