/** A whole record in one file, as `record.json` of a release: checked by the record's own rules, event by event. */
import { type Compiled, compileRecord } from '../../record/compile.ts';
import type { TextOfFile } from '../../record/files.ts';
import { formatIssue, type RecordIssue } from '../../record/issue.ts';
import { validateRecord } from '../../record/validate.ts';
import { TAKEN_SCHEMA } from '../takenSchema.ts';
import { CannotOpen } from './failure.ts';
import { type FileReport, type Skipped, shortened, TOLD } from './report.ts';

export interface OpenedRecordFile {
  readonly compiled: Compiled;
  readonly report: FileReport;
}

type Parts = Readonly<Record<'dataset' | 'actors' | 'topics', unknown>> & {
  readonly events: readonly unknown[];
  /** Of a file that was taken along: what it was taken from. */
  readonly parley?: unknown;
};

/** Whether a value has the parts of a record. */
export function isRecordLike(value: unknown): value is Parts {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>;
  return 'dataset' in parts && 'actors' in parts && 'topics' in parts && Array.isArray(parts.events);
}

/**
 * Compiles a record. An event that breaks a rule is left out and reported with its number, and so is what links to it;
 * a fault of sides, actors or topics stops the reading with `CannotOpen`.
 */
export function openRecordFile({ dataset, actors, topics, events: given, parley }: Parts): OpenedRecordFile {
  const events = isTaken(parley) ? given.map(withSupports) : given;
  if (events.length === 0) throw new CannotOpen({ kind: 'no-rows' });
  const skipped = new Map<number, Skipped>();
  const numbers = new Map<string, number>();
  const skip = (line: number, why: Skipped['why'], found: string) => {
    if (!skipped.has(line)) skipped.set(line, { line, why, found: shortened(found) });
  };
  for (const [at, event] of events.entries()) {
    const id = (event as { readonly id?: unknown } | null)?.id;
    if (typeof id !== 'string') skip(at + 1, 'not-an-event', '');
    else if (numbers.has(fileOf(id))) skip(at + 1, 'invalid', `id ${id}`);
    else numbers.set(fileOf(id), at + 1);
  }
  const registries: readonly TextOfFile[] = [
    { file: 'dataset.json', text: JSON.stringify(dataset) },
    { file: 'actors.json', text: JSON.stringify(actors) },
    { file: 'topics.json', text: JSON.stringify(topics) },
  ];
  const texts = new Map(
    [...numbers].map(([file, number]) => [file, { file, text: JSON.stringify(events[number - 1]) }]),
  );
  for (;;) {
    const { files, issues } = validateRecord([...registries, ...texts.values()]);
    const errors = issues.filter(({ level }) => level === 'error');
    const report = reportOf(events.length, skipped);
    if (files) return { compiled: compileRecord(files), report };
    const ofEvents = errors.filter(({ file }) => texts.has(file));
    if (ofEvents.length === 0 && texts.size > 0) throw badRecord(errors);
    if (texts.size === 0) throw new CannotOpen({ kind: 'no-events', report });
    for (const { file, path, found } of ofEvents) {
      skip(numbers.get(file) ?? 0, 'invalid', `${file.slice(7, -5)} ${path}: ${found}`);
      texts.delete(file);
    }
  }
}

function isTaken(parley: unknown): boolean {
  return (parley as { readonly schema?: unknown } | null | undefined)?.schema === TAKEN_SCHEMA;
}

/** What is taken along does not say what of an event its sources bear out, which a record's own files must: no reader sees it. */
function withSupports(event: unknown): unknown {
  const { sources } = (event ?? {}) as { readonly sources?: unknown };
  if (!Array.isArray(sources)) return event;
  return {
    ...(event as object),
    sources: sources.map((source: unknown) =>
      typeof source === 'object' && source !== null ? { supports: '…', ...source } : source,
    ),
  };
}

function fileOf(id: string): string {
  return `events/${id}.json`;
}

function badRecord(errors: readonly RecordIssue[]): CannotOpen {
  return new CannotOpen({
    kind: 'bad-record',
    count: errors.length,
    first: errors.slice(0, 5).map(formatIssue),
  });
}

function reportOf(rows: number, skipped: ReadonlyMap<number, Skipped>): FileReport {
  return {
    rows,
    events: rows - skipped.size,
    skipped: skipped.size,
    blank: 0,
    first: [...skipped.values()].sort((a, b) => a.line - b.line).slice(0, TOLD),
    notes: [],
    counts: 'entries',
  };
}
