/** Ties of an exchange: a curve along time from what was answered to its answer, in the colour of the one who answers. */
import type { Layout } from '../layout/layout.ts';
import type { Prim } from './display.ts';
import type { Emphasised } from './emphasis.ts';
import { colourOf, nearest } from './exchange.ts';
import type { Frame } from './frame.ts';

/** How high a curve within one lane rises at most, px. */
const RISE = 26;
const STEPS = 24;

/** The ties that can be drawn honestly: where both ends are laid out with a mark of their own. */
export function tiePrims(
  layout: Layout,
  frame: Frame,
  shift: number,
  { ties = [], hovered, focused, open }: Emphasised,
): readonly Prim[] {
  if (ties.length === 0) return [];
  const placed = new Map(layout.events.map((of) => [of.event.index, of]));
  return ties.flatMap(({ from, to }): readonly Prim[] => {
    const [answer, answered] = [placed.get(from), placed.get(to)];
    if (!answer?.marked || !answered?.marked) return [];
    // A call stands on the lanes of both; nobody answers himself.
    const others = answer.event.stands.filter((lane) => !answered.event.stands.includes(lane));
    const lane = nearest(others.length > 0 ? others : answer.event.stands, answered.event.home);
    const lineOf = (at: number) => layout.boxes[at]?.line ?? 0;
    const [x1, x2] = [answered.x + shift, answer.x + shift];
    if (Math.max(x1, x2) < frame.left || Math.min(x1, x2) > frame.right) return [];
    const isStrong = [hovered, focused, open].some((event) => event === from || event === to);
    const [y1, y2] = [lineOf(nearest(answered.event.stands, lane)), lineOf(lane)];
    return [
      {
        kind: 'polygon',
        points: curve(x1, y1, x2 - x1, y2 - y1),
        stroke: colourOf(layout.lanes[lane]),
        width: isStrong ? 2.5 : 1.5,
        open: true,
        alpha: isStrong ? 1 : 0.75,
      },
    ];
  });
}

/** A curve that leaves and reaches its lanes along time; within one lane it rises over it. */
function curve(x: number, y: number, width: number, height: number): readonly (readonly [number, number])[] {
  const rise = height === 0 ? Math.min(RISE, Math.abs(width) / 6) : 0;
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    return [x + width * t, y + height * t * t * (3 - 2 * t) - rise * 4 * t * (1 - t)] as const;
  });
}
