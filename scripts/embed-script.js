// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { runAsProgram } from './program.js';

/** @typedef {{ publishHostScript(root: string, version: string): Promise<string> }} HostScript */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Publishes the script for other people's pages under a version: `npm run embed:script -- 1.0.1`. */
async function main() {
  const [version = ''] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Give the version of the script, such as 1.0.1.');
  const entry = join(root, 'src', 'build', 'hostScript.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { publishHostScript } = /** @type {HostScript} */ (module);
  console.log(`public/${await publishHostScript(root, version)} stands. Pin its hash in hostScript.test.ts.`);
}

runAsProgram(import.meta.url, main);
