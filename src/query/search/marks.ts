/** Where in a text stands what was searched for. */
import { needleOf, type Term } from './terms.ts';
import { type PlacedWord, placedWords, spaced } from './words.ts';

/** A part of a text, as places between UTF-16 units. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in parts, in its order and without loss: those that any of the terms meets are marked, whole words each. */
export function partsOf(text: string, terms: readonly Term[]): readonly Part[] {
  const words = spaced(text);
  // Most texts have nothing to be marked, and need no places.
  if (!terms.some((term) => words.includes(needleOf(term)))) return [{ text, isMarked: false }];
  const placed = placedWords(text);
  const marked = new Set<number>();
  for (const term of terms)
    for (let at = 0; at + term.words.length <= placed.length; at++)
      if (isMet(term, placed, at)) for (let k = 0; k < term.words.length; k++) marked.add(at + k);
  const parts: Part[] = [];
  let done = 0;
  const put = (to: number, isMarked: boolean) => {
    if (to <= done) return;
    const part = text.slice(done, to);
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) parts.splice(-1, 1, { text: last.text + part, isMarked });
    else parts.push({ text: part, isMarked });
    done = to;
  };
  for (const [at, { from, to }] of placed.entries()) {
    if (!marked.has(at)) continue;
    // What stands between two words of a phrase is marked with them.
    put(from, marked.has(at - 1) && isWithin(terms, placed, at));
    put(to, true);
  }
  put(text.length, false);
  return parts;
}

function isMet({ words, isOpen }: Term, placed: readonly PlacedWord[], at: number): boolean {
  return words.every((word, k) => {
    const { word: other = '' } = placed[at + k] ?? {};
    return isOpen && k === words.length - 1 ? other.startsWith(word) : other === word;
  });
}

/** Whether a word and the one before it are met by one phrase. */
function isWithin(terms: readonly Term[], placed: readonly PlacedWord[], at: number): boolean {
  return terms.some(({ words, isOpen }) =>
    words.some((_, k) => k > 0 && at >= k && isMet({ words, isOpen }, placed, at - k)),
  );
}
