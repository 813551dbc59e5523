import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './fold.ts';

describe('folded text', () => {
  it.each([
    ['Radosław Sikorski', 'radoslaw sikorski'],
    ['Recep Tayyip ERDOĞAN', 'recep tayyip erdogan'],
    ['Viktor Orbán', 'viktor orban'],
    ['İstanbul', 'istanbul'],
    ['Зеленський', 'зеленськии'],
    ['  Élysée ', 'elysee'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ])('makes %s comparable', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('is the same for composed and decomposed accents', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => folded(text.normalize('NFD')) === folded(text.normalize('NFC')),
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)));
  });
});
