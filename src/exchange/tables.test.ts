import { describe, expect, it } from 'vitest';
import { ActorSchema, DatasetSchema, EventSchema, TopicSchema } from '../record/schema.ts';
import { DATASET, event } from '../testing/builders.ts';
import { recordFiles } from '../testing/ruleCases.ts';
import { csvFile } from './csv.ts';
import { LIST_MARK } from './table.ts';
import { TABLES, tablesOf } from './tables.ts';

const first = event('first', '2025-03-11', {
  type: 'proposal',
  initiator: 'trump',
  searched: '2026-01-01',
  effect: '2025-03-12/2025-04-11',
  order: 3,
  timeNote: 'In the evening.',
  place: { name: 'Jeddah', country: 'SA' },
  label: 'US: truce',
  channel: 'press',
  actors: [
    { actor: 'trump', role: 'speaker', officeAsStated: 'President' },
    { actor: 'leavitt', role: 'speaker' },
    { actor: 'putin', role: 'addressee' },
    { actor: 'macron', role: 'mentioned' },
  ],
  topics: ['truce', 'prisoners'],
  summary: 'A "truce", =offered\nover two lines; Київ.',
  aftermath: [{ at: '2025-04-11', text: 'It ended.', sources: ['s1'] }],
  changes: [
    { version: '1.0.1', date: '2026-02-01', kind: 're-dated', what: 'A day later', why: 'read again' },
  ],
});
const [account] = first.accounts;
if (!account) throw new Error('no account');
const second = event('second', '2025-03-13', {
  label: 'Putin: yes, but',
  channel: 'press',
  type: 'response',
  actors: [{ actor: 'putin', role: 'speaker' }],
  links: [{ rel: 'responds-to', to: 'first' }],
  accounts: [
    {
      ...account,
      by: 'putin',
      stance: 'conditions',
      at: '2025-03-13',
      quote: '-yes, but',
      knownAt: '2025-03-14',
    },
    {
      ...account,
      id: 'a2',
      by: 'zelensky',
      stance: 'denies',
      at: '2025-03-14',
      answers: 'a1',
      about: 'terms',
    },
  ],
});

const files = recordFiles([second, first], {
  dataset: {
    ...DATASET,
    version: '1.0.0',
    coverage: [{ period: '2025-03', side: 'us', density: 'dense', lastReviewed: '2026-11-01' }],
  },
});
const GRAVE = {
  what: 'account',
  id: 'first#a9',
  kind: 'merged',
  date: '2026-12-01',
  into: 'first#a1',
  reason: 'Twice.',
};
const tables = tablesOf(files, [GRAVE]);

/** The rows of a table as objects of texts; none of them holds a comma or a line break in quotes. */
function rowsOf(name: string): Record<string, string>[] {
  const csv = tables.find((table) => table.name === name)?.csv ?? '';
  const [head = [], ...rows] = parse(csv.replace('\uFEFF', ''));
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] ?? ''])));
}

