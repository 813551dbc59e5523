/** What is searched for: the words and phrases of a query. */
import { wordsOf } from './words.ts';

/** Words that follow each other, folded. */
export interface Term {
  /** At least one. */
  readonly words: readonly string[];
  /** Whether the last of them may go on: then it is the beginning of a word. */
  readonly isOpen: boolean;
}

const QUOTES = /[“”„‟«»＂]/g;

/**
 * The terms of a query. What stands in quotation marks is a phrase, and one whose marks are not closed yet is still being
 * written. Anything else between spaces is a term whose last word may go on: of several words where something stands
 * within, as in "30-day". What has no letter or digit is no term.
 */
export function termsOf(query: string): readonly Term[] {
  const terms: Term[] = [];
  const parts = query.replace(QUOTES, '"').matchAll(/"([^"]*)("?)|[^\s"]+/g);
  for (const [part, phrase, closed] of parts) {
    const words = wordsOf(phrase ?? part);
    if (words.length > 0) terms.push({ words, isOpen: closed !== '"' });
  }
  return terms;
}

/** What a text has, as `spaced` makes it, where it has a term. */
export function needleOf({ words, isOpen }: Term): string {
  return ` ${words.join(' ')}${isOpen ? '' : ' '}`;
}
