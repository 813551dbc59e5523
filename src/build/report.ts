/** A record's report as a file: what `npm run data:report` writes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { runChecks } from '../record/checks/run.ts';
import { formatIssue } from '../record/issue.ts';
import { validateRecord } from '../record/validate.ts';
import { readRecordDir } from './readDir.ts';
import { reportPage } from './report/page.tsx';
import { subjectOf } from './report/subject.ts';

/**
 * Writes the report on a record's folder into a file. Rules may be broken, but files that cannot be read or ids that lead
 * nowhere leave nothing to report on: then `ok` is false, and `said` is what is wrong.
 */
export async function writeReport(dir: string, file: string): Promise<{ ok: boolean; said: string }> {
  const { files, issues } = validateRecord(await readRecordDir(dir));
  if (!files)
    return { ok: false, said: ['No report: mend this first.', ...issues.map(formatIssue)].join('\n') };
  const folder = relative(dirname(file), dir).split(sep).map(encodeURIComponent).join('/');
  const subject = subjectOf(files, [...issues, ...runChecks(files)], folder);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, reportPage(subject));
  return { ok: true, said: file };
}
