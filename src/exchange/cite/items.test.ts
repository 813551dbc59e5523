import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, recordOf, source } from '../../testing/builders.ts';
import { toApa } from './apa.ts';
import { toChicago } from './chicago.ts';
import { idsHash, sortedIds } from './idsHash.ts';
import { eventItem, recordItem, type Seen, sourceItem, sourceItems, viewItem } from './items.ts';
import { plainText } from './prose.ts';

const HASH = 'f728f792d5da8c657a2608545680b29f074eb374587e8ad5765b6f96e1bbe364';
const plain = recordOf([event('first', '2025-03-11'), event('second', '2025-03-13')]);
const record = { ...plain, version: '1.0.0', release: { version: '1.0.0', hash: HASH, date: '2026-11-23' } };
const SEEN: Seen = {
  url: 'https://example.org/?actor=ua&v=1.0.0',
  accessed: '2026-11-24',
  ids: ['second', 'first'],
  asOf: undefined,
};
const IDS = createHash('sha256').update('first\nsecond').digest('hex');

describe('the hash of ids', () => {
  it('is SHA-256 of the sorted ids, a line each', () => {
    expect(idsHash(['second', 'first', 'second'])).toBe(IDS);
    expect(idsHash([])).toBe(createHash('sha256').update('').digest('hex'));
  });

  it('is the same in whatever order they come, and another for other ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,9}$/)), fc.nat(), (ids, at) => {
        const turned = [...ids.slice(at % (ids.length + 1)), ...ids.slice(0, at % (ids.length + 1))];
        expect(idsHash(turned)).toBe(idsHash(ids));
        expect(idsHash(ids)).toBe(createHash('sha256').update(sortedIds(ids).join('\n')).digest('hex'));
        expect(idsHash([...ids, 'x_'])).not.toBe(idsHash(ids));
      }),
    );
  });
});

describe('items', () => {
  it('cite the record with version, hashes, link and day', () => {
    const item = recordItem(record, SEEN);
    expect(item.custom).toEqual({
      'data-version': '1.0.0',
      'data-sha256': HASH,
      events: 2,
      'ids-sha256': IDS,
      ids: ['first', 'second'],
    });
    expect(item.note).toBe(`2 events, ids sha256:${IDS}. Data sha256:${HASH}.`);
    expect(plainText(toChicago(item))).toBe(
      `Parley contributors. ${plain.dataset.title}. Version 1.0.0; data set; 2 events, ids sha256:${IDS.slice(0, 12)}; data sha256:f728f792d5da. Parley, November 23, 2026. Accessed November 24, 2026. https://example.org/?actor=ua&v=1.0.0`,
    );
    expect(plainText(toApa(item))).toBe(
      `Parley contributors. (2026). ${plain.dataset.title} (Version 1.0.0; 2 events, ids sha256:${IDS.slice(0, 12)}; data sha256:f728f792d5da) [Data set]. Parley. Retrieved November 24, 2026, from https://example.org/?actor=ua&v=1.0.0`,
    );
  });

  it('cite a view under its sentence and an event under its title, in the record', () => {
    const view = viewItem(record, 'Showing 2 of 2 events.', { ...SEEN, asOf: '2025-03-14' });
    expect(view.title).toBe('Showing 2 of 2 events');
    expect(view['container-title']).toBe(plain.dataset.title);
    expect(view.custom?.['as-known-on']).toBe('2025-03-14');
    const [first] = plain.events;
    if (!first) throw new Error('no event');
    const one = eventItem(record, first, SEEN);
    expect(one.custom).toMatchObject({ events: 1, ids: ['first'] });
    expect(one.note).toContain('1 event, ids sha256:');
    expect(new Set([recordItem(record, SEEN).id, view.id, one.id]).size).toBe(3);
  });

  it('have the DOI where there is one, and say no day of release for data that are none', () => {
    const deposited = {
      ...record,
      dataset: { ...plain.dataset, doi: 'https://doi.org/10.5281/zenodo.12345' },
      version: '1.0.0+1a2b3c4',
      release: { version: '1.0.0+1a2b3c4', hash: HASH },
    };
    const item = recordItem(deposited, SEEN);
    expect(item.DOI).toBe('10.5281/zenodo.12345');
    expect(item.issued).toBeUndefined();
    expect(plainText(toApa(item))).toContain('(n.d.).');
    expect(plainText(toChicago(item))).toContain('https://doi.org/10.5281/zenodo.12345. Accessed');
    expect(recordItem(record, SEEN).DOI).toBeUndefined();
  });

  it('cite a page once, under its own key, with its archived copy', () => {
    const page = source('s1', {
      url: 'https://example.org/a',
      publisher: 'Українська правда',
      published: '2025-03~',
      archived: { url: 'https://web.archive.org/x', date: '2025-03-15' },
    });
    const { supports: _, ...text } = page;
    const item = sourceItem(text);
    expect(item.note).toBe('Archived copy of 2025-03-15: https://web.archive.org/x');
    expect(item.id).toMatch(/^item-2025-[0-9a-f]{8}$/);
    expect(sourceItems([{ sources: [text] }, { sources: [{ ...text, id: 's2' }] }])).toEqual([item]);
    expect(sourceItem({ ...text, kind: 'primary' }).author).toEqual([{ literal: 'Українська правда' }]);
  });
});
