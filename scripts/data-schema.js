// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findDatasets } from './datasets.js';
import { runAsProgram } from './program.js';

/** @typedef {{ writeSchemas(dir: string, options: { check: boolean }): Promise<string[]> }} JsonSchema */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the JSON Schemas that editors use; with `--check` only says which of them are stale. */
async function main() {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const dirs = await findDatasets(root, positionals);
  const entry = join(root, 'src', 'build', 'jsonSchema.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { writeSchemas } = /** @type {JsonSchema} */ (module);
  const stale = (await Promise.all(dirs.map((dir) => writeSchemas(dir, { check: values.check })))).flat();
  if (stale.length === 0) {
    console.log('The JSON Schemas are fresh.');
  } else if (values.check) {
    console.error(`Stale: ${stale.join(', ')}. Run \`npm run data:schema\` and commit the result.`);
    process.exitCode = 1;
  } else {
    console.log(`Written: ${stale.join(', ')}`);
  }
}

runAsProgram(import.meta.url, main);
