/**
 * Which pages of the record still answer, and which have no archived copy. The record is never changed: what is found
 * goes into a file, for somebody to look at.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readFiles } from '../record/files.ts';
import { formatIssue } from '../record/issue.ts';
import type { EventFile } from '../record/schema.ts';
import {
  type Ask,
  askAll,
  askNetwork,
  hasNetwork,
  hostOf,
  isSure,
  type Outcome,
  type PageAnswer,
} from './links/ask.ts';
import { readRecordDir } from './readDir.ts';

/** What `.cache/links.json` holds. */
export interface LinkReport {
  /** Pages that no source has an archived copy of, with the events they stand in. */
  readonly unarchived: readonly {
    readonly url: string;
    readonly publisher: string;
    readonly events: readonly string[];
  }[];
  readonly answers: readonly PageAnswer[];
}

export interface LinkOptions {
  /** Only pages with this text in their address. */
  readonly only?: string;
  /** Ask again what was asked within the last thirty days. */
  readonly fresh?: boolean;
  readonly ask?: Ask;
  /** Milliseconds to wait for an answer, and between two questions to one host. */
  readonly patience?: number;
  readonly pause?: number;
  readonly today?: string;
  /** Ends the asking; what is known by then is kept. */
  readonly signal?: AbortSignal;
  readonly say?: (line: string) => void;
}

const KEPT_DAYS = 30;
/** After so many answers they are put away, and the curator is told. */
const STRIDE = 50;

/**
 * Looks at the pages of a record and writes what it finds into `file`. `ok` is false only when the record cannot be read;
 * without a network nothing is asked, and that is said.
 */
export async function checkLinks(
  dir: string,
  file: string,
  options: LinkOptions = {},
): Promise<{ ok: boolean; said: string }> {
  const { files, issues } = readFiles(await readRecordDir(dir));
  if (!files) return { ok: false, said: ['Mend this first:', ...issues.map(formatIssue)].join('\n') };
  const { only = '', fresh = false, today = new Date().toISOString().slice(0, 10), say = () => {} } = options;
  const unarchived = unarchivedPages(files.events);
  const pages = pagesOf(files.events);
  const urls = [...pages.keys()].filter((url) => url.includes(only)).sort();
  const known = new Map(
    (fresh ? [] : await readAnswers(file))
      .filter((answer) => isSure(answer) && daysBetween(answer.asked, today) < KEPT_DAYS)
      .map((answer) => [answer.url, answer]),
  );
  const wanted = urls.filter((url) => !known.has(url));
  const save = async () => {
    const report: LinkReport = {
      unarchived,
      answers: [...known.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
    };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  };
  const archive = `${unarchived.length} of ${pages.size} pages have no archived copy.`;
  const { ask = askNetwork, patience = 20_000, pause = 1_000, signal } = options;
  const question = { ask, patience, today, ...(signal === undefined ? {} : { signal }) };
  if (wanted.length > 0 && !(await hasNetwork([...wanted, ...pages.keys()], question))) {
    await save();
    return {
      ok: true,
      said: [archive, 'No network: the pages are not checked.', `Written: ${file}`].join('\n'),
    };
  }
  say(`${wanted.length} pages to ask, ${urls.length - wanted.length} asked within ${KEPT_DAYS} days.`);
  let done = 0;
  /** No host of that name, or no network to ask for one: a page that is sure to be there tells, on another host. */
  const weighed = async (answer: PageAnswer): Promise<PageAnswer> => {
    if (answer.outcome !== 'dead' || isSure(answer)) return answer;
    const others = [...pages.keys()].filter((url) => hostOf(url) !== hostOf(answer.url));
    const there = others.filter((url) => known.get(url)?.outcome === 'alive');
    const isOnline = await hasNetwork(there.length > 0 ? there : others, question);
    return isOnline ? answer : { ...answer, outcome: 'silent' };
  };
  for await (const asked of askAll(wanted, question, pause)) {
    const answer = await weighed(asked);
    known.set(answer.url, answer);
    done++;
    if (done % STRIDE === 0) {
      await save();
      say(`${done} of ${wanted.length}`);
    }
  }
  await save();
  const answers = urls.flatMap((url) => known.get(url) ?? []);
  const left = urls.length - answers.length;
  return {
    ok: true,
    said: [
      ...answers
        .filter(({ outcome }) => outcome === 'dead' || outcome === 'moved')
        .map((answer) => line(answer, pages.get(answer.url) ?? [])),
      `${OUTCOMES.map((outcome) => `${answers.filter((answer) => answer.outcome === outcome).length} ${outcome}`).join(', ')}${left > 0 ? `, ${left} not checked` : ''}.`,
      archive,
      `Written: ${file}. The record is as it was.`,
    ].join('\n'),
  };
}

const OUTCOMES: readonly Outcome[] = ['alive', 'moved', 'dead', 'refused', 'silent'];

function line({ url, outcome, said, to }: PageAnswer, events: readonly string[]): string {
  return `${outcome} (${said}): ${url}${to === undefined ? '' : `\n    now: ${to}`}\n    in: ${events.join(', ')}`;
}

/** The addresses of all sources, each with the events it stands in. */
function pagesOf(events: readonly EventFile[]): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const event of events)
    for (const { url } of event.sources) {
      const of = pages.get(url) ?? [];
      if (!of.includes(event.id)) of.push(event.id);
      pages.set(url, of);
    }
  return pages;
}

function unarchivedPages(events: readonly EventFile[]): LinkReport['unarchived'] {
  const sources = events.flatMap((event) => event.sources);
  const archived = new Set(sources.filter((source) => source.archived !== undefined).map(({ url }) => url));
  const publishers = new Map(sources.map(({ url, publisher }) => [url, publisher]));
  return [...pagesOf(events)]
    .filter(([url]) => !archived.has(url))
    .map(([url, of]) => ({ url, publisher: publishers.get(url) ?? '', events: of }));
}

async function readAnswers(file: string): Promise<readonly PageAnswer[]> {
  try {
    const { answers } = JSON.parse(await readFile(file, 'utf8')) as LinkReport;
    return Array.isArray(answers) ? answers : [];
  } catch {
    return [];
  }
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(b) - Date.parse(a)) / 86_400_000;
}
