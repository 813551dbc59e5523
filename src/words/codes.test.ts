import { expect, it } from 'vitest';
import { countryName, languageName } from './codes.ts';
import { wordsFor } from './words.ts';

const words = wordsFor();

it('names languages and countries', () => {
  expect(languageName('uk', words)).toBe('Ukrainian');
  expect(countryName('SA', words)).toBe('Saudi Arabia');
});

it('shows a code that has no name as it is', () => {
  expect(languageName('not a language', words)).toBe('not a language');
  expect(countryName('Q', words)).toBe('Q');
});
