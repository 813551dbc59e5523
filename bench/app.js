// @ts-check
/** One run of the app itself with a reader's own file of rows, beside the mere reading of that file. */
import { createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { heapOf, nodesOf } from './session.js';

/** @typedef {import('./results.js').AppFound} AppFound */

/** Longer than this a file is not waited for, ms. */
const LIMIT = 120_000;

/**
 * Writes the generated events as a file, unless it is there.
 *
 * @param {string} path
 * @param {number} count
 */
export async function writeCsv(path, count) {
  const there = await stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );
  if (there) return;
  /** @type {{ module: { csvOf: (count: number) => Iterable<string> } }} */
  const { module } = await runnerImport(fileURLToPath(new URL('csv.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  await mkdir(dirname(path), { recursive: true });
  await pipeline(module.csvOf(count), createWriteStream(path));
}

/**
 * Opens the file in the app and in a page that only reads it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ site: string, page: string, csv: string }} where the served folders, and the file
 * @returns {Promise<AppFound>}
 */
export async function runApp(browser, { site, page, csv }) {
  const reading = await timeReading(browser, `${page}reading.html`, csv);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const app = await context.newPage();
    await app.goto(`${site}open/`, { waitUntil: 'load' });
    const cdp = await context.newCDPSession(app);
    const empty = await heapOf(cdp);
    await app.evaluate(() =>
      addEventListener('change', () => performance.mark('bench:chosen'), { capture: true, once: true }),
    );
    await app.setInputFiles('#file', csv);
    await app.waitForFunction(() => performance.getEntriesByName('parley:ready').length > 0, undefined, {
      timeout: LIMIT,
      polling: 100,
    });
    const ready = await app.evaluate(
      () =>
        (performance.getEntriesByName('parley:ready')[0]?.startTime ?? Number.NaN) -
        (performance.getEntriesByName('bench:chosen')[0]?.startTime ?? Number.NaN),
    );
    const nodes = await nodesOf(app);
    const bytes = (await heapOf(cdp)) - empty;
    const option = app.getByRole('group', { name: 'Kind of event' }).getByRole('checkbox').first();
    const presses = await option.evaluate(async (box) => {
      /** Until what was asked for is painted: the app asks for the Timeline's frame in a frame of its own. */
      const painted = async () => {
        for (let frame = 0; frame < 2; frame++) {
          await new Promise((done) => requestAnimationFrame(done));
          await new Promise((done) => setTimeout(done));
        }
      };
      const took = [];
      for (let press = 0; press < 2; press++) {
        const began = performance.now();
        /** @type {HTMLInputElement} */ (box).click();
        await painted();
        took.push(performance.now() - began);
      }
      return took;
    });
    const filter = presses.reduce((sum, took) => sum + took, 0);
    const press = Math.max(...presses);
    const counts = await option.evaluate(async (box) => {
      const rail = box.closest('aside');
      const told = () =>
        [...(rail?.querySelectorAll('label:has([type="checkbox"])') ?? [])]
          .map(({ textContent }) => textContent)
          .join('\n');
      const before = told();
      const began = performance.now();
      /** @type {HTMLInputElement} */ (box).click();
      while (told() === before && performance.now() - began < 5_000)
        await new Promise((done) => setTimeout(done));
      return performance.now() - began;
    });
    return { ready, reading, nodes, bytes, filter, press, counts };
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} csv
 */
async function timeReading(browser, address, csv) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.setInputFiles('#file', csv);
    await page.waitForFunction(() => performance.getEntriesByName('bench:reading').length > 0, undefined, {
      timeout: LIMIT,
      polling: 100,
    });
    return await page.evaluate(
      () => performance.getEntriesByName('bench:reading')[0]?.duration ?? Number.NaN,
    );
  } finally {
    await context.close();
  }
}
