/** The pair of parties that a view is filtered to: it is chosen in the contacts, and is no more than a filter. */

import type { DiplomaticRecord } from '../record/record.ts';
import { EVENT_TYPES } from '../record/vocabulary.ts';
import { all, and, type Bitset } from './bitset.ts';
import { COUNTED, type Counted, type Party, partyOf } from './contacts.ts';
import type { FilterKey, Selection } from './select.ts';
import { type Choice, type Filter, isChosen, NO_CHOICE } from './view.ts';

/** The part of a filter that a pair is made of. */
type PairFilter = Pick<Filter, 'facets' | 'match'>;

/** One or two parties that a view is filtered to: all of them must be in an event. The same one twice: within it. */
export function pairOf(
  record: DiplomaticRecord,
  { facets: { actor }, match }: PairFilter,
): readonly [Party, Party] | undefined {
  if (!match.includes('actor') || actor.not.length > 0 || actor.ids.length > 2) return undefined;
  const [one, other = one] = actor.ids.map((id) => partyOf(record, id));
  return one && other && [one, other];
}

/** What is counted where a choice of kinds is just what one way of counting asks for. */
export function countedBy({ ids, not }: Choice): Counted | undefined {
  if (not.length > 0) return undefined;
  return (['all', 'contacts', 'messages'] as const).find(
    (counted) =>
      ids.length === COUNTED[counted].length && COUNTED[counted].every((kind) => ids.includes(kind)),
  );
}

/**
 * The filter with a pair of parties, the same twice for what is within one: both must be in an event, and it must be of the
 * kinds that are counted, unless the reader has asked for kinds of his own.
 */
export function withPair(
  record: DiplomaticRecord,
  { facets, match }: PairFilter,
  pair: readonly [string, string],
  counted: Counted,
): PairFilter {
  const rank = (id: string) => {
    const side = record.indexOf.side.get(id);
    return side ?? record.sides.length + (record.indexOf.actor.get(id) ?? 0);
  };
  const ids = [...new Set(pair)].sort((a, b) => rank(a) - rank(b));
  const kinds = EVENT_TYPES.filter((type) => COUNTED[counted].some((kind) => kind === type));
  const isOwnChoice = isChosen(facets.type) && !countedBy(facets.type);
  return {
    facets: {
      ...facets,
      actor: { ids, not: [] },
      type: isOwnChoice ? facets.type : { ids: kinds, not: [] },
    },
    match: [...match.filter((facet) => facet !== 'actor'), 'actor'],
  };
}

/** The filter without its pair, and without the kinds that came with it. */
export function withoutPair({ facets, match }: PairFilter): PairFilter {
  return {
    facets: { ...facets, actor: NO_CHOICE, type: countedBy(facets.type) ? NO_CHOICE : facets.type },
    match: match.filter((facet) => facet !== 'actor'),
  };
}

/** The events that all filters allow but those that `withoutPair` takes away. */
export function besidesPair({ shown, allowed }: Selection, { facets }: PairFilter): Bitset {
  const lifted: readonly FilterKey[] = countedBy(facets.type) ? ['actor', 'type'] : ['actor'];
  return [...allowed].reduce(
    (set, [filter, of]) => (lifted.includes(filter) ? set : and(set, of)),
    all(shown.length),
  );
}
