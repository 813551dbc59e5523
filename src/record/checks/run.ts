/** Runs every rule over the record; an exception, with its reason, silences one rule for one event. */
import type { FilesResult, RecordFiles, TextOfFile } from '../files.ts';
import type { RecordIssue } from '../issue.ts';
import { validateRecord } from '../validate.ts';
import type { EventCheck } from './check.ts';
import { completeness } from './completeness.ts';
import { sources } from './sources.ts';
import { voices } from './voices.ts';
import { amongEvents, checkWhole } from './whole.ts';
import { wording } from './wording.ts';

/** All rules about single events, in the order of the codebook. */
export const EVENT_CHECKS: readonly EventCheck[] = [
  ...completeness,
  ...voices,
  ...amongEvents,
  ...sources,
  ...wording,
];

/** A record held against its shape, its ids and, when these are sound, its rules. `files` only when nothing is an error. */
export function reviewRecord(texts: readonly TextOfFile[]): FilesResult {
  const valid = validateRecord(texts);
  if (!valid.files) return valid;
  const issues = [...valid.issues, ...runChecks(valid.files)];
  return issues.some((issue) => issue.level === 'error') ? { issues } : { files: valid.files, issues };
}

/** What the rules find, exceptions heeded. An exception that silences nothing is a warning itself. */
export function runChecks(files: RecordFiles): readonly RecordIssue[] {
  const issues: RecordIssue[] = [...checkWhole(files)];
  const unused = new Map(
    files.exceptions.map((exception, index) => [`${exception.check} ${exception.event}`, index]),
  );
  const excepted = new Set(unused.keys());
  for (const check of EVENT_CHECKS)
    for (const { event, path, found, fix } of check.run(files)) {
      const key = `${check.id} ${event.id}`;
      unused.delete(key);
      if (excepted.has(key)) continue;
      issues.push({ file: `events/${event.id}.json`, path, found, fix, level: check.level, rule: check.id });
    }
  for (const [key, index] of unused)
    issues.push({
      file: 'exceptions.json',
      path: `$[${index}]`,
      found: `${key}, which silences nothing`,
      fix: 'remove it, or mend the names of the rule and the event',
      level: 'warning',
      rule: 'exceptions',
    });
  return issues;
}
