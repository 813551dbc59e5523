import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvTable, type OpenedTable } from './csvTable.ts';
import { CannotOpen, type Failure } from './failure.ts';
import { listAt, openColumns } from './openedRecord.ts';

const encoder = new TextEncoder();

/** Reads a text in pieces that end where `cuts` say. */
function read(text: string, cuts: readonly number[] = []): OpenedTable {
  const bytes = encoder.encode(text);
  const table = createCsvTable(bytes.length);
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  // The first piece has the first line whole, as a block of a file has.
  const head = text.search(/[\r\n]/) < 0 ? bytes.length : encoder.encode(text.split(/[\r\n]/)[0]).length + 1;
  let from = 0;
  for (const end of [...ends.filter((at) => at > head), bytes.length]) {
    if (end > from) table.push(bytes.slice(from, end));
    from = end;
  }
  return table.end();
}

function failureOf(text: string): Failure {
  try {
    read(text);
  } catch (error) {
    if (error instanceof CannotOpen) return error.failure;
    throw error;
  }
  throw new Error('it was opened');
}

/** The events as a file would name them, in the order of the file. */
function eventsOf({ columns }: OpenedTable) {
  const record = openColumns(columns, 'file', { name: 'Others', alone: 'All' });
  return Array.from(record.events, (event) => ({
    line: record.lineOf(event.index),
    time: event.time.text,
    title: event.title,
    actors: listAt(columns.actors, event.index).map((actor) => columns.actorNames[actor]),
    topics: listAt(columns.topics, event.index).map((topic) => columns.topicNames[topic]),
    type: columns.types[columns.type[event.index] ?? 0],
    source: record.sourceOf(event.index).text,
  })).sort((a, b) => a.line - b.line);
}

const name = fc.stringMatching(/^[A-Za-zÀ-ž0-9"',.]([A-Za-zÀ-ž0-9"', .]{0,10}[A-Za-zÀ-ž0-9"',.])?$/);
const time = fc.constantFrom(
  '2025',
  '2025-03',
  '2025-03-14',
  '2025-03-14T15:00Z',
  '2025-03-14~',
  '2025-03-14/2025-03-20',
  '2025-01-01/..',
  '-0044-03-15',
);
const row = fc.record({
  time,
  title: fc.oneof(
    name,
    fc.constantFrom('a\nb', 'a\r\nb', 'x;y', '"quoted"', 'tab\there', '=1+1', 'עברית', '🕊️ peace'),
  ),
  actors: fc.uniqueArray(name, { maxLength: 4 }),
  topics: fc.uniqueArray(name, { maxLength: 3 }),
  type: fc.constantFrom('call', 'statement', 'raid', ''),
  source: fc.constantFrom('', 'https://example.org/a?b=1,2', 'a book'),
});
const styles = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  isQuoted: fc.constantFrom('always', 'where needed'),
  endsWithLine: fc.boolean(),
});

