// @ts-check
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findDatasets } from './datasets.js';
import { runAsProgram } from './program.js';

/**
 * @typedef {{ checkLinks(dir: string, file: string, options: object): Promise<{ ok: boolean, said: string }> }} LinkCheck
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Asks the pages of each record whether they are still there, and lists those without an archived copy. Ends with 0 also
 * when pages are dead or there is no network: nothing here is a fault of the record.
 */
async function main() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, fresh: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const dirs = await findDatasets(root, positionals);
  const entry = join(root, 'src', 'build', 'linkCheck.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { checkLinks } = /** @type {LinkCheck} */ (module);
  const leave = new AbortController();
  process.once('SIGINT', () => leave.abort());
  for (const dir of dirs) {
    const name = dirs.length > 1 ? `links-${basename(dir)}.json` : 'links.json';
    const { ok, said } = await checkLinks(dir, join(root, '.cache', name), {
      ...values,
      signal: leave.signal,
      say: (/** @type {string} */ line) => console.log(line),
    });
    console.log(said);
    if (!ok) process.exitCode = 1;
  }
}

runAsProgram(import.meta.url, main);
