import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from './marks.ts';
import { termsOf } from './terms.ts';

/** The text with its marks as brackets. */
const marked = (text: string, query: string) =>
  partsOf(text, termsOf(query))
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('marks', () => {
  it.each([
    ['Troops encircled; an encirclement', 'encircl', 'Troops [encircled]; an [encirclement]'],
    ['Talks with Orba\u0301n', 'orban', 'Talks with [Orba\u0301n]'],
    ['Стів Віткофф і Зеле́нский', 'вітк зеленск', 'Стів [Віткофф] і [Зеле́нский]'],
    ['“Cautious” optimism; cautious', '"cautious optimism"', '“[Cautious” optimism]; cautious'],
    ['a 30-day truce of 30 hours', '30-day', 'a [30-day] truce of 30 hours'],
    ['one two three', '"one two" "two three"', '[one two three]'],
    ['one two', 'one two', '[one] [two]'],
    ['', 'a', ''],
    ['nothing', 'other', 'nothing'],
  ])('%s, for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('lose nothing of a text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(text, text, (of, query) => {
        const parts = partsOf(of, termsOf(query));
        expect(parts.map((part) => part.text).join('')).toBe(of);
        expect(of === '' || parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('mark each text by its own first word', () => {
    const word = fc.stringMatching(/^[a-zа-я]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(partsOf(words.join(' '), termsOf(words[0] ?? ''))[0]?.isMarked).toBe(true);
      }),
    );
  });
});
