/** A picture that stands alone: the drawing with what it shows above it, and its key and where it comes from below. */
import { fitsIn, type Weight } from '../measure.ts';
import type { Prim, Scene } from './display.ts';
import { type KeyItem, keyPrims } from './key.ts';

/** What stands around the drawing. */
export interface FigureWords {
  /** Of which record it is. */
  readonly record: string;
  /** What it shows. */
  readonly title: string;
  readonly key: readonly KeyItem[];
  /** Whose it is, under which licence, in which version; and its link. A line each, broken where it is too long. */
  readonly credit: readonly string[];
}

const EDGE = 16;
/** Right of the drawing, whose lanes and words run to its end. */
const MARGIN = 20;
const RECORD = { size: 16, weight: 600, pitch: 22 } as const;
const TITLE = { size: 13.5, weight: 400, pitch: 18 } as const;
const CREDIT = { size: 11.5, weight: 400, pitch: 16 } as const;

/** The width of a picture whose drawing is so wide, px. */
export function figureWidth(drawing: number): number {
  // Whole pixels, so that nothing shows at the edges.
  return Math.ceil(drawing) + MARGIN;
}

/** The picture; its drawing begins at its left edge, and as far down as `figureTop` tells. It has nothing to point at. */
export function figureOf(drawing: Scene, words: FigureWords): Scene {
  const width = figureWidth(drawing.width);
  const room = width - 2 * EDGE;
  const top = figureTop(drawing, words);
  const prims: Prim[] = [];
  let y = EDGE;
  for (const { text, font } of headLines(words, room)) {
    prims.push(line(text, y + font.size, font, 'ink'));
    y += font.pitch;
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
  const height = Math.ceil(y + EDGE);
  return {
    width,
    height,
    prims: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'ground' }, ...prims],
    zones: [],
  };
}

/** What stands above a drawing. */
type Head = Pick<FigureWords, 'record' | 'title'>;

/** Where a drawing begins below its record and title, px. */
export function figureTop({ width }: Pick<Scene, 'width'>, head: Head): number {
  const lines = headLines(head, figureWidth(width) - 2 * EDGE);
  return EDGE + lines.reduce((sum, { font }) => sum + font.pitch, 0) + 8;
}

function headLines({ record, title }: Head, room: number) {
  const lines = (text: string, font: typeof RECORD | typeof TITLE) =>
    linesIn(text, font, room).map((of) => ({ text: of, font }));
  return [...lines(record, RECORD), ...lines(title, TITLE)];
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
