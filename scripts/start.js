// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';
import { runAsProgram } from './program.js';
import { runNpm } from './run.js';
import { createFileServer, listen, readPort } from './serve.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs what is missing, builds, and serves the result until it is interrupted. */
async function main() {
  const { values } = parseArgs({ options: { host: { type: 'string' } } });
  const where = { port: readPort(process.env.PORT, 4173), ...values };
  const server = createFileServer(join(root, 'dist'));
  await requireFree(where);
  await ensureInstalled(root);
  const code = await runNpm(['run', 'build'], { cwd: root });
  if (code !== 0) throw new Error('The build failed, so nothing is served. What went wrong stands above.');
  const address = await listen(server, where);
  console.log(`\nParley is at ${address}\nPress Ctrl+C to stop.`);
}

/**
 * Finds out before the long work whether the port can be had.
 *
 * @param {{ port: number, host?: string }} where
 */
async function requireFree(where) {
  if (where.port === 0) return;
  const probe = createFileServer(root);
  await listen(probe, where);
  await new Promise((done) => probe.close(done));
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0));

runAsProgram(import.meta.url, main);
