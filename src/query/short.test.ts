import fc from 'fast-check';
import { expect, it } from 'vitest';
import { short } from './short.ts';

it('leaves a text of sixty as it is, and cuts a longer one', () => {
  expect(short('a'.repeat(60))).toBe('a'.repeat(60));
  expect(short('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
});

it('never cuts a character of two units in half', () => {
  expect(short('🕊'.repeat(31))).toBe(`${'🕊'.repeat(29)}…`);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 31, maxLength: 90 }), (text) => {
      expect(short(text).length).toBeLessThanOrEqual(60);
      expect(short(text)).not.toMatch(/\p{Cs}/u);
    }),
  );
});
