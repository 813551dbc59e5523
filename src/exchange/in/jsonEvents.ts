/** Events as a list in JSON: our own event files, or objects with the fields that a table has as columns. */
import type { Cell } from './cellTime.ts';
import type { OpenedTable } from './csvTable.ts';
import { CannotOpen } from './failure.ts';
import { foundIn } from './foundIn.ts';
import { type FileReport, type Note, type Skipped, shortened, TOLD } from './report.ts';
import { createTableBuilder, type EventCells } from './tableBuilder.ts';
import { notesOf } from './tableNotes.ts';

/** Whether a value is an event as such a list has it. */
export function isEventLike(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return 'title' in value && ['date', 'time', 'start', 'end'].some((field) => field in value);
}

/** Makes columns of a list; entries that are no events are reported by their number. Throws `CannotOpen` where none is. */
export function tableOfEntries(entries: readonly unknown[]): OpenedTable {
  if (entries.length === 0) throw new CannotOpen({ kind: 'no-rows' });
  const builder = createTableBuilder(entries.length);
  const first: Skipped[] = [];
  let skipped = 0;
  for (const [at, entry] of entries.entries()) {
    const cells = isEventLike(entry) ? cellsOf(entry) : undefined;
    const why = cells ? builder.add(cells, at + 1) : 'not-an-event';
    if (!why) continue;
    skipped++;
    if (first.length === TOLD) continue;
    const found = cells ? foundIn(why, cells) : textOf((entry as { readonly title?: unknown } | null)?.title);
    first.push({ line: at + 1, why, found: shortened(found) });
  }
  const report = (notes: readonly Note[]): FileReport => ({
    rows: entries.length,
    events: builder.size(),
    skipped,
    blank: 0,
    first,
    notes,
    counts: 'entries',
  });
  if (builder.size() === 0) throw new CannotOpen({ kind: 'no-events', report: report([]) });
  const columns = builder.finish();
  return { columns, report: report(notesOf(columns, builder.overflows())) };
}

function cellsOf(fields: Readonly<Record<string, unknown>>): EventCells {
  return {
    date: cellOf(textOf(fields.date) || textOf(fields.time)),
    start: cellOf(textOf(fields.start)),
    end: cellOf(textOf(fields.end)),
    title: cellOf(textOf(fields.title)),
    type: cellOf(textOf(fields.type)),
    actors: cellOf(listOf(fields.actors, 'actor')),
    topics: cellOf(listOf(fields.topics, 'id')),
    source: cellOf(firstOf(fields.source, 'url') || firstOf(fields.sources, 'url')),
  };
}

const encoder = new TextEncoder();

function cellOf(text: string): Cell {
  const bytes = encoder.encode(text.trim());
  return { bytes, from: 0, to: bytes.length };
}

/** A text or number as text; anything else is none. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function itemsOf(value: unknown, field: string): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    typeof item === 'object' && item !== null
      ? textOf((item as Readonly<Record<string, unknown>>)[field])
      : textOf(item),
  );
}

/** Several values as a cell has them. A semicolon within one of them would part it, and becomes a comma. */
function listOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  return itemsOf(value, field)
    .map((item) => item.replaceAll(';', ','))
    .join(';');
}

function firstOf(value: unknown, field: string): string {
  return itemsOf(value, field).find((item) => item !== '') ?? '';
}
