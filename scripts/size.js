// @ts-check
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runAsProgram } from './program.js';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The pages that load the app; each keeps the budgets alone. The first must be there. */
const PAGES = ['index.html', 'embed/index.html', 'open/index.html'];

/** The app, which the script of the page fetches once the page is painted. */
const APP = /^assets\/main(-[\w-]+)?\.js$/;

/**
 * The chunks of the readings, one of which is fetched at once; each page that has a build of its own has its own.
 *
 * @type {Record<string, RegExp>}
 */
const READINGS = {
  'index.html': /^assets\/(\w+)View-[\w-]+\.js$/,
  'embed/index.html': /^article\/(\w+)View-[\w-]+\.js$/,
  'open/index.html': /^open\/(\w+)View-[\w-]+\.js$/,
};

/** Budgets of the first load in bytes after gzip, fonts as they are. */
const BUDGETS = {
  html: 60_000,
  script: 130_000,
  blocking: 1_000,
  css: 15_000,
  fonts: 90_000,
  core: 40_000,
  text: 220_000,
  lazy: 45_000,
};

/** @typedef {{ name: string, bytes: number, budget: number, files: string[] }} Row */

/**
 * Weighs a built site.
 *
 * @param {string} dist its folder
 * @returns {Promise<{ rows: Row[], problems: string[] }>} problems name what is too heavy or missing
 */
export async function weigh(dist) {
  const files = await listFiles(dist);
  /** @type {Row[]} */
  const rows = [];
  /** @type {string[]} */
  const problems = [];
  /** @type {Set<string>} */
  const early = new Set();

  for (const page of PAGES) {
    if (!files.includes(page)) {
      if (page === PAGES[0]) problems.push(`There is no ${page}.`);
      continue;
    }
    const { modules, blocking, styles, missing } = await readPage(dist, page, files);
    for (const name of missing) problems.push(`${page} names ${name}, which is not there.`);
    if (modules.length === 0) problems.push(`${page} names no module script.`);
    for (const file of [...modules, ...blocking]) early.add(file);
    rows.push(await row(dist, page, 'HTML', [page], BUDGETS.html));
    // A reader waits for one reading besides what the page names: each of them has to keep the budget.
    const reads = READINGS[page] ?? /^$/;
    const app = page === PAGES[0] ? files.filter((file) => APP.test(file)) : [];
    if (page === PAGES[0] && app.length === 0) problems.push(`${page} has no app (assets/main*.js).`);
    const readings = files.filter((file) => reads.test(file));
    for (const reading of readings.length > 0 ? readings : [undefined]) {
      const asked = [...modules, ...app, ...(reading === undefined ? [] : [reading])];
      const waited = new Set(await withImports(dist, new Set(asked), files));
      const name =
        reading === undefined
          ? 'JavaScript until ready'
          : `JavaScript until ready, ${reads.exec(reading)?.[1]}`;
      rows.push(await row(dist, page, name, [...waited, ...blocking], BUDGETS.script));
      for (const file of waited) early.add(file);
    }
    rows.push(
      await row(dist, page, 'blocking script', blocking, BUDGETS.blocking),
      await row(dist, page, 'CSS', styles, BUDGETS.css),
    );
  }

  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const core = files.filter((file) => /^data\/(.*\/)?core[^/]*\.json$/.test(file));
  const text = files.filter((file) => /^data\/(.*\/)?text[^/]*\.json$/.test(file));
  if (fonts.length === 0) problems.push('There is no font (*.woff2).');
  if (core.length === 0) problems.push('There is no core data (data/**/core*.json).');
  if (text.length === 0) problems.push('There is no text data (data/**/text*.json).');
  rows.push(await row(dist, '', 'fonts', fonts, BUDGETS.fonts));
  for (const file of core) rows.push(await row(dist, file, 'core data', [file], BUDGETS.core));
  for (const file of text) rows.push(await row(dist, file, 'text data', [file], BUDGETS.text));
  for (const file of files.filter((name) => name.endsWith('.js') && !early.has(name))) {
    rows.push(await row(dist, file, 'lazy chunk', [file], BUDGETS.lazy));
  }

  for (const { name, bytes, budget } of rows) {
    if (bytes > budget) problems.push(`${name} is ${kilobytes(bytes - budget)} over its budget.`);
  }
  return { rows, problems };
}

