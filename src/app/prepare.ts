/** What a view needs that is fetched only for such views. */
import { isFiltered, type View } from '../query/view.ts';
import { ROOM_FOR_FILTERS } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { fetchLanes, hasOtherLanes } from '../ui/lanes/useLanes.ts';
import { fetchPart } from '../ui/parts.tsx';

/**
 * Fetches it; `undefined` where nothing is missing. Rejects where what knows the record of a day cannot be had: nothing could
 * be shown in its place. Any other part that cannot be had shows where it is missing. `also` is what a page waits for besides.
 */
export function prepare(
  store: AppStore,
  view: View,
  also?: Promise<unknown> | false,
): Promise<unknown> | undefined {
  const { session } = store.getState();
  const isAsOf = view.asof !== undefined;
  const waits = [
    also,
    session.width < ROOM_FOR_FILTERS && fetchPart.filterSheet(),
    isAsOf && fetchPart.asKnown(),
    isAsOf &&
      !session.asKnown &&
      import('../query/asKnown.ts').then((module) => store.actions.setAsKnown(module.asKnown)),
    (isAsOf || isFiltered(view)) && fetchPart.activeFilters(),
    hasOtherLanes(view) && fetchLanes(),
    view.event !== undefined && fetchPart.openEvent(),
    view.v !== undefined && fetchPart.pinLine(),
  ];
  return waits.some(Boolean) ? Promise.all(waits) : undefined;
}

/** Fetches what the next press may ask for, once nobody waits for anything else. */
export function fetchNext(): void {
  void fetchPart.openEvent();
  void fetchPart.activeFilters();
  void fetchPart.filterSheet();
}
