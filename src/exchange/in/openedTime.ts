/** How the times of a reader's own file are drawn. */
import { DAY_MS } from '../../time/civil.ts';

/** The zone in which clock times of a reader's own file are drawn, and from which those without a zone are taken. */
export const OPENED_ZONE = 'UTC';

/**
 * From a midnight on, a day to a month long: such an interval's mark stands on its first day. That of a longer one stands
 * in its middle, and so does that of hours: a slot of the day may lie outside of them.
 */
export function isOfDays(start: number, length: number): boolean {
  return start % DAY_MS === 0 && length >= DAY_MS && length <= 31 * DAY_MS;
}
