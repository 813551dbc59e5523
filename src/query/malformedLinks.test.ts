import { expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { droppedSilently } from '../testing/droppedSilently.ts';
import { malformedLinks } from '../testing/malformedLinks.ts';
import { formatLink, vocabularyOf } from './link.ts';
import { parseLink } from './readLink.ts';

const LINKS = malformedLinks(600, 20250314).map((link) => new URL(link, 'https://parley.test/').search);
const vocabulary = { ...vocabularyOf(recordOf([event('2025-03-11-a', '2025-03-11')])), releases: ['1.0.0'] };

/** A notice as far as it names what it is about. */
const follow = (search: string) => {
  const { view, kept, notices } = parseLink(search, vocabulary);
  const said = notices.map(({ kind, field, value }) =>
    kind === 'more'
      ? `${value} more parts of the link`
      : `${kind === 'too-long' ? 'too long' : ''} ${field} ${value}`,
  );
  return { became: formatLink(view, vocabulary, kept), said };
};

it('the same seed makes the same links, each once', () => {
  expect(malformedLinks(300, 7)).toEqual(malformedLinks(300, 7));
  expect(malformedLinks(300, 8)).not.toEqual(malformedLinks(300, 7));
  expect(new Set(malformedLinks(300, 7)).size).toBeGreaterThan(290);
});

it('of a malformed link nothing is dropped without a word, and what it becomes stays', () => {
  for (const search of LINKS) {
    const { became, said } = follow(search);
    expect(droppedSilently(search, became, said), search.slice(0, 300)).toEqual([]);
    expect(follow(became).became).toBe(became);
  }
});

it('what is dropped without a word is seen', () => {
  expect(droppedSilently('?actor=us,nobody&type=call', '?actor=us&type=call', [])).toEqual(['actor=nobody']);
  expect(droppedSilently('?later=1', '', [])).toEqual(['later=1']);
  expect(droppedSilently('?theme=plaid', '', ['The link asks for the theme “plaid”.'])).toEqual([]);
});
