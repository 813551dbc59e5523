import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromRight, writable } from './lettering.ts';

describe('what can be written', () => {
  it('replaces what XML cannot hold and nothing else', () => {
    expect(writable('a\u0000b\u0007c\ud83d')).toBe('a\ufffdb\ufffdc\ufffd');
    expect(writable('\tline\nend 🕊️ é')).toBe('\tline\nend 🕊️ é');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = writable(text);
        expect(written).toHaveLength(text.length);
        expect(writable(written)).toBe(written);
      }),
    );
  });
});

describe('the direction of a text', () => {
  it.each([
    ['הצעה של 30 יום', true],
    ['(30) يوما', true],
    ['𞤀𞤁', true],
    ['A title with עברית', false],
    ['停火', false],
    ['30!', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(isFromRight(text)).toBe(expected);
  });
});
