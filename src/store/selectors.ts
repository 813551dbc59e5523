/** What follows from the state: each has a name, and keeps its identity while its inputs do. */
import { type Bitset, indexes, where } from '../query/bitset.ts';
import type { QueryIndex } from '../query/facets.ts';
import { formatLink, vocabularyOf } from '../query/link.ts';
import { isFoundOn, type Stage, stageOn } from '../query/search/found.ts';
import { facetCounts, onlyPossible, type Selection, select } from '../query/select.ts';
import { byFacet, type FacetKey, type Filter, isFiltered, type ViewName } from '../query/view.ts';
import { chapterSpan, limitsOf, revealed, windowOf } from '../query/window.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import type { Texts } from '../record/texts.ts';
import type { Span, SpanLimits } from '../time/span.ts';
import { memoised } from './memo.ts';
import type { AppState, AsKnown, ShownFound } from './store.ts';

/** Below this width the Sequence is the default reading, px. */
export const NARROW = 720;

/** From this width on, px, the filters have a rail of their own. */
export const ROOM_FOR_FILTERS = 1024;

type Select<T> = (state: AppState) => T;

/** A set of events and the filter that left it. */
export interface Counted {
  readonly index: QueryIndex;
  readonly filter: Filter;
  readonly selection: Selection;
}

/** The selectors of one store. */
export interface Selectors {
  /** What of the record was known on the view's day: what everything is drawn, counted and listed from. */
  readonly index: Select<QueryIndex>;
  /** The words of that record, in its order; `undefined` while they are not here. */
  readonly texts: Select<Texts | undefined>;
  /** The reading shown: as asked, else by width. */
  readonly viewName: Select<ViewName>;
  readonly theme: Select<'light' | 'dark'>;
  /** The time zone of axis and words. */
  readonly zone: Select<string>;
  /** The part of the view that filters; moving the window leaves it the same object. */
  readonly filter: Select<Filter>;
  /** What the search has found; `undefined` while nothing is looked for, or not yet found. */
  readonly found: Select<ShownFound | undefined>;
  /** That of it which holds as known on the view's day. */
  readonly stage: Select<Stage | undefined>;
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
  readonly window: Select<Span>;
  /** How far the Timeline goes. */
  readonly limits: Select<SpanLimits>;
  /** The open event. */
  readonly open: Select<EventRow | undefined>;
  /** The canonical link's query string. */
  readonly link: Select<string>;
}

/** The window that an event needs when it is opened out of the Timeline's sight. */
export function revealIn(selectors: Selectors): (state: AppState, event: string) => Span | undefined {
  return (state, id) => {
    const { record } = selectors.index(state);
    const event = eventAt(record, record.indexOf.event.get(id));
    return event && selectors.viewName(state) === 'timeline'
      ? revealed(event, selectors.window(state))
      : undefined;
  };
}

/** Makes the selectors of a store; each remembers its last result. */
export function createSelectors(): Selectors {
  const filterOf = memoised(
    (
      time: Filter['time'],
      dates: Filter['dates'],
      facets: Filter['facets'],
      match: Filter['match'],
      q: Filter['q'],
      thread: Filter['thread'],
    ): Filter => ({
      time,
      dates,
      facets,
      match,
      q,
      thread,
    }),
  );
  const found: Select<ShownFound | undefined> = ({ view, session }) =>
    view.q === undefined || session.found === 'failed' ? undefined : session.found;
  // While a search is under way the set is that of the last one.
  const filter: Select<Filter> = (state) => {
    const { time, dates, facets, match, thread } = state.view;
    return filterOf(time, dates, facets, match, found(state)?.q, thread);
  };
  const selectionOf = memoised((of: QueryIndex, by: Filter, met: Bitset | undefined) => select(of, by, met));
  const wordsOf = ({ session: { texts } }: AppState) => (texts.state === 'here' ? texts.words : undefined);
  const knownOf = memoised((how: AsKnown, whole: QueryIndex, texts: Texts | undefined, day: number) =>
    how(whole.record, texts, day),
  );
  const known = (state: AppState) => {
    const { asof } = state.view;
    if (asof === undefined) return undefined;
    // The whole record in its place would tell what was not known.
    if (!state.session.asKnown) throw new Error('a day is asked for before what knows it is here');
    return knownOf(state.session.asKnown, state.whole, wordsOf(state), asof);
  };
  const index: Select<QueryIndex> = (state) => known(state)?.index ?? state.whole;
  const dayOf = ({ view }: AppState) => view.asof ?? Number.POSITIVE_INFINITY;
  const stage: Select<Stage | undefined> = (state) => {
    const what = found(state);
    return what && stageOn(what, dayOf(state));
  };
  const metOf = memoised((at: Stage, length: number, origin: readonly number[] | undefined, day: number) =>
    where(length, (i) => isFoundOn(at, origin?.[i] ?? i, day)),
  );
  const met: Select<Bitset | undefined> = (state) => {
    const at = stage(state);
    return at && metOf(at, index(state).record.events.length, known(state)?.origin, dayOf(state));
  };
  const selection: Select<Selection> = (state) => selectionOf(index(state), filter(state), met(state));
  const possibleOf = memoised(onlyPossible);
  const shownOf = memoised((set: Selection, record: DiplomaticRecord) =>
    indexes(set.shown).flatMap((i) => eventAt(record, i) ?? []),
  );
  const shown: Select<readonly EventRow[]> = (state) => shownOf(selection(state), index(state).record);
  const countedOf = memoised(
    (of: QueryIndex, by: Filter, set: Selection): Counted => ({ index: of, filter: by, selection: set }),
  );
  const countsOf = byFacet((facet) =>
    memoised(({ index: of, filter: by, selection: set }: Counted) => facetCounts(of, by, set, facet)),
  );
  const open: Select<EventRow | undefined> = (state) => {
    const { record } = index(state);
    const { event } = state.view;
    return event === undefined ? undefined : eventAt(record, record.indexOf.event.get(event));
  };
  const windowFrom = memoised(windowOf);
  // A day on which the first chapter was not over has its days, and no more of it.
  const openingOf = memoised((record: DiplomaticRecord) => chapterSpan(record));
  const limits = memoised(limitsOf);
  const vocabulary = memoised(vocabularyOf);
  return {
    viewName: ({ view, session }) => view.view ?? (session.width < NARROW ? 'sequence' : 'timeline'),
    theme: ({ view, session }) => view.theme ?? (session.prefersDark ? 'dark' : 'light'),
    index,
    texts: (state) => {
      const words = known(state);
      return words ? words.texts : wordsOf(state);
    },
    zone: ({ view, whole }) => view.tz ?? whole.record.dataset.zone,
    filter,
    found,
    stage,
    selection,
    possible: (state) => possibleOf(index(state), filter(state), selection(state)),
    shown,
    counted: (state) => countedOf(index(state), filter(state), selection(state)),
    counts: (of, facet) => countsOf[facet](of),
    window: (state) =>
      windowFrom(
        index(state),
        state.view.window,
        selection(state).shown,
        isFiltered(state.view),
        state.view.time,
        open(state),
        openingOf(state.whole.record),
      ),
    limits: (state) => limits(index(state).record),
    open,
    link: (state) => formatLink(state.view, vocabulary(state.whole.record), state.kept),
  };
}
