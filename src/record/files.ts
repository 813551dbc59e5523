/**
 * From the texts of the record's files to typed values. Nothing here reads a disk: the caller brings
 * the texts, so the same code serves the build, the data check and a reader's own file.
 */
import * as v from 'valibot';
import { parseEdtf } from '../time/parseEdtf.ts';
import { type ActByHand, ActByHandSchema } from './codes/byHand.ts';
import { type RecordIssue, show } from './issue.ts';
import {
  type ActorFile,
  ActorSchema,
  type DatasetFile,
  DatasetSchema,
  type EventFile,
  EventSchema,
  type ExceptionFile,
  ExceptionSchema,
  type TopicFile,
  TopicSchema,
} from './schema.ts';

/** A file's name, relative to the record's folder, and its text. */
export interface TextOfFile {
  readonly file: string;
  readonly text: string;
}

/** The record's files, each of the right shape; what they say to each other is not yet checked. */
export interface RecordFiles {
  readonly dataset: DatasetFile;
  readonly actors: readonly ActorFile[];
  readonly topics: readonly TopicFile[];
  readonly events: readonly EventFile[];
  /** Rules that single events may break; the file may be absent. */
  readonly exceptions: readonly ExceptionFile[];
  /** Acts coded by hand; the file may be absent. */
  readonly actsByHand?: readonly ActByHand[];
}

/** What `readFiles` gives: the files when every shape is right, and all issues found on the way. */
export interface FilesResult {
  readonly files?: RecordFiles;
  readonly issues: readonly RecordIssue[];
}

const EVENT_FILE = /^events\/([^/]+)\.json$/;

/** Parses and checks the shape of every file; reports everything wrong at once. */
export function readFiles(texts: readonly TextOfFile[]): FilesResult {
  const issues: RecordIssue[] = [];
  let dataset: DatasetFile | undefined;
  let actors: ActorFile[] | undefined;
  let topics: TopicFile[] | undefined;
  let exceptions: ExceptionFile[] | undefined = [];
  let actsByHand: ActByHand[] | undefined = [];
  const events: EventFile[] = [];
  for (const { file, text } of [...texts].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const name = EVENT_FILE.exec(file)?.[1];
    if (file === 'dataset.json') dataset = readOne(DatasetSchema, file, text, issues);
    else if (file === 'actors.json') actors = readOne(v.array(ActorSchema), file, text, issues);
    else if (file === 'topics.json') topics = readOne(v.array(TopicSchema), file, text, issues);
    else if (file === 'exceptions.json') exceptions = readOne(v.array(ExceptionSchema), file, text, issues);
    else if (file === 'acts-by-hand.json') actsByHand = readOne(v.array(ActByHandSchema), file, text, issues);
    else if (name !== undefined) {
      const event = readOne(EventSchema, file, text, issues);
      if (event === undefined) continue;
      if (event.id !== name)
        issues.push({
          file,
          path: '$.id',
          found: show(event.id),
          fix: `an event's file is named by its id: rename the file to events/${event.id}.json, or set the id to "${name}"`,
          level: 'error',
        });
      events.push(event);
    }
  }
  const present = new Set(texts.map((entry) => entry.file));
  for (const file of ['dataset.json', 'actors.json', 'topics.json'])
    if (!present.has(file))
      issues.push({
        file,
        path: '$',
        found: 'no such file',
        fix: `add ${file} to the record's folder`,
        level: 'error',
      });
  if (events.length === 0)
    issues.push({
      file: 'events/',
      path: '$',
      found: 'no events',
      fix: 'add one file an event to events/',
      level: 'error',
    });
  if (issues.length > 0 || !dataset || !actors || !topics || !exceptions || !actsByHand) return { issues };
  return { files: { dataset, actors, topics, events, exceptions, actsByHand }, issues };
}

function readOne<S extends v.GenericSchema>(
  schema: S,
  file: string,
  text: string,
  issues: RecordIssue[],
): v.InferOutput<S> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    issues.push({
      file,
      path: '$',
      found: `not JSON (${error instanceof Error ? error.message : String(error)})`,
      fix: 'mend the JSON there: often a comma too many or too few, or a quotation mark left open',
      level: 'error',
    });
    return undefined;
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) issues.push(shapeIssue(file, issue));
  return undefined;
}

function shapeIssue(file: string, issue: v.BaseIssue<unknown>): RecordIssue {
  const path = jsonPath(issue);
  const level = 'error';
  if (typeof issue.input === 'string' && issue.type === 'check') {
    const date = parseEdtf(issue.input);
    if (!date.ok && /date|day/.test(issue.message))
      return { file, path, found: `${show(issue.input)}: ${date.error.found}`, fix: date.error.fix, level };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      file,
      path,
      found: 'a field the record does not know',
      fix: `remove it, or spell it as in data/CODEBOOK.md`,
      level,
    };
  if (issue.received === 'undefined')
    return { file, path, found: 'nothing', fix: `add it (${issue.expected ?? issue.message})`, level };
  if (issue.type === 'max_length')
    return {
      file,
      path,
      found: `${String(issue.received)} characters: ${show(issue.input)}`,
      fix: `shorten it to ${String(issue.expected).replace('<=', 'at most ')} characters`,
      level,
    };
  const own = /^Invalid /.test(issue.message) ? undefined : issue.message;
  return {
    file,
    path,
    found: show(issue.input),
    fix: own ?? `write one of: ${issue.expected ?? 'another value'}`,
    level,
  };
}

function jsonPath(issue: v.BaseIssue<unknown>): string {
  let path = '$';
  for (const item of issue.path ?? [])
    path += typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`;
  return path;
}
