/** The words that readers may want explained: each has a name and one explanation, said wherever it is asked for. */
import type { MessageId } from '../../words/words.ts';

/** In the order in which the reading help gives them. */
export const TERMS = [
  'lanes',
  'account',
  'stance',
  'standing',
  'origin',
  'precision',
  'known',
  'thread',
  'answer',
  'silence',
  'dates',
  'actor',
  'topic',
  'type',
  'channel',
  'sig',
  'source',
] as const;
export type Term = (typeof TERMS)[number];

/** Terms that are asked for by another one's button, since they stand in the same place. */
const ALONG: Readonly<Partial<Record<Term, Term>>> = {
  account: 'stance',
  dates: 'precision',
  source: 'origin',
  answer: 'silence',
};

/** The terms that the button of a word explains; none where it is no term. */
export function termsOf(word: string): readonly Term[] {
  const term = TERMS.find((known) => known === word);
  return term === undefined ? [] : [term, ALONG[term]].flatMap((one) => one ?? []);
}

/** The message with a term's name. */
export function nameOf(term: Term): MessageId {
  return `term.name.${term}`;
}

/** The message that explains a term. */
export function explanationOf(term: Term): MessageId {
  return `term.${term}`;
}
