// @ts-check
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, createServer } from 'vite';
import { ensureChromium } from './browsers.js';
import { runAsProgram } from './program.js';
import { createFileServer, listen, readPort } from './serve.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const configFile = join(root, 'vite.gallery.config.ts');
const BUILT = join(root, '.cache', 'gallery');

/** The cases of which pictures are taken: one of each kind of trouble. */
const SHOT = [
  'exchange',
  'answers',
  'thread',
  'dense-day',
  'vaguer-dates',
  'contacts',
  'fifty-lanes',
  'right-to-left',
  'thousands',
  'hundred-thousand',
];

/**
 * The gallery of scene cases. Serves it with every change at once; with `--built` as it is built, under the site's
 * policy; with `--shots DIR` takes pictures of ten cases at three widths, light and dark.
 */
async function main() {
  const { values } = parseArgs({
    options: {
      built: { type: 'boolean', default: false },
      port: { type: 'string' },
      shots: { type: 'string' },
    },
  });
  const port = readPort(values.port, 4180);
  if (values.shots !== undefined) return takePictures(resolve(values.shots));
  if (!values.built) {
    const server = await createServer({ configFile, server: { port, host: '127.0.0.1' } });
    await server.listen();
    server.printUrls();
    return;
  }
  await buildGallery();
  console.log(`The gallery is at ${await listen(createFileServer(BUILT), { port })}`);
}

async function buildGallery() {
  await build({ configFile, logLevel: 'error' });
}

/** @param {string} dir */
async function takePictures(dir) {
  await buildGallery();
  await mkdir(dir, { recursive: true });
  const server = createFileServer(BUILT);
  const address = await listen(server, { port: 0 });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const width of [1440, 720, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      for (const theme of ['light', 'dark'])
        for (const name of SHOT) {
          await page.goto(`${address}?case=${name}&theme=${theme}&width=${width}`);
          await page.locator('[data-ready]').waitFor();
          const picture = page.locator('[data-painter=canvas]');
          await picture.screenshot({ path: join(dir, `${name}-${width}-${theme}.png`) });
        }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`Pictures of ${SHOT.length} cases are in ${dir}.`);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0));

runAsProgram(import.meta.url, main);
