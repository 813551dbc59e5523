/** What follows from the state: each has a name, and keeps its identity while its inputs do. */
import { type Bitset, indexes } from '../query/bitset.ts';
import { byFacet, type QueryIndex } from '../query/facets.ts';
import { formatLink, vocabularyOf } from '../query/link.ts';
import { facetCounts, liftable, onlyPossible, type Selection, select } from '../query/select.ts';
import { type FacetKey, type Filter, isFiltered, type ViewName } from '../query/view.ts';
import { limitsOf, revealed, windowOf } from '../query/window.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import type { Span, SpanLimits } from '../time/span.ts';
import { memoised } from './memo.ts';
import type { AppState } from './store.ts';

/** Below this width the Sequence is the default reading, px. */
export const NARROW = 720;

type Select<T> = (state: AppState) => T;

/** A set of events and the filter that left it. */
export interface Counted {
  readonly index: QueryIndex;
  readonly filter: Filter;
  readonly selection: Selection;
}

/** The selectors of one store. */
export interface Selectors {
  /** The reading shown: as asked, else by width. */
  readonly viewName: Select<ViewName>;
  readonly theme: Select<'light' | 'dark'>;
  /** The time zone of axis and words. */
  readonly zone: Select<string>;
  /** The part of the view that filters; moving the window leaves it the same object. */
  readonly filter: Select<Filter>;
  /** The set of events the filters leave. */
  readonly selection: Select<Selection>;
  /** Those of them that lie in the filter's days only possibly; `undefined` where none can. */
  readonly possible: Select<Bitset | undefined>;
  /** Those events as rows, in the record's order: made when asked for, so only to be asked for where they are few. */
  readonly shown: Select<readonly EventRow[]>;
  /** What the counts beside the options follow from; the same object while the set is. */
  readonly counted: Select<Counted>;
  /** The counts beside a facet's options: made when asked for, as they may follow the picture. */
  readonly counts: (of: Counted, facet: FacetKey) => ReadonlyMap<string, number>;
  /** What each filter alone keeps out, for an empty result. */
  readonly liftable: Select<ReturnType<typeof liftable>>;
  readonly window: Select<Span>;
  /** How far the Timeline goes. */
  readonly limits: Select<SpanLimits>;
  /** The open event. */
  readonly open: Select<EventRow | undefined>;
  /** The canonical link's query string. */
  readonly link: Select<string>;
}

/** The window that an event needs when it is opened out of the Timeline's sight. */
export function revealIn(selectors: Selectors): (state: AppState, event: EventRow) => Span | undefined {
  return (state, event) =>
    selectors.viewName(state) === 'timeline' ? revealed(event, selectors.window(state)) : undefined;
}

/** Makes the selectors of a store; each remembers its last result. */
export function createSelectors(): Selectors {
  const filterOf = memoised(
    (
      time: Filter['time'],
      dates: Filter['dates'],
      facets: Filter['facets'],
      match: Filter['match'],
    ): Filter => ({
      time,
      dates,
      facets,
      match,
    }),
  );
  const filter: Select<Filter> = ({ view }) => filterOf(view.time, view.dates, view.facets, view.match);
  const selectionOf = memoised(select);
  const selection: Select<Selection> = (state) => selectionOf(state.index, filter(state));
  const possibleOf = memoised(onlyPossible);
  const shownOf = memoised((set: Selection, record: DiplomaticRecord) =>
    indexes(set.shown).flatMap((i) => eventAt(record, i) ?? []),
  );
  const shown: Select<readonly EventRow[]> = (state) => shownOf(selection(state), state.index.record);
  const countedOf = memoised(
    (index: QueryIndex, by: Filter, set: Selection): Counted => ({
      index,
      filter: by,
      selection: set,
    }),
  );
  const countsOf = byFacet((facet) =>
    memoised(({ index, filter: by, selection: set }: Counted) => facetCounts(index, by, set, facet)),
  );
  const liftableOf = memoised(liftable);
  const open: Select<EventRow | undefined> = ({ index: { record }, view }) =>
    view.event === undefined ? undefined : eventAt(record, record.indexOf.event.get(view.event));
  const windowFrom = memoised(windowOf);
  const limits = memoised(limitsOf);
  const vocabulary = memoised(vocabularyOf);
  return {
    viewName: ({ view, session }) => view.view ?? (session.width < NARROW ? 'sequence' : 'timeline'),
    theme: ({ view, session }) => view.theme ?? (session.prefersDark ? 'dark' : 'light'),
    zone: ({ view, index }) => view.tz ?? index.record.dataset.zone,
    filter,
    selection,
    possible: (state) => possibleOf(state.index, filter(state), selection(state)),
    shown,
    counted: (state) => countedOf(state.index, filter(state), selection(state)),
    counts: (of, facet) => countsOf[facet](of),
    liftable: (state) => liftableOf(state.index, selection(state)),
    window: (state) =>
      windowFrom(
        state.index,
        state.view.window,
        selection(state).shown,
        isFiltered(state.view),
        state.view.time,
        open(state),
      ),
    limits: (state) => limits(state.index.record),
    open,
    link: (state) => formatLink(state.view, vocabulary(state.index.record), state.kept),
  };
}
