// @ts-check
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { runAsProgram } from './program.js';
import { schemaFaults } from './schema-org.js';
import { readRules } from './serve.js';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The most that the page of an event, an actor or a topic weighs, bytes after gzip. */
const HEAVIEST = new Map([
  ['event', 15_000],
  ['topic', 15_000],
  ['actor', 20_000],
]);

/** Pages with the app on them; all others have no script. */
const WITH_SCRIPT = /^(index\.html|(open|embed|demo)\/)/;

/** Hosts read no more rules than this, nor longer lines. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** @type {import('html-validate').RuleConfig} */
const RULES = {
  // What React writes.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-inline-style': 'error',
  'no-self-closing': 'off',
  'void-style': 'off',
  // Titles of pages are as long as the titles of events; the site's own check knows where lines break.
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'no-raw-characters': 'off',
};

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: RULES });

/** What editors paste says width and border in attributes, since a host's policy may forbid styles. */
const pasteValidator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { ...RULES, 'attribute-allowed-values': 'off', 'no-deprecated-attr': 'off' },
});

/** @typedef {{ path: string, html: string }} Page */

/**
 * Checks the pages of a built site.
 *
 * @param {string} dist its folder
 * @param {readonly string[]} events the ids that have to have a page
 * @returns {Promise<{ pages: number, heaviest: [string, number], problems: string[] }>}
 */
export async function checkPages(dist, events) {
  const files = await listFiles(dist);
  const has = new Set(files);
  /** @type {string[]} */
  const problems = [];
  /** @type {Page[]} */
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (path) => ({ path, html: await readFile(join(dist, path), 'utf8') })),
  );
  const site = siteOf(pages);

  for (const id of events)
    for (const name of ['index.html', 'oembed.json', 'card.png'])
      if (!has.has(`event/${id}/${name}`)) problems.push(`The event ${id} has no ${name}.`);

  /** @type {[string, number]} */
  let heaviest = ['', 0];
  /** @type {Map<string, Set<string>>} */
  const anchors = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));
  for (const page of pages) {
    problems.push(...faultsOf(page).map((fault) => `${page.path}: ${fault}`));
    problems.push(...linksOf(page, site, has, anchors).map((fault) => `${page.path}: ${fault}`));
    const most = HEAVIEST.get(page.path.split('/')[0] ?? '');
    if (most === undefined) continue;
    const bytes = gzipSync(page.html).length;
    if (page.path.startsWith('event/') && bytes > heaviest[1]) heaviest = [page.path, bytes];
    if (bytes > most) problems.push(`${page.path} weighs ${bytes} bytes after gzip, more than ${most}.`);
  }
  for (const file of files.filter((name) => name.endsWith('oembed.json')))
    problems.push(...oembedFaults(file, await readFile(join(dist, file), 'utf8'), site, has));
  problems.push(...feedFaults(await readFile(join(dist, 'feed.atom'), 'utf8'), site, has));
  problems.push(...sitemapFaults(await readFile(join(dist, 'sitemap.xml'), 'utf8'), site, has));
  problems.push(...headerFaults(await readFile(join(dist, '_headers'), 'utf8'), pages, site));
  return { pages: pages.length, heaviest, problems };
}

/**
 * Where the site was told to stand; a made-up place below a host where it was not, so that no link may count on the root.
 *
 * @param {readonly Page[]} pages
 * @returns {URL}
 */
function siteOf(pages) {
  const app = pages.find(({ path }) => path === 'index.html')?.html ?? '';
  return new URL(
    /<meta name="parley:site" content="([^"]+)"/.exec(app)?.[1] ?? 'https://parley.invalid/some/folder/',
  );
}

/**
 * What is wrong with the page in itself.
 *
 * @param {Page} page
 * @returns {string[]}
 */
