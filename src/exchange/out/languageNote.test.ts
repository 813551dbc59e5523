import { describe, expect, it } from 'vitest';
import '../../words/panelWords.ts';
import '../../words/readingWords.ts';
import { wordsFor } from '../../words/words.ts';
import { languageNote } from './languageNote.ts';

const words = wordsFor();
const account = { id: 'a1', says: 'So it was.', quote: 'So', sources: [] };
const note = (of: Partial<Parameters<typeof languageNote>[0]>) =>
  languageNote({ ...account, ...of }, ['AP', 'RBC'], words);

describe('the language of a quotation', () => {
  it('is told when it was said in another one, with whose translation it is', () => {
    const said = { quoteLang: 'ru', printedLang: 'en' };
    expect(note({ ...said, translation: 'unknown' })).toBe(
      'Said in Russian. English as printed by AP and RBC; translation unknown',
    );
    expect(note({ ...said, translation: 'official' })).toBe(
      'Said in Russian. Official translation into English',
    );
    expect(note({ ...said, translation: 'outlet' })).toBe(
      'Said in Russian. Translation into English by AP and RBC',
    );
    expect(note({ ...said, translation: 'ours' })).toBe('Said in Russian. Our translation into English');
    expect(note(said)).toMatch(/translation unknown$/);
  });

  it('is not guessed where only that of the print is known', () => {
    expect(note({ printedLang: 'en', translation: 'unknown' })).toBe(
      'English as printed by AP and RBC; translation unknown',
    );
  });

  it('is told of an original, unless it is that of the page', () => {
    expect(note({ quoteLang: 'uk', printedLang: 'uk' })).toBe('In the original language: Ukrainian.');
    expect(note({ quoteLang: 'en', printedLang: 'en' })).toBeUndefined();
    expect(note({ quoteLang: 'en-US', printedLang: 'en-US' })).toBeUndefined();
  });

  it('is nothing where nothing is quoted, and no code breaks it', () => {
    expect(
      languageNote({ id: 'a1', says: 'So.', printedLang: 'uk', sources: [] }, [], words),
    ).toBeUndefined();
    expect(note({ quoteLang: '??' })).toBe('In the original language: ??.');
  });
});
