/**
 * Which pages of the record still answer, and which have no archived copy. The record is never changed: what is found
 * goes into a file, for somebody to look at.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readFiles } from '../record/files.ts';
import { formatIssue } from '../record/issue.ts';
import type { EventFile } from '../record/schema.ts';
import { readRecordDir } from './readDir.ts';

/** How a page answered. Only `dead` is sure: its server says that it is gone, or there is no such server. */
export type Outcome =
  /** It is there. */
  | 'alive'
  /** Another address answers for it. */
  | 'moved'
  /** It is gone: 404, 410, or no such host. */
  | 'dead'
  /** The server answers, but not to a program: somebody has to look. */
  | 'refused'
  /** No answer in time, or the connection broke. */
  | 'silent';

export interface PageAnswer {
  readonly url: string;
  readonly outcome: Outcome;
  /** The HTTP status, or the network's word for what went wrong. */
  readonly said: string;
  /** Where it moved. */
  readonly to?: string;
  /** The day on which it was asked. */
  readonly asked: string;
}

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

/** Asks once, following redirections; throws when there is no answer. */
export type Ask = (
  url: string,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
) => Promise<{ readonly status: number; readonly url: string }>;

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

/** So many hosts are asked at a time, each one question after the other. */
const AT_A_TIME = 4;
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
      .filter(({ asked }) => daysBetween(asked, today) < KEPT_DAYS)
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
  for await (const answer of askAll(wanted, question, pause)) {
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

interface Questioning {
  readonly ask: Ask;
  readonly patience: number;
  readonly today: string;
  readonly signal?: AbortSignal;
}

/** Whether any of a few pages on different hosts answers at all. */
async function hasNetwork(urls: readonly string[], { ask, patience, signal }: Questioning): Promise<boolean> {
  const byHost = new Map<string, string>();
  for (const url of urls) if (!byHost.has(hostOf(url))) byHost.set(hostOf(url), url);
  const few = [...byHost.values()].slice(0, AT_A_TIME);
  const tries = few.map((url) => ask(url, 'HEAD', within(patience, signal)));
  return Promise.any(tries).then(
    () => true,
    () => false,
  );
}

/** Asks all pages, the hosts with most pages first; gives answers as they come. */
async function* askAll(
  urls: readonly string[],
  question: Questioning,
  pause: number,
): AsyncGenerator<PageAnswer> {
  const byHost = new Map<string, string[]>();
  for (const url of urls) byHost.set(hostOf(url), [...(byHost.get(hostOf(url)) ?? []), url]);
  const hosts = [...byHost.values()].sort((a, b) => b.length - a.length);
  const answers: PageAnswer[] = [];
  let wake = () => {};
  const worker = async () => {
    for (let pages = hosts.shift(); pages; pages = hosts.shift())
      for (const [i, url] of pages.entries()) {
        if (question.signal?.aborted) return;
        if (i > 0) await sleep(pause, question.signal);
        const answer = await askPage(url, question);
        if (question.signal?.aborted) return;
        answers.push(answer);
        wake();
      }
  };
  let working = true;
  const all = Promise.all(Array.from({ length: AT_A_TIME }, worker)).finally(() => {
    working = false;
    wake();
  });
  while (working || answers.length > 0) {
    const answer = answers.shift();
    if (answer) yield answer;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (!working) resolve();
      });
  }
  await all;
}

/** One page's answer: the short question first, the long one where a server may not understand the short. */
export async function askPage(
  url: string,
  { ask, patience, today, signal }: Questioning,
): Promise<PageAnswer> {
  const answer = { url, asked: today };
  try {
    let got = await ask(url, 'HEAD', within(patience, signal));
    if (got.status >= 400 && got.status !== 429) got = await ask(url, 'GET', within(patience, signal));
    const said = String(got.status);
    if (got.status === 404 || got.status === 410) return { ...answer, outcome: 'dead', said };
    if (got.status >= 400) return { ...answer, outcome: 'refused', said };
    return isSamePage(url, got.url)
      ? { ...answer, outcome: 'alive', said }
      : { ...answer, outcome: 'moved', said, to: got.url };
  } catch (error) {
    const said = wordFor(error);
    return { ...answer, outcome: said === 'ENOTFOUND' ? 'dead' : 'silent', said };
  }
}

/** The same page, but for a slash at the end, `www.` and what is added for counting readers. */
function isSamePage(a: string, b: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/#.*$/, '')
      .replace(/[?&](utm_\w+|fbclid|gclid)=[^&]*/g, '')
      .replace(/^(https?:\/\/)www\./, '$1')
      .replace(/\/$/, '');
  return plain(a) === plain(b);
}

async function askNetwork(
  url: string,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
): Promise<{ status: number; url: string }> {
  const response = await fetch(url, {
    method,
    signal,
    redirect: 'follow',
    headers: { 'user-agent': 'parley-link-check' },
  });
  await response.body?.cancel();
  return { status: response.status, url: response.url };
}

async function readAnswers(file: string): Promise<readonly PageAnswer[]> {
  try {
    const { answers } = JSON.parse(await readFile(file, 'utf8')) as LinkReport;
    return Array.isArray(answers) ? answers : [];
  } catch {
    return [];
  }
}

function within(patience: number, signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(patience);
  return signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/** The innermost code of a failure: `ENOTFOUND`, `ECONNRESET`, `TimeoutError` …. */
function wordFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return wordFor(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function hostOf(url: string): string {
  return new URL(url).host;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(b) - Date.parse(a)) / 86_400_000;
}
