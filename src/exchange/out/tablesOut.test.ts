import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, event, source } from '../../testing/builders.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { takenOf } from '../../testing/takenCase.ts';
import { civilDay } from '../../time/civil.ts';
import { harmless } from '../csv.ts';
import { TABLES } from '../tables.ts';
import { TABLES_OUT, type TableOut, tableOut } from './tablesOut.ts';

function rows(taken: Parameters<typeof tableOut>[0], name: TableOut): Record<string, string>[] {
  return parse(tableOut(taken, name), { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** A cell as the bytes of a file hold it: half a pair is no character. */
const written = (text: string) => harmless(Buffer.from(text).toString());

const first = event('first', '2025-03-11', {
  label: 'US: truce',
  channel: 'press',
  actors: [
    { actor: 'trump', role: 'speaker' },
    { actor: 'putin', role: 'addressee' },
  ],
  accounts: [
    account('a1', 'trump', ['s1', 's2']),
    account('a2', 'putin', ['s2'], { stance: 'denies', at: '2025-03-20' }),
  ],
  sources: [source('s1', { published: '2025-03-11' }), source('s2', { published: '2025-03-20', weak: true })],
});
const second = event('second', '2025-03-13', { links: [{ rel: 'follows-from', to: 'first' }] });

describe('the tables of a view', () => {
  it.each(TABLES_OUT)('of %s have the columns of a release but for what serves curators', (name) => {
    const columns = TABLES.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
    const [head = {}] = rows(takenOf([first]), name);
    const names = Object.keys(head);
    expect(columns.filter((column) => !names.includes(column))).toEqual(
      { events: ['order'], accounts: [], sources: ['supports'] }[name],
    );
    expect(names.filter((column) => !columns.includes(column))).toEqual(
      { events: ['page', 'asOf'], accounts: ['byName', 'asOf'], sources: ['asOf'] }[name],
    );
    expect(names.slice(-2)).toEqual(['release', 'asOf']);
  });

  it('hold what is taken and no more', () => {
    const taken = takenOf([first, second], { isTaken: ({ id }) => id === 'first' });
    expect(rows(taken, 'events')).toMatchObject([
      {
        id: 'first',
        position: '1',
        speakers: 'trump',
        addressees: 'putin',
        sides: 'us|ru',
        standing: 'contested',
        accountCount: '2',
        page: 'https://example.org/event/first/',
        release: '1.0.0',
        asOf: '',
      },
    ]);
    expect(rows(taken, 'accounts')).toMatchObject([
      { event: 'first', id: 'a1', byName: 'Donald Trump', sources: 's1|s2', known: '2025-03-14' },
      { event: 'first', id: 'a2', byName: 'Vladimir Putin', stance: 'denies' },
    ]);
    expect(rows(taken, 'sources').map(({ id, weak }) => [id, weak])).toEqual([
      ['s1', 'false'],
      ['s2', 'true'],
    ]);
  });

  it('are those of the day known on', () => {
    const taken = takenOf([first, second], { asof: civilDay(2025, 3, 15) });
    expect(rows(taken, 'events').map(({ id, standing, asOf }) => [id, standing, asOf])).toEqual([
      ['first', 'uncontested', '2025-03-15'],
      ['second', 'uncontested', '2025-03-15'],
    ]);
    expect(rows(taken, 'accounts').map(({ id }) => id)).toEqual(['a1', 'a1']);
    expect(rows(taken, 'sources').map(({ event: of, id }) => [of, id])).toEqual([
      ['first', 's1'],
      ['second', 's1'],
    ]);
  });

  it('have names and no rows where nothing is taken', () => {
    expect(tableOut(takenOf([first], { isTaken: () => false }), 'events')).toMatch(
      /^\uFEFFid,position,[^\r\n]*\r\n$/,
    );
  });

  it('give every text back that is no formula, and a formula behind an apostrophe', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (title, says, quote) => {
        const taken = takenOf([
          event('one', '2025-03-14', {
            title,
            accounts: [account('a1', 'trump', ['s1'], { says, quote: quote || ' ' })],
            sources: [source('s1', { title: says })],
          }),
        ]);
        expect(rows(taken, 'events')).toMatchObject([{ title: written(title) }]);
        expect(rows(taken, 'accounts')).toMatchObject([
          { says: written(says), quote: written(quote || ' ') },
        ]);
        expect(rows(taken, 'sources')).toMatchObject([{ title: written(says) }]);
      }),
      { numRuns: 200 },
    );
  });
});
