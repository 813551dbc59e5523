import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdtf } from '../testing/edtfArbitrary.ts';
import { type CsvValue, csvCell, csvFile } from './csv.ts';

/** A reader of RFC 4180 on its own: a machine of states, with no expression shared with the writer. */
function readCsv(file: string): string[][] {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'bare' | 'quoted' | 'closed' = 'start';
  for (let i = 0; i < text.length; i++) {
    const at = text[i] ?? '';
    if (state === 'quoted') {
      if (at !== '"') cell += at;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else state = 'closed';
      continue;
    }
    if (at === ',') {
      row.push(cell);
      cell = '';
      state = 'start';
    } else if (at === '\r' && text[i + 1] === '\n') {
      i++;
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
      state = 'start';
    } else if (at === '"' && state === 'start') state = 'quoted';
    else if (state === 'closed' || at === '"') throw new Error(`a stray ${JSON.stringify(at)} at ${i}`);
    else {
      cell += at;
      state = 'bare';
    }
  }
  if (state !== 'start' || cell !== '' || row.length > 0) throw new Error('the last line is not ended');
  return rows;
}

/** What the docstring tells readers to do. */
function plain(cell: string): string {
  return cell.startsWith("'") && runs(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet may take a text for a formula: told sign by sign. */
function runs(text: string): boolean {
  for (const sign of text) {
    if ('=+-@\t\r\n\0＝＋－＠﹦﹢﹣﹫−'.includes(sign)) return true;
    if (!/[\s"'`´«»‘-‟​-‏⁠﻿]/u.test(sign)) return false;
  }
  return false;
}

function file(rows: readonly (readonly CsvValue[])[], dates = false): string {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => ({
    name: `c${i}`,
    of: (row: readonly CsvValue[]) => row[i],
    dates,
  }));
  return csvFile(columns, rows);
}

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠ "\'“’,;aЖ—−\u00a0\u200b\ufeff'),
    maxLength: 12,
  }),
);

describe('a CSV file', () => {
  it('is lines of cells after a byte order mark', () => {
    const columns = [
      { name: 'id', of: ({ id }: { id: string; n?: number }) => id },
      { name: 'n', of: ({ n }: { n?: number }) => n },
    ];
    expect(csvFile(columns, [{ id: 'Київ', n: 3 }, { id: 'a, b' }])).toBe(
      '\uFEFFid,n\r\nКиїв,3\r\n"a, b",\r\n',
    );
  });

  it('has its names alone when there is no row', () => {
    expect(csvFile([{ name: 'a,b', of: () => 1 }], [])).toBe('\uFEFF"a,b"\r\n');
  });

  it('gives every text back to a reader of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 8 }), (rows) => {
        const [, ...read] = readCsv(file(rows));
        expect(read.map((row) => row.map(plain))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 8 }), (row) => {
        const [, cells = []] = readCsv(file([row]));
        for (const [i, cell] of cells.entries()) {
          const text = row[i] ?? '';
          expect(cell).toBe(runs(text) ? `'${text}` : text);
          // The apostrophe counts only as the cell's first sign.
          if (runs(cell)) expect(cell.startsWith("'")).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves numbers, truths and what is absent as they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.boolean()), (value) => {
        expect(readCsv(file([[value]]))[1]).toEqual([String(value)]);
      }),
    );
    expect(csvCell(-5)).toBe('-5');
    expect(csvCell(undefined)).toBe('');
    expect(csvCell('')).toBe('');
  });

  it('leaves dates as they are in a column of dates', () => {
    fc.assert(
      fc.property(anyEdtf, ({ text: date }) => {
        expect(readCsv(file([[date]], true))[1]).toEqual([date]);
      }),
    );
    expect(csvCell('-0044-03-15', true)).toBe('-0044-03-15');
    expect(csvCell('-0044-03-15')).toBe('"\'-0044-03-15"');
    expect(csvCell('-1+1', true)).toBe('"\'-1+1"');
  });
});

describe('a cell like a formula', () => {
  it.each([
    ['=1+1'],
    ['+1'],
    ['-1'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    ['\u0000=1'],
    ['\tx'],
    ['\rx'],
    ['\nx'],
    ['\u0000x'],
    ['  =1'],
    ['"=1'],
    ["'=1"],
    [' "\' =1'],
    ['“=1'],
    ['\u00a0=1'],
    ['\u200b=1'],
    ['\ufeff=1'],
    ['＝1'],
    ['＋1'],
    ['－1'],
    ['＠a'],
    [' ＝1'],
    ['=HYPERLINK("https://example.org","a")'],
    ["=cmd|' /C calc'!A0"],
  ])('%j gets an apostrophe and is quoted', (text) => {
    expect(csvCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
  });

  it.each([['a=1'], ['1-1'], ['— a dash'], ["'tis"], ['"Stop!"'], ['a@b'], ['…']])('%j is none', (text) => {
    expect(csvCell(text)).not.toContain("''");
    expect(plain(text)).toBe(text);
    expect(csvCell(text).replace(/^"|"$/g, '').replaceAll('""', '"')).toBe(text);
  });

  it('is found in time, however long the spaces before it', () => {
    const long = ' '.repeat(100_000);
    const start = performance.now();
    expect(csvCell(`${long}x`)).toBe(`"${long}x"`);
    expect(csvCell(`${long}=`)).toBe(`"'${long}="`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
