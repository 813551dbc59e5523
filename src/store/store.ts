/**
 * The app's state: the view (shareable, in the link), the session (never shared), and actions. What can be
 * derived is derived by `selectors.ts` and stored nowhere.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { asKnown } from '../query/asKnown.ts';
import type { QueryIndex } from '../query/facets.ts';
import { asQuery, type KeptField, type LinkNotice } from '../query/link.ts';
import type { Found, Stage } from '../query/search/found.ts';
import type { Part } from '../query/search/marks.ts';
import type { FilterKey } from '../query/select.ts';
import {
  type Choice,
  type DayRange,
  type FacetKey,
  type Filter,
  type LaneKind,
  type View,
  type ViewName,
  withFacet,
  withoutFilter,
  withoutFilters,
} from '../query/view.ts';
import { windowFor } from '../query/window.ts';
import type { Texts as RecordTexts } from '../record/texts.ts';
import type { Span } from '../time/span.ts';

/** The words of the record, which come after the first picture. */
export type Texts =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'here'; readonly words: RecordTexts };

/** Makes the record as known on a day. */
export type AsKnown = typeof asKnown;

/** What a search has found, and how it is marked. */
export interface ShownFound extends Found {
  /** What was searched: all words of the events, or no more than what came without the record's words. */
  readonly reach: 'all' | 'titles';
  /** Whether words that are nearly the same were looked for too. */
  readonly isLenient: boolean;
  /** A text in parts, of which those that are met are marked. */
  readonly partsOf: (text: string, terms: Stage['terms']) => readonly Part[];
}

/** State that is nobody else's business: it is in no link and is forgotten on reload. */
export interface Session {
  /** The width of the page, px: below 720 the Sequence is the default reading. */
  readonly width: number;
  /** What the reader prefers where the link does not say. */
  readonly prefersDark: boolean;
  readonly notices: readonly LinkNotice[];
  readonly hovered: number | undefined;
  /** The event the Timeline's keys stand on, by index in the record. */
  readonly focused: number | undefined;
  readonly texts: Texts;
  /** What knows the record of a day: fetched when a day is asked for. */
  readonly asKnown: AsKnown | undefined;
  /** The panel over the page that was asked for: a menu, a list of commands. */
  readonly panel: string | undefined;
  /** The word whose meaning was asked for; it is told over whatever panel is open. */
  readonly term: string | undefined;
  /** Whether the control of the day known on stands in the page. */
  readonly isDating: boolean;
  /** What was searched for last, and what was found; or that the search itself could not be had. */
  readonly found: ShownFound | 'failed' | undefined;
}

export interface AppState {
  /** The whole record. What is drawn, counted and listed is what of it was known: `selectors.index`. */
  readonly whole: QueryIndex;
  readonly view: View;
  /** Fields of the link that this version does not know. */
  readonly kept: readonly KeptField[];
  readonly session: Session;
  /** How the last change of the view goes into the history. */
  readonly change: 'push' | 'replace';
}

/** Everything that can be done. A deliberate act makes a new entry in the history; a gesture replaces it. */
export interface Actions {
  readonly showView: (view: ViewName) => void;
  readonly setFacet: (facet: FacetKey, choice: Choice) => void;
  /** Changes several filters in one step. */
  readonly setFilters: (filters: Partial<Filter>) => void;
  readonly setMatch: (facet: FacetKey, needsAll: boolean) => void;
  /** Filters by days. A window that shows none of them gives way. */
  readonly setTime: (time: DayRange | undefined) => void;
  readonly setDates: (dates: View['dates']) => void;
  readonly clearFilter: (filter: FilterKey) => void;
  readonly clearFilters: () => void;
  /** Searches: the first letter of a search makes an entry in the history, the next ones change it. */
  readonly setQuery: (text: string, change: 'push' | 'replace') => void;
  readonly setFound: (found: Session['found']) => void;
  /** Shows an event's thread alone, by id, in a window of its own: in the present view, or in another one. */
  readonly setThread: (thread: string | undefined, view?: View) => void;
  /** Shows the record as known on a civil day, in another window where one is given, or as known now; `setAsKnown` comes first. */
  readonly setAsOf: (day: number | undefined, window?: Span) => void;
  readonly setAsKnown: (asKnown: AsKnown) => void;
  readonly setLanes: (lanes: LaneKind) => void;
  readonly setOrder: (ids: readonly string[]) => void;
  readonly setCollapse: (ids: readonly string[]) => void;
  readonly setSort: (sort: string | undefined) => void;
  readonly setCols: (cols: readonly string[]) => void;
  readonly setTheme: (theme: View['theme']) => void;
  /** The window after a gesture (`replace`) or a deliberate jump (`push`). */
  readonly setWindow: (window: Span | undefined, change: 'push' | 'replace') => void;
  /** Opens an event, and moves the Timeline to it when it lies outside what is shown. */
  readonly openEvent: (id: string) => void;
  readonly closeEvent: () => void;
  /** The whole view, from the link: by loading, back or forward. */
  readonly follow: (view: View, kept: readonly KeptField[], notices: readonly LinkNotice[]) => void;
  readonly dismissNotices: () => void;
  /** Opens a panel over the page, in place of another one; `undefined` closes it. */
  readonly show: (panel: string | undefined) => void;
  readonly explain: (term: string | undefined) => void;
  readonly setDating: (isDating: boolean) => void;
  readonly hover: (event: number | undefined) => void;
  readonly focus: (event: number | undefined) => void;
  readonly setWidth: (width: number) => void;
  readonly setPrefersDark: (dark: boolean) => void;
  readonly setTexts: (texts: Texts) => void;
}

