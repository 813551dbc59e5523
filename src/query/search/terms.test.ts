import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from './terms.ts';

const open = (...words: string[]) => ({ words, isOpen: true });
const whole = (...words: string[]) => ({ words, isOpen: false });

describe('the terms of a query', () => {
  it.each([
    ['encircl Витк', [open('encircl'), open('витк')]],
    ['"cautious optimism"', [whole('cautious', 'optimism')]],
    ['“Cautious Optimism” trump', [whole('cautious', 'optimism'), open('trump')]],
    ['«30 днів»', [whole('30', 'днів'.normalize('NFKD').replace(/\p{M}/gu, ''))]],
    ['"cautious opt', [open('cautious', 'opt')]],
    ['a "b" c"', [open('a'), whole('b'), open('c')]],
    ['30-day', [open('30', 'day')]],
    ['  ', []],
    ['"" — !?', []],
  ])('of %s', (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });

  it('are words, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', '“', ' ', 'a', 'é', '-') }),
    );
    fc.assert(
      fc.property(typed, (query) => {
        for (const { words } of termsOf(query)) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });

  it('come back from a query that is written of them', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const term = fc.record({ words: fc.array(word, { minLength: 1, maxLength: 3 }), isOpen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        const written = terms.map(({ words, isOpen }) => (isOpen ? words.join('-') : `"${words.join(' ')}"`));
        expect(termsOf(written.join(' '))).toEqual(terms);
      }),
    );
  });
});
