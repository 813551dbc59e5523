/** Which commands and events are meant by what is typed into the palette. */
import { readEdtf } from '../../time/edtf.ts';
import { folded } from '../../words/fold.ts';

/** Something that is found by its name. */
export interface Named {
  readonly name: string;
}

/**
 * Those whose names have all words of a text, in any order, case and accents aside: first those that begin with the text,
 * then those whose words begin with its words, then the rest; else in the given order. A text without words means all.
 */
export function matching<T extends Named>(all: readonly T[], text: string): readonly T[] {
  const asked = folded(text).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return all;
  const whole = asked.join(' ');
  const ranked = all.flatMap((one) => {
    const name = folded(one.name);
    if (!asked.every((word) => name.includes(word))) return [];
    const words = name.split(/[^\p{L}\p{N}]+/u);
    const isStart = (word: string) => words.some((own) => own.startsWith(word));
    return [{ one, rank: name.startsWith(whole) ? 0 : asked.every(isStart) ? 1 : 2 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

/** The civil day that is typed, and nothing else; `undefined` where the text is no such day. */
export function dayIn(text: string): number | undefined {
  const date = /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text) ? readEdtf(text.trim()) : undefined;
  return date?.kind === 'date' ? date.first : undefined;
}