describe('a table of events', () => {
  it('may begin with blank lines', () => {
    expect(read('\r\n\n\rdate;title\n2025-03-14;a,b,c\n').report).toMatchObject({
      rows: 1,
      events: 1,
      notes: [{ kind: 'separator', separator: 'semicolon' }, { kind: 'no-actors' }],
    });
  });

  it('has sources up to a length, and says how many were longer', () => {
    const rows = [2_000, 2_001, 3_000].map((length) => `2025,A,${'x'.repeat(length)}`);
    const table = read(`date,title,source\n${rows.join('\n')}`);
    expect(eventsOf(table).map(({ source }) => source.length)).toEqual([2_000, 0, 0]);
    expect(table.report.notes).toContainEqual({ kind: 'long-sources', most: 2_000, count: 2 });
  });

  it('comes back from any way of writing it, wherever the blocks are cut', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        styles,
        fc.array(fc.nat(), { maxLength: 8 }),
        (rows, { separator, end, isQuoted, endsWithLine }, cuts) => {
          const cell = (text: string) =>
            isQuoted === 'always' || /["\r\n]/.test(text) || text.includes(separator)
              ? `"${text.replaceAll('"', '""')}"`
              : text;
          const lines = rows.map(({ time: at, title, actors, topics, type, source }) =>
            [at, title, type, actors.join(';'), topics.join(' ; '), source].map(cell).join(separator),
          );
          const header = ['Date', ' TITLE', 'type', 'actors', 'topics', 'source'].join(separator);
          const made = read([header, ...lines].join(end) + (endsWithLine ? end : ''), cuts);
          expect(made.report).toMatchObject({ rows: rows.length, events: rows.length, skipped: 0, blank: 0 });
          expect(eventsOf(made).map(({ line: _, ...event }) => event)).toEqual(
            rows.map((of) => ({ ...of, title: of.title.replace(/\p{Cc}+/gu, ' ').trim() })),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes every line of any text for an event, a skipped line or a blank one, and never throws otherwise', () => {
    const pieces = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '\r\n',
      'x',
      '2025-03-14',
      ' ',
      '\u0000',
      'é',
      '🕊',
      '/',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        (parts, cuts) => {
          let made: OpenedTable;
          try {
            made = read(`date,title,actors\n${parts.join('')}`, cuts);
          } catch (error) {
            expect(error).toBeInstanceOf(CannotOpen);
            const failure = (error as CannotOpen).failure;
            if (failure.kind === 'no-events')
              expect(failure.report.skipped + failure.report.blank).toBe(failure.report.rows);
            else expect(failure.kind).toBe('no-rows');
            return;
          }
          const { rows, events, skipped, blank } = made.report;
          expect(events + skipped + blank).toBe(rows);
          expect(made.columns.length).toBe(events);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same whatever the blocks are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', ',', '\n', '\r\n', 'x', '2025-03-14', '2025-03-15,y\n'), {
          maxLength: 60,
        }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (parts, cuts) => {
          const text = `date,title\n2020,one\n${parts.join('')}`;
          const [whole, cut] = [read(text), read(text, cuts)];
          expect(cut.report).toEqual(whole.report);
          expect(eventsOf(cut)).toEqual(eventsOf(whole));
        },
      ),
    );
  });

  it('has titles longer than what is read on from the end of a block to find that of its last row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10_000), fc.boolean()), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (rows, cuts) => {
          const titles = rows.map(
            ([length, isQuoted], i) => `${i}${(isQuoted ? '\n,é' : 'é–x').repeat(length / 6)}`,
          );
          const cells = titles.map((title, i) => (rows[i]?.[1] ? `"${title}"` : title));
          const made = read(`date,title\n${cells.map((cell) => `2025,${cell}`).join('\n')}`, cuts);
          expect(made.report).toMatchObject({ rows: rows.length, events: rows.length, skipped: 0 });
          expect(eventsOf(made).map(({ title }) => title)).toEqual(
            titles.map((title) => title.replaceAll('\n', ' ')),
          );
        },
      ),
    );
  });

  it('says of each line that is no event where it stands and why', () => {
    const { report } = read(
      [
        'date,title',
        '14/03/2025,A',
        '2025-03-14,',
        ',B',
        '2025-03-20/2025-03-14,C',
        '2025-03-14,D',
        '',
        '2025-02-30,E',
      ].join('\n'),
    );
    expect(report).toMatchObject({ rows: 7, events: 1, skipped: 5, blank: 1 });
    expect(report.first).toEqual([
      { line: 2, why: 'bad-date', found: '14/03/2025' },
      { line: 3, why: 'no-title', found: '' },
      { line: 4, why: 'no-date', found: 'B' },
      { line: 5, why: 'bad-date', found: '2025-03-20/2025-03-14' },
      { line: 8, why: 'bad-date', found: '2025-02-30' },
    ]);
  });

  it('loses one line to a quotation mark that is never closed, and one to text after a closing one', () => {
    const open = read('date,title\n2025-03-14,"never closed\n2025-03-15,B\n2025-03-16,C');
    expect(open.report.first).toEqual([{ line: 2, why: 'quote-open', found: '' }]);
    expect(eventsOf(open).map(({ line, title }) => [line, title])).toEqual([
      [3, 'B'],
      [4, 'C'],
    ]);
    const stray = read('date,title\n2025-03-14,"a "bold" word"\n2025-03-15,B');
    expect(stray.report.first).toEqual([{ line: 2, why: 'quote-stray', found: '' }]);
    expect(stray.report.events).toBe(1);
  });

  it('counts the lines inside of quotation marks', () => {
    const { columns } = read('date,title\r\n2025-03-14,"a\r\nb\rc\nd"\r\n2025-03-15,B');
    expect([...columns.line]).toEqual([2, 6]);
  });

  it('reads start and end, and takes the date where there is one', () => {
    const made = read(
      'start,end,title,date\n2025-03-14,2025-03-16,A,\n2025-03-14,,B,\n,2025-03-16,C,\n2025-03-14T10:00Z,2025-03-14 12:00Z,D,\n2025-03-14,2025-03-10,E,\n2025-03-14,2025-03-16,F,2020',
    );
    expect(eventsOf(made).map(({ title, time: at }) => [title, at])).toEqual([
      ['A', '2025-03-14/2025-03-16'],
      ['B', '2025-03-14'],
      ['C', '/2025-03-16'],
      ['D', '2025-03-14T10:00Z/2025-03-14T12:00Z'],
      ['F', '2020'],
    ]);
    expect(made.report.first).toEqual([{ line: 6, why: 'ends-first', found: '2025-03-14 / 2025-03-10' }]);
  });

  it('tells of columns it does not know, of those named twice and of rows of another width', () => {
    const { report } = read('date,title,__proto__,Remark,Title\n2025,A,1,2,3\n2025,B\n2025,C,1,2,3,4');
    expect(report.notes).toEqual([
      { kind: 'unknown-columns', count: 2, names: ['__proto__', 'Remark'] },
      { kind: 'doubled-columns', count: 1, names: ['Title'] },
      { kind: 'ragged', count: 2, line: 3 },
      { kind: 'no-actors' },
    ]);
  });

  it('survives ten thousand columns', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    const { report } = read(`${names.join(',')},date,title\n${','.repeat(10_000)}2025-03-14,A`);
    expect(report.events).toBe(1);
    expect(report.notes[0]).toMatchObject({ kind: 'unknown-columns', count: 10_000 });
  });

  it('says what is missing where it is no table of events', () => {
    expect(failureOf('a,b\n1,2')).toMatchObject({ kind: 'no-columns', lacks: 'both', names: ['a', 'b'] });
    expect(failureOf('title\nA')).toMatchObject({ kind: 'no-columns', lacks: 'date' });
    expect(failureOf('date\n2025')).toMatchObject({ kind: 'no-columns', lacks: 'title' });
    expect(failureOf('date,title')).toEqual({ kind: 'no-rows' });
    expect(failureOf('date,title\n\n\n')).toEqual({ kind: 'no-rows' });
    expect(failureOf('date,title\nx,y')).toMatchObject({ kind: 'no-events', report: { skipped: 1 } });
  });

  it('puts events in the order of time, equal ones as they stand in the file', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time, fc.nat(99)), { minLength: 1, maxLength: 40 }), (rows) => {
        const { columns } = read(`date,title\n${rows.map(([at, n]) => `${at},${n}`).join('\n')}`);
        for (let i = 1; i < columns.length; i++) {
          const [before = 0, at = 0] = [columns.start[i - 1], columns.start[i]];
          expect(before).toBeLessThanOrEqual(at);
          if (before === at) expect(columns.line[i - 1]).toBeLessThan(columns.line[i] ?? 0);
        }
      }),
    );
  });
});
