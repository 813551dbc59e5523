// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findDatasets } from './datasets.js';
import { runAsProgram } from './program.js';

/** @typedef {{ checkData(dir: string, options: { warnings: boolean }): Promise<{ ok: boolean, report: string }> }} DataCheck */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Checks the records, prints what a curator has to know, and ends with 1 when one of them is broken. */
async function main() {
  const { values, positionals } = parseArgs({
    options: { warnings: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const dirs = await findDatasets(root, positionals);
  const entry = join(root, 'src', 'build', 'dataCheck.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { checkData } = /** @type {DataCheck} */ (module);
  for (const dir of dirs) {
    const { ok, report } = await checkData(dir, { warnings: values.warnings });
    console.log(report);
    if (!ok) process.exitCode = 1;
  }
}

runAsProgram(import.meta.url, main);
