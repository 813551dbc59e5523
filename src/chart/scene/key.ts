/** The key to a picture that is taken out of the page: the signs that stand in it, each with its word. */
import { textWidth } from '../measure.ts';
import type { Prim, RectPrim } from './display.ts';
import { doubtPrim, type Marked, markPrims } from './marks.ts';
import type { Sign } from './signs.ts';

/** A sign and its word. */
export interface KeyItem {
  readonly sign: Sign;
  readonly text: string;
}

const SIZE = 12;
const ROW = 20;
const ICON = 22;
const GAP = 18;
const RADIUS = 6;

/** The key in rows of at most `width`, from `top` down; `height` is what it takes, px. */
export function keyPrims(
  items: readonly KeyItem[],
  left: number,
  top: number,
  width: number,
): { readonly prims: readonly Prim[]; readonly height: number } {
  const prims: Prim[] = [];
  let x = left;
  let y = top + ROW / 2;
  for (const { sign, text } of items) {
    const wide = ICON + textWidth(text, SIZE, 400);
    if (x > left && x + wide > left + width) {
      x = left;
      y += ROW;
    }
    prims.push(...signPrims(sign, x + ICON / 2 - 4, y), {
      kind: 'text',
      x: x + ICON,
      y: y + 4,
      text,
      size: SIZE,
      weight: 400,
      fill: 'ink',
    });
    x += wide + GAP;
  }
  return { prims, height: items.length === 0 ? 0 : y + ROW / 2 - top };
}

const MARK: Marked = { shape: 'disc', answer: undefined, disputed: false, revised: false };

/** The signs that are a mark, with what there is of it. */
const MARKS: Readonly<Partial<Record<Sign, Partial<Marked>>>> = {
  contact: { shape: 'square' },
  proposal: { shape: 'triangle' },
  accepts: { shape: 'chevron', answer: 'accepts' },
  conditions: { shape: 'chevron', answer: 'conditions' },
  rejects: { shape: 'chevron', answer: 'rejects' },
  neither: { shape: 'chevron' },
  agreement: { shape: 'plus' },
  disputed: { disputed: true },
  revised: { revised: true },
};

/** A sign with its middle at a place, as the drawing has it but without the colour of a side. */
function signPrims(sign: Sign, x: number, y: number): readonly Prim[] {
  const mark = (radius = RADIUS, ring?: 'open') =>
    markPrims({ ...MARK, ...MARKS[sign] }, x, y, radius, 'inkMuted', ring, 1);
  const line = (...points: readonly (readonly [number, number])[]): Prim => ({
    kind: 'polygon',
    points: points.map(([dx, dy]) => [x + dx, y + dy] as const),
    stroke: 'inkMuted',
    width: 1.5,
    open: true,
  });
  const bar = (left: number, top: number, width: number, height: number, alpha = 1): RectPrim => ({
    kind: 'rect',
    x: x + left,
    y: y + top,
    width,
    height,
    fill: 'inkMuted',
    alpha,
  });
  switch (sign) {
    case 'arrow':
      return [line([-8, 0], [8, 0]), line([3.5, -4], [8, 0], [3.5, 4])];
    case 'joined':
      return [line([-1.75, -9], [-1.75, 9]), line([1.75, -9], [1.75, 9])];
    case 'together':
      return [line([0, -9], [0, 9])];
    case 'within':
      return [8, 4.5].map((reach) =>
        line(
          ...Array.from({ length: 13 }, (_, i) => {
            const angle = (i / 12) * Math.PI;
            return [reach * Math.cos(angle), reach * Math.sin(angle) - 4] as const;
          }),
        ),
      );
    case 'loop':
      return [line([-6, -6], [-6, 6], [6, 6], [6, -5]), line([2, 0], [6, -5], [10, 0])];
    case 'tie':
      return [
        line(
          ...Array.from({ length: 13 }, (_, i) => {
            const t = i / 12;
            return [16 * t - 8, 12 * t * t * (3 - 2 * t) - 6] as const;
          }),
        ),
      ];
    case 'day':
      return [bar(-9, -2, 18, 4, 0.3), ...mark(4)];
    case 'days':
      return [bar(-9, -2, 18, 4, 0.3)];
    case 'effect':
      return [bar(-9, -1.5, 18, 3, 0.55)];
    case 'bar':
      return [bar(-8, -3.5, 16, 7)];
    case 'strip':
      return [3, 6, 4].map((half, at) => bar(6 * at - 8.5, -half, 5, 2 * half, 0.85));
    case 'unknown':
      return [
        { ...bar(-4, -8, 13, 16, 0.45), fill: 'rule' },
        {
          kind: 'line',
          x1: x - 4,
          y1: y - 8,
          x2: x - 4,
          y2: y + 8,
          stroke: 'inkMuted',
          width: 1,
          dash: [4, 3],
        },
      ];
    case 'open':
      return mark(3.5, 'open');
    case 'gathered':
      return [
        { kind: 'circle', x, y, radius: 8, fill: 'ground', stroke: 'inkMuted', width: 1.5 },
        { kind: 'text', x, y: y + 4, text: '3', size: 11, weight: 600, fill: 'ink', anchor: 'middle' },
      ];
    case 'about':
    case 'possible':
      return [...mark(), doubtPrim(sign === 'about' ? '~' : '?', x, y, RADIUS)];
    default:
      return mark();
  }
}
