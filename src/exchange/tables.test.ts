import { describe, expect, it } from 'vitest';
import { ActorSchema, EventSchema, TopicSchema } from '../record/schema.ts';
import { event } from '../testing/builders.ts';
import { recordFiles } from '../testing/ruleCases.ts';
import { csvFile } from './csv.ts';
import { TABLES, tablesOf } from './tables.ts';

const first = event('first', '2025-03-11', {
  type: 'proposal',
  initiator: 'trump',
  searched: '2026-01-01',
  effect: '2025-03-12/2025-04-11',
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
  aftermath: [{ at: '2025-04-11', text: 'It ended.', sources: [] }],
  changes: [
    { version: '1.0.1', date: '2026-02-01', kind: 're-dated', what: 'A day later', why: 'read again' },
  ],
});
const [account] = first.accounts;
if (!account) throw new Error('no account');
const second = event('second', '2025-03-13', {
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

const files = recordFiles([second, first]);
const tables = tablesOf(files);

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
      accounts: '1',
      sources: '1',
      origins: '1',
    });
    expect(next).toMatchObject({ id: 'second', standing: 'contested', known: '2025-03-14' });
  });

  it('hold roles, accounts, sources and links', () => {
    expect(rowsOf('roles')[0]).toEqual({
      event: 'first',
      actor: 'trump',
      role: 'speaker',
      office: 'President',
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
    expect(rowsOf('links')).toEqual([{ from: 'second', rel: 'responds-to', to: 'first' }]);
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
      rowsOf('acts').map(({ id, source, target, cameo, plover }) => [id, source, target, cameo, plover]),
    ).toEqual([
      ['first.1', 'trump', 'putin', '027', 'REQUEST'],
      ['second.1', 'putin', 'trump', '100', 'REQUEST'],
    ]);
    expect(rowsOf('acts')[0]).toMatchObject({
      sourceWith: 'leavitt',
      cameoName: '027 Appeal to others to settle dispute',
      quad: 'verbal conflict',
      reciprocal: 'false',
      by: 'rule',
      rule: 'proposes',
      time: '2025-03-11',
    });
  });

  it('are the same bytes for the same record, in whatever order its events come', () => {
    expect(tablesOf(recordFiles([first, second]))).toEqual(tables);
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
        for (const { name: column, required, values } of columns) {
          if (required) expect(row[column], `${name}.${column}`).not.toBe('');
          if (values && row[column]) expect(values).toContain(row[column]);
        }
        for (const {
          columns: [from = ''],
          table,
          to: [to = ''],
        } of references)
          if (row[from]) expect(rowsOf(table).map((other) => other[to])).toContain(row[from]);
      }
    }
  });

  it('leaves no field of the schema out', () => {
    const columnsOf = (name: string) =>
      TABLES.find((table) => table.name === name)?.columns.map((c) => c.name) ?? [];
    const elsewhere: Record<string, string> = {
      $schema: 'nothing of the record',
      order: 'position',
      actors: 'roles',
      links: 'links',
      archived: 'archivedUrl',
    };
    const lost = (table: string, fields: object) =>
      Object.keys(fields).filter((field) => !columnsOf(table).includes(field) && !(field in elsewhere));
    expect(lost('events', EventSchema.entries)).toEqual([]);
    expect(lost('accounts', EventSchema.entries.accounts.pipe[0].item.entries)).toEqual([]);
    expect(lost('sources', EventSchema.entries.sources.pipe[0].item.entries)).toEqual([]);
    expect(lost('actors', ActorSchema.entries)).toEqual([]);
    expect(lost('topics', TopicSchema.entries)).toEqual([]);
  });
});
