// @ts-check
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findDatasets } from './datasets.js';
import { runAsProgram } from './program.js';

/** @typedef {typeof import('../src/build/release/acts.ts')} Acts */
/** @typedef {typeof import('../src/build/release/check.ts')} Check */
/** @typedef {typeof import('../src/build/release/release.ts')} Release */
/** @typedef {typeof import('../src/build/release/shelf.ts')} Shelf */

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `
npm run data:release -- --version 1.1.0 --date 2026-12-01   make a release
npm run data:release -- --check                             check the releases that are there
npm run data:acts [-- --event <id>]                         how acts are coded`.trim();

/** Makes a release of the record, checks those that are there, or tells how its acts are coded. */
async function main() {
  const { values, positionals } = parseArgs({
    options: {
      version: { type: 'string' },
      date: { type: 'string' },
      check: { type: 'boolean', default: false },
      acts: { type: 'boolean', default: false },
      event: { type: 'string' },
      root: { type: 'string', default: home },
    },
    allowPositionals: true,
  });
  const root = resolve(values.root);
  const [dir = '', ...others] = await findDatasets(root, positionals);
  if (others.length > 0) throw new Error('There are several records: name the folder of one.');
  const { placesOf } = /** @type {Shelf} */ (await load('shelf.ts'));
  const places = placesOf(root, basename(dir));
  if (resolve(dir) !== places.dir)
    throw new Error(`A record is released from ${join(root, 'data')}, and ${dir} is elsewhere.`);
  /** @type {{ ok: boolean, report: string }} */
  let outcome;
  if (values.acts) {
    const { reportActs } = /** @type {Acts} */ (await load('acts.ts'));
    outcome = await reportActs(places, values.event);
  } else if (values.check) {
    const { checkReleases } = /** @type {Check} */ (await load('check.ts'));
    outcome = await checkReleases(places);
  } else if (values.version !== undefined && values.date !== undefined) {
    const { releaseData } = /** @type {Release} */ (await load('release.ts'));
    outcome = await releaseData(places, { version: values.version, date: values.date });
  } else throw new Error(`Name the version and the day.\n${USAGE}`);
  if (outcome.ok) console.log(outcome.report);
  else {
    console.error(outcome.report);
    process.exitCode = 1;
  }
}

/**
 * @param {string} name a file of `src/build/release`
 * @returns {Promise<unknown>} its module
 */
async function load(name) {
  const entry = join(home, 'src', 'build', 'release', name);
  const { module } = await runnerImport(entry, { root: home, configFile: false, logLevel: 'error' });
  return module;
}

runAsProgram(import.meta.url, main);
