/**
 * The app's state: the view (shareable, in the link), the session (never shared), and actions. What can be
 * derived is derived by `selectors.ts` and stored nowhere.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QueryIndex } from '../query/facets.ts';
import type { KeptField, LinkNotice } from '../query/link.ts';
import {
  type Choice,
  type DayRange,
  type FacetKey,
  type View,
  type ViewName,
  withFacet,
  withoutFilters,
} from '../query/view.ts';
import { type EventRow, eventAt } from '../record/record.ts';
import type { Texts as RecordTexts } from '../record/texts.ts';
import type { Span } from '../time/span.ts';

/** The words of the record, which come after the first picture. */
export type Texts =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'here'; readonly words: RecordTexts };

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
}

export interface AppState {
  readonly index: QueryIndex;
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
  readonly setMatch: (facet: FacetKey, needsAll: boolean) => void;
  readonly setTime: (time: DayRange | undefined) => void;
  readonly setDates: (dates: View['dates']) => void;
  readonly clearFacet: (facet: FacetKey | 'time') => void;
  readonly clearFilters: () => void;
  readonly setTheme: (theme: View['theme']) => void;
  /** The window after a gesture (`replace`) or a deliberate jump (`push`). */
  readonly setWindow: (window: Span | undefined, change: 'push' | 'replace') => void;
  /** Opens an event, and moves the Timeline to it when it lies outside what is shown. */
  readonly openEvent: (id: string) => void;
  readonly closeEvent: () => void;
  /** The whole view, from the link: by loading, back or forward. */
  readonly follow: (view: View, kept: readonly KeptField[], notices: readonly LinkNotice[]) => void;
  readonly dismissNotices: () => void;
  readonly hover: (event: number | undefined) => void;
  readonly focus: (event: number | undefined) => void;
  readonly setWidth: (width: number) => void;
  readonly setPrefersDark: (dark: boolean) => void;
  readonly setTexts: (texts: Texts) => void;
}

export interface AppStore extends StoreApi<AppState> {
  readonly actions: Actions;
}

/**
 * Makes a store that starts with the view of a link. `reveal` gives the window that an
 * event needs when it is opened out of sight.
 */
export function createAppStore(
  index: QueryIndex,
  link: { view: View; kept: readonly KeptField[]; notices: readonly LinkNotice[] },
  session: Pick<Session, 'width' | 'prefersDark'>,
  reveal: (state: AppState, event: EventRow) => Span | undefined,
): AppStore {
  const store = createStore<AppState>(() => ({
    index,
    view: link.view,
    kept: link.kept,
    session: {
      ...session,
      notices: link.notices,
      hovered: undefined,
      focused: undefined,
      texts: { state: 'waiting' },
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
    setMatch: (facet, needsAll) =>
      push((view) => ({
        ...view,
        match: needsAll
          ? [...view.match.filter((key) => key !== facet), facet]
          : view.match.filter((key) => key !== facet),
      })),
    setTime: (time) => push((view) => ({ ...view, time })),
    setDates: (dates) => push((view) => ({ ...view, dates })),
    clearFacet: (facet) =>
      push((view) =>
        facet === 'time'
          ? { ...view, time: undefined, dates: 'possible' }
          : {
              ...withFacet(view, facet, { ids: [], not: [] }),
              match: view.match.filter((key) => key !== facet),
            },
      ),
    clearFilters: () => push(withoutFilters),
    setTheme: (theme) => push((view) => ({ ...view, theme })),
    setWindow: (window, change) => store.setState((state) => ({ view: { ...state.view, window }, change })),
    openEvent: (event) => {
      const state = store.getState();
      const { record } = state.index;
      const row = eventAt(record, record.indexOf.event.get(event));
      const window = row && reveal(state, row);
      push((view) => ({ ...view, event, ...(window && { window }) }));
    },
    closeEvent: () => push((view) => ({ ...view, event: undefined })),
    follow: (view, kept, notices) =>
      store.setState((state) => ({ view, kept, change: 'replace', session: { ...state.session, notices } })),
    dismissNotices: () => inSession({ notices: [] }),
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
