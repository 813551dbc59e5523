/** What every panel shares: the store, its selectors and the words, by context and never by a module. */
import { type ComponentType, createContext, use, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { QueryIndex } from '../query/facets.ts';
import type { Since } from '../query/since.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import type { Texts } from '../record/texts.ts';
import type { Selectors } from '../store/selectors.ts';
import type { Actions, AppState, AppStore } from '../store/store.ts';
import type { Words } from '../words/words.ts';
import type { ChartMaker } from './chartOfRows.ts';
import type { FetchedRelease, ReadLink } from './share/checkPasted.ts';
import type { AskedPart } from './share/parts.ts';

/** What the app hands to its screen. */
export interface Parley {
  readonly store: AppStore;
  readonly selectors: Selectors;
  readonly words: Words;
  /** To be called when the asked view stands complete; later calls do nothing. */
  readonly onReady: () => void;
  /** Makes the columns that the Timeline draws where events do not stand as rows; the same for the same inputs. */
  readonly makeChart?: ChartMaker;
  /** Of a reader's own file: what is told of an open event in place of the record's own panel. */
  readonly EventPanel?: ComponentType<{ readonly event: EventRow }>;
  /** What takes a view along; absent where the events are a reader's own. */
  readonly ShareDialog?: ComponentType<{ readonly asked: AskedPart; readonly onClose: () => void }>;
  /** Whether the events are a reader's own: then nothing of them is linked to, reported or claimed as ours. */
  readonly isOwnFile?: boolean;
  /** In a frame on somebody's page: the way to the site's root, `../`, where what a link names is shown in full. */
  readonly frame?: { readonly home: string };
  /** Asks once more for the words of the record, after they could not be fetched. */
  readonly retryTexts: () => void;
  /** Fetches what searches; resolves when what the view asks for is found, or the store says that it cannot be. */
  readonly fetchSearch: () => Promise<void>;
  /** Fetches what came after the release that a record is of; rejects where that cannot be had. */
  readonly fetchSince?: (pinned: DiplomaticRecord) => Promise<Since>;
  /** Reads a link of this record. */
  readonly readLink?: ReadLink;
  /** Fetches the release of a version, without what was legally withdrawn since; never rejects. */
  readonly fetchRelease?: (version: string, withTexts: boolean) => Promise<FetchedRelease>;
}

/** Where every panel finds it. */
export const AppContext = createContext<Parley | undefined>(undefined);

/** Whether the first complete picture stands. */
export const Ready = createContext(false);

/** Everything the app hands to its screen. Throws outside an `AppContext`. */
export function useAppContext(): Parley {
  const parley = use(AppContext);
  if (!parley) throw new Error('a panel stands outside the app');
  return parley;
}

/** The part of the state that `select` picks; the panel is drawn anew when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppContext().store, select);
}

/** Everything that can be done. */
export function useActions(): Actions {
  return useAppContext().store.actions;
}

/** The named selectors, to be given to `useApp`. */
export function useSelectors(): Selectors {
  return useAppContext().selectors;
}

/** What of the record was known on the view's day, indexed: what every panel draws, counts and lists from. */
export function useIndex(): QueryIndex {
  return useApp(useSelectors().index);
}

/** The record of that index. */
export function useRecord(): DiplomaticRecord {
  return useIndex().record;
}

/** The words of that record, in its order; `undefined` while they are not here. */
export function useTexts(): Texts | undefined {
  return useApp(useSelectors().texts);
}

/** The words of the reader's language. */
export function useWords(): Words {
  return useAppContext().words;
}

/** For a view that is complete as soon as it stands in the page: tells that it does, before it is laid out beside another. */
export function useCompleteAtOnce(): void {
  const { onReady } = useAppContext();
  useLayoutEffect(onReady, [onReady]);
}
