/** Badges and strips: how many marks stand in one place of a lane. */
import { BADGE, type Cell, type CountedBin } from '../layout/gather.ts';
import type { BadgeZone, ColourToken, EventZone, Prim } from './display.ts';

/** The radius of the largest mark on a lane that is collapsed to a line, px. */
export const THIN_MARK = 3.5;

/** A badge with its count at a place, px. */
export function badgePrims(
  cell: Cell,
  x: number,
  y: number,
  colour: ColourToken,
  alpha: number,
): readonly Prim[] {
  const { count } = cell;
  const radius = BADGE + (count > 9 ? 1.5 : 0);
  return [
    // A rim of its own tells it from a mark.
    { kind: 'circle', x, y, radius: radius + 3, fill: 'ground', stroke: colour, width: 1, alpha },
    { kind: 'circle', x, y, radius, fill: colour, alpha },
    {
      kind: 'text',
      x,
      y: y + 3.5,
      text: count > 99 ? '99+' : String(count),
      size: count > 99 ? 8 : 10,
      weight: 600,
      fill: 'ground',
      anchor: 'middle',
    },
  ];
}

/** On a lane that is collapsed there is no room for a count: a bar from the first of its marks to the last, `from` to `to` px. */
export function barPrim(from: number, to: number, y: number, fill: ColourToken, alpha: number): Prim {
  return {
    kind: 'rect',
    x: from - THIN_MARK,
    y: y - 3.5,
    width: to - from + 2 * THIN_MARK,
    height: 7,
    fill,
    alpha,
  };
}

/** Where the pointer meets it; `scale` is px per millisecond. */
export function badgeZone(
  cell: Cell,
  events: readonly number[],
  x: number,
  y: number,
  size: number,
  scale: number,
): BadgeZone {
  return {
    part: 'badge',
    events,
    from: cell.left / scale,
    to: cell.right / scale,
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
  };
}

/** Half the height of the tallest strip, px; on a lane that is collapsed. */
const TALLEST = 15;
const TALLEST_THIN = 7;

/** A strip whose height grows with the logarithm of its count; `most` is the greatest count in sight. */
export function stripPrims(
  cell: Cell,
  left: number,
  y: number,
  width: number,
  most: number,
  fill: ColourToken,
  isThin: boolean,
): readonly Prim[] {
  if (cell.count === 1) return [{ kind: 'circle', x: left + width / 2, y, radius: 2.5, fill }];
  const half =
    2.5 + ((isThin ? TALLEST_THIN : TALLEST) - 2.5) * (Math.log2(cell.count) / Math.max(1, Math.log2(most)));
  return [
    {
      kind: 'rect',
      x: left,
      y: y - half,
      width: Math.max(1, width - 1),
      height: 2 * half,
      fill,
      alpha: 0.85,
    },
  ];
}

/** A strip's zone: it holds the marks of its lane from `from` up to `to`, which `events` does not name. */
export type StripZone = BadgeZone & CountedBin;

/** Whether a badge is a strip, whose events are to be looked for. */
export function isStrip(zone: BadgeZone): zone is StripZone {
  return 'lane' in zone;
}

/** Where the pointer meets a strip, as high as the tallest; that of a single event is the event's own. */
export function stripZone(
  cell: Cell,
  left: number,
  y: number,
  width: number,
  scale: number,
): StripZone | BadgeZone | EventZone {
  const area = { x: left, y: y - TALLEST, width, height: 2 * TALLEST };
  const [event] = cell.keys;
  if (event !== undefined && cell.count === 1) return { part: 'mark', event, ...area };
  const bin = cell.bin ?? { from: cell.left / scale, to: cell.right / scale };
  return { part: 'badge', events: [], ...bin, ...area };
}
