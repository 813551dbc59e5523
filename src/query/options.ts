/** The options of one facet: which events have each of them, and how many of a set do. */
import { type Bitset, count, countBoth, none } from './bitset.ts';

/** Options by id, in the record's order; they may be kept as sets or counted when asked for. */
export interface FacetOptions {
  readonly ids: readonly string[];
  /** The events of an option; nobody's for an id that is none. */
  readonly events: (id: string) => Bitset;
  /** How many events of the whole record have it. */
  readonly total: (id: string) => number;
  /** How many events of a set have each option. */
  readonly counts: (of: Bitset) => ReadonlyMap<string, number>;
}

/** Options with a set each; `length` is how many events there are. */
export function optionsOf(sets: ReadonlyMap<string, Bitset>, length: number): FacetOptions {
  const events = (id: string) => sets.get(id) ?? none(length);
  return {
    ids: [...sets.keys()],
    events,
    total: (id) => count(events(id)),
    counts: (of) => new Map([...sets].map(([id, set]) => [id, countBoth(of, set)])),
  };
}
