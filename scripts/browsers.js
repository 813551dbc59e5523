// @ts-check
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.js';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = '/usr/bin/firefox-esr';
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/**
 * Looks for a Chromium: the one `CHROMIUM_PATH` names, else one of the system, else one that Playwright
 * installed.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} the path of the program
 */
export function findChromium(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : undefined;
  return onPath(CHROMIUM_NAMES, env) ?? managedByPlaywright(env);
}

/**
 * Looks for the Firefox that the end-to-end tests can drive.
 *
 * @param {NodeJS.ProcessEnv} [env] `FIREFOX_PATH` names another one
 * @returns {string | undefined} the path of the program
 */
export function findFirefox(env = process.env) {
  const path = env.FIREFOX_PATH || FIREFOX;
  return isProgram(path) ? path : undefined;
}

/**
 * Finds a Chromium, or installs the distribution's when this may be done.
 *
 * @returns {Promise<string>} the path of the program
 * @throws {Error} with one sentence saying what to install
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named)) {
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no program of that name.`);
  }
  const found = findChromium();
  if (found) return found;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || !onPath(['apt-get'], process.env)) {
    throw new Error(
      'The end-to-end tests need a browser: install Chromium (on Debian: `apt-get install chromium` as root), or set CHROMIUM_PATH to one.',
    );
  }
  console.log(`No browser found: installing ${PACKAGES.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env });
  const installed =
    updated === 0
      ? await run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { env })
      : updated;
  const path = installed === 0 ? findChromium() : undefined;
  if (path) return path;
  throw new Error(
    'apt-get could not install Chromium: install a Chromium by hand, or set CHROMIUM_PATH to one.',
  );
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
function onPath(names, env) {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
function managedByPlaywright(env) {
  const home = env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache', 'ms-playwright');
  return list(home)
    .filter((name) => name.startsWith('chromium-'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) =>
      list(join(home, name))
        .filter((folder) => folder.startsWith('chrome-linux'))
        .map((folder) => join(home, name, folder, 'chrome')),
    )
    .find(isProgram);
}

/**
 * @param {string} folder
 * @returns {string[]} the names in it; none when it is not there
 */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
