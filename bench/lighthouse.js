// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Lighthouse is asked about the page alone: the browser is to fetch nothing for itself. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser may lose the beginning of a trace, and Lighthouse then gives up: so often an audit is tried. */
const TRIES = 3;

/**
 * Audits a page; what fails is tried again.
 *
 * @param {string} here the folder of the benchmark, where Lighthouse is installed
 * @param {string} address
 * @param {string} chromium the path of the browser
 * @returns {Promise<import('./results.js').Audit | undefined>} `undefined` where no try came to an end
 */
export async function audit(here, address, chromium) {
  for (let tried = 1; tried <= TRIES; tried++) {
    try {
      return await auditOnce(here, address, chromium);
    } catch (error) {
      console.warn(`audit, try ${tried} of ${TRIES}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return undefined;
}

/**
 * Audits a page by Lighthouse's mobile preset: a slow phone on a slow line, simulated.
 *
 * @param {string} here the folder of the benchmark, where Lighthouse is installed
 * @param {string} address
 * @param {string} chromium the path of the browser
 * @returns {Promise<import('./results.js').Audit>}
 */
async function auditOnce(here, address, chromium) {
  const program = join(here, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const { stdout } = await execute(
    process.execPath,
    [
      program,
      address,
      '--quiet',
      '--output=json',
      '--only-categories=performance',
      `--chrome-flags=${FLAGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
  );
  const report = JSON.parse(stdout);
  const { score } = report.categories.performance;
  if (score === null) throw new Error('a part of it has no score');
  return {
    performance: score * 100,
    shift: report.audits['cumulative-layout-shift'].numericValue,
    benchmarkIndex: report.environment.benchmarkIndex,
  };
}
