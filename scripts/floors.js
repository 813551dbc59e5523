// @ts-check
import { spawn } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProgram } from './program.js';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const CRUISER = join(home, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const RULES = join(home, '.dependency-cruiser.cjs');

/** What is looked at; those that are not there are left out, except `src`. */
const PLACES = [
  'src',
  'e2e',
  'scripts',
  'bench',
  'vite.config.ts',
  'vite.gallery.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
];

/** With fewer modules in `src` than this, the tool cannot have read the tree. */
const LEAST = 25;

/** @typedef {{ from: string, to: string, rule: { name: string }, cycle?: { name: string }[], comment?: string }} Violation */
/** @typedef {{ modules: { source: string }[], summary: { violations: Violation[], ruleSetUsed: { forbidden: { name: string, comment?: string }[] } } }} Cruise */

/**
 * Checks who imports whom, and that the check saw the tree at all.
 *
 * @param {string} root the folder that holds `src`
 * @param {number} [least] the number of modules in `src` below which the check fails
 * @returns {Promise<{ problems: string[], modules: number }>} sentences, none when all is well
 */
export async function checkFloors(root, least = LEAST) {
  const onDisk = await listSources(join(root, 'src'), root);
  const cruise = await cruiseTree(root);
  const seen = new Set(
    cruise.modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
  );
  const reasons = new Map(cruise.summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  const problems = cruise.summary.violations.map(({ from, to, rule, cycle }) => {
    const road = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
    return `${rule.name}: ${road}\n    ${reasons.get(rule.name) ?? ''}`;
  });
  const unseen = onDisk.filter((file) => !seen.has(file));
  if (unseen.length > 0) {
    problems.push(
      `${unseen.length} of ${onDisk.length} files in src were not looked at, such as ${unseen[0]}.`,
    );
  }
  if (seen.size < least) {
    problems.push(
      `Only ${seen.size} modules of src were looked at; fewer than ${least} means that the check is blind.`,
    );
  }
  return { problems, modules: seen.size };
}

/**
 * @param {string} root
 * @returns {Promise<Cruise>}
 */
async function cruiseTree(root) {
  const there = await Promise.all(
    PLACES.map((place) =>
      access(join(root, place)).then(
        () => [place],
        () => [],
      ),
    ),
  );
  const args = [CRUISER, '--config', RULES, '--output-type', 'json', '--', ...there.flat()];
  const { output, errors } = await read(process.execPath, args, root);
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`dependency-cruiser gave no report. ${errors.trim()}`);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ output: string, errors: string }>}
 */
function read(command, args, cwd) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', fail);
    child.on('close', () => done({ output, errors }));
  });
}

/**
 * @param {string} folder
 * @param {string} root
 * @returns {Promise<string[]>} the TypeScript files below a folder, with slashes, from the root
 */
async function listSources(folder, root) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /(?<![.]d)[.]tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function main() {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: home }, least: { type: 'string', default: String(LEAST) } },
  });
  const { problems, modules } = await checkFloors(resolve(values.root), Number(values.least));
  if (problems.length === 0) {
    console.log(`${modules} modules of src keep to their floors.`);
    return;
  }
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
