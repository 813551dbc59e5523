// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsProgram } from './program.js';
import { run } from './run.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Far west, on a quarter of an hour, and a day ahead of everybody. `npm test` runs all unit tests at the meridian. */
const ZONES = ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

/** The floors whose results must not depend on where the reader is. */
const FLOORS = ['src/time', 'src/query'];

/** Runs the unit tests of time as if the machine stood in each zone; ends with 1 when any of them failed. */
async function main() {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const failed = [];
  for (const zone of ZONES) {
    console.log(`TZ=${zone}`);
    const env = { ...process.env, TZ: zone };
    const code = await run(process.execPath, [vitest, 'run', '--reporter=dot', ...FLOORS], {
      cwd: root,
      env,
    });
    if (code !== 0) failed.push(zone);
  }
  if (failed.length === 0) return;
  console.error(`Failed under TZ=${failed.join(', TZ=')}`);
  process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
