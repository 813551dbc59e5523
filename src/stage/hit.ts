/** What is meant at a point: the nearest mark or badge whose zone holds it, else the title that holds it. */
import type { BadgeZone, Zone } from '../chart/scene/display.ts';

/** An event (its record index), or several gathered into a badge. */
export type Hit = { readonly event: number } | { readonly badge: BadgeZone };

/** What stands at a point of the picture (px), if anything. */
export function hitAt(zones: readonly Zone[], x: number, y: number): Hit | undefined {
  let best: { readonly zone: Zone; readonly distance: number } | undefined;
  for (const zone of zones) {
    if (x < zone.x || y < zone.y || x > zone.x + zone.width || y > zone.y + zone.height) continue;
    const distance =
      zone.part === 'title' ? 1_000 : Math.hypot(zone.x + zone.width / 2 - x, zone.y + zone.height / 2 - y);
    if (!best || distance < best.distance) best = { zone, distance };
  }
  if (!best) return undefined;
  return best.zone.part === 'badge' ? { badge: best.zone } : { event: best.zone.event };
}
