import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../record/schema.ts';
import { event, filesOf } from '../testing/builders.ts';
import { checkLinks, type LinkReport } from './linkCheck.ts';
import type { Ask } from './links/ask.ts';

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

function source(i: number, url: string, more: Partial<SourceFile> = {}): SourceFile {
  return {
    id: `s${i + 1}`,
    url,
    publisher: 'Example',
    title: 'A page',
    published: null,
    lang: 'en',
    kind: 'reporting',
    supports: 'all',
    ...more,
  };
}

/** A record with these pages, and the file for what is found. */
async function place(
  urls: readonly string[],
  more: Partial<SourceFile> = {},
): Promise<{ dir: string; file: string }> {
  const root = await mkdtemp(join(tmpdir(), 'links-'));
  made.push(root);
  const events = [event('a', '2025-03-14', { sources: urls.map((url, i) => source(i, url, more)) })];
  for (const { file, text } of filesOf(events)) {
    await mkdir(dirname(join(root, 'record', file)), { recursive: true });
    await writeFile(join(root, 'record', file), text);
  }
  return { dir: join(root, 'record'), file: join(root, '.cache', 'links.json') };
}

async function found(file: string): Promise<LinkReport> {
  return JSON.parse(await readFile(file, 'utf8'));
}

const QUICK = { pause: 0, patience: 20_000, today: '2026-01-31' };

describe('pages on a server', () => {
  let server: Server;
  let at = '';
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(`${request.method} ${path}`);
      const status = Number(/\d{3}/.exec(path)?.[0] ?? 200);
      if (path === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (path === '/slash') response.writeHead(301, { location: '/slash/' }).end();
      else if (path === '/no-head') response.writeHead(request.method === 'HEAD' ? 404 : 200).end('x');
      else if (path === '/broken') request.socket.destroy();
      else response.writeHead(status).end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are told apart, and the record stays as it was', async () => {
    const paths = ['/good', '/404', '/410', '/403', '/503', '/429', '/old', '/slash', '/no-head', '/broken'];
    const { dir, file } = await place(paths.map((path) => at + path));
    const before = await readFile(join(dir, 'events/a.json'), 'utf8');
    const { ok, said } = await checkLinks(dir, file, QUICK);
    expect(ok).toBe(true);
    const { answers } = await found(file);
    expect(
      Object.fromEntries(
        answers.map(({ url, outcome, said: status }) => [url.slice(at.length), `${outcome} ${status}`]),
      ),
    ).toEqual({
      '/good': 'alive 200',
      '/404': 'dead 404',
      '/410': 'dead 410',
      '/403': 'refused 403',
      '/503': 'refused 503',
      '/429': 'refused 429',
      '/old': 'moved 200',
      '/slash': 'alive 200',
      '/no-head': 'alive 200',
      '/broken': 'silent UND_ERR_SOCKET',
    });
    expect(answers.find(({ url }) => url.endsWith('/old'))?.to).toBe(`${at}/new`);
    expect(said).toContain(`dead (404): ${at}/404\n    in: a`);
    expect(said).toContain('3 alive, 1 moved, 2 dead, 3 refused, 1 silent.');
    expect(await readFile(join(dir, 'events/a.json'), 'utf8')).toBe(before);
  });

  it('are not asked again within thirty days, unless asked to', async () => {
    const { dir, file } = await place([`${at}/good`]);
    await checkLinks(dir, file, QUICK);
    asked.length = 0;
    expect((await checkLinks(dir, file, { ...QUICK, today: '2026-02-20' })).said).toContain('1 alive');
    expect(asked).toEqual([]);
    await checkLinks(dir, file, { ...QUICK, today: '2026-03-20' });
    expect(asked.length).toBeGreaterThan(0);
    asked.length = 0;
    await checkLinks(dir, file, { ...QUICK, today: '2026-03-20', fresh: true });
    expect(asked.length).toBeGreaterThan(0);
  });

  it('can be chosen by a part of their address', async () => {
    const { dir, file } = await place([`${at}/good`, `${at}/404`]);
    await checkLinks(dir, file, { ...QUICK, only: '/404' });
    expect((await found(file)).answers.map(({ url }) => url)).toEqual([`${at}/404`]);
  });
});

describe('pages without an archived copy', () => {
  it('are listed with their events, and none that has one', async () => {
    const ask: Ask = async (url) => ({ status: 200, url });
    const loose = await place(['https://a.example/1', 'https://b.example/2']);
    const { said } = await checkLinks(loose.dir, loose.file, { ...QUICK, ask });
    expect(said).toContain('2 of 2 pages have no archived copy.');
    expect((await found(loose.file)).unarchived).toEqual([
      { url: 'https://a.example/1', publisher: 'Example', events: ['a'] },
      { url: 'https://b.example/2', publisher: 'Example', events: ['a'] },
    ]);
    const kept = await place(['https://a.example/1'], {
      archived: { url: 'https://archive.example/1', date: '2026-01-01' },
    });
    await checkLinks(kept.dir, kept.file, { ...QUICK, ask });
    expect((await found(kept.file)).unarchived).toEqual([]);
  });
});

