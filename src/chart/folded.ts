/** Empty stretches of a chart: where they are, and the events as they are drawn when these are folded. */
import { DAY_MS } from '../time/civil.ts';
import type { Fold, Warp } from '../time/warp.ts';
import type { ChartColumns, ChartSet } from './columns.ts';
import type { ChartEvent } from './events.ts';

/** A stretch without events is folded from so many days on. */
const LEAST = 30 * DAY_MS;
/** A folded stretch is drawn as long as so many days. */
const DRAWN = 15 * DAY_MS;

/** The stretches of whole days in which none of the shown events has any bounded time, with a day's room around each event. */
export function emptyStretches({ columns, isShown }: ChartSet): readonly Fold[] {
  const places: number[] = [];
  const beginOf = (place: number) => bounded(columns.start[place], columns.end[place]);
  for (let place = 0; place < columns.length; place++)
    if (isShown(place) && Number.isFinite(beginOf(place))) places.push(place);
  // Where the start is open the order of columns is not that of what is drawn.
  places.sort((a, b) => beginOf(a) - beginOf(b));
  const folds: Fold[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const start = Math.ceil(reach / DAY_MS) * DAY_MS + DAY_MS;
    const end = Math.floor(beginOf(place) / DAY_MS) * DAY_MS - DAY_MS;
    if (end - start >= LEAST) folds.push({ start, end, drawn: DRAWN });
    const ends = bounded(columns.end[place], columns.start[place]);
    reach = Number.isFinite(reach) ? Math.max(reach, ends) : ends;
  }
  return folds;
}

/** A time, or where it is open the other one. */
function bounded(time = Number.NaN, other = Number.NaN): number {
  return Number.isFinite(time) ? time : other;
}

/** The columns with all times as they are drawn. */
export function foldedColumns(columns: ChartColumns, { toDrawn }: Warp): ChartColumns {
  const made = new Map<number, ChartEvent>();
  return {
    ...columns,
    start: columns.start.map(toDrawn),
    end: columns.end.map(toDrawn),
    mark: columns.mark.map(toDrawn),
    at: (place) => {
      const event = made.get(place) ?? foldedEvent(columns.at(place), toDrawn);
      made.set(place, event);
      return event;
    },
  };
}

function foldedEvent(event: ChartEvent, toDrawn: Warp['toDrawn']): ChartEvent {
  const { start, end, effect } = event;
  return {
    ...event,
    start: toDrawn(start),
    end: toDrawn(end),
    effect: effect && { start: toDrawn(effect.start), end: toDrawn(effect.end) },
  };
}
