// @ts-check
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { runAsProgram } from './program.js';

const compress = promisify(gzip);

/** Where the server listens unless told otherwise: this machine alone. */
const LOOPBACK = '127.0.0.1';

/** The longest head of a request, with its address, in bytes. */
const LONGEST = 65_536;

/** @type {Record<string, string>} */
const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const NOT_FOUND_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><h1>There is no page here</h1><p><a href="/">Go to the timeline</a></p></html>';

/** @typedef {{ body: Buffer, gzipped: Buffer | undefined, etag: string, stamp: string }} Stored */

/** @typedef {{ path: RegExp, headers: [string, string][] }} Rule */

/**
 * Makes a server for the files of one folder, as a plain static host would serve them. Its answers carry
 * `Access-Control-Allow-Origin: *`, because a sandboxed frame, whose origin is opaque, loads module
 * scripts and fonts only so; everything in the folder is public. Where the folder has a `_headers` file, what
 * that says is sent too.
 *
 * @param {string} dir the folder
 * @param {{ base?: string }} [options] the path under which the folder stands, with a slash at both ends
 * @returns {import('node:http').Server} not listening yet
 */
export function createFileServer(dir, { base = '/' } = {}) {
  const root = resolve(dir);
  /** @type {Map<string, Stored>} */
  const store = new Map();
  // A link may be longer than Node reads unasked.
  return createServer({ maxHeaderSize: LONGEST }, (request, response) => {
    answer(root, base, store, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('The server failed to read a file.\n');
    });
  });
}

/**
 * Lets a server listen.
 *
 * @param {import('node:http').Server} server
 * @param {{ port: number, host?: string }} where port 0 takes any free one
 * @returns {Promise<string>} the address to open, with a slash at its end
 * @throws {Error} with one sentence for the reader when the port cannot be had
 */
export function listen(server, { port, host = LOOPBACK }) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => fail(explain(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : port;
      done(`http://${host === LOOPBACK ? 'localhost' : host}:${bound}/`);
    });
  });
}

/**
 * Reads a port as people write it.
 *
 * @param {string | undefined} text
 * @param {number} otherwise the port when nothing is written
 * @returns {number}
 * @throws {Error} when it is no port
 */
export function readPort(text, otherwise) {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`"${text}" is no port: write a whole number from 0 to 65535.`);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 * @returns {Error}
 */
