import { describe, expect, it } from 'vitest';
import '../../words/threadWords.ts';
import { wordsFor } from '../../words/words.ts';
import { elapsedInWords } from './answerWords.ts';

const words = wordsFor();
const said = (of: Parameters<typeof elapsedInWords>[0]) => elapsedInWords(of, words);

describe('the time elapsed in words', () => {
  it('is a range, by its own precision', () => {
    expect(said({ kind: 'days', min: 0, max: 2 })).toBe('after 0–2 days');
    expect(said({ kind: 'hours', min: 5, max: 6 })).toBe('after 5–6 hours');
    expect(said({ kind: 'hours', min: 71, max: 72 })).toBe('after 71–72 hours');
    expect(said({ kind: 'hours', min: 100, max: 101 })).toBe('after 4–5 days');
  });

  it('says what is not known', () => {
    expect(said({ kind: 'same-day', isOrderKnown: true })).toBe('same day, order known');
    expect(said({ kind: 'same-day', isOrderKnown: false })).toBe('same day, order not known');
    expect(said({ kind: 'days', min: 3, max: Number.POSITIVE_INFINITY })).toBe('after 3 days or more');
    expect(said({ kind: 'days', min: 0, max: Number.POSITIVE_INFINITY })).toBe('some time after');
    expect(said({ kind: 'before' })).toBe('before the proposal was public');
  });
});
