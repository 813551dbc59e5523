/** What has become of a view that is pinned to an old release: which of its events differ in the latest data, and which are new. */
import type { Difference, Differences } from '../record/differences.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import type { ReleaseNotice } from '../record/releaseNotices.ts';
import { indexes } from './bitset.ts';
import type { QueryIndex } from './facets.ts';
import { formatLink, vocabularyOf } from './link.ts';
import { parseLink } from './readLink.ts';
import { select } from './select.ts';
import type { View } from './view.ts';

/** All that is told of what came after a release. */
export interface Since {
  /** The latest data. */
  readonly latest: QueryIndex;
  readonly differences: Differences;
  /** The notices that concern the release. */
  readonly notices: readonly ReleaseNotice[];
}

/** Differences of a view's own events, and of all others; each in order of time. */
export interface SinceInView {
  readonly here: readonly Difference[];
  readonly elsewhere: readonly Difference[];
  /** The notices of a view's own events. */
  readonly notices: readonly ReleaseNotice[];
}

/** The view as the latest data have it: pinned to nothing, its ids led on to what has taken their place. */
export function inLatest(view: View, pinned: DiplomaticRecord, latest: DiplomaticRecord): View {
  const search = formatLink({ ...view, v: undefined }, vocabularyOf(pinned));
  return parseLink(search, vocabularyOf(latest)).view;
}

/**
 * Splits what differs by whether a view shows it: in the old release, whose shown events are given, or in the latest data. What
 * a search finds there is not known: of events that only the latest data have, a view that searches tells nothing.
 */
export function sinceInView(
  { latest, differences, notices }: Since,
  view: View,
  pinned: DiplomaticRecord,
  shown: readonly EventRow[],
): SinceInView {
  const ids = new Set(shown.map(({ id }) => id));
  for (const id of shownInLatest(inLatest(view, pinned, latest.record), latest)) ids.add(id);
  const dayOf = ({ event }: Difference) =>
    (find(latest.record, event) ?? find(pinned, event))?.first ?? Number.POSITIVE_INFINITY;
  const { asof = Number.POSITIVE_INFINITY } = view;
  const isKnown = ({ event }: Difference) =>
    [pinned, latest.record].some(
      (record) => (find(record, event)?.known ?? Number.POSITIVE_INFINITY) <= asof,
    );
  const all = [...differences.values()].filter(isKnown).sort((a, b) => dayOf(a) - dayOf(b));
  return {
    here: all.filter(({ event }) => ids.has(event)),
    elsewhere: all.filter(({ event }) => !ids.has(event)),
    notices: notices.filter(({ event }) => ids.has(event) && find(pinned, event)),
  };
}

/** The event of an id, if a record has it. */
export function find(record: DiplomaticRecord, id: string): EventRow | undefined {
  return eventAt(record, record.indexOf.event.get(id));
}

function shownInLatest(view: View, index: QueryIndex): readonly string[] {
  if (view.q !== undefined) return [];
  const { asof = Number.POSITIVE_INFINITY } = view;
  return indexes(select(index, view).shown).flatMap((i) => {
    const event = eventAt(index.record, i);
    return event && event.known <= asof ? event.id : [];
  });
}
