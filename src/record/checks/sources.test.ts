import { describe, expect, it } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules } from '../../testing/ruleCases.ts';
import type { AccountFile, EventFile, SourceFile } from '../schema.ts';
import { originsOf, sources } from './sources.ts';

function source(id: string, more: Partial<SourceFile> = {}): SourceFile {
  return {
    id,
    url: 'https://example.org/page',
    publisher: 'Example',
    title: 'A page',
    published: '2025-03-14',
    lang: 'en',
    kind: 'reporting',
    supports: 'all',
    ...more,
  };
}

function account(more: Partial<AccountFile> = {}): AccountFile {
  return {
    id: 'a1',
    by: 'trump',
    stance: 'asserts',
    at: '2025-03-14',
    says: 'Yes.',
    sources: ['s1'],
    ...more,
  };
}

function of(more: Partial<EventFile>): readonly EventFile[] {
  return [event('a', '2025-03-14', more)];
}

/** An event with one account, given then, by sources published then. */
function told(more: Partial<AccountFile>, ...published: readonly (string | null)[]): readonly EventFile[] {
  const rows = published.map((day, i) => source(`s${i + 1}`, { published: day }));
  return of({ accounts: [account({ sources: rows.map(({ id }) => id), ...more })], sources: rows });
}

describe('rules of sources', () => {
  holdRules(sources, {
    sourced: {
      breaks: {
        'an account without a source': [
          of({ accounts: [account(), account({ id: 'a2', sources: [] })] }),
          '$.accounts[1].sources',
        ],
        'an aftermath without one': [
          of({ aftermath: [{ at: '2025-03-20', text: 'More.', sources: [] }] }),
          '$.aftermath[0].sources',
        ],
      },
      keeps: {
        'both with one': of({ aftermath: [{ at: '2025-03-20', text: 'More.', sources: ['s1'] }] }),
      },
    },
    'two-origins': {
      breaks: {
        'one source': [of({ significance: 3, sources: [source('s1')] }), '$.sources'],
        'two publishers of one origin': [
          of({
            significance: 3,
            sources: [
              source('s1', { origin: 'Reuters' }),
              source('s2', { publisher: 'B', origin: 'Reuters' }),
            ],
          }),
          '$.sources',
        ],
      },
      keeps: {
        'two origins': of({
          significance: 3,
          sources: [source('s1', { origin: 'Kremlin' }), source('s2', { origin: 'White House' })],
        }),
        'two publishers whose origin is not stated': of({
          significance: 3,
          sources: [source('s1'), source('s2', { publisher: 'B' })],
        }),
        'one source of an event of middle prominence': of({ significance: 2 }),
      },
    },
    origin: {
      breaks: {
        'a source without all three': [of({ sources: [source('s1')] }), '$.sources[0]'],
        'the second source without a country': [
          of({
            sources: [
              source('s1', { origin: 'AP', outletCountry: 'US', outletKind: 'agency' }),
              source('s2', { origin: 'AP', outletKind: 'agency' }),
            ],
          }),
          '$.sources[1]',
        ],
      },
      keeps: {
        'a source with all three': of({
          sources: [source('s1', { origin: 'AP', outletCountry: 'US', outletKind: 'agency' })],
        }),
      },
    },
    'late-publication': {
      breaks: {
        'a publication three days after': [told({}, '2025-03-17'), '$.accounts[0].knownAt'],
        'the earlier of two, three days after': [
          told({}, '2025-03-30', '2025-03-17'),
          '$.accounts[0].knownAt',
        ],
        'a publication with a clock time': [told({}, '2025-03-17T10:00+02:00'), '$.accounts[0].knownAt'],
      },
      keeps: {
        'a publication two days after': told({}, '2025-03-16'),
        'one of several in time': told({}, '2025-03-30', '2025-03-15'),
        'a late one that says so': told({ knownAt: '2025-03-30' }, '2025-03-30'),
        'a publication in some month': told({}, '2025-04'),
        'a source without a date': told({}, null),
        'words of a month, published at its end': told({ at: '2025-03' }, '2025-04-01'),
        'an account without sources': told({ sources: [] }),
      },
    },
    'known-after-given': {
      breaks: {
        'knowledge before the words': [
          told({ knownAt: '2025-03-13' }, '2025-03-14'),
          '$.accounts[0].knownAt',
        ],
        'knowledge before days of words': [
          told({ at: '2025-03-14/2025-03-16', knownAt: '2025-03-13' }, '2025-03-14'),
          '$.accounts[0].knownAt',
        ],
      },
      keeps: {
        'knowledge on the day': told({ knownAt: '2025-03-14' }, '2025-03-14'),
        'knowledge within days of words': told(
          { at: '2025-03-14/2025-03-16', knownAt: '2025-03-15' },
          '2025-03-14',
        ),
        'no day of its own': told({}, '2025-03-14'),
      },
    },
  });

  it('count origins, not links, and a publisher where no origin is stated', () => {
    const [row] = of({
      sources: [source('s1', { origin: 'TASS' }), source('s2', { origin: 'TASS' }), source('s3')],
    });
    expect(row && [...originsOf(row)]).toEqual(['TASS', 'Example']);
  });
});
