/** Badges: how many marks stand in one place of a lane. */
import { BADGE, type Cell } from '../layout/gather.ts';
import type { BadgeZone, ColourToken, Prim } from './display.ts';

/** A badge with its count at a place, px. */
export function badgePrims(
  cell: Cell,
  x: number,
  y: number,
  colour: ColourToken,
  alpha: number,
): readonly Prim[] {
  const count = cell.keys.length;
  const radius = BADGE + (count > 9 ? 1.5 : 0);
  return [
    { kind: 'circle', x, y, radius: radius + 1.5, fill: 'ground' },
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
