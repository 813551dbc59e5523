/** Asks pages on the network whether they are still there: few hosts at a time, and each host one page after the other. */

/** How a page answered. */
export type Outcome =
  /** It is there. */
  | 'alive'
  /** Another address answers for it. */
  | 'moved'
  /** It is gone: 404, 410, or no such host while other hosts are there. */
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

/** Whether an answer is one to rely on for a while: the server itself says that the page is there, has moved or is gone. */
export function isSure({ outcome, said }: PageAnswer): boolean {
  return outcome === 'alive' || outcome === 'moved' || said === '404' || said === '410';
}

/** Asks once, following redirections; throws when there is no answer. */
export type Ask = (
  url: string,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
) => Promise<{ readonly status: number; readonly url: string }>;

/** So many hosts are asked at a time, each one question after the other. */
const AT_A_TIME = 4;
/** How pages are asked. */
export interface Questioning {
  readonly ask: Ask;
  readonly patience: number;
  readonly today: string;
  readonly signal?: AbortSignal;
}

/** Whether any of a few pages on different hosts answers at all. */
export async function hasNetwork(
  urls: readonly string[],
  { ask, patience, signal }: Questioning,
): Promise<boolean> {
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
export async function* askAll(
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
async function askPage(url: string, { ask, patience, today, signal }: Questioning): Promise<PageAnswer> {
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

/** Asks the network itself. */
export async function askNetwork(
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

/** The host, and port, of an address. Throws on what is none. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