describe('asking', () => {
  const many = Array.from({ length: 24 }, (_, i) => `https://host${i % 6}.example/${i}`);

  it('is left when there is no network, which is said and no failure', async () => {
    const { dir, file } = await place(many);
    let tries = 0;
    const ask: Ask = async () => {
      tries++;
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error(), { code: 'EAI_AGAIN' }),
      });
    };
    const { ok, said } = await checkLinks(dir, file, { ...QUICK, ask });
    expect(ok).toBe(true);
    expect(said).toContain('No network: the pages are not checked.');
    expect(tries).toBeLessThanOrEqual(4);
    expect((await found(file)).answers).toEqual([]);
  });

  it('is of four hosts at most at a time, and of each one page at a time', async () => {
    const { dir, file } = await place(many);
    const busy = new Map<string, number>();
    let most = 0;
    let mostOfOne = 0;
    let probing = 4;
    const ask: Ask = async (url) => {
      if (probing-- > 0) return { status: 200, url };
      const { host } = new URL(url);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      most = Math.max(most, [...busy.values()].filter((count) => count > 0).length);
      mostOfOne = Math.max(mostOfOne, ...busy.values());
      await new Promise((done) => setTimeout(done, 2));
      busy.set(host, (busy.get(host) ?? 0) - 1);
      return { status: 200, url };
    };
    await checkLinks(dir, file, { ...QUICK, ask });
    expect((await found(file)).answers).toHaveLength(many.length);
    expect(most).toBe(4);
    expect(mostOfOne).toBe(1);
  });

  it('that is broken off keeps what is known, and goes on from there', async () => {
    const { dir, file } = await place(many);
    const leave = new AbortController();
    let count = 0;
    const ask: Ask = async (url) => {
      if (++count === 12) leave.abort();
      return { status: 200, url };
    };
    const { said } = await checkLinks(dir, file, { ...QUICK, ask, signal: leave.signal });
    const known = (await found(file)).answers.length;
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(many.length);
    expect(said).toContain(`${many.length - known} not checked`);
    count = 100;
    await checkLinks(dir, file, { ...QUICK, ask });
    expect((await found(file)).answers).toHaveLength(many.length);
  });

  it('waits no longer than its patience', async () => {
    const { dir, file } = await place(['https://good.example/1', 'https://slow.example/2']);
    const ask: Ask = (url, _, signal) =>
      url.includes('slow')
        ? new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
        : Promise.resolve({ status: 200, url });
    await checkLinks(dir, file, { ...QUICK, ask, patience: 20 });
    expect((await found(file)).answers.map(({ said }) => said)).toEqual(['200', 'TimeoutError']);
  });

  it('calls a host dead only while the network is there', async () => {
    const { dir, file } = await place(['https://good.example/1', 'https://gone.example/2']);
    let answers = 1;
    const ask: Ask = async (url) => {
      if (url.includes('good') && answers-- > 0) return { status: 200, url };
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error(), { code: 'ENOTFOUND' }),
      });
    };
    const { said } = await checkLinks(dir, file, { ...QUICK, ask });
    expect(said).toContain('0 dead, 0 refused, 2 silent');
    const back: Ask = async (url) => ({ status: 200, url });
    expect((await checkLinks(dir, file, { ...QUICK, ask: back })).said).toContain('2 alive');
  });

  it('remembers what was sure, and asks again where no answer was one', async () => {
    const urls = ['200', '404', '410', '403', '503', 'ECONNRESET', 'ENOTFOUND'].map(
      (what, i) => `https://host${i}.example/${what}`,
    );
    const { dir, file } = await place(urls);
    const asked: string[] = [];
    const ask: Ask = async (url) => {
      const what = url.split('/').at(-1) ?? '';
      asked.push(what);
      if (/^\d/.test(what)) return { status: Number(what), url };
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error(), { code: what }),
      });
    };
    const first = await checkLinks(dir, file, { ...QUICK, ask });
    expect(first.said).toContain('1 alive, 0 moved, 3 dead, 2 refused, 1 silent.');
    expect((await found(file)).answers).toHaveLength(urls.length);
    asked.length = 0;
    await checkLinks(dir, file, { ...QUICK, ask });
    expect(new Set(asked.slice(4))).toEqual(new Set(['403', '503', 'ECONNRESET', 'ENOTFOUND', '200']));
  });

  it('calls a host that is not there dead, and one that breaks off silent', async () => {
    const { dir, file } = await place([
      'https://gone.example/1',
      'https://shy.example/2',
      'https://good.example/3',
    ]);
    const ask: Ask = async (url) => {
      const code = url.includes('gone') ? 'ENOTFOUND' : url.includes('shy') ? 'ECONNRESET' : '';
      if (code === '') return { status: 200, url };
      throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code }) });
    };
    await checkLinks(dir, file, { ...QUICK, ask });
    expect((await found(file)).answers.map(({ outcome, said }) => `${outcome} ${said}`)).toEqual([
      'dead ENOTFOUND',
      'alive 200',
      'silent ECONNRESET',
    ]);
  });
});
