import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedWords, spaced, wordsOf } from './words.ts';

/** Texts of all scripts, with the letters that fold to several, to none or by their neighbours. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        'Viktor Orbán',
        'ΟΔΟΣ',
        'İ',
        'ﬁ',
        '½',
        'a¨b',
        '\u0301',
        'Straße',
        'Йо́',
        '서울',
        '停火协议',
        '\u00ad',
        '’s',
        '-',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('the words of a text', () => {
  it.each([
    ['Zelensky’s 30-day “truce”', ['zelensky', 's', '30', 'day', 'truce']],
    ['Зеленський, Київ', ['зеленськии', 'киів'].map((word) => word.normalize('NFKD').replace(/\p{M}/gu, ''))],
    ['Ångström U.S.', ['angstrom', 'u', 's']],
    ['停火 OK', ['停', '火', 'ok']],
    [' — ', []],
  ])('of %s', (of, words) => {
    expect(wordsOf(of)).toEqual(words);
  });

  it('stand between spaces to be searched', () => {
    expect(spaced('A "letter", about')).toBe(' a letter about ');
    expect(spaced('…')).toBe('');
  });

  it('are the same where their places are told', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(placedWords(of).map(({ word }) => word)).toEqual(wordsOf(of));
      }),
      { numRuns: 500 },
    );
  });

  it('stand where they are told to, one after the other', () => {
    fc.assert(
      fc.property(text, (of) => {
        let [begin, end] = [0, 0];
        for (const { word, from, to } of placedWords(of)) {
          // Two words may come of one letter: ½ is a one and a two.
          expect(from).toBeGreaterThanOrEqual(begin);
          expect(to).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(of.length);
          expect(wordsOf(of.slice(from, to)).join('')).toContain(word);
          [begin, end] = [from, to];
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Viktor Orbán spoke', 'orban', 'Orbán'],
    ['Viktor Orba\u0301n spoke', 'orban', 'Orba\u0301n'],
    ['при Зеле́нский.', 'зеленскии', 'Зеле́нский'],
    ['a ﬁnal offer', 'final', 'ﬁnal'],
    ['🕊️ Straße', 'strasse', 'Straße'],
  ])('in %s: %s', (of, word, written) => {
    const placed = placedWords(of).find((one) => one.word === word);
    expect(of.slice(placed?.from, placed?.to)).toBe(written);
  });
});
