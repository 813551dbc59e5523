/** The filter: from a view to the set of events it shows, the counts beside the facets, and why a set is empty. */

import { eventAt } from '../record/record.ts';
import { certainlyInside, possiblyInside } from '../time/edtf.ts';
import { add, all, and, andNot, type Bitset, count, has, none, or, where } from './bitset.ts';
import type { QueryIndex } from './facets.ts';
import { exchangeOf } from './threads.ts';
import { type Choice, chosenFacets, type DayRange, type FacetKey, type Filter } from './view.ts';

/** A filter that can be lifted alone. */
export type FilterKey = FacetKey | 'time' | 'q' | 'thread';

/** The set a view shows, and the set each filter allows by itself (only those that are set). */
export interface Selection {
  readonly shown: Bitset;
  readonly count: number;
  readonly allowed: ReadonlyMap<FilterKey, Bitset>;
}

/** The events a view shows; `found` are those that its search has found, absent where nothing is looked for. */
export function select(index: QueryIndex, view: Filter, found?: Bitset): Selection {
  const allowed = new Map<FilterKey, Bitset>();
  const { time } = view;
  if (time) allowed.set('time', inside(index, time, view.dates));
  for (const facet of chosenFacets(view))
    allowed.set(facet, allowedBy(index, facet, view.facets[facet], view.match.includes(facet)));
  if (found) allowed.set('q', found);
  if (view.thread !== undefined) allowed.set('thread', ofThread(index.record, view.thread));
  const shown = intersect(index, allowed);
  return { shown, count: count(shown), allowed };
}

/** Those of the events a view shows that lie in its days only possibly; `undefined` where none can. */
export function onlyPossible({ days }: QueryIndex, view: Filter, { shown }: Selection): Bitset | undefined {
  const { time, dates } = view;
  if (!time || dates === 'certain') return undefined;
  const { first, last, vague } = days;
  return where(shown.length, (i) => {
    const isWithin = (first[i] ?? 0) >= time.first && (last[i] ?? 0) <= time.last;
    return has(shown, i) && (!isWithin || has(vague, i));
  });
}

/**
 * The events of which the count beside each option of a facet is told. The facet's own choice is ignored, or, where
 * the facet needs all of its ids, the count says what the result would be with the option added.
 */
export function countedEvents(
  index: QueryIndex,
  view: Filter,
  { shown, allowed }: Selection,
  facet: FacetKey,
): Bitset {
  return view.match.includes(facet) ? shown : intersect(index, allowed, facet);
}

/** The count beside each option of a facet. */
export function facetCounts(
  index: QueryIndex,
  view: Filter,
  selection: Selection,
  facet: FacetKey,
): ReadonlyMap<string, number> {
  return index.options[facet].counts(countedEvents(index, view, selection, facet));
}

/** The events of a range of days. A date without doubt is judged by its days, any other by all that is written of it. */
function inside({ record, days }: QueryIndex, time: DayRange, dates: Filter['dates']): Bitset {
  const { first, last, vague } = days;
  const isCertain = dates === 'certain';
  const judge = isCertain ? certainlyInside : possiblyInside;
  return where(record.events.length, (i) => {
    if (has(vague, i)) {
      const event = eventAt(record, i);
      return event !== undefined && judge(event.time, time);
    }
    const [from = 0, to = 0] = [first[i], last[i]];
    return isCertain ? from >= time.first && to <= time.last : from <= time.last && to >= time.first;
  });
}

/** The exchange of an event; nobody's where it is not known. */
function ofThread(record: QueryIndex['record'], id: string): Bitset {
  const set = none(record.events.length);
  const root = eventAt(record, record.indexOf.event.get(id));
  if (root) for (const event of exchangeOf(record, root)) add(set, event);
  return set;
}

/** The events that all filters allow, but for one. */
export function intersect(
  index: QueryIndex,
  allowed: ReadonlyMap<FilterKey, Bitset>,
  without?: FilterKey,
): Bitset {
  let set = all(index.record.events.length);
  for (const [filter, of] of allowed) if (filter !== without) set = and(set, of);
  return set;
}

function allowedBy(index: QueryIndex, facet: FacetKey, choice: Choice, needsAll: boolean): Bitset {
  const n = index.record.events.length;
  const set = index.options[facet].events;
  const chosen =
    choice.ids.length === 0
      ? all(n)
      : choice.ids.map(set).reduce((a, b) => (needsAll ? and(a, b) : or(a, b)));
  return choice.not.map(set).reduce(andNot, chosen);
}
