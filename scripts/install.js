// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from './run.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * Makes the packages of `package-lock.json` present, and does nothing when they are.
 *
 * @param {string} root the project's folder
 * @returns {Promise<void>}
 * @throws {Error} with one sentence for the reader when Node is too old or npm fails
 */
export async function ensureInstalled(root) {
  await requireNode(root);
  if (await isInstalled(root)) return;
  console.log('Installing the packages of package-lock.json …');
  const code = await runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-fund', '--no-audit'], {
    cwd: root,
  });
  if (code !== 0) throw new Error(`Installing packages failed: npm ci ended with code ${code}.`);
}

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. A lock file older than the install is
 * taken as installed; a newer one is compared with it package by package.
 *
 * @param {string} root the project's folder
 * @returns {Promise<boolean>}
 */
export async function isInstalled(root) {
  const wantedFile = join(root, 'package-lock.json');
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  try {
    const [wanted, installed] = await Promise.all([stat(wantedFile), stat(installedFile)]);
    if (wanted.mtimeMs <= installed.mtimeMs) return true;
    return coversAll(await readPackages(wantedFile), await readPackages(installedFile));
  } catch {
    return false;
  }
}

/**
 * @param {string} file a lock file
 * @returns {Promise<Record<string, LockedPackage>>}
 */
async function readPackages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages ?? {};
}

/**
 * Whether every package wanted is installed in the same version; an optional one may be absent, because
 * npm leaves out what is made for other systems.
 *
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 * @returns {boolean}
 */
export function coversAll(wanted, installed) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = installed[place];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} root
 */
async function requireNode(root) {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { node } = process.versions;
  if (isNodeIn(engines?.node ?? '>=0', node)) return;
  throw new Error(`Parley needs Node ${engines.node}; this is Node ${node}.`);
}

/**
 * Whether a version of Node is in a range of the two forms that `engines` has here, `^20.19.0` and `>=24.0.0`, joined by `||`.
 *
 * @param {string} range
 * @param {string} version
 * @returns {boolean}
 */
export function isNodeIn(range, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, least, next = '0'] = /^\s*(\^|>=)\s*(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (sign === undefined) return false;
    return major === Number(least) ? minor >= Number(next) : sign === '>=' && major > Number(least);
  });
}
