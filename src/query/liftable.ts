/** What each filter of a set keeps out. */
import { count } from './bitset.ts';
import type { QueryIndex } from './facets.ts';
import { type FilterKey, intersect, type Selection } from './select.ts';
import { FACETS } from './view.ts';

/** For each filter that is set, how many events there would be without it; those that help first. */
export function liftable(
  index: QueryIndex,
  selection: Selection,
): readonly { readonly filter: FilterKey; readonly count: number }[] {
  return (['time', ...FACETS, 'q', 'thread'] as const)
    .filter((filter) => selection.allowed.has(filter))
    .map((filter) => ({ filter, count: count(intersect(index, selection.allowed, filter)) }))
    .sort((a, b) => b.count - a.count);
}
