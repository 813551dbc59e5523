import { describe, expect, it } from 'vitest';
import { ACTORS, DATASET, event, TOPICS } from '../../testing/builders.ts';
import { CannotOpen, type Failure } from './failure.ts';
import { type OpenedFile, readFile } from './readFile.ts';

const CSV = 'date,title,actors\n2025-03-14,Ä letter,Zürich\n2025-03-15,Été,Köln\n';

/** A file of some bytes or of a text. */
function fileOf(content: string | Uint8Array<ArrayBuffer>): Blob {
  return new Blob([content]);
}

async function failureOf(content: string | Uint8Array<ArrayBuffer>): Promise<Failure> {
  try {
    await readFile(fileOf(content), () => {});
  } catch (error) {
    if (error instanceof CannotOpen) return error.failure;
    throw error;
  }
  throw new Error('it was opened');
}

/** A text in an encoding with a byte a letter. */
function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

function utf16(text: string, isLittle: boolean, mark: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((mark.length + text.length) * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [...(mark + text)].entries())
    view.setUint16(at * 2, unit.codePointAt(0) ?? 0, isLittle);
  return bytes;
}

function namesIn(opened: OpenedFile): readonly string[] {
  return opened.kind === 'table' ? opened.columns.actorNames : [];
}

describe('the reading of a file', () => {
  it('takes UTF-8 and UTF-16, with a mark and without', async () => {
    for (const content of [
      CSV,
      `\uFEFF${CSV}`,
      utf16(CSV, true, '\uFEFF'),
      utf16(CSV, false, '\uFEFF'),
      utf16(CSV, true, ''),
      utf16(CSV, false, ''),
    ]) {
      const opened = await readFile(fileOf(content), () => {});
      expect(namesIn(opened)).toEqual(['Zürich', 'Köln']);
      expect(opened.report.notes).toEqual([]);
    }
  });

  it('takes what is no UTF-8 for Windows-1252, and says so', async () => {
    const bytes = latin(CSV);
    const opened = await readFile(fileOf(bytes), () => {});
    expect(namesIn(opened)).toEqual(['Zürich', 'Köln']);
    expect(opened.report.notes).toEqual([{ kind: 'encoding', encoding: 'Windows-1252' }]);
  });

  it('takes JSON that is no UTF-8 for Windows-1252, and says so', async () => {
    const entries = [{ date: '2025-03-14', title: 'Ä letter', actors: ['Zürich'] }];
    const bytes = latin(JSON.stringify(entries));
    const opened = await readFile(fileOf(bytes), () => {});
    expect(namesIn(opened)).toEqual(['Zürich']);
    expect(opened.report.notes).toEqual([{ kind: 'encoding', encoding: 'Windows-1252' }]);
  });

  it('leaves out a mark of UTF-8 also where what follows is none', async () => {
    for (const text of [
      CSV,
      JSON.stringify([{ date: '2025-03-14', title: 'A', actors: ['Zürich', 'Köln'] }]),
    ]) {
      const opened = await readFile(new Blob([new Uint8Array([0xef, 0xbb, 0xbf]), latin(text)]), () => {});
      expect(namesIn(opened)).toEqual(['Zürich', 'Köln']);
      expect(opened.report.notes).toEqual([{ kind: 'encoding', encoding: 'Windows-1252' }]);
    }
  });

  it('begins anew where the bytes turn out to be no UTF-8 after millions of others', async () => {
    const start = `date,title,actors\n${'2025-03-14,Plain,Bern\n'.repeat(400_000)}`;
    const tail = latin('2025-03-15,x,Zürich\n');
    const opened = await readFile(new Blob([start, tail]), () => {});
    expect(opened.report).toMatchObject({ rows: 400_001, events: 400_001 });
    expect(namesIn(opened)).toEqual(['Bern', 'Zürich']);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const file = fileOf(`date,title\n${'2025-03-14,A title of some length\n'.repeat(200_000)}`);
    await readFile(file, (bytes) => {
      told.push(bytes);
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe(file.size);
  });

  it('says what a file is that is no text, whatever its name ends in', async () => {
    const bytes = (...head: number[]) => new Uint8Array([...head, ...new Array<number>(40).fill(7), 0, 1]);
    const folder = (name: string) =>
      new Uint8Array([0x50, 0x4b, 3, 4, ...new TextEncoder().encode(`${'\0'.repeat(26)}${name}`)]);
    expect(await failureOf('')).toEqual({ kind: 'empty' });
    expect(await failureOf(folder('xl/workbook.xml'))).toEqual({ kind: 'spreadsheet' });
    expect(await failureOf(folder('[Content_Types].xml'))).toEqual({ kind: 'spreadsheet' });
    expect(await failureOf(folder('events.csv'))).toEqual({ kind: 'packed' });
    expect(await failureOf(bytes(0xd0, 0xcf, 0x11, 0xe0))).toEqual({ kind: 'spreadsheet' });
    expect(await failureOf(bytes(0x1f, 0x8b))).toEqual({ kind: 'packed' });
    expect(await failureOf(bytes(0x25, 0x50, 0x44, 0x46))).toEqual({ kind: 'pdf' });
    expect(await failureOf(bytes(0x89, 0x50, 0, 0, 0, 3))).toEqual({ kind: 'binary' });
    expect(await failureOf('\uFEFF')).toEqual({ kind: 'empty' });
  });
});

describe('JSON', () => {
  it('may be a list of events, or one event, in our form or with the columns of a table', async () => {
    const own = event('one', '2025-03-14', { actors: [{ actor: 'trump', role: 'speaker' }] });
    const plain = {
      start: '2025-03-01',
      end: '2025-03-03',
      title: 'B',
      actors: 'x; y',
      source: 'https://example.org/',
    };
    for (const [content, actors] of [
      [[own], ['trump']],
      [own, ['trump']],
      [[plain], ['x', 'y']],
      [[{ ...plain, actors: ['a;b', 'c'], topics: ['t'] }], ['a,b', 'c']],
    ] as const) {
      const opened = await readFile(fileOf(` \n${JSON.stringify(content)}`), () => {});
      expect(namesIn(opened)).toEqual(actors);
      expect(opened.report).toMatchObject({ rows: 1, events: 1, counts: 'entries' });
    }
  });

  it('has entries that are no events, which are told by number', async () => {
    const opened = await readFile(
      fileOf(
        JSON.stringify([
          null,
          7,
          [],
          { title: 'A' },
          { date: '2025', title: 'B' },
          { date: 'soon', title: 'C' },
          { start: '2025-03-14', end: '2025-03-01', title: 'D' },
          { date: '2025', title: 'x'.repeat(10_001) },
          { date: '', title: 'E' },
        ]),
      ),
      () => {},
    );
    expect(opened.report).toMatchObject({ rows: 9, events: 1, skipped: 8 });
    expect(opened.report.first.map(({ line, why, found }) => [line, why, found])).toEqual([
      [1, 'not-an-event', ''],
      [2, 'not-an-event', ''],
      [3, 'not-an-event', ''],
      [4, 'not-an-event', 'A'],
      [6, 'bad-date', 'soon'],
      [7, 'ends-first', '2025-03-14 / 2025-03-01'],
      [8, 'long-title', '10001 > 10000'],
      [9, 'no-date', 'E'],
    ]);
  });

  it('is refused with its fault where it is broken, empty or something else', async () => {
    expect(await failureOf('[{"date": ')).toMatchObject({ kind: 'bad-json' });
    expect(await failureOf('{"type": "FeatureCollection"}')).toEqual({ kind: 'other-json' });
    expect(await failureOf('[]')).toEqual({ kind: 'no-rows' });
    expect(await failureOf('[1]')).toMatchObject({ kind: 'no-events' });
    expect(await failureOf(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toMatchObject({
      kind: 'no-events',
    });
    expect(await failureOf('{"__proto__": {"title": "x", "date": "2025"}}')).toEqual({ kind: 'other-json' });
  });
});

describe('a whole record', () => {
  const archive = (events: readonly unknown[], more: object = {}) =>
    JSON.stringify({ schema: 1, dataset: DATASET, actors: ACTORS, topics: TOPICS, events, ...more });

  it('is opened as the record is', async () => {
    const opened = await readFile(
      fileOf(archive([event('b', '2025-03-15'), event('a', '2025-03-14')])),
      () => {},
    );
    expect(opened.report).toMatchObject({ rows: 2, events: 2, skipped: 0 });
    if (opened.kind !== 'record') throw new Error(opened.kind);
    expect(opened.compiled.core.events.map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('leaves out events that break a rule, those that name them, ids that come twice and what is no event', async () => {
    const opened = await readFile(
      fileOf(
        archive([
          event('sound', '2025-03-14'),
          event('broken', '2025-13-14'),
          event('hangs', '2025-03-16', { links: [{ rel: 'follows-from', to: 'broken' }] }),
          event('sound', '2025-03-17'),
          event('strange', '2025-03-17', { actors: [{ actor: 'nobody', role: 'speaker' }] }),
          'text',
        ]),
      ),
      () => {},
    );
    expect(opened.report).toMatchObject({ rows: 6, events: 1, skipped: 5 });
    expect(opened.report.first.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('with a circle among its events loses these, and with one among its actors cannot be opened', async () => {
    const circle = [
      event('a', '2025-03-14', { links: [{ rel: 'follows-from', to: 'b' }] }),
      event('b', '2025-03-14', { links: [{ rel: 'follows-from', to: 'a' }] }),
      event('c', '2025-03-15'),
    ];
    const opened = await readFile(fileOf(archive(circle)), () => {});
    expect(opened.report).toMatchObject({ events: 1, skipped: 2 });
    const actors = ACTORS.map((actor) => ({ ...actor, ...(actor.id === 'russia' && { memberOf: 'putin' }) }));
    expect(await failureOf(archive(circle, { actors }))).toMatchObject({ kind: 'bad-record' });
  });
});