function faultsOf({ path, html }) {
  const judge = path.startsWith('demo/') ? pasteValidator : validator;
  const report = judge.validateStringSync(html, path);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
  );
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  for (const [, attributes = '', text = ''] of scripts) {
    if (/type="application\/ld\+json"/.test(attributes)) faults.push(...dataFaults(text));
    else if (!WITH_SCRIPT.test(path)) faults.push('it has a script.');
  }
  if (!/<html lang="[a-z]/.test(html)) faults.push('it does not say its language.');
  return faults;
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function dataFaults(text) {
  try {
    const data = JSON.parse(text);
    return data['@context'] === 'https://schema.org'
      ? schemaFaults(data)
      : ['its JSON-LD is not in the words of schema.org.'];
  } catch (error) {
    return [`its JSON-LD cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/**
 * Links of a page that lead to nothing of the site, and links that leave it unguarded.
 *
 * @param {Page} page
 * @param {URL} site
 * @param {Set<string>} files
 * @param {Map<string, Set<string>>} anchors
 * @returns {string[]}
 */
function linksOf({ path, html }, site, files, anchors) {
  // What is sent for any address has its links from the root of the host.
  const isAnywhere = path === '404.html';
  const own = new URL(path, isAnywhere ? new URL('/', site) : site);
  const faults = [];
  for (const [tag, , attribute, written = ''] of html.matchAll(
    /<(?:a|link|script|img|iframe|source)\b([^>]*?)\s(href|src)="([^"]*)"[^>]*>/g,
  )) {
    const address = unescaped(written);
    if (/\srel="canonical"/.test(tag) && !address.startsWith(site.href)) faults.push(`canonical: ${address}`);
    if (!URL.canParse(address, own.href)) {
      faults.push(`${attribute} "${address}" is no address.`);
      continue;
    }
    const url = new URL(address, own);
    const base =
      isAnywhere && url.origin === own.origin && !address.startsWith(site.href) ? new URL('/', site) : site;
    if (url.origin !== site.origin) {
      if (!/^https?:$/.test(url.protocol)) faults.push(`${address} is not of the web.`);
      if (tag.startsWith('<a') && !/\srel="[^"]*noopener/.test(tag))
        faults.push(`${address} has no noopener.`);
      if (!tag.startsWith('<a')) faults.push(`${address} is of another site.`);
      continue;
    }
    const rest = isAnywhere && site.pathname !== '/' && url.pathname.startsWith(site.pathname) ? site : base;
    const file = fileOf(url, rest);
    if (file === undefined || !files.has(file)) faults.push(`${address} leads to nothing.`);
    else if (url.hash !== '' && !anchors.get(file)?.has(decodeURIComponent(url.hash.slice(1))))
      faults.push(`${address}: there is no such place on the page.`);
  }
  return faults;
}

/**
 * The file behind an address of the site.
 *
 * @param {URL} url
 * @param {URL} site
 * @returns {string | undefined} nothing for an address outside it
 */
function fileOf(url, site) {
  if (url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(site.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * @param {string} html
 * @returns {Set<string>}
 */
function idsIn(html) {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescaped(id)));
}

/**
 * @param {string} text
 * @returns {string}
 */
function unescaped(text) {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/**
 * What the text of oembed.com asks for, of type rich.
 *
 * @param {string} file
 * @param {string} text
 * @param {URL} site
 * @param {Set<string>} files
 * @returns {string[]}
 */
function oembedFaults(file, text, site, files) {
  const faults = [];
  const answer = JSON.parse(text);
  const own = new URL(file, site);
  if (answer.type !== 'rich' || answer.version !== '1.0') faults.push('it is not of type rich, version 1.0.');
  for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
    if (!Number.isInteger(answer[name]) || answer[name] <= 0) faults.push(`${name} is no number of pixels.`);
  for (const name of ['title', 'html', 'provider_name', 'provider_url', 'thumbnail_url'])
    if (typeof answer[name] !== 'string' || answer[name] === '') faults.push(`${name} is missing.`);
  const html = String(answer.html);
  if (!/^<iframe [^>]*\ssandbox="[^"]*"/.test(html) || /allow-same-origin/.test(html))
    faults.push('its frame is not sandboxed.');
  if (/<script/i.test(html)) faults.push('it has a script.');
  const thumbnail = fileOf(new URL(answer.thumbnail_url, own), site);
  if (thumbnail === undefined || !files.has(thumbnail)) faults.push('its thumbnail leads to nothing.');
  const src = unescaped(/\ssrc="([^"]*)"/.exec(html)?.[1] ?? '');
  if (fileOf(new URL(src, own), site) !== 'embed/index.html') faults.push(`its frame shows ${src}.`);
  return faults.map((fault) => `${file}: ${fault}`);
}

/**
 * What RFC 4287 asks of a feed.
 *
 * @param {string} text
 * @param {URL} site
 * @param {Set<string>} files
 * @returns {string[]}
 */
function feedFaults(text, site, files) {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return [`feed.atom: ${valid.err.msg}`];
  const faults = [];
  const { feed } = read(text, ['entry', 'link']);
  if (feed['@xmlns'] !== 'http://www.w3.org/2005/Atom') faults.push('it is no Atom feed.');
  const entries = feed.entry ?? [];
  if (entries.length === 0) faults.push('it has no entry.');
  if (!feed.author?.name) faults.push('it has no author.');
  const ids = new Set();
  for (const one of [feed, ...entries]) {
    const name = one === feed ? 'the feed' : `the entry “${one.title}”`;
    if (!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one.id))
      faults.push(`${name} has no lasting id.`);
    if (ids.has(one.id)) faults.push(`${name} has the id of another.`);
    ids.add(one.id);
    if (!one.title) faults.push(`${name} has no title.`);
    if (Number.isNaN(Date.parse(one.updated))) faults.push(`${name} does not say when it was updated.`);
    const [link] = one.link.filter((/** @type {any} */ each) => each['@rel'] === 'alternate');
    const file = fileOf(new URL(link?.['@href'] ?? '//', site), site);
    if (file === undefined || !files.has(file)) faults.push(`${name} leads to nothing.`);
  }
  const dates = entries.map((/** @type {any} */ one) => one.updated);
  if (dates.some((/** @type {string} */ date, /** @type {number} */ at) => at > 0 && date > dates[at - 1]))
    faults.push('its latest entry is not the first.');
  return faults.map((fault) => `feed.atom: ${fault}`);
}

/**
 * @param {string} text
 * @param {URL} site
 * @param {Set<string>} files
 * @returns {string[]}
 */
function sitemapFaults(text, site, files) {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return [`sitemap.xml: ${valid.err.msg}`];
  /** @type {{ loc: string, lastmod?: string }[]} */
  const urls = read(text, ['url']).urlset.url;
  const faults = urls.flatMap(({ loc, lastmod }) => {
    const file = fileOf(new URL(loc, site), site);
    if (file === undefined || !files.has(file)) return [`${loc} leads to nothing.`];
    return lastmod === undefined || /^\d{4}-\d\d-\d\d$/.test(lastmod) ? [] : [`${lastmod} is no day.`];
  });
  if (new Set(urls.map(({ loc }) => loc)).size < urls.length) faults.push('it names a page twice.');
  return faults.map((fault) => `sitemap.xml: ${fault}`);
}

/**
 * Whether every page is sent with the policy it carries, once, and with who may frame it.
 *
 * @param {string} text
 * @param {readonly Page[]} pages
 * @param {URL} site
 * @returns {string[]}
 */
function headerFaults(text, pages, site) {
  const rules = readRules(text);
  const faults = [];
  if (rules.length > MOST_RULES) faults.push(`it has ${rules.length} rules, more than ${MOST_RULES}.`);
  if (text.split('\n').some((line) => line.length > LONGEST_LINE)) faults.push('a line is too long.');
  const base = site.hostname === 'parley.invalid' ? '/' : site.pathname;
  for (const { path, html } of pages) {
    const carried = /http-equiv="Content-Security-Policy"[^>]*\scontent="([^"]*)"/i.exec(html)?.[1] ?? '';
    for (const address of path.endsWith('index.html')
      ? [path, path.slice(0, -'index.html'.length)]
      : [path]) {
      const sent = rules
        .filter((rule) => rule.path.test(`${base}${address}`))
        .flatMap(({ headers }) => headers);
      const names = sent.map(([name]) => name);
      if (new Set(names).size < names.length) faults.push(`${address} is sent a header twice.`);
      const policy = sent.find(([name]) => name === 'Content-Security-Policy')?.[1];
      const framed = path.startsWith('embed/') ? '*' : "'self'";
      if (policy !== `${unescaped(carried)}; frame-ancestors ${framed}`)
        faults.push(`${address} is not sent with the policy it carries.`);
      if (!names.includes('X-Content-Type-Options') || !names.includes('Referrer-Policy'))
        faults.push(`${address} is sent without what all pages have.`);
    }
  }
  return faults.map((fault) => `_headers: ${fault}`);
}

/**
 * @param {string} text
 * @param {readonly string[]} lists elements that are lists though there may be one of them
 * @returns {any}
 */
function read(text, lists) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => lists.includes(name),
    parseTagValue: false,
  });
  return parser.parse(text);
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

async function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: join(home, 'dist') },
      record: { type: 'string', default: 'data/ukraine-ceasefire' },
    },
  });
  const dist = resolve(values.dir);
  await stat(dist).catch(() => {
    throw new Error('There is no built site: run `npm run build` first.');
  });
  const events = (await readdir(join(home, values.record, 'events'))).map((name) =>
    posix.basename(name, '.json'),
  );
  const { pages, heaviest, problems } = await checkPages(dist, events);
  console.log(
    `${pages} pages, of which the heaviest of an event is ${heaviest[0]} with ${(heaviest[1] / 1000).toFixed(1)} kB after gzip.`,
  );
  if (problems.length === 0) return;
  const most = 60;
  console.error(problems.slice(0, most).join('\n'));
  if (problems.length > most) console.error(`… and ${problems.length - most} more.`);
  process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
