/** Texts in the order of the alphabet. */
import type { Words } from './words.ts';

/** The comparison of two texts by the language's alphabet: as `Array.sort` wants it. */
export function textOrder({ locale }: Words): (a: string, b: string) => number {
  return new Intl.Collator(locale).compare;
}
