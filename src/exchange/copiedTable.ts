/**
 * A table for the clipboard, in the two forms that other programs take: lines with tabs between the cells, for
 * spreadsheets and editors, and a table of HTML, for writing programs. No cell is taken for a formula: see `csv.ts`.
 */
import { type CsvColumn, harmless } from './csv.ts';

/** The same table twice. */
export interface CopiedTable {
  /** A line of names, a line a row; tabs between cells, no tab or line end within one. */
  readonly plain: string;
  /** A `table` alone, to be written to the clipboard and never into a page. */
  readonly html: string;
}

/** Makes both forms of some rows. */
export function copiedTable<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): CopiedTable {
  const names = columns.map(({ name }) => harmless(name));
  const cells = rows.map((row) => columns.map(({ of, dates }) => harmless(of(row), dates)));
  const line = (of: readonly string[]) => of.map(tsvCell).join('\t');
  const tr = (tag: 'th' | 'td', of: readonly string[]) =>
    `<tr>${of.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return {
    plain: [names, ...cells].map(line).join('\n'),
    html: `<table><thead>${tr('th', names)}</thead><tbody>${cells.map((of) => tr('td', of)).join('')}</tbody></table>`,
  };
}

/** A spreadsheet reads a cell that begins with a quotation mark up to the next one, tabs included. */
function tsvCell(text: string): string {
  const flat = text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ');
  return flat.startsWith('"') ? `"${flat.replaceAll('"', '""')}"` : flat;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n|[\r\n]/g, '<br>');
}
