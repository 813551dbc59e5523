/** Breaks a text into lines no wider than asked; never inside a word. */
import { textWidth, type Weight } from '../measure.ts';

/** The lines, or `undefined` when more than `most` are needed or one word is too wide. Widths in px. */
export function wrap(
  text: string,
  size: number,
  weight: Weight,
  width: number,
  most: number,
): { readonly lines: readonly string[]; readonly width: number } | undefined {
  const space = textWidth(' ', size, weight);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let widest = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(word, size, weight);
    if (wide > width) return undefined;
    if (line !== '' && length + space + wide > width) {
      lines.push(line);
      widest = Math.max(widest, length);
      line = '';
    }
    length = line === '' ? wide : length + space + wide;
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.length > most ? undefined : { lines, width: Math.max(widest, length) };
}
