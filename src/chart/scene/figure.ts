/** A picture that stands alone: the drawing with what it shows above it, and its key and where it comes from below. */
import { fitsIn, type Weight } from '../measure.ts';
import type { Prim, Scene } from './display.ts';
import { type KeyItem, keyPrims } from './key.ts';

/** What stands around the drawing. */
export interface FigureWords {
  /** What it shows. */
  readonly title: string;
  readonly key: readonly KeyItem[];
  /** Whose it is, under which licence, in which version; and its link. A line each, broken where it is too long. */
  readonly credit: readonly string[];
}

const EDGE = 16;
const TITLE = { size: 15, weight: 600, pitch: 20 } as const;
const CREDIT = { size: 11.5, weight: 400, pitch: 16 } as const;

/** The picture, as wide as its drawing; where the drawing lies in it is told by `figureTop`. It has nothing to point at. */
export function figureOf(drawing: Scene, words: FigureWords): Scene {
  const room = drawing.width - 2 * EDGE;
  const above = titleLines(words.title, room);
  const top = figureTop(drawing, words.title);
  const prims: Prim[] = [];
  let y = EDGE;
  for (const text of above) {
    prims.push(line(text, y + 15, TITLE, 'ink'));
    y += TITLE.pitch;
  }
  prims.push(...drawing.prims.map((prim) => moved(prim, top)));
  y = top + drawing.height + 10;
  const key = keyPrims(words.key, EDGE, y, room);
  prims.push(...key.prims);
  y += key.height + (key.height > 0 ? 8 : 0);
  for (const text of words.credit.flatMap((credit) => linesIn(credit, CREDIT, room))) {
    prims.push(line(text, y + 12, CREDIT, 'inkMuted'));
    y += CREDIT.pitch;
  }
  // Whole pixels, so that nothing shows at the edges.
  const [width, height] = [Math.ceil(drawing.width), Math.ceil(y + EDGE)];
  return {
    width,
    height,
    prims: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'ground' }, ...prims],
    zones: [],
  };
}

/** Where a drawing begins below its title, px. */
export function figureTop({ width }: Pick<Scene, 'width'>, title: string): number {
  return EDGE + titleLines(title, width - 2 * EDGE).length * TITLE.pitch + 8;
}

function titleLines(title: string, room: number): readonly string[] {
  return linesIn(title, TITLE, room);
}

function line(
  text: string,
  y: number,
  { size, weight }: { readonly size: number; readonly weight: Weight },
  fill: 'ink' | 'inkMuted',
): Prim {
  return { kind: 'text', x: EDGE, y, text, size, weight, fill };
}

/** A text in lines of at most a width; a word that has no room on a line, as an address, is broken. */
export function linesIn(
  text: string,
  { size, weight }: { readonly size: number; readonly weight: Weight },
  width: number,
): readonly string[] {
  const fits = (part: string) => fitsIn(part, size, weight, width);
  const lines: string[] = [];
  let last = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const joined = last === '' ? word : `${last} ${word}`;
    if (fits(joined)) {
      last = joined;
      continue;
    }
    if (last !== '') lines.push(last);
    last = '';
    for (const piece of fits(word) ? [word] : piecesOf(word, fits)) {
      if (last !== '' && !fits(last + piece)) {
        lines.push(last);
        last = '';
      }
      last += piece;
    }
  }
  return last === '' ? lines : [...lines, last];
}

/** A word in pieces that fit: behind the signs that part an address where it can be, else letter by letter. */
function piecesOf(word: string, fits: (part: string) => boolean): readonly string[] {
  return word.split(/(?<=[/&?=,_-])/).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
}

/** The same further down. */
function moved(prim: Prim, by: number): Prim {
  switch (prim.kind) {
    case 'line':
      return { ...prim, y1: prim.y1 + by, y2: prim.y2 + by };
    case 'polygon':
      return { ...prim, points: prim.points.map(([x, y]) => [x, y + by] as const) };
    case 'clip':
      return { ...prim, y: prim.y + by, parts: prim.parts.map((part) => moved(part, by)) };
    default:
      return { ...prim, y: prim.y + by };
  }
}