function parse(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g;
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('the tables of a record', () => {
  it('hold events in the record’s order, every field flat', () => {
    const [row, next] = rowsOf('events');
    expect(row).toEqual({
      id: 'first',
      position: '1',
      order: '3',
      title: 'Title of first',
      label: 'US: truce',
      type: 'proposal',
      channel: 'press',
      time: '2025-03-11',
      start: '2025-03-11',
      end: '2025-03-11',
      effect: '2025-03-12/2025-04-11',
      timeNote: 'In the evening.',
      known: '2025-03-11',
      place: 'Jeddah',
      country: 'SA',
      significance: '2',
      standing: 'uncontested',
      joint: 'false',
      initiator: 'trump',
      searched: '2026-01-01',
      authors: '',
      speakers: 'trump|leavitt',
      hosts: '',
      participants: '',
      addressees: 'putin',
      mediators: '',
      mentioned: 'macron',
      sides: 'us|ru',
      topics: 'truce|prisoners',
      summary: 'A "truce", =offered\nover two lines; Київ.',
      aftermath: '2025-04-11: It ended.',
      changes: '1.0.1, 2026-02-01, re-dated: A day later (read again)',
      accountCount: '1',
      sourceCount: '1',
      originCount: '1',
      release: '1.0.0',
    });
    expect(next).toMatchObject({ id: 'second', standing: 'contested', known: '2025-03-14' });
  });

  it('hold roles, accounts, sources and links', () => {
    expect(rowsOf('roles')[0]).toEqual({
      event: 'first',
      actor: 'trump',
      role: 'speaker',
      office: 'President',
      release: '1.0.0',
    });
    expect(rowsOf('accounts')[1]).toMatchObject({
      event: 'second',
      id: 'a1',
      by: 'putin',
      side: 'ru',
      at: '2025-03-13',
      knownAt: '2025-03-14',
      known: '2025-03-14',
      quote: "'-yes, but",
      sources: 's1',
    });
    expect(rowsOf('accounts')[2]).toMatchObject({
      answers: 'a1',
      about: 'terms',
      known: '2025-03-14',
      knownAt: '',
    });
    expect(rowsOf('sources')[0]).toMatchObject({ event: 'first', id: 's1', published: '', weak: 'false' });
    expect(rowsOf('links')).toEqual([{ from: 'second', rel: 'responds-to', to: 'first', release: '1.0.0' }]);
  });

  it('hold actors and topics', () => {
    expect(rowsOf('actors').find(({ id }) => id === 'trump')).toMatchObject({
      name: 'Donald Trump',
      side: 'us',
      sideName: 'United States',
      memberOf: 'white-house',
    });
    expect(rowsOf('topics')[0]).toMatchObject({ id: 'truce', definition: 'About a truce.' });
    const told = tablesOf({
      ...files,
      actors: files.actors.map((actor) =>
        actor.id === 'trump'
          ? {
              ...actor,
              aliases: ['Трамп', 'DJT'],
              offices: [{ title: 'President', from: '2025-01-20' }, { title: 'Heir' }],
            }
          : actor,
      ),
    });
    const csv = told.find(({ name }) => name === 'actors')?.csv;
    expect(csv).toContain('"President, 2025-01-20/\nHeir",Трамп|DJT,');
  });

  it('hold acts with their codes as texts', () => {
    expect(
      rowsOf('acts').map(({ row, source, target, cameo, plover }) => [row, source, target, cameo, plover]),
    ).toEqual([
      ['first.1', 'trump', 'putin', '027', 'REQUEST'],
      ['second.1', 'putin', 'trump', '100', 'REQUEST'],
    ]);
    expect(rowsOf('acts')[0]).toMatchObject({
      sourceWith: 'leavitt',
      cameoName: '027 Appeal to others to settle dispute',
      quad: 'verbal conflict',
      reciprocal: 'false',
      codedBy: 'rule',
      rule: 'proposes',
      time: '2025-03-11',
    });
  });

  it('hold what stands in lists a row each: topics, sources of accounts, answers, aftermath, offices', () => {
    const release = '1.0.0';
    expect(rowsOf('event_topics')).toEqual([
      { event: 'first', topic: 'truce', release },
      { event: 'first', topic: 'prisoners', release },
      { event: 'second', topic: 'truce', release },
    ]);
    expect(rowsOf('account_sources')).toEqual([
      { event: 'first', account: 'a1', source: 's1', release },
      { event: 'second', account: 'a1', source: 's1', release },
      { event: 'second', account: 'a2', source: 's1', release },
    ]);
    expect(rowsOf('answers')).toEqual([
      { event: 'second', account: 'a2', answers: 'a1', about: 'terms', release },
    ]);
    expect(rowsOf('aftermath')).toEqual([
      { event: 'first', number: '1', at: '2025-04-11', text: 'It ended.', sources: 's1', release },
    ]);
    const told = tablesOf({
      ...files,
      actors: files.actors.map((actor) =>
        actor.id === 'trump'
          ? { ...actor, offices: [{ title: 'President', from: '2025-01-20' }, { title: 'Heir' }] }
          : actor,
      ),
    });
    expect(told.find(({ name }) => name === 'offices')?.csv).toContain(
      'trump,1,President,2025-01-20,,1.0.0\r\ntrump,2,Heir,,,1.0.0\r\n',
    );
  });

  it('hold coverage, sides and tombstones', () => {
    const release = '1.0.0';
    expect(rowsOf('coverage')).toEqual([
      { period: '2025-03', side: 'us', density: 'dense', lastReviewed: '2026-11-01', release },
    ]);
    expect(rowsOf('sides').map(({ id }) => id)).toEqual(DATASET.sides.map(({ id }) => id));
    expect(rowsOf('tombstones')).toEqual([{ ...GRAVE, release }]);
    expect(tablesOf(files).map(({ name }) => name)).toEqual(
      tables.map(({ name }) => name).filter((name) => name !== 'tombstones'),
    );
  });

  it('are the same bytes for the same record, in whatever order its events come', () => {
    expect(tablesOf(recordFiles([first, second], { dataset: files.dataset }), [GRAVE])).toEqual(tables);
  });

  it('refuse a row without what is required', () => {
    const nameless = files.actors.map((actor) => ({ ...actor, name: '' }));
    expect(() => tablesOf({ ...files, actors: nameless })).toThrow('actors.name is empty');
  });

  it('count their rows', () => {
    for (const { name, rows } of tables) expect(rowsOf(name)).toHaveLength(rows);
  });

  it('refuse a list whose entries could not be told apart', () => {
    const broken = files.actors.map((actor) => ({ ...actor, aliases: ['a|b'] }));
    expect(() => tablesOf({ ...files, actors: broken })).toThrow('a|b');
  });
});

describe('what the tables say of themselves', () => {
  it('is what they hold', () => {
    expect(TABLES.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { name, columns } of TABLES) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      const csv = tables.find((table) => table.name === name)?.csv;
      expect(
        csv?.startsWith(
          csvFile(
            names.map((column) => ({ name: column, of: () => '' })),
            [],
          ),
        ),
      ).toBe(true);
      for (const { says } of columns) expect(says).toMatch(/^\P{Ll}.*\.$/u);
    }
  });

  it('names tables and columns that exist', () => {
    const has = (name: string, columns: readonly string[]) => {
      const known = TABLES.find((table) => table.name === name)?.columns.map((column) => column.name);
      for (const column of columns) expect(known).toContain(column);
    };
    for (const { name, key, references } of TABLES) {
      has(name, key);
      for (const { columns, table, to } of references) {
        has(name, columns);
        has(table, to);
      }
    }
  });

  it('keeps its word: what is required is there, words are those listed, keys are unique, names lead somewhere', () => {
    for (const { name, columns, key, references } of TABLES) {
      const rows = rowsOf(name);
      const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of rows) {
        for (const { name: column, type, required, values } of columns) {
          if (required) expect(row[column], `${name}.${column}`).not.toBe('');
          if (values && row[column])
            for (const value of type === 'list' ? row[column].split(LIST_MARK) : [row[column]])
              expect(values.map(String), `${name}.${column}`).toContain(value);
        }
        for (const { columns: from, table, to } of references) {
          const named = from.map((column) => row[column]);
          // A reference of several columns is whole or, like one of a single column, not there at all.
          expect(new Set(named.map((value) => value === '')).size, `${name}.${from.join()}`).toBe(1);
          if (named[0])
            expect(rowsOf(table).map((other) => JSON.stringify(to.map((column) => other[column])))).toContain(
              JSON.stringify(named),
            );
        }
      }
    }
  });

  it('leaves no field of the schema out, those of lists and objects in it neither', () => {
    const columnsOf = (name: string) =>
      TABLES.find((table) => table.name === name)?.columns.map((c) => c.name) ?? [];
    /** Fields that stand elsewhere: in which table and column. */
    const elsewhere: Readonly<Record<string, readonly [table: string, column: string]>> = {
      'event.place.name': ['events', 'place'],
      'event.place.country': ['events', 'country'],
      'event.actors[].actor': ['roles', 'actor'],
      'event.actors[].role': ['roles', 'role'],
      'event.actors[].officeAsStated': ['roles', 'office'],
      'event.links[].rel': ['links', 'rel'],
      'event.links[].to': ['links', 'to'],
      'event.sources[].archived.url': ['sources', 'archivedUrl'],
      'event.sources[].archived.date': ['sources', 'archivedDate'],
    };
    /** Tables of lists and objects; what `events.csv` says in one cell has the whole of it there. */
    const tableOf: Readonly<Record<string, string>> = {
      event: 'events',
      'event.accounts[]': 'accounts',
      'event.sources[]': 'sources',
      'event.aftermath[]': 'aftermath',
      actor: 'actors',
      'actor.offices[]': 'offices',
      topic: 'topics',
      'dataset.coverage[]': 'coverage',
      'dataset.sides[]': 'sides',
    };
    const inCells = /^event\.changes\[\]\.(?:version|date|kind|what|why)$/;
    const ofTheWhole = /^dataset\.(?!coverage|sides)|\.\$schema$/;
    const paths = [
      ...leavesOf(EventSchema, 'event'),
      ...leavesOf(ActorSchema, 'actor'),
      ...leavesOf(TopicSchema, 'topic'),
      ...leavesOf(DatasetSchema, 'dataset'),
    ];
    expect(paths).toContain('event.aftermath[].sources');
    expect(paths).toContain('actor.offices[].from');
    const lost = paths.filter((path) => {
      if (inCells.test(path) || ofTheWhole.test(path)) return false;
      const cut = path.lastIndexOf('.');
      const [table, column] = elsewhere[path] ?? [tableOf[path.slice(0, cut)] ?? '', path.slice(cut + 1)];
      return !columnsOf(table).includes(column);
    });
    expect(lost).toEqual([]);
  });
});

interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

/** The paths of all fields of a schema that hold a value themselves: `event.aftermath[].at`. */
function leavesOf(schema: unknown, path: string): readonly string[] {
  const shape = schema as Shape;
  if (shape.wrapped) return leavesOf(shape.wrapped, path);
  if (shape.item) {
    const inner = leavesOf(shape.item, `${path}[]`);
    return inner.length === 1 && inner[0] === `${path}[]` ? [path] : inner;
  }
  if (!shape.entries) return [path];
  return Object.entries(shape.entries).flatMap(([key, entry]) => leavesOf(entry, `${path}.${key}`));
}
