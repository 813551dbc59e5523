/** The record checked alone: what `npm run data:check` prints. */
import { basename } from 'node:path';
import { reviewRecord } from '../record/checks/run.ts';
import { formatIssue, type RecordIssue } from '../record/issue.ts';
import { readRecordDir } from './readDir.ts';

/**
 * Checks one record's folder. `report` is for people: every error, the warnings counted by rule (or, with `warnings`,
 * each), and what the record holds. `ok` is false when anything is an error.
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
  return {
    ok: files !== undefined,
    report: [...lines, ...byRule(warned), `${basename(dir)}: ${counts}`].join('\n'),
  };
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
