/**
 * The words of a text as a search compares them: folded, without what stands between them. What is written without spaces
 * between its words is taken letter by letter, so that a part of it is found too.
 */
import { folded } from '../../words/fold.ts';

const ALONE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${ALONE}]|(?:(?![${ALONE}])[\\p{L}\\p{N}])+`, 'gu');
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** The words of a text, folded, in its order. */
export function wordsOf(text: string): readonly string[] {
  // Most texts are of letters that need no folding but to be small.
  return (PLAIN.test(text) ? text.toLowerCase().match(PLAIN_WORD) : folded(text).match(WORD)) ?? [];
}

/** The words of a text with a space before and after each; `''` where it has none. */
export function spaced(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

/** A word of a text and where it stands there, as places between UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The same words as `wordsOf` gives, each with its place in the text as written. */
export function placedWords(text: string): readonly PlacedWord[] {
  let plain = '';
  /** For each unit of the folded text, where the letter it comes from begins and ends. */
  const from: number[] = [];
  const to: number[] = [];
  // A letter with its marks folds the same wherever it stands.
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)) {
    // Folding takes away spaces at the ends of a text, which part words here.
    const part = PLAIN.test(letter) ? letter.toLowerCase() : folded(`.${letter}.`).slice(1, -1);
    for (let unit = 0; unit < part.length; unit++) {
      from.push(index);
      to.push(index + letter.length);
    }
    plain += part;
  }
  return Array.from(plain.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    from: from[index] ?? 0,
    to: to[index + word.length - 1] ?? text.length,
  }));
}
