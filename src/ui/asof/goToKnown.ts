/** The record as known on another day, wherever that is chosen. */
import { asKnown } from '../../query/asKnown.ts';
import type { Selectors } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { DAY_MS } from '../../time/civil.ts';

/** How much before a day that lies out of the Timeline's sight comes into sight with it. */
const BEFORE = 10 * DAY_MS;
const AFTER = 3 * DAY_MS;

/** Shows the record as known on a civil day, and the day itself where there is a time axis; of files without such days nothing. */
export function goToKnown(store: AppStore, selectors: Selectors, day: number): void {
  const state = store.getState();
  if (state.whole.record.isUndated) return;
  store.actions.setAsKnown(asKnown);
  const at = day * DAY_MS;
  const window = selectors.window(state);
  const isSeen = selectors.viewName(state) !== 'timeline' || (at >= window.start && at < window.end);
  store.actions.setAsOf(day, isSeen ? undefined : { start: at - BEFORE, end: at + AFTER });
}