/**
 * What a page loads before it is ready: its module scripts with everything they import statically, the
 * preloads, the blocking scripts and the style sheets.
 *
 * @param {string} dist
 * @param {string} page
 * @param {string[]} files
 */
async function readPage(dist, page, files) {
  const html = await readFile(join(dist, page), 'utf8');
  /** @type {Set<string>} */
  const entries = new Set();
  const blocking = [];
  const styles = [];
  const missing = [];
  for (const [tag, kind] of html.matchAll(/<(script|link)\b[^>]*>/g)) {
    const address = attribute(tag, kind === 'script' ? 'src' : 'href');
    const rel = attribute(tag, 'rel');
    const isModule = kind === 'script' ? attribute(tag, 'type') === 'module' : rel === 'modulepreload';
    if (address === undefined || (kind === 'link' && !isModule && rel !== 'stylesheet')) continue;
    const file = locate(address, page, files);
    if (file === undefined) missing.push(address);
    else if (isModule) entries.add(file);
    else if (kind === 'script') blocking.push(file);
    else styles.push(file);
  }
  return { modules: await withImports(dist, entries, files), blocking, styles, missing };
}

/**
 * @param {string} dist
 * @param {Set<string>} entries
 * @param {string[]} files
 * @returns {Promise<string[]>} the entries and all they import statically, each once
 */
async function withImports(dist, entries, files) {
  const found = new Set(entries);
  for (const file of found) {
    const code = await readFile(join(dist, file), 'utf8');
    for (const [, address = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g)) {
      const imported = locate(address, file, files);
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found];
}

/**
 * @param {string} tag
 * @param {string} name
 * @returns {string | undefined}
 */
function attribute(tag, name) {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/**
 * The built file an address means; a site built for a folder of a host has that folder before its paths.
 *
 * @param {string} address
 * @param {string} from the file that names it
 * @param {string[]} files
 * @returns {string | undefined}
 */
function locate(address, from, files) {
  const path = address.replace(/[?#].*$/, '');
  if (!path.startsWith('/')) {
    const file = posix.join(posix.dirname(from), path);
    return files.includes(file) ? file : undefined;
  }
  const parts = path.split('/').filter(Boolean);
  return parts.map((_, start) => parts.slice(start).join('/')).find((file) => files.includes(file));
}

/**
 * @param {string} dist
 * @param {string} where
 * @param {string} what
 * @param {string[]} files
 * @param {number} budget
 * @returns {Promise<Row>}
 */
async function row(dist, where, what, files, budget) {
  const weights = await Promise.all(files.map((file) => weight(join(dist, file))));
  const name =
    where === '' ? what : `${what}: ${posix.basename(where) === 'index.html' ? where : basename(where)}`;
  return { name, bytes: weights.reduce((sum, bytes) => sum + bytes, 0), budget, files };
}

/**
 * @param {string} file
 * @returns {Promise<number>} bytes as sent
 */
async function weight(file) {
  return file.endsWith('.woff2') ? (await stat(file)).size : gzipSync(await readFile(file)).length;
}

/**
 * @param {string} dist
 * @returns {Promise<string[]>} paths from the folder, with slashes, in order
 */
async function listFiles(dist) {
  const entries = await readdir(dist, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * @param {Row[]} rows
 * @returns {string}
 */
function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, bytes, budget }) => {
      const share = `${Math.round((100 * bytes) / budget)} %`;
      return `${name.padEnd(width)}  ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget).padStart(9)}  ${share.padStart(5)}`;
    })
    .join('\n');
}

async function main() {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: join(home, 'dist') } } });
  const dist = resolve(values.dir);
  await stat(dist).catch(() => {
    throw new Error('There is no built site: run `npm run build` first.');
  });
  const { rows, problems } = await weigh(dist);
  console.log(table(rows));
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
