/** The key to a picture that is taken out of the page: the signs that stand in it, each with its word. */
import type { ChartEvent } from '../events.ts';
import { textWidth } from '../measure.ts';
import type { Prim } from './display.ts';
import { doubtPrim, type Marked, markPrims } from './marks.ts';

/** The signs, in the order in which they are told. */
export const SIGNS = [
  'statement',
  'contact',
  'proposal',
  'accepts',
  'conditions',
  'rejects',
  'neither',
  'agreement',
  'arrow',
  'gathered',
  'disputed',
  'revised',
  'about',
  'possible',
] as const;
export type Sign = (typeof SIGNS)[number];

/** A sign and its word. */
export interface KeyItem {
  readonly sign: Sign;
  readonly text: string;
}

/** What is drawn of events besides their marks. */
interface Drawn {
  readonly isPossible: (event: number) => boolean;
  /** Whether some stand together in a badge or a strip. */
  readonly isGathered: boolean;
  /** Whether it is told to whom words go: far out it is not. */
  readonly hasAims: boolean;
}

/** The signs of some events. */
export function signsOf(
  events: Iterable<ChartEvent>,
  { isPossible, isGathered, hasAims }: Drawn,
): readonly Sign[] {
  const found = new Set<Sign>(isGathered ? ['gathered'] : []);
  for (const event of events) {
    found.add(shapeSign(event));
    if (hasAims && !event.contact && event.aims.length > 0) found.add('arrow');
    if (event.disputed) found.add('disputed');
    if (event.revised) found.add('revised');
    if (isPossible(event.index)) found.add('possible');
    else if (event.fuzzy) found.add('about');
  }
  return SIGNS.filter((sign) => found.has(sign));
}

function shapeSign({ shape, answer }: ChartEvent): Sign {
  switch (shape) {
    case 'disc':
      return 'statement';
    case 'square':
      return 'contact';
    case 'triangle':
      return 'proposal';
    case 'plus':
      return 'agreement';
    case 'chevron':
      return answer ?? 'neither';
  }
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

const MARKS: Readonly<Record<Exclude<Sign, 'arrow' | 'gathered'>, Partial<Marked>>> = {
  statement: {},
  contact: { shape: 'square' },
  proposal: { shape: 'triangle' },
  accepts: { shape: 'chevron', answer: 'accepts' },
  conditions: { shape: 'chevron', answer: 'conditions' },
  rejects: { shape: 'chevron', answer: 'rejects' },
  neither: { shape: 'chevron' },
  agreement: { shape: 'plus' },
  disputed: { disputed: true },
  revised: { revised: true },
  about: {},
  possible: {},
};

function signPrims(sign: Sign, x: number, y: number): readonly Prim[] {
  switch (sign) {
    case 'arrow':
      return [
        { kind: 'line', x1: x - 8, y1: y, x2: x + 8, y2: y, stroke: 'inkMuted', width: 1.5 },
        {
          kind: 'polygon',
          points: [
            [x + 3.5, y - 4],
            [x + 8, y],
            [x + 3.5, y + 4],
          ],
          stroke: 'inkMuted',
          width: 1.5,
          open: true,
        },
      ];
    case 'gathered':
      return [
        { kind: 'circle', x, y, radius: 8, fill: 'ground', stroke: 'inkMuted', width: 1.5 },
        { kind: 'text', x, y: y + 4, text: '3', size: 11, weight: 600, fill: 'ink', anchor: 'middle' },
      ];
    default: {
      const mark = markPrims({ ...MARK, ...MARKS[sign] }, x, y, RADIUS, 'inkMuted', undefined, 1);
      return sign === 'about' || sign === 'possible'
        ? [...mark, doubtPrim(sign === 'about' ? '~' : '?', x, y, RADIUS)]
        : mark;
    }
  }
}
