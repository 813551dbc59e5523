/** What the report is about: the record's files, the record made of them, and what the check found. */
import { compileRecord } from '../../record/compile.ts';
import type { RecordFiles } from '../../record/files.ts';
import type { RecordIssue } from '../../record/issue.ts';
import { openRecord } from '../../record/openRecord.ts';
import { bearers, sidesOf } from '../../record/parts.ts';
import type { EventRow, Side, WrittenRecord } from '../../record/record.ts';
import type { EventFile } from '../../record/schema.ts';

export interface Subject {
  readonly files: RecordFiles;
  readonly record: WrittenRecord;
  /** Errors and warnings of the rules. */
  readonly issues: readonly RecordIssue[];
  /** The way from the page to the record's folder, with slashes. */
  readonly folder: string;
}

/** An event as it is in the record, with its file. */
export interface Told {
  readonly row: EventRow;
  readonly file: EventFile;
}

/** The subject of sound files. */
export function subjectOf(files: RecordFiles, issues: readonly RecordIssue[], folder: string): Subject {
  return { files, issues, folder, record: openRecord(compileRecord(files).core) };
}

/** All events, in the record's order. */
export function eventsOf({ files, record }: Subject): readonly Told[] {
  const byId = new Map(files.events.map((file) => [file.id, file]));
  return record.events.flatMap((row) => {
    const file = byId.get(row.id);
    return file ? [{ row, file }] : [];
  });
}

/** The sides whose act an event is; of a call or meeting, the sides of those who took part. */
export function actingSides({ record }: Subject, event: EventRow): readonly Side[] {
  return sidesOf(bearers(record, event)).flatMap((index) => record.sides[index] ?? []);
}

/** The side of an actor, by the actor's id. */
export function sideOf({ record }: Subject, actor: string): Side | undefined {
  const row = record.actors[record.indexOf.actor.get(actor) ?? -1];
  return row && record.sides[row.side];
}

/** An actor's name, by its id. */
export function nameOf({ record }: Subject, actor: string): string {
  return record.actors[record.indexOf.actor.get(actor) ?? -1]?.name ?? actor;
}

/** How many there are of each, the most frequent first. */
export function tally<T>(items: Iterable<T>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}
