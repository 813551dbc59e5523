/**
 * The width of text in the shipped face, from its table of advances and never from a screen, so that a layout
 * is the same at build, in tests and in every browser. It holds for text drawn without kerning.
 */
import { ADVANCES, CHARACTERS } from './advances.ts';

/** The two weights the face has. */
export type Weight = keyof typeof ADVANCES;

const TABLES: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  400: tableOf(400),
  600: tableOf(600),
};

/** What takes no room: combining marks, joiners, variation selectors, directions, soft hyphens. */
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
/** What fills the whole em: East Asian characters, full-width forms, pictures. */
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;
const CAPITAL = /^\p{Lu}$/u;
const SMALL_LETTER = /^\p{L}$/u;

/** Advances of characters that another face will draw, in 1/1000 em: rather too much than too little. */
const OTHERWISE = { full: 1000, capital: 680, letter: 580, other: 600 } as const;

/** The width of one line of text at a font size, both in px: the sum of its characters' advances. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = TABLES[weight];
  let sum = 0;
  for (const character of text) sum += table.get(character.codePointAt(0) ?? 0) ?? guess(character);
  return (sum * size) / 1000;
}

/** Whether a line of text is no wider than `width`, px. */
export function fitsIn(text: string, size: number, weight: Weight, width: number): boolean {
  return textWidth(text, size, weight) <= width;
}

function guess(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return OTHERWISE.full;
  if (CAPITAL.test(character)) return OTHERWISE.capital;
  return SMALL_LETTER.test(character) ? OTHERWISE.letter : OTHERWISE.other;
}

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  const widths = ADVANCES[weight].split(' ').map(Number);
  const codes = CHARACTERS.split(' ').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  return new Map(codes.map((code, i) => [code, widths[i] ?? 0]));
}
