// @ts-check
/** One run of one peer at one number of events, in a page of its own, from its first picture to its heap. */
import { pan, zoom } from './gestures.js';

/**
 * What one run found. Times in ms, frame intervals one by one, room in bytes. What is missing was not reached, and
 * `gaveUp` says why.
 *
 * @typedef {{
 *   ready?: number, panFrames?: number[], panTask?: number, zoomFrames?: number[], closeTask?: number, filter?: number,
 *   computing?: number, nodes?: number, bytes?: number, gaveUp?: string
 * }} Found
 */

/** Longer than this a first picture is not waited for, ms. */
export const LIMIT = 120_000;
/** Longer than this no run lasts; what it has found by then counts, ms. */
const LONGEST = 180_000;
/** Of a peer whose first picture took longer than this only the first drag is measured: the rest would take minutes. */
const SLOW = 5_000;

/**
 * Runs one peer. All of it happens in a fresh context of the browser.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address where the page of the benchmark is served
 * @param {string} peer
 * @param {number} count
 * @returns {Promise<Found>}
 */
export async function runSession(browser, address, peer, count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  // Nobody is asked but the server of the page.
  await context.route(
    (url) => !url.href.startsWith(address) && url.protocol !== 'data:',
    (route) => route.abort(),
  );
  /** @type {Found} */
  const found = {};
  try {
    const page = await context.newPage();
    /** @type {Promise<never>} */
    const crashed = new Promise((_, fail) => page.on('crash', () => fail(new Error('the page crashed'))));
    crashed.catch(() => undefined);
    const work = Promise.race([crashed, measure(page, address, peer, count, found)]);
    await inTime(work, `${LONGEST / 1_000} s were not enough for all measures`, LONGEST);
  } catch (error) {
    found.gaveUp = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await context.close();
  }
  return found;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} peer
 * @param {number} count
 * @param {Found} found
 */
async function measure(page, address, peer, count, found) {
  await page.goto(address);
  await page.waitForFunction('window.bench');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const empty = await heapOf(cdp);
  const wheel = await inTime(
    page.evaluate(([name, n]) => window.bench.prepare(name, n), /** @type {const} */ ([peer, count])),
    'its data took too long',
  );
  found.ready = await inTime(
    page.evaluate(() => window.bench.ready()),
    `no picture after ${LIMIT / 1_000} s`,
  );
  found.nodes = await nodesOf(page);
  const box = await page.locator('#stage').boundingBox();
  if (!box) throw new Error('no stage');
  // Over the lower part, where TimelineJS has its strip.
  const middle = { x: box.x + box.width / 2, y: box.y + box.height * 0.7 };
  const far = await pan(cdp, middle);
  found.panTask = far.task;
  found.panFrames = far.intervals;
  if (found.ready < SLOW) {
    const closer = await zoom(cdp, middle, 'in', wheel);
    const close = await pan(cdp, middle);
    const further = await zoom(cdp, middle, 'out', wheel);
    found.closeTask = close.task;
    found.panFrames = [...far.intervals, ...close.intervals];
    found.zoomFrames = [...closer.intervals, ...further.intervals];
    const filter = await inTime(
      page.evaluate(() => window.bench.filter()),
      'its filter took too long',
    );
    found.filter = filter.time;
    if (filter.computing !== undefined) found.computing = filter.computing;
  }
  found.bytes = (await heapOf(cdp)) - empty;
}

/**
 * What the page's objects and buffers take after everything that can go has gone, in bytes.
 *
 * @param {import('playwright-core').CDPSession} cdp
 */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, ...rest } = await cdp.send('Runtime.getHeapUsage');
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } =
    /** @type {{ embedderHeapUsedSize?: number, backingStorageSize?: number }} */ (rest);
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} elements, texts and comments of the document
 */
export function nodesOf(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let nodes = 1;
    while (walker.nextNode()) nodes++;
    return nodes;
  });
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {string} otherwise what to say when it takes too long
 * @param {number} [limit] ms
 * @returns {Promise<T>}
 */
async function inTime(work, otherwise, limit = LIMIT) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  work.catch(() => undefined);
  try {
    return await Promise.race([
      work,
      /** @type {Promise<never>} */ (
        new Promise((_, fail) => {
          timer = setTimeout(() => fail(new Error(otherwise)), limit);
        })
      ),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
