// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { runAsProgram } from './program.js';

/** @typedef {{ writeCodebook(file: string, options: { check: boolean }): Promise<boolean> }} Codebook */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes `data/CODEBOOK.md` from the schema and the rules; with `--check` only says whether it is stale. */
async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const entry = join(root, 'src', 'build', 'codebook.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { writeCodebook } = /** @type {Codebook} */ (module);
  const stale = await writeCodebook(join(root, 'data', 'CODEBOOK.md'), values);
  if (!stale) {
    console.log('data/CODEBOOK.md is fresh.');
  } else if (values.check) {
    console.error('data/CODEBOOK.md is stale. Run `npm run data:codebook` and commit the result.');
    process.exitCode = 1;
  } else {
    console.log('Written: data/CODEBOOK.md');
  }
}

runAsProgram(import.meta.url, main);
