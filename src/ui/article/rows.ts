/** The rows of a list in a frame: a few, from where the reading begins, and more when they are asked for. */
import { isFiltered } from '../../query/view.ts';
import type { EventRow } from '../../record/record.ts';
import { memoised } from '../../store/memo.ts';
import type { Selectors } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import { dayOfWall, type WallMs } from '../../time/civil.ts';

/** So many rows stand at first, and so many come with each press. */
export const FIRST_ROWS = 12;
export const MORE_ROWS = 24;

/**
 * The selectors of a frame that lists so many rows: where nothing is filtered they begin where the Timeline would open, or,
 * when the earlier ones were asked for, with the first.
 */
export function withRows(selectors: Selectors, rows: number, fromFirst: boolean): Selectors {
  const cut = memoised((events: readonly EventRow[], days: ArrayLike<number>, start: number) => {
    const from = events.findIndex((event) => (days[event.index] ?? 0) >= start);
    return events.slice(Math.max(0, from), Math.max(0, from) + rows);
  });
  return {
    ...selectors,
    shown: (state: AppState) =>
      cut(
        selectors.shown(state),
        selectors.index(state).days.first,
        fromFirst || isFiltered(state.view)
          ? Number.NEGATIVE_INFINITY
          : dayOfWall(selectors.window(state).start as WallMs),
      ),
  };
}

/** How many of the shown events come before the rows of a list. */
export function eventsBefore(events: readonly EventRow[], rows: readonly EventRow[]): number {
  const [first] = rows;
  return first === undefined ? 0 : events.indexOf(first);
}

/** How many of the shown events come after the rows of a list. */
export function eventsAfter(events: readonly EventRow[], rows: readonly EventRow[]): number {
  const last = rows.at(-1);
  return last === undefined ? 0 : events.length - 1 - events.indexOf(last);
}
