/** One thing wrong in the record's files, told so that a curator can mend it. */
export interface RecordIssue {
  /** The file, relative to the record's folder: `events/2025-03-14-x.json`. */
  readonly file: string;
  /** Where in the file, as a JSON path: `$.accounts[1].at`. `$` is the whole file. */
  readonly path: string;
  /** What stands there. */
  readonly found: string;
  /** What to do about it. */
  readonly fix: string;
  /** An error stops the build; a warning is counted. */
  readonly level: 'error' | 'warning';
  /** The rule of the record that is broken; absent for what the schema and the ids ask. */
  readonly rule?: string;
}

/** The issue in one block of text: file, path, what was found, what to do. */
export function formatIssue(issue: RecordIssue): string {
  const rule = issue.rule === undefined ? '' : `  (${issue.level}: ${issue.rule})`;
  return `${issue.file}  ${issue.path}${rule}\n    found: ${issue.found}\n    to do: ${issue.fix}`;
}

/** A found value as short text, quoted, never longer than 80 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
