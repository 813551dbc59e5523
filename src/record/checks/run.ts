/** Runs every rule over the record; an exception, with its reason, silences one rule for one event. */
import type { FilesResult, RecordFiles, TextOfFile } from '../files.ts';
import type { RecordIssue } from '../issue.ts';
import type { ExceptionFile } from '../schema.ts';
import { validateRecord } from '../validate.ts';
import { addresses } from './addresses.ts';
import { answering } from './answering.ts';
import type { EventCheck, Rule, WholeCheck } from './check.ts';
import { codedActs, codedEvents } from './coding.ts';
import { completeness } from './completeness.ts';
import { sources } from './sources.ts';
import { voices } from './voices.ts';
import { amongEvents, ofTheWhole } from './whole.ts';
import { wording } from './wording.ts';

/** All rules about single events, in the order of the codebook. */
export const EVENT_CHECKS: readonly EventCheck[] = [
  ...completeness,
  ...voices,
  ...amongEvents,
  ...answering,
  ...sources,
  ...addresses,
  ...wording,
  ...codedEvents,
];

/** A record held against its shape, its ids and, when these are sound, its rules. `files` only when nothing is an error. */
export function reviewRecord(texts: readonly TextOfFile[]): FilesResult {
  const valid = validateRecord(texts);
  if (!valid.files) return valid;
  const issues = [...valid.issues, ...runChecks(valid.files)];
  return issues.some((issue) => issue.level === 'error') ? { issues } : { files: valid.files, issues };
}

/** All rules about the record as a whole. */
const WHOLE_CHECKS: readonly WholeCheck[] = [...ofTheWhole, ...codedActs];

const EXCEPTIONS: Rule = {
  id: 'exceptions',
  level: 'warning',
  says: 'An exception silences one rule for one event, and is removed when it silences nothing.',
};

/** Name, level and sentence of every rule, in the order of the codebook. */
export const RULES: readonly Rule[] = [...EVENT_CHECKS, ...WHOLE_CHECKS, EXCEPTIONS];

/** What the rules find, exceptions heeded. An exception that silences nothing is a warning itself. */
export function runChecks(files: RecordFiles): readonly RecordIssue[] {
  const issues: RecordIssue[] = [];
  for (const { id: rule, level, run } of WHOLE_CHECKS)
    for (const found of run(files)) issues.push({ ...found, level, rule });
  const excepted = new Set(files.exceptions.map(keyOf));
  const needed = new Set<string>();
  for (const check of EVENT_CHECKS)
    for (const { event, path, found, fix } of check.run(files)) {
      const key = keyOf({ check: check.id, event: event.id });
      if (excepted.has(key)) needed.add(key);
      else
        issues.push({
          file: `events/${event.id}.json`,
          path,
          found,
          fix,
          level: check.level,
          rule: check.id,
        });
    }
  const seen = new Set<string>();
  for (const [index, exception] of files.exceptions.entries()) {
    const key = keyOf(exception);
    const idle = seen.has(key) ? TWICE : needed.has(key) ? undefined : whyIdle(exception, files);
    seen.add(key);
    if (idle)
      issues.push({
        file: 'exceptions.json',
        path: `$[${index}]`,
        ...idle,
        level: EXCEPTIONS.level,
        rule: EXCEPTIONS.id,
      });
  }
  return issues;
}

const TWICE = { found: 'the same exception a second time', fix: 'keep one row, with both reasons' };

function whyIdle(
  { check, event }: ExceptionFile,
  { events }: RecordFiles,
): Pick<RecordIssue, 'found' | 'fix'> {
  if (!EVENT_CHECKS.some(({ id }) => id === check))
    return {
      found: `${check}, which is no rule that an event can be excepted from`,
      fix: `name one of these: ${EVENT_CHECKS.map(({ id }) => id).join(', ')}`,
    };
  if (!events.some(({ id }) => id === event))
    return { found: `${event}, which is no event of the record`, fix: 'mend the id, or remove the row' };
  return {
    found: `${check} for ${event}, which silences nothing`,
    fix: 'the event keeps the rule: remove the row',
  };
}

function keyOf({ check, event }: Pick<ExceptionFile, 'check' | 'event'>): string {
  return `${check} ${event}`;
}
