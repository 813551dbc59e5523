/** A new event for the record: asked on a terminal or told by flags, written as a file, and checked. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reviewRecord } from '../record/checks/run.ts';
import { type RecordFiles, readFiles, type TextOfFile } from '../record/files.ts';
import { formatIssue, type RecordIssue } from '../record/issue.ts';
import type { EventFile } from '../record/schema.ts';
import { readRecordDir } from './readDir.ts';
import { accept, readYes, refuse } from './scaffold/answers.ts';
import { actorsText, type Draft, eventText, newDraft, proposeId, proposeOrder } from './scaffold/draft.ts';
import { type FlagProblem, type Flags, readFlags } from './scaffold/flags.ts';
import { openTerminal } from './scaffold/readline.ts';
import { askStep, askSteps, STEPS } from './scaffold/steps.ts';
import { Talk } from './scaffold/talk.ts';
import { Interrupted, type Terminal } from './scaffold/terminal.ts';

/** What came of it: whether a file was written, and what to print. */
export interface Scaffolded {
  readonly ok: boolean;
  readonly report: string;
}

/** Writes an event from flags alone. Nothing is written when a flag or the event has an error. */
export async function scaffoldFromFlags(dir: string, flags: Flags): Promise<Scaffolded> {
  const texts = await readRecordDir(dir);
  const files = readSound(texts);
  if (!('dataset' in files)) return { ok: false, report: files.report };
  const { event, problems } = readFlags(flags, files);
  if (problems.length > 0) return { ok: false, report: problems.map(formatProblem).join('\n') };
  const draft: Draft = { ...newDraft(), event: completed(event, files) };
  const issues = issuesOf(draft, texts);
  if (issues.some(({ level }) => level === 'error'))
    return { ok: false, report: ['Nothing is written.', ...issues.map(formatIssue)].join('\n') };
  return { ok: true, report: await writeEvent(dir, draft) };
}

/**
 * Asks for an event until it is written. What has been answered is kept in `draftFile` after each answer, so that the
 * curator can leave at any time and take it up again.
 */
export async function scaffoldByQuestions(
  dir: string,
  terminal: Terminal,
  draftFile: string,
  flags: Flags = {},
): Promise<Scaffolded> {
  const texts = await readRecordDir(dir);
  const files = readSound(texts);
  if (!('dataset' in files)) return { ok: false, report: files.report };
  const save = async (draft: Draft) => {
    await mkdir(dirname(draftFile), { recursive: true });
    await writeFile(draftFile, `${JSON.stringify(draft, null, 2)}\n`);
  };
  const talk = new Talk(terminal, files, newDraft(), save);
  try {
    talk.say(
      'Enter takes what stands in brackets, "?" explains a question, Ctrl+C keeps a draft and ends.\n',
    );
    const kept = await readDraft(draftFile);
    if (kept && (await goesOn(talk, kept))) talk.draft = kept;
    const { event, problems } = readFlags(flags, files);
    Object.assign(talk.draft.event, event);
    talk.draft.done.push(...STEPS.map(({ key }) => key).filter((key) => key in event));
    for (const problem of problems) talk.say(formatProblem(problem));
    await askSteps(talk);
    await settle(talk, texts);
    const report = await writeEvent(dir, talk.draft);
    await rm(draftFile, { force: true });
    return { ok: true, report };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return {
      ok: false,
      report: `\nNothing is written. The draft is kept in ${draftFile}: the same command takes it up again.`,
    };
  }
}

/** The same on the terminal of the program. */
export async function scaffoldOnTerminal(dir: string, draftFile: string, flags: Flags): Promise<Scaffolded> {
  const terminal = openTerminal();
  try {
    return await scaffoldByQuestions(dir, terminal, draftFile, flags);
  } finally {
    terminal.close();
  }
}

