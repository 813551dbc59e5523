/** What a view needs that is fetched only for such views. */
import type { View } from '../query/view.ts';
import type { AppStore } from '../store/store.ts';
import { fetchAsKnown } from '../ui/asof/AsKnownButton.tsx';
import { fetchOpenEvent } from '../ui/openEvent.tsx';

/** Fetches it; `undefined` where all of it is here. Never fails: what cannot be had shows where it is missing. */
export function prepare(store: AppStore, view: View): Promise<void> | undefined {
  const { session } = store.getState();
  const waits: Promise<unknown>[] = [];
  if (view.asof !== undefined && !session.asKnown)
    waits.push(
      import('../query/asKnown.ts').then(({ asKnown }) => store.actions.setAsKnown(asKnown)),
      fetchAsKnown(),
    );
  if (view.event !== undefined) waits.push(fetchOpenEvent());
  return waits.length > 0 ? Promise.all(waits).then(() => undefined) : undefined;
}
