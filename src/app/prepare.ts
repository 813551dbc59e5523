/** What a view needs that is fetched only for such views. */
import { isFiltered, type View } from '../query/view.ts';
import { ROOM_FOR_FILTERS } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { fetchLanes } from '../ui/lanes/useLanes.ts';
import { fetchPart } from '../ui/parts.tsx';

/** Fetches it; `undefined` where nothing is asked for. Never fails: what cannot be had shows where it is missing. */
export function prepare(store: AppStore, view: View): Promise<void> | undefined {
  const { session } = store.getState();
  const waits: Promise<unknown>[] = [];
  if (session.width < ROOM_FOR_FILTERS) waits.push(fetchPart.filterSheet());
  if (view.asof !== undefined) waits.push(fetchPart.asKnown());
  if (view.asof !== undefined && !session.asKnown)
    waits.push(import('../query/asKnown.ts').then(({ asKnown }) => store.actions.setAsKnown(asKnown)));
  if (view.asof !== undefined || isFiltered(view)) waits.push(fetchPart.activeFilters());
  if (view.lanes !== 'side' || view.order.length > 0) waits.push(fetchLanes());
  if (view.event !== undefined) waits.push(fetchPart.openEvent());
  return waits.length > 0 ? Promise.all(waits).then(() => undefined) : undefined;
}

/** Fetches what the next press may ask for, once nobody waits for anything else. */
export function fetchNext(): void {
  void fetchPart.openEvent();
  void fetchPart.activeFilters();
  void fetchPart.filterSheet();
}
