import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from './standingLine.ts';

describe('a description', () => {
  it('stays whole where it has room', () => {
    expect(shortened('Few words.', 10)).toBe('Few words.');
  });

  it('is cut after a sentence where that leaves half of it, else after a word', () => {
    expect(shortened('The talks went on. Nobody said for how long.', 30)).toBe('The talks went on. …');
    expect(shortened('He left. Nobody has said, for long, why it was.', 34)).toBe(
      'He left. Nobody has said, for…',
    );
    expect(shortened('He asked for a truce, and nothing else was said', 23)).toBe('He asked for a truce…');
    expect(shortened('Nobody knew what the U.S. President would answer.', 30)).toBe(
      'Nobody knew what the U.S.…',
    );
  });

  it('is never longer than it may be, nor cut in a word', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[.,]?$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 15, max: 90 }),
        (all, most) => {
          const text = all.join(' ');
          const short = shortened(text, most);
          expect(short.length).toBeLessThanOrEqual(most);
          if (short === text) return;
          expect(short.endsWith('…')).toBe(true);
          const kept = short.slice(0, -1).trimEnd();
          expect(text.startsWith(kept)).toBe(true);
          expect(text.charAt(kept.length)).toMatch(/[ .,]/);
        },
      ),
    );
  });
});
