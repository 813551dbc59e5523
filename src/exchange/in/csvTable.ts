/** A table of events as separated values: from bytes to columns, with a report of every line that is no event. */
import type { Cell } from './cellTime.ts';
import { CannotOpen } from './failure.ts';
import { foundIn } from './foundIn.ts';
import type { OpenedColumns } from './openedColumns.ts';
import {
  type FileReport,
  NAMED,
  type Note,
  type Skipped,
  type SkipReason,
  shortened,
  TOLD,
} from './report.ts';
import { type Cells, createRowReader, type RowReader, separatorOf } from './rowReader.ts';
import { createTableBuilder, NO_CELL } from './tableBuilder.ts';
import { notesOf } from './tableNotes.ts';

/** The columns that are read, by any of their names. */
const NAMES = {
  date: ['date', 'time'],
  start: ['start'],
  end: ['end'],
  title: ['title'],
  type: ['type'],
  actors: ['actors', 'actor'],
  topics: ['topics', 'topic'],
  source: ['source', 'sources'],
} as const;
type ColumnName = keyof typeof NAMES;
const COLUMNS = Object.keys(NAMES) as readonly ColumnName[];

/** What a file gives: its events and what became of the rest. */
export interface OpenedTable {
  readonly columns: OpenedColumns;
  readonly report: FileReport;
}

export interface CsvTable {
  /** Reads on; UTF-8. Throws `CannotOpen` when the first line does not name what is needed. */
  readonly push: (bytes: Uint8Array) => void;
  /** Reads the rest and gives the events. Throws `CannotOpen` where there are none. */
  readonly end: () => OpenedTable;
  /** How many events there are so far. */
  readonly size: () => number;
}

/** A reader of a table of about `bytes` bytes. */
export function createCsvTable(bytes: number): CsvTable {
  const decoder = new TextDecoder();
  const builder = createTableBuilder(Math.min(1_000_000, Math.ceil(bytes / 110)));
  let reader: RowReader | undefined;
  let separator = 44;
  let columns: Readonly<Record<ColumnName, number>> | undefined;
  let width = 0;
  let [rows, skipped, blank] = [0, 0, 0];
  let ragged: { count: number; line: number } | undefined;
  const first: Skipped[] = [];
  const notes: Note[] = [];
  const cells = Object.fromEntries(COLUMNS.map((name) => [name, { ...NO_CELL }])) as Record<ColumnName, Cell>;
  const inOrder = COLUMNS.map((name) => cells[name]);
  const places = new Int32Array(COLUMNS.length);

  const skip = (line: number, why: SkipReason, found: () => string) => {
    skipped++;
    if (first.length < TOLD) first.push({ line, why, found: shortened(found()) });
  };
  const onRow = (row: Cells, line: number) => {
    if (!columns) {
      ({ columns, width } = headerOf(row, decoder, notes));
      for (const [at, name] of COLUMNS.entries()) places[at] = columns[name];
      return;
    }
    rows++;
    if (row.count !== width) {
      ragged ??= { count: 0, line };
      ragged.count++;
    }
    for (let i = 0; i < inOrder.length; i++) cut(row, places[i] ?? -1, inOrder[i] ?? cells.date);
    const why = builder.add(cells, line);
    if (why) skip(line, why, () => foundIn(why, cells));
  };

  return {
    push: (chunk) => {
      if (!reader) {
        separator = separatorOf(chunk);
        reader = createRowReader(separator, {
          onRow,
          onBlank: () => {
            if (!columns) return;
            rows++;
            blank++;
          },
          onBroken: (line, why) => {
            if (!columns) throw new CannotOpen({ kind: 'no-columns', lacks: 'both', names: [], count: 0 });
            rows++;
            skip(line, why, () => '');
          },
        });
      }
      reader.push(chunk);
    },
    size: builder.size,
    end: () => {
      reader?.end();
      if (!columns) throw new CannotOpen({ kind: 'empty' });
      if (rows === blank) throw new CannotOpen({ kind: 'no-rows' });
      const events = builder.size();
      if (separator !== 44)
        notes.unshift({ kind: 'separator', separator: separator === 59 ? 'semicolon' : 'tab' });
      if (ragged) notes.push({ kind: 'ragged', ...ragged });
      const report = (more: readonly Note[]): FileReport => ({
        rows,
        events,
        skipped,
        blank,
        first,
        notes: [...notes, ...more],
        counts: 'lines',
      });
      if (events === 0) throw new CannotOpen({ kind: 'no-events', report: report([]) });
      const made = builder.finish();
      return { columns: made, report: report(notesOf(made, builder.overflows())) };
    },
  };
}

/** Which cell of a row each column is (−1: none). */
function headerOf(
  row: Cells,
  decoder: TextDecoder,
  notes: Note[],
): { readonly columns: Readonly<Record<ColumnName, number>>; readonly width: number } {
  const names = Array.from({ length: row.count }, (_, at) =>
    decoder.decode(row.bytes.subarray(row.from[at], row.to[at])).trim(),
  );
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, -1])) as Record<ColumnName, number>;
  const unknown: string[] = [];
  const doubled: string[] = [];
  for (const [at, name] of names.entries()) {
    const known = COLUMNS.find((column) => (NAMES[column] as readonly string[]).includes(name.toLowerCase()));
    if (known === undefined) unknown.push(name);
    else if (columns[known] >= 0) doubled.push(name);
    else columns[known] = at;
  }
  const given = names.filter((name) => name !== '');
  const hasDate = columns.date >= 0 || columns.start >= 0;
  const hasTitle = columns.title >= 0;
  const told = (list: readonly string[]) => list.slice(0, NAMED).map(shortened);
  if (!hasDate || !hasTitle)
    throw new CannotOpen({
      kind: 'no-columns',
      lacks: hasDate ? 'title' : hasTitle ? 'date' : 'both',
      names: told(given),
      count: given.length,
    });
  const named = unknown.filter((name) => name !== '');
  if (named.length > 0) notes.push({ kind: 'unknown-columns', count: named.length, names: told(named) });
  if (doubled.length > 0)
    notes.push({ kind: 'doubled-columns', count: doubled.length, names: told(doubled) });
  return { columns, width: names.length };
}

/** Points a cell at a column of a row, without the white space around it. */
function cut({ bytes, count, from, to, doubled }: Cells, at: number, cell: Cell): void {
  if (at < 0 || at >= count) {
    cell.from = 0;
    cell.to = 0;
    return;
  }
  let a = from[at] ?? 0;
  let b = to[at] ?? 0;
  if (doubled[at] === 1) {
    cell.bytes = undoubled(bytes, a, b);
    a = 0;
    b = cell.bytes.length;
  } else if (cell.bytes !== bytes) cell.bytes = bytes;
  while (a < b && (cell.bytes[a] ?? 0) <= 32) a++;
  while (b > a && (cell.bytes[b - 1] ?? 0) <= 32) b--;
  cell.from = a;
  cell.to = b;
}

function undoubled(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const single = new Uint8Array(to - from);
  let length = 0;
  for (let at = from; at < to; at++) {
    single[length++] = bytes[at] ?? 0;
    if (bytes[at] === 34) at++;
  }
  return single.subarray(0, length);
}
