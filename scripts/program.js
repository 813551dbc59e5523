// @ts-check
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs a module's main function when Node was started with that module, and not when another one imports
 * it. A failure is printed as one sentence and ends the process with 1.
 *
 * @param {string} url the module's `import.meta.url`
 * @param {() => Promise<void>} main
 */
export function runAsProgram(url, main) {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== realpathSync(fileURLToPath(url))) return;
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
