import { expect, describe as group, it } from 'vitest';
import { civilDay } from '../time/civil.ts';
import { span } from '../time/span.ts';
import { describe } from './describe.ts';
import { wordsFor } from './words.ts';

const words = wordsFor();
const days = (from: number, to: number) => ({ first: civilDay(2025, 3, from), last: civilDay(2025, 3, to) });

group('the sentence of a view', () => {
  it('says that all is shown, and what the picture shows of it', () => {
    expect(describe({ count: 300, total: 300, facets: [] }, words)).toBe('All 300 events of the record.');
    const window = span(days(11, 19).first * 86_400_000, (days(11, 19).last + 1) * 86_400_000);
    expect(describe({ count: 300, total: 300, facets: [], window: { span: window, count: 61 } }, words)).toBe(
      'All 300 events of the record; the picture shows 61 of them, 11–19 March 2025.',
    );
  });

  it('says what was asked, facet by facet', () => {
    expect(
      describe(
        {
          count: 12,
          total: 300,
          facets: [
            { facet: 'actor', names: ['the United States', 'Russia'], not: [], needsAll: true },
            { facet: 'topic', names: ['30-day ceasefire'], not: ['Kursk'], needsAll: false },
          ],
          time: days(11, 19),
        },
        words,
      ),
    ).toBe(
      '12 of 300 events: with the United States and Russia; about 30-day ceasefire; not about Kursk; within 11–19 March 2025, uncertain dates included.',
    );
  });

  it('tells one day as a day, and of more what lies within them', () => {
    const asked = (first: number, last: number, certain: boolean) =>
      describe({ count: 1, total: 2, facets: [], time: days(first, last), certain }, words);
    expect(asked(14, 14, false)).toBe('1 of 2 events: on 14 March 2025, uncertain dates included.');
    expect(asked(14, 14, true)).toBe('1 of 2 events: certainly on 14 March 2025.');
    expect(asked(14, 15, true)).toBe('1 of 2 events: certainly within 14–15 March 2025.');
    const from = { first: days(14, 14).first, last: Number.POSITIVE_INFINITY };
    expect(describe({ count: 1, total: 2, facets: [], time: from }, words)).toMatch(/: within /);
  });
});
