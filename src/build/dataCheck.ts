/** The record checked alone: what `npm run data:check` prints. */
import { basename, resolve } from 'node:path';
import { reviewRecord } from '../record/checks/run.ts';
import type { RecordFiles } from '../record/files.ts';
import { formatIssue, type RecordIssue } from '../record/issue.ts';
import { readRecordDir } from './readDir.ts';
import { brokenPromises } from './release/permanence.ts';
import { attempt, type Places, placesOfDir, readIndex, readLast, readTombstones } from './release/shelf.ts';

/**
 * Checks one record's folder. `report` is for people: every error, the warnings counted by rule (or, with `warnings`,
 * each), and what the record holds. What the last release promised is held too: an id that vanished, a tombstone that
 * leads nowhere. `ok` is false when anything is an error.
 */
export async function checkData(
  dir: string,
  { warnings = false }: { warnings?: boolean } = {},
): Promise<{ ok: boolean; report: string }> {
  const { files, issues } = reviewRecord(await readRecordDir(dir));
  const errors = issues.filter((issue) => issue.level === 'error');
  const warned = issues.filter((issue) => issue.level === 'warning');
  const counts = files
    ? `${files.events.length} events, ${files.actors.length} actors, ${files.topics.length} topics, ` +
      `${sum(files.events, (event) => event.accounts.length)} accounts, ` +
      `${sum(files.events, (event) => event.sources.length)} sources, ` +
      `${sum(files.events, (event) => event.links.length)} links`
    : `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
  const lines = [...errors, ...(warnings ? warned : [])].map(formatIssue);
  const broken = files ? await promises(placesOfDir(resolve(dir)), files) : [];
  return {
    ok: files !== undefined && broken.length === 0,
    report: [...lines, ...broken, ...byRule(warned), `${basename(dir)}: ${counts}`].join('\n'),
  };
}

/** What of the last release the record does not keep, in sentences. */
async function promises({ dir, shelf }: Places, files: RecordFiles): Promise<readonly string[]> {
  const { value, problem } = await attempt(
    (async () => {
      const last = await readLast(shelf, await readIndex(shelf));
      return brokenPromises(last, { ...files, tombstones: await readTombstones(dir) });
    })(),
  );
  return value ?? [problem ?? ''];
}

function byRule(warned: readonly RecordIssue[]): readonly string[] {
  if (warned.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { rule = 'shape' } of warned) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const list = [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
  return [`${warned.length} warnings (npm run data:check -- --warnings shows them): ${list}`];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
