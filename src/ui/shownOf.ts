/** A view as `describe` wants to hear of it: what was asked, in names. */
import { chosenFacets, type View } from '../query/view.ts';
import { type DiplomaticRecord, eventAt } from '../record/record.ts';
import type { Shown } from '../words/describe.ts';
import type { Words } from '../words/words.ts';
import { optionInSentence } from './optionNames.ts';

/** The title of an event, where it is known. */
export function titleOf(record: DiplomaticRecord, id: string): string | undefined {
  return eventAt(record, record.indexOf.event.get(id))?.title;
}

/** `count` of the record's events are shown; `window` where a part of time is in the picture. */
export function shownOf(
  record: DiplomaticRecord,
  view: View,
  count: number,
  window: Shown['window'],
  words: Words,
): Shown {
  return {
    count,
    total: record.events.length,
    facets: chosenFacets(view).map((facet) => ({
      facet,
      names: view.facets[facet].ids.map((id) => optionInSentence(record, facet, id, words)),
      not: view.facets[facet].not.map((id) => optionInSentence(record, facet, id, words)),
      needsAll: view.match.includes(facet),
    })),
    time: view.time,
    certain: view.dates === 'certain',
    q: view.q,
    thread: view.thread === undefined ? undefined : (titleOf(record, view.thread) ?? '…'),
    asof: view.asof,
    window,
  };
}
