/** The shareable state: everything a link can say, and nothing else. */
import { CHANNELS, EVENT_TYPES, SOURCE_KINDS } from '../record/vocabulary.ts';
import type { Span } from '../time/span.ts';
import { STANDINGS } from './standing.ts';

/** The facets, in the link's order. */
export const FACETS = ['actor', 'topic', 'type', 'channel', 'sig', 'source', 'standing'] as const;
export type FacetKey = (typeof FACETS)[number];

/** The readings this version draws, in the link's order. */
export const VIEWS = ['timeline', 'sequence', 'contacts', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What a lane may stand for. */
export const LANES = ['side', 'state', 'actor', 'topic', 'type'] as const;
export type LaneKind = (typeof LANES)[number];

/** The words of the facets whose options are a fixed list, in the link's order. */
export const FACET_WORDS = {
  type: EVENT_TYPES,
  channel: CHANNELS,
  sig: ['3', '2', '1'],
  source: SOURCE_KINDS,
  standing: STANDINGS,
} as const;

/** The ids chosen in a facet and the ids ruled out, each in the record's order, without repeats. */
export interface Choice {
  readonly ids: readonly string[];
  readonly not: readonly string[];
}

/** A filter on time: civil days, both included; ±Infinity where open. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The view: what is filtered, what is shown, what is open. Absent fields are `undefined`. */
export interface View {
  readonly view: ViewName | undefined;
  readonly time: DayRange | undefined;
  readonly window: Span | undefined;
  readonly dates: 'possible' | 'certain';
  readonly facets: Readonly<Record<FacetKey, Choice>>;
  /** The facets that need all of their ids. */
  readonly match: readonly FacetKey[];
  /** What is searched for, as typed but for spaces about it; at most `MAX_QUERY` characters, never empty. */
  readonly q: string | undefined;
  /** The proposal (or other event) whose thread alone is shown, by id. */
  readonly thread: string | undefined;
  /** The civil day as known on which the record is shown; absent: as known now. */
  readonly asof: number | undefined;
  readonly event: string | undefined;
  readonly lanes: LaneKind;
  /** Lanes by id in the order set by hand; those not named follow in their own. */
  readonly order: readonly string[];
  /** Lanes by id that are folded to a line. */
  readonly collapse: readonly string[];
  /** The column the Table is sorted by, with a leading `-` where it falls. */
  readonly sort: string | undefined;
  /** The columns of the Table, where they are not its usual ones. */
  readonly cols: readonly string[];
  /** A time zone's name; absent means the record's own. */
  readonly tz: string | undefined;
  /** The language asked for, as a tag, where it is none that the program has; absent: English. */
  readonly lang: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
  /** The release that the link is pinned to; absent: the latest data. */
  readonly v: string | undefined;
}

/** The part of a view that decides which events are in the set. */
export type Filter = Pick<View, 'time' | 'dates' | 'facets' | 'match' | 'q' | 'thread'>;

/** A longer search is cut. */
export const MAX_QUERY = 200;

export const NO_CHOICE: Choice = { ids: [], not: [] };

/** The view of a link that says nothing. */
export const DEFAULT_VIEW: View = {
  view: undefined,
  time: undefined,
  window: undefined,
  dates: 'possible',
  facets: {
    actor: NO_CHOICE,
    topic: NO_CHOICE,
    type: NO_CHOICE,
    channel: NO_CHOICE,
    sig: NO_CHOICE,
    source: NO_CHOICE,
    standing: NO_CHOICE,
  },
  match: [],
  q: undefined,
  thread: undefined,
  asof: undefined,
  event: undefined,
  lanes: 'side',
  order: [],
  collapse: [],
  sort: undefined,
  cols: [],
  tz: undefined,
  lang: undefined,
  theme: undefined,
  v: undefined,
};

/** Something for each facet. */
export function byFacet<T>(make: (facet: FacetKey) => T): Record<FacetKey, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<FacetKey, T>;
}

/** Whether a facet has ids chosen or ruled out. */
export function isChosen(choice: Choice): boolean {
  return choice.ids.length > 0 || choice.not.length > 0;
}

/** The facets in which something is chosen, in order. */
export function chosenFacets(view: Filter): readonly FacetKey[] {
  return FACETS.filter((facet) => isChosen(view.facets[facet]));
}

/** Whether the view narrows the set of events at all. */
export function isFiltered(view: Filter): boolean {
  return (
    view.time !== undefined ||
    view.q !== undefined ||
    view.thread !== undefined ||
    chosenFacets(view).length > 0
  );
}

/** The view with one facet's choice replaced. */
export function withFacet(view: View, facet: FacetKey, choice: Choice): View {
  return { ...view, facets: { ...view.facets, [facet]: choice } };
}

/** The view with one of its filters lifted. */
export function withoutFilter(view: View, filter: FacetKey | 'time' | 'q' | 'thread'): View {
  if (filter === 'time') return { ...view, time: undefined, dates: 'possible' };
  if (filter === 'q' || filter === 'thread') return { ...view, [filter]: undefined };
  return { ...withFacet(view, filter, NO_CHOICE), match: view.match.filter((facet) => facet !== filter) };
}

/** The view with no filter: what is shown and open stays, and the day as known on which it is shown. */
export function withoutFilters(view: View): View {
  const { facets, match, q, thread } = DEFAULT_VIEW;
  return { ...view, time: undefined, dates: 'possible', facets, match, q, thread };
}
