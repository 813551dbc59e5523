// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.js';
import { runAsProgram } from './program.js';
import { runNpm } from './run.js';
import { createFileServer, listen, readPort } from './serve.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs what is missing, builds, and serves the result until it is interrupted. */
async function main() {
  const port = readPort(process.env.PORT, 4173);
  const server = createFileServer(join(root, 'dist'));
  await requireFree(port);
  await ensureInstalled(root);
  const code = await runNpm(['run', 'build'], { cwd: root });
  if (code !== 0) throw new Error('The build failed, so nothing is served. What went wrong stands above.');
  const address = await listen(server, { port });
  console.log(`\nParley is at ${address}\nPress Ctrl+C to stop.`);
}

/**
 * Finds out before the long work whether the port can be had.
 *
 * @param {number} port
 */
async function requireFree(port) {
  if (port === 0) return;
  const probe = createFileServer(root);
  await listen(probe, { port });
  await new Promise((done) => probe.close(done));
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0));

runAsProgram(import.meta.url, main);
