// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium, findFirefox } from './browsers.js';
import { ensureInstalled } from './install.js';
import { runAsProgram } from './program.js';
import { runNpm } from './run.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * A step runs the script of that name in `package.json`. `after` names the steps it is senseless without:
 * it is left out when one of them failed.
 *
 * @typedef {{ name: string, does: string, after?: string[] }} Step
 */

/** @type {Step[]} */
const CHEAP = [
  { name: 'check:types', does: 'types of the whole tree' },
  { name: 'check:pure', does: 'types of the pure floors, without a browser' },
  { name: 'check:lint', does: 'format and lint' },
  { name: 'check:floors', does: 'who may import whom' },
  { name: 'check:dead', does: 'files, exports and packages nobody uses' },
  { name: 'unit', does: 'unit and property tests' },
  { name: 'unit:zones', does: 'time under three more zones' },
  { name: 'data:check', does: 'the record' },
  { name: 'data:schema -- --check', does: 'the JSON Schemas are fresh' },
  { name: 'data:codebook -- --check', does: 'the codebook is fresh' },
  { name: 'build', does: 'the whole site' },
  { name: 'size', does: 'the budgets of the first load', after: ['build'] },
  { name: 'pages', does: 'the built pages, their links, feed and headers', after: ['build'] },
];

/** @type {Step} */
const IN_BROWSERS = {
  name: 'e2e',
  does: 'the site in browsers',
  after: CHEAP.map(({ name }) => name),
};

/** @typedef {{ step: Step, outcome: 'passed' | 'failed' | 'not run', seconds: number }} Result */

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const steps = choose([...CHEAP, IN_BROWSERS], values.only);
  await ensureInstalled(root);

  const env = cleanEnvironment();
  if (steps.includes(IN_BROWSERS)) {
    env.CHROMIUM_PATH = await ensureChromium();
    const firefox = findFirefox();
    console.log(`Chromium: ${env.CHROMIUM_PATH}`);
    console.log(`Firefox: ${firefox ?? 'not found, its tests are left out'}`);
  }

  /** @type {Result[]} */
  const results = [];
  for (const [index, step] of steps.entries()) {
    const unmet = results.some(
      ({ step: { name }, outcome }) => outcome !== 'passed' && step.after?.includes(name),
    );
    if (unmet) {
      results.push({ step, outcome: 'not run', seconds: 0 });
      continue;
    }
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.does}`);
    const start = performance.now();
    const code = await runNpm(['run', '--silent', ...step.name.split(' ')], { cwd: root, env });
    const seconds = (performance.now() - start) / 1000;
    const outcome = code === 0 ? 'passed' : 'failed';
    console.log(`${step.name} ${outcome} in ${seconds.toFixed(1)} s`);
    results.push({ step, outcome, seconds });
  }
  console.log(`\n${table(results)}`);
  if (results.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
}

/**
 * @param {Step[]} steps
 * @param {string | undefined} only names or beginnings of names, with commas
 * @returns {Step[]}
 * @throws {Error} when a name fits no step
 */
function choose(steps, only) {
  if (only === undefined) return steps;
  const wanted = only.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => name === '' || !steps.some((step) => step.name.startsWith(name)));
  if (unknown !== undefined) {
    throw new Error(`No step is called "${unknown}". Steps: ${steps.map(({ name }) => name).join(', ')}`);
  }
  return steps.filter((step) => wanted.some((name) => step.name.startsWith(name)));
}

/** The environment without what would change the result from one machine to the next; the machine stands at the meridian. */
function cleanEnvironment() {
  const { NODE_ENV: _node, SITE_URL: _site, TZ: _zone, ...env } = process.env;
  return /** @type {NodeJS.ProcessEnv} */ ({ ...env, CI: '1', TZ: 'UTC' });
}

/**
 * @param {Result[]} results
 * @returns {string}
 */
function table(results) {
  const width = Math.max(...results.map(({ step }) => step.name.length));
  const rows = results.map(({ step, outcome, seconds }) => {
    const time = outcome === 'not run' ? '' : `${seconds.toFixed(1)} s`;
    return `${step.name.padEnd(width)}  ${outcome.padEnd(7)}  ${time.padStart(8)}`;
  });
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ step }) => step.name);
  const verdict = failed.length === 0 ? 'All passed' : `Failed: ${failed.join(', ')}`;
  return [...rows, `${verdict} (${total.toFixed(1)} s)`].join('\n');
}

runAsProgram(import.meta.url, main);