/** Shows the event and what the check says of it, until the curator lets it be written. */
async function settle(talk: Talk, texts: readonly TextOfFile[]): Promise<void> {
  const keys = STEPS.map(({ key }) => key);
  for (;;) {
    talk.say(`\n${eventText(talk.draft.event)}`);
    const issues = issuesOf(talk.draft, texts);
    talk.say(issues.length === 0 ? 'The check finds nothing.' : issues.map(formatIssue).join('\n'));
    const again = await talk.ask(
      {
        text: 'Enter writes it; the name of a field (time, title, accounts, …) asks that again',
        complete: (line) => keys.filter((key) => key.startsWith(line)),
      },
      (line) => {
        const step = STEPS.find(({ key }) => key === line);
        if (line === '' || step) return accept(step);
        return refuse(`"${line}"`, `press Enter, or write one of: ${keys.join(', ')}`);
      },
    );
    if (!again) return;
    await askStep(talk, again);
  }
}

async function goesOn(talk: Talk, { event }: Draft): Promise<boolean> {
  return talk.ask(
    {
      text: `A draft is there (${event.title ?? event.time ?? 'just begun'}). Go on with it (y, n)`,
      preset: 'y',
    },
    readYes,
  );
}

async function readDraft(file: string): Promise<Draft | undefined> {
  try {
    const draft: unknown = JSON.parse(await readFile(file, 'utf8'));
    return { ...newDraft(), ...(draft as Draft) };
  } catch {
    return undefined;
  }
}

/** Id and place within the day, where nobody gave them. */
function completed(event: Partial<EventFile>, files: RecordFiles): Partial<EventFile> {
  const taken = new Set(files.events.map(({ id }) => id));
  const order = proposeOrder(event, files);
  return { id: proposeId(event, taken), ...(order === undefined ? {} : { order }), ...event };
}

/** Writes the event's file, never over another, and the actors added with it; tells what is left to do. */
async function writeEvent(dir: string, draft: Draft): Promise<string> {
  const before = await readRecordDir(dir);
  const written: string[] = [];
  for (const { file, text } of changedTexts(draft, before)) {
    await writeFile(join(dir, file), text, { flag: file.startsWith('events/') ? 'wx' : 'w' });
    written.push(join(dir, file));
  }
  const issues = issuesOf(draft, before);
  const loose = (draft.event.sources ?? []).filter(({ archived }) => archived === undefined);
  const left = [
    ...issues.map(formatIssue),
    ...(loose.length > 0
      ? [
          `No archived copy yet of ${loose.map(({ id }) => id).join(', ')}: npm run data:links lists what to archive.`,
        ]
      : []),
  ];
  return [`Written: ${written.join(', ')}`, ...(left.length > 0 ? ['Left to do:', ...left] : [])].join('\n');
}

/** What the check says with the event that it did not say without it. */
function issuesOf(draft: Draft, texts: readonly TextOfFile[]): readonly RecordIssue[] {
  const before = reviewRecord(texts);
  const known = new Set(before.issues.map(formatIssue));
  const changed = changedTexts(draft, texts);
  const unchanged = texts.filter(({ file }) => !changed.some((other) => other.file === file));
  const after = reviewRecord([...unchanged, ...changed]);
  return after.issues.filter((issue) => !known.has(formatIssue(issue)));
}

function changedTexts({ event, newActors }: Draft, texts: readonly TextOfFile[]): readonly TextOfFile[] {
  const actors = texts.find(({ file }) => file === 'actors.json')?.text ?? '[]';
  return [
    { file: `events/${event.id}.json`, text: eventText(event) },
    ...(newActors.length > 0
      ? [{ file: 'actors.json', text: actorsText(JSON.parse(actors), newActors) }]
      : []),
  ];
}

/** The record without those of its event files that are broken; a report when the registries are. */
function readSound(texts: readonly TextOfFile[]): RecordFiles | { readonly report: string } {
  const { files, issues } = readFiles(texts);
  if (files) return files;
  const broken = new Set(issues.map(({ file }) => file));
  const sound = readFiles(
    texts.filter(({ file }) => !broken.has(file) || !/^events\/|^exceptions/.test(file)),
  );
  return sound.files ?? { report: ['Mend this first:', ...sound.issues.map(formatIssue)].join('\n') };
}

function formatProblem({ flag, found, fix }: FlagProblem): string {
  return `${flag}\n    found: ${found}\n    to do: ${fix}`;
}
