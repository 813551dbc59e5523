/** The shareable state: everything a link can say, and nothing else. */
import { CHANNELS, EVENT_TYPES, SOURCE_KINDS } from '../record/vocabulary.ts';
import type { Span } from '../time/span.ts';
import { STANDINGS } from './standing.ts';

/** The facets, in the link's order. */
export const FACETS = ['actor', 'topic', 'type', 'channel', 'sig', 'source', 'standing'] as const;
export type FacetKey = (typeof FACETS)[number];

/** The readings this version draws, in the link's order. */
export const VIEWS = ['timeline', 'sequence'] as const;
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
  readonly event: string | undefined;
  readonly lanes: LaneKind;
  /** A time zone's name; absent means the record's own. */
  readonly tz: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
}

/** The part of a view that decides which events are in the set. */
export type Filter = Pick<View, 'time' | 'dates' | 'facets' | 'match'>;

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
  event: undefined,
  lanes: 'side',
  tz: undefined,
  theme: undefined,
};

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
  return view.time !== undefined || chosenFacets(view).length > 0;
}

/** The view with one facet's choice replaced. */
export function withFacet(view: View, facet: FacetKey, choice: Choice): View {
  return { ...view, facets: { ...view.facets, [facet]: choice } };
}

/** The view with no filter: what is shown and open stays. */
export function withoutFilters(view: View): View {
  return { ...view, time: undefined, dates: 'possible', facets: DEFAULT_VIEW.facets, match: [] };
}
