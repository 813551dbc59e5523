import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longAddress, shortAddress } from './shortAddress.ts';

describe('a short address', () => {
  it('leaves out the headline it repeats', () => {
    const headline = 'US treasury secretary meets Zelensky, passes along draft';
    const url = 'https://example.org/us-treasury-secretary-meets-zelensky-passes-draft/';
    expect(shortAddress(url, headline)).toBe('https://example.org/ 0.6 -draft/');
    expect(longAddress('https://example.org/ 0.6 -draft/', headline)).toBe(url);
  });

  it('is the address itself where it repeats nothing', () => {
    expect(shortAddress('https://example.org/123', 'A headline of words')).toBe('https://example.org/123');
  });

  it('gives the address back, whatever the headline', () => {
    const word = fc.constantFrom('peace', 'talks', 'Zelensky’s', 'A', '28', 'é', '$&', 'x.y');
    const headline = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const path = fc.array(fc.constantFrom('peace', 'talks', 'zelenskys', 'a', '28', '-', '/', '$&'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(path, headline, (parts, of) => {
        const url = `https://example.org/${parts.join('-')}`;
        expect(longAddress(shortAddress(url, of), of)).toBe(url);
      }),
      { numRuns: 500 },
    );
  });
});
