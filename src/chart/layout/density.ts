/** Lanes as strips of density: for a window with more events than there is room for marks. */
import type { Span } from '../../time/span.ts';
import { binsWithin, levelFor, type Pyramid } from '../pyramid.ts';
import type { Cell } from './gather.ts';

/** A bin is at least this wide, px, and less than twice as wide. */
const NARROWEST = 6;

/** The bins of each lane that lie in a window; places are world px at `scale` px per millisecond. */
export function densityCells(pyramid: Pyramid, window: Span, scale: number): readonly (readonly Cell[])[] {
  const level = levelFor(pyramid, NARROWEST / scale);
  return Array.from({ length: pyramid.lanes }, (_, lane) => {
    const cells: Cell[] = [];
    binsWithin(pyramid, level, lane, window.start, window.end, ({ count, one, start, end }) => {
      const [left, right] = [start * scale, end * scale];
      cells.push({ x: (left + right) / 2, left, right, count, keys: count === 1 ? [one] : [] });
    });
    return cells;
  });
}

/** How many marks a window holds, to the precision of a narrow bin; cheap at any number of events. */
export function marksIn(pyramid: Pyramid, window: Span): number {
  const level = levelFor(pyramid, (window.end - window.start) / 200);
  let sum = 0;
  for (let lane = 0; lane < pyramid.lanes; lane++)
    binsWithin(pyramid, level, lane, window.start, window.end, ({ count }) => {
      sum += count;
    });
  return sum;
}
