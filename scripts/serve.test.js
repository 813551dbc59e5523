// @ts-check
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileServer, listen, readPort, readRules } from './serve.js';

/** @type {string} */
let folder;
/** @type {number} */
let port;
/** @type {import('node:http').Server} */
let server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'about us'), { recursive: true });
  await mkdir(join(dist, 'assets'));
  await mkdir(join(dist, 'data'));
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(dist, '.hidden'), 'hidden');
  await writeFile(join(dist, 'index.html'), '<h1>Home</h1>');
  await writeFile(join(dist, 'about us', 'index.html'), '<h1>About</h1>');
  await writeFile(join(dist, 'assets', 'index-B-x_9aZ2.js'), 'export {};');
  await writeFile(join(dist, 'assets', 'face-a1b2c3d4.woff2'), 'font');
  await writeFile(join(dist, 'data', 'core-0a1b2c3d.json'), '{"a":1}');
  await writeFile(join(dist, 'data', 'notices.json'), '[]');
  await symlink(join(folder, 'secret.txt'), join(dist, 'link.txt'));
  server = createFileServer(dist);
  port = Number(new URL(await listen(server, { port: 0 })).port);
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

/**
 * Asks without the tidying of paths that `fetch` does.
 *
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function ask(path, options = {}) {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}

describe('createFileServer', () => {
  it('serves the index of a folder, not to be kept without asking', async () => {
    const { status, headers, body } = await ask('/?time=2025-03-11/2025-03-19');
    expect(status).toBe(200);
    expect(body.toString()).toBe('<h1>Home</h1>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['/assets/index-B-x_9aZ2.js', 'text/javascript; charset=utf-8'],
    ['/assets/face-a1b2c3d4.woff2', 'font/woff2'],
    ['/data/core-0a1b2c3d.json', 'application/json; charset=utf-8'],
  ])('lets %s be kept for good', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('does not let a data file without a hash be kept for good', async () => {
    expect((await ask('/data/notices.json')).headers['cache-control']).toBe('no-cache');
  });

  it('answers 304 to one who has the page already', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'If-None-Match': String(headers.etag) } });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect((await ask('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('compresses text for those who can read it, and only then', async () => {
    const zipped = await ask('/', { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers.vary).toBe('Accept-Encoding');
    expect(gunzipSync(zipped.body).toString()).toBe('<h1>Home</h1>');
    expect((await ask('/', { headers: { 'Accept-Encoding': 'gzip;q=0' } })).headers['content-encoding']).toBe(
      undefined,
    );
    const font = await ask('/assets/face-a1b2c3d4.woff2', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(font.headers['content-encoding']).toBe(undefined);
  });

  it('sends a folder without its slash on, with the query', async () => {
    const { status, headers } = await ask('/about%20us?x=1');
    expect(status).toBe(301);
    expect(headers.location).toBe('/about%20us/?x=1');
    expect((await ask('//about%20us')).headers.location).toBe('/about%20us/');
    expect((await ask('/about%20us/')).body.toString()).toBe('<h1>About</h1>');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%E0%A4',
    'secret.txt',
  ])('refuses %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('outside');
  });

  it.each(['/link.txt', '/.hidden', '/nothing', '/index.html/', '/data/'])(
    'finds nothing at %s',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toContain('text/html');
      expect(body.toString()).toContain('There is no page here');
    },
  );

  it('answers HEAD without a body and no other method', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '13', 0]);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('listen', () => {
  it('says in a sentence that the port is taken', async () => {
    await expect(listen(createFileServer(folder), { port })).rejects.toThrow(
      `Port ${port} is taken by another program.`,
    );
  });
});

describe('readPort', () => {
  it('reads whole numbers, takes the other when nothing is written and refuses the rest', () => {
    expect(readPort('8080', 4173)).toBe(8080);
    expect(readPort(undefined, 4173)).toBe(4173);
    expect(readPort('', 4173)).toBe(4173);
    for (const text of ['x', '1.5', '-1', '70000']) expect(() => readPort(text, 4173)).toThrow('is no port');
  });
});

describe('what the folder itself asks to be sent', () => {
  const text = [
    '# what hosts send',
    '/*',
    '  X-Own: all',
    '/about us/*',
    '  Cache-Control: public, max-age=60',
    '/data/*.json',
    '  X-Own: data',
    '',
  ].join('\n');

  beforeAll(() => writeFile(join(folder, 'dist', '_headers'), text));
  afterAll(() => rm(join(folder, 'dist', '_headers')));

  it('is sent with what it names, and instead of what the server would send', async () => {
    expect((await ask('/')).headers).toMatchObject({ 'x-own': 'all', 'cache-control': 'no-cache' });
    expect((await ask('/data/notices.json')).headers['x-own']).toBe('data');
    expect((await ask('/data/notices.json')).headers['x-content-type-options']).toBe('nosniff');
  });

  it('is read as it is written', () => {
    const rules = readRules('/a.b/*\n  X-One: 1\n  X-Two: a: b\n/c\n');
    expect(rules.map(({ headers }) => headers)).toEqual([
      [
        ['X-One', '1'],
        ['X-Two', 'a: b'],
      ],
      [],
    ]);
    expect(rules[0]?.path.test('/a.b/c')).toBe(true);
    expect(rules[0]?.path.test('/aXb/c')).toBe(false);
    expect(rules[1]?.path.test('/c/d')).toBe(false);
  });
});

describe('a folder that stands below the root of its host', () => {
  /** @type {import('node:http').Server} */
  let below;
  /** @type {string} */
  let address;

  beforeAll(async () => {
    below = createFileServer(join(folder, 'dist'), { base: '/some/place/' });
    address = await listen(below, { port: 0 });
  });
  afterAll(() => new Promise((done) => below.close(done)));

  it('is found there and nowhere else', async () => {
    expect(await (await fetch(`${address}some/place/`)).text()).toContain('Home');
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(`${address}assets/index-B-x_9aZ2.js`)).status).toBe(404);
    const moved = await fetch(`${address}some/place/about%20us`, { redirect: 'manual' });
    expect(moved.headers.get('location')).toBe('/some/place/about%20us/');
  });
});
