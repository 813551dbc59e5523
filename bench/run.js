// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../scripts/browsers.js';
import { ensureInstalled } from '../scripts/install.js';
import { runAsProgram } from '../scripts/program.js';
import { createFileServer } from '../scripts/serve.js';
import { runApp, writeCsv } from './app.js';
import { short } from './bars.js';
import { audit } from './lighthouse.js';
import { LIMIT, runSession } from './session.js';
import { tables } from './table.js';
import { weightsOf } from './weight.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const OUT = join(root, '.cache', 'bench');

const K = 1_000;
const M = 1_000_000;
const PEERS = ['parley', 'naive', 'echarts', 'd3svg', 'timelinejs', 'vis'];

/** @typedef {{ peers: string[], counts: number[], runs: number, budget: number, minutes: number, audits: number }} Plan */

/**
 * `budget`: so many ms of runs a cell may have before its runs end early; Parley and the yardstick always have all
 * of theirs, up to 1 M. `minutes`: after so long no further round is begun.
 *
 * @type {Record<'full' | 'quick', Plan>}
 */
const PLANS = {
  full: {
    peers: PEERS,
    counts: [300, 3 * K, 10 * K, 100 * K, M, 5 * M],
    runs: 5,
    budget: 25 * K,
    minutes: 12,
    audits: 5,
  },
  quick: {
    peers: ['parley', 'naive', 'echarts'],
    counts: [300, 3 * K, 100 * K, M],
    runs: 1,
    budget: 25 * K,
    minutes: 2,
    audits: 1,
  },
};
const ALWAYS = ['parley', 'naive'];

/** A machine with more to do than this measures itself. */
const CALM = 0.7;

async function main() {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const plan = PLANS[values.quick ? 'quick' : 'full'];
  const [load = 0] = loadavg();
  if (load > CALM)
    console.warn(`The machine is busy (load ${load.toFixed(1)}): only ratios mean anything.\n`);
  const executablePath = await ensureChromium();
  await ensureInstalled(here);
  await build({ configFile: join(here, 'vite.config.ts'), logLevel: 'warn' });
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' });

  const page = await serve(join(OUT, 'page'));
  const site = await serve(join(root, 'dist'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  /** @type {import('./results.js').Results} */
  const results = {
    cells: {},
    left: {},
    app: [],
    appAt100k: [],
    audits: [],
    weights: await weightsOf(join(OUT, 'page')),
  };
  try {
    const csv = join(OUT, 'events.csv');
    const fewer = join(OUT, 'events-100k.csv');
    await writeCsv(csv, M);
    await writeCsv(fewer, 100 * K);
    const where = { site: site.address, page: page.address, csv, fewer };
    await measure(browser, where, plan, results);
  } finally {
    await browser.close();
    await page.close();
  }
  for (let i = 0; i < plan.audits; i++) {
    const found = await audit(here, site.address, executablePath);
    if (found) results.audits.push(found);
  }
  if (results.audits.length < plan.audits)
    console.warn(`Only ${results.audits.length} of ${plan.audits} audits came to an end.`);
  await site.close();

  const machine = {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    load: [load, ...loadavg().slice(0, 1)],
    node: process.version,
    browser: browser.version(),
  };
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'results.json'), JSON.stringify({ machine, plan, results }));
  console.log(`\n${tables(results, plan.runs)}\n`);
  console.log(JSON.stringify(machine));
}

/**
 * Runs all cells in rounds, so that what the machine does meanwhile meets every peer alike.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ site: string, page: string, csv: string, fewer: string }} where the served folders, files of 1 M and 100 k rows
 * @param {Plan} plan
 * @param {import('./results.js').Results} results
 */
async function measure(browser, where, { peers, counts, runs, budget, minutes }, results) {
  const began = performance.now();
  for (let round = 0; round < runs; round++) {
    for (const count of counts) {
      // Nobody always comes first.
      for (const peer of peers.map((_, i) => peers[(i + round) % peers.length] ?? '')) {
        if (count > M && peer !== 'parley') continue;
        const late = performance.now() - began > minutes * 60 * K && round > 0;
        if (late) return;
        const cell = cellOf(results, peer, count);
        const why = round === 0 ? tooMuch(results, peer, count, counts) : undefined;
        if (why) leftOf(results, peer)[count] = why;
        if (leftOf(results, peer)[count] || cell.found.some(({ gaveUp }) => gaveUp)) continue;
        if (!(ALWAYS.includes(peer) && count <= M) && cell.spent > budget) continue;
        const start = performance.now();
        const found = await runSession(browser, where.page, peer, count);
        cell.add(found, performance.now() - start);
        const took = ((performance.now() - start) / K).toFixed(1);
        console.log(
          `${round + 1}/${runs} ${peer} ${short(count)}: ${found.gaveUp ?? `ready ${found.ready?.toFixed(0)} ms`} (${took} s)`,
        );
      }
    }
    results.appAt100k.push(await runApp(browser, { ...where, csv: where.fewer }));
    const found = await runApp(browser, where);
    results.app.push(found);
    console.log(`${round + 1}/${runs} the app, a file of 1 M rows: ready ${found.ready.toFixed(0)} ms`);
  }
}

/** @type {WeakMap<import('./results.js').Found[], number>} */
const SPENT = new WeakMap();

/**
 * @param {import('./results.js').Results} results
 * @param {string} peer
 * @param {number} count
 */
function cellOf(results, peer, count) {
  results.cells[peer] ??= {};
  const cells = results.cells[peer];
  cells[count] ??= [];
  const found = cells[count];
  return {
    found,
    spent: SPENT.get(found) ?? 0,
    /** @param {import('./results.js').Found} one @param {number} time */
    add: (one, time) => {
      found.push(one);
      SPENT.set(found, (SPENT.get(found) ?? 0) + time);
    },
  };
}

/**
 * @param {import('./results.js').Results} results
 * @param {string} peer
 */
function leftOf(results, peer) {
  results.left[peer] ??= {};
  return results.left[peer];
}

/**
 * Whether a peer cannot be expected to end in time, and why: it failed at fewer events, or so many times the time it
 * took with fewer is more than the limit.
 *
 * @param {import('./results.js').Results} results
 * @param {string} peer
 * @param {number} count
 * @param {number[]} counts
 * @returns {string | undefined}
 */
function tooMuch(results, peer, count, counts) {
  const fewer = counts.filter((each) => each < count).at(-1);
  if (fewer === undefined) return undefined;
  const [before] = results.cells[peer]?.[fewer] ?? [];
  if (!before || before.gaveUp) return `not tried: ${short(fewer)} were too many`;
  const expected = ((before.ready ?? 0) * count) / fewer;
  return expected > LIMIT
    ? `not tried: ${short(fewer)} took ${((before.ready ?? 0) / K).toFixed(1)} s, and the limit is ${LIMIT / K} s`
    : undefined;
}

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
async function serve(folder) {
  const server = createFileServer(folder);
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

runAsProgram(import.meta.url, main);
