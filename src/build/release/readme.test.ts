import { describe, expect, it } from 'vitest';
import { ACTORS, actor, DATASET, event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { archiveOf } from './archive.ts';
import { aboutTheRecord, readmeOf } from './readme.ts';
import { contentsOfRecord } from './stamp.ts';

const BASE = event('call', '2025-03-18');
const [SOURCE] = BASE.sources;
if (!SOURCE) throw new Error('no source');
const CALL = {
  ...BASE,
  sources: [
    { ...SOURCE, kind: 'primary' as const, weak: true },
    { ...SOURCE, id: 's2', lang: 'uk', published: '2025-03-18', title: 'Report on a call', publisher: 'RIA' },
    { ...SOURCE, id: 's3', url: 'https://example.org/2' },
    { ...SOURCE, id: 's4', url: 'https://example.org/3' },
  ],
};
const ABOUT = ['## What goes in\n\nActs.', '## The unit', '## Sides', '## Held against chronologies'];

const readme = () => {
  const files = recordFiles([CALL], {
    actors: [
      ...ACTORS,
      actor('us-officials', 'us', { kind: 'anonymous' }),
      actor('paper', 'organisations', { kind: 'organisation', body: 'News media' }),
      actor('ria', 'ru', { kind: 'organisation', name: 'RIA', memberOf: 'russia' }),
      actor('delegation', 'ru', { kind: 'organisation', memberOf: 'russia' }),
    ],
    dataset: {
      ...DATASET,
      version: '1.0.0',
      coverage: [
        { period: '2025-03', side: 'us', density: 'dense', lastReviewed: '2026-11-01' },
        { period: '2025-03', side: 'ru', density: 'thin', lastReviewed: '2026-11-02' },
      ],
    },
  });
  const release = { version: '1.0.0', date: '2026-11-25', hash: 'a'.repeat(64) };
  return readmeOf(
    archiveOf(contentsOfRecord(files, []), release),
    [{ name: 'CITATION.cff', title: 'How to cite', says: 'A format.' }],
    ABOUT,
  ).text;
};

describe('the introduction of a release', () => {
  it('says what it is, and lists its files', () => {
    expect(readme()).toMatch(/^# A test record\n\nRelease 1\.0\.0 of 2026-11-25\. A record for tests\./);
    expect(readme()).toContain('| [CITATION.cff](CITATION.cff) | How to cite. |');
    expect(readme()).toContain(
      'It holds 1 events, 14 actors, 2 topics, 1 accounts, 0 links, 4 sources on 3 pages.',
    );
    expect(readme()).toContain('## What goes in\n\nActs.');
  });

  it('computes shares', () => {
    const text = readme().replace(/\s+/g, ' ');
    expect(text).toContain('3 of 4 (75 %) are in English');
    expect(text).toContain('1 of 4 (25 %) are primary');
    expect(text).toContain('1 of 4 (25 %) are weak');
    expect(text).toContain('3 of 4 (75 %) show no date');
    expect(text).toContain('begin with “Report on” (1)');
    expect(text).toContain('1 of 2 are dense, 1 thin, 0 not researched; last reviewed on 2026-11-02');
  });

  it('names outlets and unnamed sources, and no delegation', () => {
    expect(readme()).toContain('`us-officials`)');
    expect(readme().replace(/\s+/g, ' ')).toContain('(here `paper`, `ria`)');
  });

  it('takes the parts of the record’s introduction that a release needs', () => {
    const whole = ABOUT.map((part) => part.replace('## The unit', '## The unit: one principal act'));
    const text = ['# The record', ...whole, '## Adding an event\n\nnpm'].join('\n\n');
    expect(aboutTheRecord(`${text}\n`)).toEqual(whole);
    expect(() => aboutTheRecord('# The record\n')).toThrow('no part “What goes in”');
  });
});
