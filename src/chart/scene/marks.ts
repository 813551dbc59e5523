/** Marks and their signs: the shape says the kind, the fill of a response what it says, a notch a dispute. */
import type { ChartEvent } from '../events.ts';
import { halfOutline, notch, type Outline, outline, strike } from '../shapes.ts';
import type { ColourToken, Prim } from './display.ts';

/** From this radius on, px, the fill of a response can be read. */
const READABLE = 6;

/** What of an event its mark shows. */
export type Marked = Pick<ChartEvent, 'shape' | 'answer' | 'disputed' | 'revised'>;

/** The mark of an event at a place. `colour` is its lane's; `ring` draws the focus or the selection. */
export function markPrims(
  event: Marked,
  x: number,
  y: number,
  radius: number,
  colour: ColourToken,
  ring: 'focus' | 'open' | undefined,
  alpha: number,
): readonly Prim[] {
  const prims: Prim[] = [];
  if (ring)
    prims.push({
      kind: 'circle',
      x,
      y,
      radius: radius + 6,
      stroke: ring === 'focus' ? 'focus' : 'ink',
      width: ring === 'focus' ? 3 : 2,
    });
  const shape = outline(event.shape, radius);
  prims.push(shapePrim(outline(event.shape, radius + 1.5), x, y, { fill: 'ground' }));
  const isOpen = event.shape === 'chevron' && event.answer !== 'accepts';
  if (isOpen && radius >= READABLE) {
    prims.push(shapePrim(shape, x, y, { fill: 'ground', stroke: colour, width: 1.75, alpha }));
    if (event.answer === 'conditions')
      prims.push(shapePrim(halfOutline(event.shape, radius), x, y, { fill: colour, alpha }));
    if (event.answer === 'rejects') {
      const [from, to] = strike(radius);
      prims.push({
        kind: 'line',
        x1: x + from[0],
        y1: y + from[1],
        x2: x + to[0],
        y2: y + to[1],
        stroke: colour,
        width: 2,
        alpha,
      });
    }
  } else prims.push(shapePrim(shape, x, y, { fill: colour, alpha }));
  if (event.disputed || event.revised) prims.push(...signPrims(event, x, y, radius));
  return prims;
}

/** What is not sure of a date, at the upper left of its mark. */
export function doubtPrim(sign: '?' | '~', x: number, y: number, radius: number): Prim {
  return {
    kind: 'text',
    x: x - radius - 1,
    y: y - radius + 3,
    text: sign,
    size: 12,
    weight: 600,
    fill: 'ink',
    anchor: 'end',
    halo: 'ground',
  };
}

/** The sign of a dispute (filled) or of a revision (open), both side by side, with the notch they are set into. */
function signPrims(event: Marked, x: number, y: number, radius: number): readonly Prim[] {
  const size = Math.max(3, radius * 0.62);
  const at = { x: x + radius * 0.9, y: y - radius * 0.9 };
  const sign = (dx: number, fill: ColourToken): Prim => ({
    kind: 'polygon',
    points: [
      [at.x + dx, at.y - size],
      [at.x + dx + size, at.y],
      [at.x + dx, at.y + size],
      [at.x + dx - size, at.y],
    ],
    fill,
    stroke: 'dispute',
    width: 1.25,
  });
  return [
    shapePrim({ kind: 'polygon', points: notch(radius) }, x, y, { fill: 'ground' }),
    ...(event.revised ? [sign(event.disputed ? size * 1.5 : 0, 'ground')] : []),
    ...(event.disputed ? [sign(0, 'dispute')] : []),
  ];
}

function shapePrim(
  shape: Outline,
  x: number,
  y: number,
  style: { fill?: ColourToken; stroke?: ColourToken; width?: number; alpha?: number },
): Prim {
  if (shape.kind === 'circle') return { kind: 'circle', x, y, radius: shape.r, ...style };
  return { kind: 'polygon', points: shape.points.map(([dx, dy]) => [x + dx, y + dy] as const), ...style };
}