/** Other events have other indexes on another day. */
const NOWHERE = { hovered: undefined, focused: undefined };

export interface AppStore extends StoreApi<AppState> {
  readonly actions: Actions;
}

/**
 * Makes a store that starts with the view of a link. `reveal` gives the window that an
 * event needs when it is opened out of sight.
 */
export function createAppStore(
  whole: QueryIndex,
  link: { view: View; kept: readonly KeptField[]; notices: readonly LinkNotice[] },
  session: Pick<Session, 'width' | 'prefersDark'>,
  reveal: (state: AppState, event: string) => Span | undefined,
): AppStore {
  const store = createStore<AppState>(() => ({
    whole,
    view: link.view,
    kept: link.kept,
    session: {
      ...session,
      notices: link.notices,
      hovered: undefined,
      focused: undefined,
      texts: { state: 'waiting' },
      asKnown: undefined,
      panel: undefined,
      term: undefined,
      isDating: link.view.asof !== undefined,
      found: undefined,
    },
    change: 'replace',
  }));
  const push = (change: (view: View) => View) =>
    store.setState((state) => ({ view: change(state.view), change: 'push' }));
  const inSession = (part: Partial<Session>) =>
    store.setState((state) => ({ session: { ...state.session, ...part } }));
  const actions: Actions = {
    showView: (view) => push((before) => ({ ...before, view })),
    setFacet: (facet, choice) => push((view) => withFacet(view, facet, choice)),
    setFilters: (filters) => push((view) => ({ ...view, ...filters })),
    setMatch: (facet, needsAll) =>
      push((view) => ({
        ...view,
        match: needsAll
          ? [...view.match.filter((key) => key !== facet), facet]
          : view.match.filter((key) => key !== facet),
      })),
    setTime: (time) => push((view) => ({ ...view, time, window: windowFor(view.window, time) })),
    setDates: (dates) => push((view) => ({ ...view, dates })),
    clearFilter: (filter) => push((view) => withoutFilter(view, filter)),
    clearFilters: () => push(withoutFilters),
    setQuery: (text, change) =>
      store.setState(({ view }) => ({ view: { ...view, q: asQuery(text) }, change })),
    setFound: (found) => inSession({ found }),
    setThread: (thread, other) => push((view) => ({ ...(other ?? view), thread, window: undefined })),
    setAsOf: (asof, window) => {
      if (asof === store.getState().view.asof) return;
      inSession({ ...NOWHERE, isDating: asof !== undefined });
      push((view) => ({ ...view, asof, ...(window && { window }) }));
    },
    setAsKnown: (asKnown) => inSession({ asKnown }),
    setLanes: (lanes) => push((view) => ({ ...view, lanes, order: [], collapse: [] })),
    setOrder: (order) => push((view) => ({ ...view, order })),
    setCollapse: (collapse) => push((view) => ({ ...view, collapse })),
    setSort: (sort) => push((view) => ({ ...view, sort })),
    setCols: (cols) => push((view) => ({ ...view, cols })),
    setTheme: (theme) => push((view) => ({ ...view, theme })),
    setWindow: (window, change) => store.setState((state) => ({ view: { ...state.view, window }, change })),
    openEvent: (event) => {
      const window = reveal(store.getState(), event);
      push((view) => ({ ...view, event, ...(window && { window }) }));
    },
    closeEvent: () => push((view) => ({ ...view, event: undefined })),
    follow: (view, kept, notices) =>
      store.setState((state) => ({
        view,
        kept,
        change: 'replace',
        session: {
          ...state.session,
          ...(view.asof === state.view.asof ? {} : NOWHERE),
          notices,
          panel: undefined,
          term: undefined,
          isDating: state.session.isDating || view.asof !== undefined,
        },
      })),
    dismissNotices: () => inSession({ notices: [] }),
    show: (panel) => inSession({ panel, term: undefined }),
    explain: (term) => inSession({ term }),
    setDating: (isDating) => inSession({ isDating }),
    hover: (hovered) => {
      if (store.getState().session.hovered !== hovered) inSession({ hovered });
    },
    focus: (focused) => inSession({ focused }),
    setWidth: (width) => inSession({ width }),
    setPrefersDark: (prefersDark) => inSession({ prefersDark }),
    setTexts: (texts) => inSession({ texts }),
  };
  return Object.assign(store, { actions });
}
