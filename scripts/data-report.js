// @ts-check
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findDatasets } from './datasets.js';
import { runAsProgram } from './program.js';

/** @typedef {{ writeReport(dir: string, file: string): Promise<{ ok: boolean, said: string }> }} Report */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes a page for curators about each record, and prints where it is. */
async function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const dirs = await findDatasets(root, positionals);
  const entry = join(root, 'src', 'build', 'report.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { writeReport } = /** @type {Report} */ (module);
  for (const dir of dirs) {
    const name = dirs.length > 1 ? `${basename(dir)}.html` : 'index.html';
    const { ok, said } = await writeReport(dir, join(root, '.cache', 'report', name));
    console.log(said);
    if (!ok) process.exitCode = 1;
  }
}

runAsProgram(import.meta.url, main);
