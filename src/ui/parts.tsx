/** Parts of the screen that only some views have: each is fetched with the first of them, and stands at once from then on. */
import { type FetchedPanel, fetchedPanel } from './fetchedPanel.tsx';

const openEvent = fetchedPanel(async () => (await import('./event/OpenEvent.tsx')).OpenEvent);
const activeFilters = fetchedPanel(async () => (await import('./ActiveFilters.tsx')).ActiveFilters);
const filterSheet: FetchedPanel<object> = fetchedPanel(
  async () => (await import('./FilterSheet.tsx')).FilterSheet,
);
const asKnown = fetchedPanel(async () => (await import('./asof/AsKnown.tsx')).AsKnown);

const pinLine: FetchedPanel<object> = fetchedPanel(async () => (await import('./PinLine.tsx')).PinLine);

export const OpenEvent = openEvent.Panel;
export const ActiveFilters = activeFilters.Panel;
export const FilterSheet = filterSheet.Panel;
export const AsKnown = asKnown.Panel;
export const PinLine = pinLine.Panel;

/** Fetches what is not for every view, by name. */
export const fetchPart = {
  openEvent: openEvent.fetchAhead,
  activeFilters: activeFilters.fetchAhead,
  filterSheet: filterSheet.fetchAhead,
  asKnown: asKnown.fetchAhead,
  pinLine: pinLine.fetchAhead,
} as const;
