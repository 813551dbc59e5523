import { expect, it, describe as suite } from 'vitest';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { event, recordOf } from '../testing/builders.ts';
import { describe } from '../words/describe.ts';
import { wordsFor } from '../words/words.ts';
import { shownOf } from './shownOf.ts';

const words = wordsFor();
const record = recordOf([event('a', '2025-03-11'), event('b', '2025-03-12')]);
const sentenceOf = (search: string) =>
  describe(shownOf(record, parseLink(search, vocabularyOf(record)).view, 1, undefined, words), words);

suite('the sentence above a view', () => {
  it('says that nothing is filtered when nothing is', () => {
    expect(sentenceOf('')).toBe('All 2 events of the record.');
  });

  it('names what was asked', () => {
    expect(sentenceOf('?time=2025-03-11/2025-03-11&actor=us,putin&topic=truce&match=actor')).toBe(
      '1 of 2 events: with the United States and Vladimir Putin; about Truce; on 11 March 2025, uncertain dates included.',
    );
  });

  it('says it of every facet in plain words', () => {
    expect(
      sentenceOf(
        '?type=call,meeting&channel=-through-mediator&sig=3&source=primary&standing=contested,corrected',
      ),
    ).toBe(
      '1 of 2 events: of the kind call or meeting; not by way of a mediator; of high prominence; with primary sources; disputed or revised by its own side.',
    );
  });
});
