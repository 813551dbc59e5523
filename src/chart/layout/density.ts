/** Lanes as strips of density: for a window with more events than there is room for marks. */
import type { Span } from '../../time/span.ts';
import { binsWithin, levelFor, type Pyramid } from '../pyramid.ts';
import type { Cell } from './gather.ts';

/** A bin is at least this wide, px, and less than twice as wide. */
const NARROWEST = 6;

/**
 * The bins of each lane that lie in a window; places are world px at `scale` px per millisecond. `indexOf` tells the index
 * in the record of the event at a place of the columns.
 */
export function densityCells(
  pyramid: Pyramid,
  window: Span,
  scale: number,
  indexOf: (place: number) => number,
): readonly (readonly Cell[])[] {
  const level = levelFor(pyramid, NARROWEST / scale);
  return Array.from({ length: pyramid.lanes }, (_, lane) => {
    const cells: Cell[] = [];
    binsWithin(pyramid, level, lane, window.start, window.end, ({ count, one, start, end }) => {
      const [left, right] = [start * scale, end * scale];
      const keys = count === 1 ? [indexOf(one)] : [];
      cells.push({ x: (left + right) / 2, left, right, count, keys, bin: { lane, from: start, to: end } });
    });
    return cells;
  });
}

/** How many marks a window holds, to the precision of a narrow bin, and never too few; cheap at any number of events. */
export function marksIn(pyramid: Pyramid, window: Span): number {
  const level = levelFor(pyramid, preciseBin(window));
  let sum = 0;
  for (let lane = 0; lane < pyramid.lanes; lane++)
    binsWithin(pyramid, level, lane, window.start, window.end, ({ count }) => {
      sum += count;
    });
  return sum;
}

/** Whether the bins are too wide to tell how many marks a window holds. */
export function isTooCoarse(pyramid: Pyramid, window: Span): boolean {
  return pyramid.finest > preciseBin(window);
}

function preciseBin({ start, end }: Span): number {
  return (end - start) / 200;
}
