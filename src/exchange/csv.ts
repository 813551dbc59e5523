/**
 * CSV for spreadsheets and programs: RFC 4180 (commas, CRLF, doubled quotation marks), UTF-8 with a byte order mark.
 *
 * The mark is there because a spreadsheet that opens a file without it may read Cyrillic in the code page of the machine;
 * readers of data packages, R and pandas skip it.
 *
 * A spreadsheet runs a cell that begins like a formula, however it is quoted. Such a cell gets one apostrophe in front
 * and is quoted. What begins so after spaces or quotation marks counts too, and so do full-width signs. Numbers, and
 * dates of a date column, are left alone: `-0044-03-15` is a day of the year −44. To read a text back, take one
 * apostrophe off a cell that would need one without it; no other cell begins with one that was not there.
 */
import { readEdtf } from '../time/edtf.ts';

/** What a cell holds; `undefined` is an empty cell. */
export type CsvValue = string | number | boolean | undefined;

/** A column: its name, what of a row stands in it, and whether its texts are EDTF dates. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly of: (row: Row) => CsvValue;
  readonly dates?: boolean;
}

const MARK = '\uFEFF';
const LINE = '\r\n';

/** Spaces, marks that are not seen and quotation marks, then what a spreadsheet takes for the begin of a formula. */
const LIKE_A_FORMULA =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what some spreadsheets begin with
  /^[\s"'`´«»\u2018-\u201F\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r\n\u0000＝＋－＠﹦﹢﹣﹫−]/;

const NEEDS_QUOTES = /[",\r\n\t;]|^\s|\s$/;

/** The whole file: the mark, a line of names, a line a row. */
export function csvFile<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  let text = MARK + lineOf(columns.map(({ name }) => csvCell(name)));
  for (const row of rows) text += lineOf(columns.map(({ of, dates }) => csvCell(of(row), dates)));
  return text;
}

/** One cell. With `dates`, a text that `readEdtf` reads is never taken for a formula. */
export function csvCell(value: CsvValue, dates = false): string {
  const text = harmless(value, dates);
  return text !== plain(value) || NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

/** The text of a cell that no spreadsheet takes for a formula, as told above, without a file's quotation marks. */
export function harmless(value: CsvValue, dates = false): string {
  const text = plain(value);
  const runs = typeof value === 'string' && LIKE_A_FORMULA.test(text);
  return runs && !(dates && readEdtf(text) !== undefined) ? `'${text}` : text;
}

function plain(value: CsvValue): string {
  return value === undefined ? '' : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function lineOf(cells: readonly string[]): string {
  return cells.join(',') + LINE;
}
