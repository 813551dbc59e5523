import { describe } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules } from '../../testing/ruleCases.ts';
import type { EventFile, SourceFile } from '../schema.ts';
import { addresses } from './addresses.ts';

/** An event with these sources. */
function citing(id: string, ...sources: readonly Partial<SourceFile>[]): EventFile {
  return event(id, '2025-03-14', {
    sources: sources.map((more, i) => ({
      id: `s${i + 1}`,
      url: `https://example.org/${i}`,
      publisher: 'Example',
      title: 'A page',
      published: null,
      lang: 'en',
      kind: 'reporting',
      supports: 'all',
      ...more,
    })),
  });
}

const at = (url: string) => [citing('a', { url })];

describe('rules of addresses', () => {
  holdRules(addresses, {
    'plain-address': {
      breaks: {
        'a host with a dot at its end': [at('https://example.org./page'), '$.sources[0].url'],
        'a host with a dot and a port': [at('https://example.org.:8080/page'), '$.sources[0].url'],
        'a campaign': [at('https://example.org/page?id=1&utm_source=x'), '$.sources[0].url'],
        'a click': [at('https://example.org/page?fbclid=x#part'), '$.sources[0].url'],
        'a page for telephones': [at('https://example.org/page?amp=1'), '$.sources[0].url'],
      },
      keeps: {
        'a plain address': at('https://example.org/page'),
        'parameters that name the page': at('https://example.org/page?id=1&sample=2'),
        'a page of its own for telephones, as it was opened': at('https://example.org/amp/page'),
        'a dot in the path': at('https://example.org/page.?q=utm_source'),
      },
    },
    'one-page': {
      breaks: {
        'two origins of one page': [
          [
            citing('a', { url: 'https://x.org', origin: 'AP' }),
            citing('b', { url: 'https://x.org', origin: 'AFP' }),
          ],
          '$.sources[0].origin',
        ],
        'two kinds of one page': [
          [citing('a', { url: 'https://x.org' }), citing('b', {}, { url: 'https://x.org', kind: 'primary' })],
          '$.sources[1].kind',
        ],
        'an origin and none': [
          [citing('a', { url: 'https://x.org' }), citing('b', { url: 'https://x.org', origin: 'AFP' })],
          '$.sources[0].origin',
        ],
      },
      keeps: {
        'one page in two events': [
          citing('a', { url: 'https://x.org', origin: 'AP' }),
          citing('b', { url: 'https://x.org', origin: 'AP', supports: 'a part' }),
        ],
        'two pages': [
          citing('a', { url: 'https://x.org' }),
          citing('b', { url: 'https://y.org', origin: 'AP' }),
        ],
      },
    },
  });
});
