// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedTable } from './copiedTable.ts';
import { harmless } from './csv.ts';

type Cells = readonly string[];

const columnsOf = (names: Cells) => names.map((name, at) => ({ name, of: (row: Cells) => row[at] }));

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('=', '"', "'", '\t', '\n', '\r', '<', '>', '&', ' ', '|'),
    fc.string({ maxLength: 2 }),
  ),
  maxLength: 8,
});
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

/** What a spreadsheet makes of a cell between tabs. */
const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe('a copied table', () => {
  it('has every cell in its place as text, and none that would run', () => {
    fc.assert(
      fc.property(table, ([names = [], ...rows]) => {
        const { plain } = copiedTable(columnsOf(names), rows);
        const read = plain.split('\n').map((line) => line.split('\t').map(unquoted));
        const flat = (cell: string) => harmless(cell).replace(/[\t\r\n]+/g, ' ');
        expect(read).toEqual([names, ...rows].map((row) => row.map(flat)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+@-]/);
      }),
    );
  });

  it('is a table of HTML whose texts are texts', () => {
    fc.assert(
      fc.property(table, ([names = [], ...rows]) => {
        const { html } = copiedTable(columnsOf(names), rows);
        const page = new DOMParser().parseFromString(html, 'text/html');
        const tags = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const tag of tags) expect(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'br']).toContain(tag);
        const read = [...page.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        );
        const told = (cell: string) => harmless(cell).replace(/[\r\n]/g, '');
        expect(read).toEqual([names, ...rows].map((row) => row.map(told)));
      }),
    );
  });

  it('leaves numbers, empty cells and dates of a date column alone', () => {
    const { plain, html } = copiedTable(
      [
        { name: 'day', of: () => '-0044-03-15', dates: true },
        { name: 'text', of: () => '-0044-03-15' },
        { name: 'number', of: () => -3 },
        { name: 'none', of: () => undefined },
      ],
      [0],
    );
    expect(plain).toBe("day\ttext\tnumber\tnone\n-0044-03-15\t'-0044-03-15\t-3\t");
    expect(html).toContain("<td>-0044-03-15</td><td>'-0044-03-15</td><td>-3</td><td></td>");
  });
});
