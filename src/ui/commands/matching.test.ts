import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../time/civil.ts';
import { dayIn, matching } from './matching.ts';

const NAMES = [
  'Show the Table',
  'Dark theme',
  'Chapter: The Élysée talks',
  'Event: Zelensky accepts',
  'Table of keys',
].map((name) => ({ name }));
const found = (text: string) => matching(NAMES, text).map(({ name }) => name);

describe('what is typed into the palette', () => {
  it('finds by parts of names, case and accents aside, in any order', () => {
    expect(found('elysee')).toEqual(['Chapter: The Élysée talks']);
    expect(found('talks CHAP')).toEqual(['Chapter: The Élysée talks']);
    expect(found('elensk')).toEqual(['Event: Zelensky accepts']);
    expect(found('nothing like it')).toEqual([]);
  });

  it('puts what begins so before what holds it somewhere', () => {
    expect(found('table')).toEqual(['Table of keys', 'Show the Table']);
    expect(found('th')).toEqual(['Show the Table', 'Dark theme', 'Chapter: The Élysée talks']);
  });

  it('leaves all as they are while it has no word', () => {
    expect(found('  ')).toEqual(NAMES.map(({ name }) => name));
  });

  it('never finds what its words are not in, and never the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })), fc.string(), (names, text) => {
        const all = names.map((name) => ({ name }));
        const some = matching(all, text);
        expect(new Set(some).size).toBe(some.length);
        for (const one of some) expect(all).toContain(one);
      }),
    );
  });

  it('is a day when it is nothing else', () => {
    expect(dayIn(' 2025-03-14 ')).toBe(civilDay(2025, 3, 14));
    for (const text of ['2025-03-32', '2025-03', '14 March', '2025-03-14/2025-03-15', ''])
      expect(dayIn(text)).toBeUndefined();
  });
});
