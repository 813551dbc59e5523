/** An event as it is spoken: when, who to whom, what kind, who disputes it. */
import { capitalised, type Words } from './words.ts';

/** What the sentence is made of; names are ready to be read inside a sentence ("the United States"). */
export interface Spoken {
  /** The date in words with its precision, such as "Friday 14 March 2025, hour not known". */
  readonly date: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly type: 'call' | 'meeting' | 'proposal' | 'response' | 'statement' | 'agreement' | 'measure';
  /** What a response says to the proposal, where it says so. */
  readonly answer: 'accepts' | 'conditions' | 'rejects' | undefined;
  /** Phrases such as "Disputed by Ukraine"; none where no dispute is recorded. */
  readonly standing: readonly string[];
}

/** The spoken parts, each a sentence with its full stop; absent ones are `''`. */
export interface SpokenParts {
  readonly date: string;
  readonly who: string;
  readonly kind: string;
  readonly standing: string;
}

/** How many names stand before "and 4 others". */
const NAMED = 3;

/** The parts of the sentence, for a page that shows some of them elsewhere. */
export function spokenParts(spoken: Spoken, words: Words): SpokenParts {
  const from = namesInWords(spoken.from, words);
  const to = namesInWords(spoken.to, words);
  const who = to === '' || from === '' ? from || to : words.say('sentence.to', { from, to });
  const kind =
    spoken.type === 'response'
      ? words.say('sentence.response', { stance: spoken.answer ?? 'other' })
      : words.say(`type.${spoken.type}`);
  return {
    date: ended(spoken.date, words),
    who: ended(who, words),
    kind: ended(kind, words),
    standing: joined(
      spoken.standing.map((phrase) => ended(phrase, words)),
      words,
    ),
  };
}

/** The whole sentence: "Friday 14 March 2025, hour not known. Russia to the United States. Response, with conditions." */
export function sentence(spoken: Spoken, words: Words): string {
  const { date, who, kind, standing } = spokenParts(spoken, words);
  return joined([date, who, kind, standing], words);
}

/** Sentences one after the other; empty ones are left out. */
export function joined(sentences: readonly string[], words: Words): string {
  return sentences
    .filter((one) => one !== '')
    .reduce((before, next) => (before === '' ? next : words.say('sentence.join', { before, next })), '');
}

/** "France, Germany and Italy", and for more than three "France, Germany, Italy and 4 others". */
export function namesInWords(names: readonly string[], words: Words): string {
  if (names.length <= NAMED) return words.list(names, 'and');
  const others = words.say('names.others', { count: names.length - NAMED });
  return words.list([...names.slice(0, NAMED), others], 'and');
}

function ended(text: string, words: Words): string {
  return text === '' ? '' : words.say('sentence.end', { sentence: capitalised(text, words.locale) });
}
