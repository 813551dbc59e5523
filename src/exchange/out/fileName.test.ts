import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../query/view.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { civilDay } from '../../time/civil.ts';
import { fileName } from './fileName.ts';

const record = { dataset: { id: 'ukraine-ceasefire' }, version: '1.0.0' } as Parameters<typeof fileName>[0];
const days = { first: civilDay(2025, 3, 11), last: civilDay(2025, 3, 19) };

it('says what is in a file', () => {
  const name = (view: Partial<typeof DEFAULT_VIEW>, event?: string) =>
    fileName(record, { ...DEFAULT_VIEW, ...view }, event, 'events.csv');
  expect(name({})).toBe('parley-ukraine-ceasefire-1.0.0-all-events.csv');
  expect(name({ time: days })).toBe('parley-ukraine-ceasefire-1.0.0-2025-03-11_2025-03-19-events.csv');
  expect(name({ time: { ...days, last: Number.POSITIVE_INFINITY } })).toBe(
    'parley-ukraine-ceasefire-1.0.0-2025-03-11_on-events.csv',
  );
  expect(
    name({ facets: { ...DEFAULT_VIEW.facets, actor: { ids: ['us', 'ru'], not: ['ua'] } }, asof: days.first }),
  ).toBe('parley-ukraine-ceasefire-1.0.0-us-ru-not-ua-known-2025-03-11-events.csv');
  expect(name({ time: days }, '2025-03-14-post')).toBe(
    'parley-ukraine-ceasefire-1.0.0-2025-03-14-post-events.csv',
  );
  expect(fileName({ ...record, version: '1.0.0+1a2b3c4' }, DEFAULT_VIEW, undefined, 'x.svg')).toBe(
    'parley-ukraine-ceasefire-1.0.0-1a2b3c4-all-x.svg',
  );
});

it('keeps letters without their marks, and says that there was a search where it has no letters of it', () => {
  const name = (view: Partial<typeof DEFAULT_VIEW>) =>
    fileName(record, { ...DEFAULT_VIEW, ...view }, undefined, 'events.csv');
  expect(name({ q: 'café Zürich' })).toBe('parley-ukraine-ceasefire-1.0.0-cafe-zurich-events.csv');
  expect(name({ q: 'Київ' })).toBe('parley-ukraine-ceasefire-1.0.0-search-events.csv');
  expect(name({ q: 'Київ talks' })).toBe('parley-ukraine-ceasefire-1.0.0-talks-events.csv');
  expect(name({ q: 'Київ', time: days })).toBe(
    'parley-ukraine-ceasefire-1.0.0-2025-03-11_2025-03-19-search-events.csv',
  );
});

it('is safe whatever is looked for', () => {
  fc.assert(
    fc.property(nastyText, (q) => {
      const name = fileName(record, { ...DEFAULT_VIEW, q, thread: q }, undefined, 'chronology.md');
      expect(name).toMatch(/^parley-ukraine-ceasefire-1\.0\.0-[a-z0-9._-]+-chronology\.md$/);
      expect(name.length).toBeLessThan(140);
    }),
  );
});
