/** Which options of a facet stand in the page when there are too many of them. */
import type { Choice } from '../../query/view.ts';

/** More options than this are not listed at once. */
export const MOST_LISTED = 40;
const LISTED = 30;

/** All options where they are few; else the most frequent and those that are chosen, in their order. */
export function frequent<T extends { readonly id: string }>(
  options: readonly T[],
  counts: ReadonlyMap<string, number>,
  { ids, not }: Choice,
): readonly T[] {
  if (options.length <= MOST_LISTED) return options;
  const countOf = ({ id }: T) => counts.get(id) ?? 0;
  const listed = new Set([...options].sort((a, b) => countOf(b) - countOf(a)).slice(0, LISTED));
  return options.filter((option) => listed.has(option) || ids.includes(option.id) || not.includes(option.id));
}
