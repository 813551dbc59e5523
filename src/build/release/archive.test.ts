import { describe, expect, it } from 'vitest';
import type { RecordFiles } from '../../record/files.ts';
import type { EventFile } from '../../record/schema.ts';
import { DATASET, event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { ARCHIVE_KEYS, archiveOf, contentHash } from './archive.ts';
import { contentsOfRecord } from './stamp.ts';
import type { Tombstone } from './tombstones.ts';

const CALL = event('call', '2025-03-18');
const [SOURCE] = CALL.sources;
if (!SOURCE) throw new Error('no source');

const hashOf = (
  more: Partial<RecordFiles> = {},
  own: Partial<EventFile> = {},
  tombstones: readonly Tombstone[] = [],
) => contentHash(contentsOfRecord(recordFiles([{ ...CALL, ...own }], more), tombstones));

describe('the content hash', () => {
  const { actors, topics } = recordFiles([]);
  const [first, ...others] = actors;
  const [topic, ...topicsLeft] = topics;
  if (!first || !topic) throw new Error('no actors');

  it.each<[string, string]>([
    ['what a source supports', hashOf({}, { sources: [{ ...SOURCE, supports: 'the date' }] })],
    [
      'an archived copy',
      hashOf({}, { sources: [{ ...SOURCE, archived: { url: 'https://a.example/', date: '2026-11-01' } }] }),
    ],
    ['the order of an event in its day', hashOf({}, { order: 7 })],
    ['an office', hashOf({ actors: [{ ...first, offices: [{ title: 'President' }] }, ...others] })],
    ['an item of Wikidata', hashOf({ actors: [{ ...first, wikidata: 'Q1' }, ...others] })],
    ['a merge', hashOf({ topics: [...topicsLeft, topic, { ...topic, id: 'old', mergedInto: topic.id }] })],
    [
      'an act by hand',
      hashOf({
        actsByHand: [
          {
            event: 'call',
            source: 'trump',
            target: null,
            cameo: '010',
            plover: 'none',
            reason: 'x',
            coder: 'C1',
          },
        ],
      }),
    ],
    ['an exception', hashOf({ exceptions: [{ check: 'unlinked', event: 'call', why: 'x' }] })],
    [
      'a tombstone',
      hashOf({}, {}, [{ what: 'event', id: 'x', kind: 'withdrawn', date: '2026-12-01', reason: 'x' }]),
    ],
    [
      'coverage',
      hashOf({
        dataset: {
          ...DATASET,
          coverage: [{ period: '2025', side: 'us', density: 'thin', lastReviewed: '2026-01-01' }],
        },
      }),
    ],
  ])('differs with %s', (_, hash) => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(hashOf());
  });

  it('is the same whether the data are released or not, and under whatever version', () => {
    const contents = contentsOfRecord(recordFiles([CALL]), []);
    const release = { version: '1.0.0', date: '2026-11-25', hash: 'a'.repeat(64) };
    expect(contentHash(archiveOf(contents, release))).toBe(hashOf());
    expect(hashOf({ dataset: { ...DATASET, version: '9.9.9' } })).toBe(hashOf());
    expect(hashOf({ dataset: { ...DATASET, doi: '10.5281/zenodo.12345' } })).toBe(hashOf());
    expect(hashOf({ dataset: { ...DATASET, $schema: 'x' } }, { $schema: 'y' })).toBe(hashOf());
    expect(contentHash(JSON.parse(JSON.stringify(archiveOf(contents, release))))).toBe(hashOf());
  });
});

it('has words for every key of the archive', () => {
  const contents = contentsOfRecord(recordFiles([CALL]), []);
  const archive = archiveOf(contents, { version: '1.0.0', date: '2026-11-25', hash: '' });
  expect(Object.keys(ARCHIVE_KEYS)).toEqual(Object.keys(archive));
});
