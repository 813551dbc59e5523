/** The whole days that a window of the Timeline covers, as a filter. */
import type { DayRange } from '../../query/view.ts';
import { dayOfWall, type WallMs } from '../../time/civil.ts';
import type { Span } from '../../time/span.ts';

/** Days of which the window shows any part; a window that ends at midnight does not reach the next day. */
export function windowDays({ start, end }: Span): DayRange {
  const first = dayOfWall(start as WallMs);
  return { first, last: Math.max(first, dayOfWall((end - 1) as WallMs)) };
}
