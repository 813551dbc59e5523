import { describe, expect, it } from 'vitest';
import type { ActorFile } from '../../record/schema.ts';
import { ACTORS, actor, event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { actorsText, eventText, proposeId, proposeOrder, slug } from './draft.ts';

describe('the file of an event', () => {
  it('has its fields in the order of the schema, whatever the order of the answers', () => {
    const row = event('a', '2025-03-14', { label: 'Trump: talks', order: 2 });
    const text = eventText(Object.fromEntries(Object.entries(row).reverse()));
    expect(Object.keys(JSON.parse(text))).toEqual(
      '$schema id type title label summary time order place actors topics accounts links significance sources'.split(
        ' ',
      ),
    );
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('has what a file needs even when nobody asked', () => {
    expect(JSON.parse(eventText({ id: 'a' }))).toEqual({
      $schema: '../event.schema.json',
      id: 'a',
      place: null,
      topics: [],
      links: [],
    });
  });
});

describe('a row of the actors', () => {
  const rows = [
    actor('austria', 'europe', { kind: 'state' }),
    actor('france', 'europe', { kind: 'state' }),
    actor('macron', 'europe'),
    actor('rubio', 'us'),
  ];
  const ids = (added: ActorFile) => JSON.parse(actorsText(rows, [added])).map(({ id }: ActorFile) => id);

  it('stands among its like, by id', () => {
    expect(ids(actor('belgium', 'europe', { kind: 'state' }))).toEqual([
      'austria',
      'belgium',
      'france',
      'macron',
      'rubio',
    ]);
    expect(ids(actor('meloni', 'europe'))).toEqual(['austria', 'france', 'macron', 'meloni', 'rubio']);
  });

  it('stands with its side, or last, where none is like it', () => {
    expect(ids(actor('press', 'europe', { kind: 'anonymous' }))).toEqual([
      'austria',
      'france',
      'macron',
      'press',
      'rubio',
    ]);
    expect(ids(actor('modi', 'others'))).toEqual(['austria', 'france', 'macron', 'rubio', 'modi']);
  });

  it('leaves the others as they are', () => {
    const before = `${JSON.stringify(ACTORS, null, 2)}\n`;
    expect(actorsText(ACTORS, [])).toBe(before);
  });
});

describe('a proposed id', () => {
  it('is the day and words of the title, free in the record', () => {
    const draft = {
      time: '2025-03-14T17:00+02:00',
      title: 'Trump’s envoy: the talks “went well” in Moscow, he says',
    };
    expect(proposeId(draft, new Set())).toBe('2025-03-14-trumps-envoy-talks-went-well');
    expect(proposeId(draft, new Set(['2025-03-14-trumps-envoy-talks-went-well']))).toBe(
      '2025-03-14-trumps-envoy-talks-went-well-2',
    );
  });

  it.each([
    ['2025-03', '2025-03-truce'],
    ['2025-03-15/2025-03-18', '2025-03-15-truce'],
    ['2025~', '2025-truce'],
  ])('takes what %s has of a day', (time, id) => {
    expect(proposeId({ time, title: 'A truce' }, new Set())).toBe(id);
  });

  it('of a name has Latin letters only', () => {
    expect(slug('Recep Tayyip Erdoğan')).toBe('recep-tayyip-erdogan');
    expect(slug('Зеленський')).toBe('');
  });
});

describe('a proposed place within the day', () => {
  const files = recordFiles([
    event('a', '2025-03-14', { order: 1 }),
    event('b', '2025-03-14', { order: 4 }),
    event('c', '2025-03-14'),
    event('d', '2025-03-15'),
  ]);

  it('is after all that have one', () => {
    expect(proposeOrder({ time: '2025-03-14' }, files)).toBe(5);
  });

  it('is none on a day without places', () => {
    expect(proposeOrder({ time: '2025-03-15' }, files)).toBeUndefined();
    expect(proposeOrder({ time: '2025-03-16' }, files)).toBeUndefined();
  });
});
