import { expect, it } from 'vitest';
import { countryName, languageName, licenceName } from './codes.ts';
import { wordsFor } from './words.ts';

const words = wordsFor();

it('names languages and countries', () => {
  expect(languageName('uk', words)).toBe('Ukrainian');
  expect(countryName('SA', words)).toBe('Saudi Arabia');
});

it('names licences as their makers do', () => {
  expect(licenceName('CC-BY-4.0')).toBe('CC BY 4.0');
  expect(licenceName('CC-BY-SA-4.0')).toBe('CC BY-SA 4.0');
  expect(licenceName('ODbL-1.0')).toBe('ODbL-1.0');
});

it('shows a code that has no name as it is', () => {
  expect(languageName('not a language', words)).toBe('not a language');
  expect(countryName('Q', words)).toBe('Q');
});
