/** Where the keys of the Timeline lead among the events shown. */
import type { KeyCommand } from './keys.ts';

/** Places of a chart in time order, of which some are shown. */
export interface Walk {
  /** How many places there are, shown or not. */
  readonly length: number;
  readonly isShown: (place: number) => boolean;
  /** The axis time of a place's mark. */
  readonly timeOf: (place: number) => number;
  readonly homeOf: (place: number) => number;
}

/** The place a moving command leads to from another (-1: from none yet). `undefined` when there is none further. */
export function moveTo(command: KeyCommand, walk: Walk, from: number): number | undefined {
  switch (command) {
    case 'first':
      return shownFrom(walk, 0, 1);
    case 'last':
      return shownFrom(walk, walk.length - 1, -1);
    case 'next':
      return shownFrom(walk, from + 1, 1);
    case 'previous':
      return shownFrom(walk, from < 0 ? walk.length - 1 : from - 1, -1);
    case 'laneUp':
    case 'laneDown':
      return from < 0 ? shownFrom(walk, 0, 1) : inOtherLane(walk, from, command === 'laneUp' ? -1 : 1);
    default:
      return undefined;
  }
}

/** The first place that is shown, from one on in a direction. */
function shownFrom({ length, isShown }: Walk, from: number, step: -1 | 1): number | undefined {
  for (let place = from; place >= 0 && place < length; place += step) if (isShown(place)) return place;
  return undefined;
}

/** The event nearest in time on the nearest lane above or below that has any. */
function inOtherLane(
  { length, isShown, timeOf, homeOf }: Walk,
  from: number,
  step: -1 | 1,
): number | undefined {
  const lane = homeOf(from);
  const time = timeOf(from);
  let best: { readonly place: number; readonly away: number; readonly distance: number } | undefined;
  for (let place = 0; place < length; place++) {
    const away = (homeOf(place) - lane) * step;
    if (away <= 0 || (best && away > best.away) || !isShown(place)) continue;
    const distance = Math.abs(timeOf(place) - time);
    if (!best || away < best.away || distance < best.distance) best = { place, away, distance };
  }
  return best?.place;
}
