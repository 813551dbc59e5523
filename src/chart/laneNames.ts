/** How lanes are named in the drawing. */
import { textWidth } from './measure.ts';
import type { Lane } from './sideLanes.ts';

/** The size of the name of a lane that is collapsed to a line, px, and what its lines take. */
export const THIN_NAME = { size: 11, weight: 400, width: 78, pitch: 11 } as const;

/** Whether the codes of lanes tell them apart: every lane has one, and no two have the same. */
export function areCoded(lanes: readonly Lane[]): boolean {
  const codes = new Set(lanes.map(({ code }) => code));
  return codes.size === lanes.length && !codes.has(undefined);
}

/** A name in lines of at most a width, px; a word is never broken. */
export function nameLines(
  name: string,
  { width, size, weight }: { readonly width: number; readonly size: number; readonly weight: 400 | 600 },
): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
