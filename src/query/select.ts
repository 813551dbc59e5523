/** The filter: from a view to the set of events it shows, the counts beside the facets, and why a set is empty. */
import { certainlyInside, possiblyInside } from '../time/edtf.ts';
import { all, and, andNot, type Bitset, count, countBoth, has, none, or, where } from './bitset.ts';
import type { QueryIndex } from './facets.ts';
import { type Choice, chosenFacets, FACETS, type FacetKey, type Filter } from './view.ts';

/** A filter that can be lifted alone. */
export type FilterKey = FacetKey | 'time';

/** The set a view shows, and the set each filter allows by itself (only those that are set). */
export interface Selection {
  readonly shown: Bitset;
  readonly count: number;
  readonly allowed: ReadonlyMap<FilterKey, Bitset>;
}

/** The events a view shows. */
export function select(index: QueryIndex, view: Filter): Selection {
  const allowed = new Map<FilterKey, Bitset>();
  const { time } = view;
  if (time) {
    const inside = view.dates === 'certain' ? certainlyInside : possiblyInside;
    allowed.set(
      'time',
      where(index.record.events.length, (i) => {
        const event = index.record.events[i];
        return event !== undefined && inside(event.time, time);
      }),
    );
  }
  for (const facet of chosenFacets(view))
    allowed.set(facet, allowedBy(index, facet, view.facets[facet], view.match.includes(facet)));
  const shown = intersect(index, allowed);
  return { shown, count: count(shown), allowed };
}

/** Those of the events a view shows that lie in its days only possibly; `undefined` where none can. */
export function onlyPossible({ record }: QueryIndex, view: Filter, { shown }: Selection): Bitset | undefined {
  const { time, dates } = view;
  if (!time || dates === 'certain') return undefined;
  return where(record.events.length, (i) => {
    const event = record.events[i];
    return event !== undefined && has(shown, i) && !certainlyInside(event.time, time);
  });
}

/**
 * The count beside each option of a facet. It ignores the facet's own choice, or, where the facet needs all
 * of its ids, says what the result would be with the option added.
 */
export function facetCounts(
  index: QueryIndex,
  view: Filter,
  selection: Selection,
  facet: FacetKey,
): ReadonlyMap<string, number> {
  const base = view.match.includes(facet) ? selection.shown : intersect(index, selection.allowed, facet);
  const counts = new Map<string, number>();
  for (const [id, set] of index.options[facet]) counts.set(id, countBoth(base, set));
  return counts;
}

/** For each filter that is set, how many events there would be without it; those that help first. */
export function liftable(
  index: QueryIndex,
  selection: Selection,
): readonly { readonly filter: FilterKey; readonly count: number }[] {
  return (['time', ...FACETS] as const)
    .filter((filter) => selection.allowed.has(filter))
    .map((filter) => ({ filter, count: count(intersect(index, selection.allowed, filter)) }))
    .sort((a, b) => b.count - a.count);
}

function intersect(index: QueryIndex, allowed: ReadonlyMap<FilterKey, Bitset>, without?: FilterKey): Bitset {
  let set = all(index.record.events.length);
  for (const [filter, of] of allowed) if (filter !== without) set = and(set, of);
  return set;
}

function allowedBy(index: QueryIndex, facet: FacetKey, choice: Choice, needsAll: boolean): Bitset {
  const n = index.record.events.length;
  const set = (id: string) => index.options[facet].get(id) ?? none(n);
  const chosen =
    choice.ids.length === 0
      ? all(n)
      : choice.ids.map(set).reduce((a, b) => (needsAll ? and(a, b) : or(a, b)));
  return choice.not.map(set).reduce(andNot, chosen);
}