function explain(error, port, host) {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} may not be used without more rights: choose one above 1023.`);
  }
  return new Error(`The server cannot listen on ${host}, port ${port}: ${error.message}`);
}

/**
 * @param {string} root
 * @param {string} base
 * @param {Map<string, Stored>} store
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, base, store, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'Only GET and HEAD are answered here.');
  }
  const [asked = '', ...query] = (request.url ?? '').split('?');
  const path = asked.startsWith(base) ? asked.slice(base.length - 1) : undefined;
  if (path === undefined) return plain(response, 404, `The site stands at ${base}`);
  const segments = readSegments(path);
  if (segments === undefined) return plain(response, 400, 'This address cannot be read.');

  const found = await findFile(root, segments, path.endsWith('/'));
  if (found.kind === 'folder') {
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    const place = segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
    response.writeHead(301, { Location: `${base}${place}${search}`, 'Cache-Control': 'no-cache' });
    response.end();
    return;
  }
  if (found.kind === 'none') {
    const page = await findFile(root, ['404.html'], false);
    if (page.kind === 'file') return send(request, response, 404, page.file, await load(store, page.file));
    const body = Buffer.from(NOT_FOUND_PAGE);
    response.writeHead(404, { 'Content-Type': TYPES['.html'], 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.setHeader(
    'Cache-Control',
    isNamedByContent(segments) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  for (const rule of await rulesOf(root, store))
    if (rule.path.test(asked)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  return send(request, response, 200, found.file, await load(store, found.file));
}

/**
 * What the folder's `_headers` says; nothing where there is none.
 *
 * @param {string} root
 * @param {Map<string, Stored>} store
 * @returns {Promise<Rule[]>}
 */
async function rulesOf(root, store) {
  const stored = await load(store, join(root, '_headers')).catch(() => undefined);
  return stored === undefined ? [] : readRules(stored.body.toString('utf8'));
}

/**
 * Reads a `_headers` file: a path on a line of its own, its headers on the lines below it, each after a space.
 *
 * @param {string} text
 * @returns {Rule[]}
 */
export function readRules(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (line.startsWith('/')) {
      const literal = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ path: new RegExp(`^${literal.join('.*')}$`), headers: [] });
    }
  }
  return rules;
}

/**
 * The parts of a requested path, decoded.
 *
 * @param {string} path as requested, without query
 * @returns {string[] | undefined} nothing when the path is not an address of this server
 */
function readSegments(path) {
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.some((segment) => segment === '.' || segment === '..' || /[/\\\0]/.test(segment))
      ? undefined
      : segments;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string[]} segments
 * @param {boolean} asFolder the address ends in a slash
 * @returns {Promise<{ kind: 'file', file: string } | { kind: 'folder' } | { kind: 'none' }>}
 */
async function findFile(root, segments, asFolder) {
  if (segments.some((segment) => segment.startsWith('.') && segment !== '.well-known'))
    return { kind: 'none' };
  const path = join(root, ...segments);
  try {
    const inside = await realpath(root);
    const found = await stat(path);
    if (found.isDirectory() && !asFolder && segments.length > 0) return { kind: 'folder' };
    if (!found.isDirectory() && asFolder) return { kind: 'none' };
    const file = await realpath(found.isDirectory() ? join(path, 'index.html') : path);
    return file.startsWith(inside + sep) && (await stat(file)).isFile()
      ? { kind: 'file', file }
      : { kind: 'none' };
  } catch {
    return { kind: 'none' };
  }
}

/**
 * Whether the build named a file by its content, so that it never changes: all of `assets/`, and data
 * files with a hash in the name.
 *
 * @param {string[]} segments
 * @returns {boolean}
 */
function isNamedByContent(segments) {
  if (segments[0] === 'assets') return true;
  const hash = /[-.](\w{8,64})\.\w+$/.exec(segments.at(-1) ?? '')?.[1] ?? '';
  return segments[0] === 'data' && /\d/.test(hash) && /[a-z]/i.test(hash);
}

/**
 * @param {Map<string, Stored>} store
 * @param {string} file
 * @returns {Promise<Stored>}
 */
async function load(store, file) {
  const { mtimeMs, size } = await stat(file);
  const stamp = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
  const known = store.get(file);
  if (known?.stamp === stamp) return known;
  const body = await readFile(file);
  const isText = /^text\/|json|xml|wasm/.test(TYPES[extname(file).toLowerCase()] ?? '');
  const stored = { body, gzipped: isText ? await compress(body) : undefined, etag: `W/"${stamp}"`, stamp };
  store.set(file, stored);
  return stored;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} file
 * @param {Stored} stored
 */
function send(request, response, status, file, stored) {
  response.setHeader('Content-Type', TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('ETag', stored.etag);
  if (stored.gzipped) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(stored.etag)) {
    response.writeHead(304);
    response.end();
    return;
  }
  const zipped = acceptsGzip(request.headers['accept-encoding']) ? stored.gzipped : undefined;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  const body = zipped ?? stored.body;
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string | string[] | undefined} header
 * @returns {boolean}
 */
function acceptsGzip(header) {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) => /^(gzip|\*)(;|$)/.test(part) && !/;\s*q=0(\.0*)?$/.test(part));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function plain(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string' },
      host: { type: 'string', default: LOOPBACK },
      base: { type: 'string', default: '/' },
    },
  });
  const dir = resolve(values.dir);
  await stat(join(dir, 'index.html')).catch(() => {
    throw new Error(`There is no index.html in ${values.dir}: run \`npm run build\` first.`);
  });
  const port = readPort(values.port ?? process.env.PORT, 4173);
  if (!/^\/(.*\/)?$/.test(values.base)) throw new Error(`"${values.base}" is no base: write /, or /folder/.`);
  const server = createFileServer(dir, { base: values.base });
  const address = await listen(server, { port, host: values.host });
  console.log(`Serving ${values.dir} at ${address}${values.base.slice(1)}`);
}

runAsProgram(import.meta.url, main);
