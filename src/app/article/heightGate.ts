/** When a frame tells its host how high it is: whole pixels, within bounds, each height once; in a loop no more than a dozen, and then a pause. */
import { LEAST_HEIGHT, MOST_HEIGHT } from '../../protocol/messages.ts';

/** More changes than this within a second are the sign of a loop between the frame and its host. */
const MOST_CHANGES = 12;
const SECOND = 1_000;
/** How long nothing is told then, ms. */
const PAUSE = 2_000;

/** What to do with a height: tell it, ask again in so many ms, or neither. */
export interface Passage {
  readonly tell?: number;
  readonly again?: number;
}

/** Makes the gate of one frame. Its answers follow from the content's height, px, and the time of asking, ms. */
export function heightGate(): (height: number, now: number) => Passage {
  let told: number | undefined;
  let times: readonly number[] = [];
  let closedUntil = Number.NEGATIVE_INFINITY;
  return (height, now) => {
    // A page that has no box yet has no height.
    if (!(height > 0)) return {};
    const whole = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height)));
    if (whole === told) return {};
    if (now < closedUntil) return { again: closedUntil - now };
    times = times.filter((time) => now - time < SECOND);
    if (times.length >= MOST_CHANGES) {
      closedUntil = now + PAUSE;
      return { again: PAUSE };
    }
    times = [...times, now];
    told = whole;
    return { tell: whole };
  };
}
