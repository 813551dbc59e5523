// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsProgram } from '../program.js';
import { readAdvances } from './woff2.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const WEIGHTS = [400, 600];

/**
 * The text of `src/chart/advances.ts` for the shipped face.
 *
 * @returns {Promise<string>}
 */
export async function advancesModule() {
  const faces = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const { unitsPerEm, advances } = readAdvances(await readFile(faceFile(weight)));
      if (unitsPerEm !== 1000) throw new Error(`Weight ${weight} has ${unitsPerEm} units per em, not 1000.`);
      return advances;
    }),
  );
  const codes = [...(faces[0]?.keys() ?? [])].sort((a, b) => a - b);
  for (const [i, face] of faces.entries())
    if (face.size !== codes.length || !codes.every((code) => face.has(code)))
      throw new Error(`Weight ${WEIGHTS[i]} has other characters than weight ${WEIGHTS[0]}.`);
  return [
    '/** Advance widths of the shipped face; written by scripts/font/advances.js from its files. */',
    '',
    '/** The code points, ascending, as hexadecimal runs `first-last`. */',
    `export const CHARACTERS =\n  '${runs(codes)}';`,
    '',
    '/** Their advances in 1/1000 em, in that order, by weight. */',
    'export const ADVANCES = {',
    ...WEIGHTS.map((weight, i) => `  ${weight}: '${codes.map((code) => faces[i]?.get(code)).join(' ')}',`),
    '} as const;',
    '',
  ].join('\n');
}

/**
 * Where the file of a weight lies.
 *
 * @param {number} weight
 */
export function faceFile(weight) {
  return join(root, 'src', 'ui', 'fonts', `parley-${weight}.woff2`);
}

/** @param {number[]} codes ascending */
function runs(codes) {
  /** @type {[number, number][]} */
  const found = [];
  for (const code of codes) {
    const run = found.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else found.push([code, code]);
  }
  return found.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(' ');
}

/** @param {number} code */
function hex(code) {
  return code.toString(16);
}

runAsProgram(import.meta.url, async () => {
  await writeFile(join(root, 'src', 'chart', 'advances.ts'), await advancesModule());
});
