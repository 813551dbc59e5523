/** The record checked alone: what `npm run data:check` prints. */
import { basename } from 'node:path';
import { formatIssue } from '../record/issue.ts';
import { validateRecord } from '../record/validate.ts';
import { readRecordDir } from './readDir.ts';

/** Checks one record's folder. `report` is for people; `ok` is false when anything is an error. */
export async function checkData(dir: string): Promise<{ ok: boolean; report: string }> {
  const { files, issues } = validateRecord(await readRecordDir(dir));
  const errors = issues.filter((issue) => issue.level === 'error');
  const warnings = issues.length - errors.length;
  const counts = files
    ? `${files.events.length} events, ${files.actors.length} actors, ${files.topics.length} topics, ` +
      `${sum(files.events, (event) => event.accounts.length)} accounts, ` +
      `${sum(files.events, (event) => event.sources.length)} sources, ` +
      `${sum(files.events, (event) => event.links.length)} links`
    : `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
  const head = `${basename(dir)}: ${counts}${warnings > 0 ? `, ${warnings} warnings` : ''}`;
  return { ok: files !== undefined, report: [...issues.map(formatIssue), head].join('\n') };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
