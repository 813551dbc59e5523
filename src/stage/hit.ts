/** Which event is meant at a point: the nearest mark whose zone holds it, else the title that holds it. */
import type { Zone } from '../chart/scene/display.ts';

/** The record index of the event at a point of the picture (px), if any. */
export function eventAt(zones: readonly Zone[], x: number, y: number): number | undefined {
  let best: { event: number; distance: number } | undefined;
  for (const zone of zones) {
    if (x < zone.x || y < zone.y || x > zone.x + zone.width || y > zone.y + zone.height) continue;
    const distance =
      zone.part === 'title' ? 1_000 : Math.hypot(zone.x + zone.width / 2 - x, zone.y + zone.height / 2 - y);
    if (!best || distance < best.distance) best = { event: zone.event, distance };
  }
  return best?.event;
}
