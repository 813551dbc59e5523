// @ts-check
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { findDatasets } from './datasets.js';
import { runAsProgram } from './program.js';

/** @typedef {{ ok: boolean, report: string }} Scaffolded */
/**
 * @typedef {{
 *   scaffoldFromFlags(dir: string, flags: object): Promise<Scaffolded>,
 *   scaffoldOnTerminal(dir: string, draftFile: string, flags: object): Promise<Scaffolded>,
 * }} Scaffold
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ONE = { type: /** @type {const} */ ('string') };
const MANY = { type: /** @type {const} */ ('string'), multiple: true };
const YES = { type: /** @type {const} */ ('boolean') };

const HELP = `npm run data:new: asks for an event and writes its file.

With flags, what they say is not asked; with --no-questions nothing is asked at all:
  --date 2025-03-14  --type statement  --channel post  --title …  --label …  --summary …  --time-note …
  --place "Jeddah, SA"  --actor donald-trump:speaker[:office] …  --initiator …  --joint  --topic … …
  --source '{"url": …, "title": …, "supports": …, …}' …   (what the record knows of the page or outlet is filled in)
  --account '{"by": …, "says": …, "stance": …, …}' …      (without "sources" it cites the first)
  --link responds-to:2025-03-11-us-30-day-ceasefire-proposal …
  --searched …  --effect …  --significance 2  --id …  --order …
The folder of the record may follow; without it, it is the one in data/.`;

/** Asks for an event, or takes it from flags, writes it and says what is left to do. */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: YES,
      'no-questions': YES,
      joint: YES,
      ...Object.fromEntries(
        ['date', 'type', 'channel', 'title', 'label', 'summary', 'time-note', 'place', 'initiator'].map(
          (name) => [name, ONE],
        ),
      ),
      ...Object.fromEntries(['searched', 'effect', 'significance', 'id', 'order'].map((name) => [name, ONE])),
      ...Object.fromEntries(['actor', 'topic', 'source', 'account', 'link'].map((name) => [name, MANY])),
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const dirs = await findDatasets(root, positionals);
  const [dir] = dirs;
  if (dir === undefined || dirs.length > 1)
    throw new Error(
      `There are several records: say which one, such as npm run data:new -- ${relative(root, dir ?? '')}`,
    );
  const { help: _help, 'no-questions': silent, ...flags } = values;
  const entry = join(root, 'src', 'build', 'scaffold.ts');
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: 'error' });
  const { scaffoldFromFlags, scaffoldOnTerminal } = /** @type {Scaffold} */ (module);
  const draft = join(root, '.cache', `new-event-${basename(dir)}.json`);
  tell(await (silent ? scaffoldFromFlags(dir, flags) : scaffoldOnTerminal(dir, draft, flags)));
}

/** @param {Scaffolded} result */
function tell({ ok, report }) {
  if (ok) console.log(report);
  else console.error(report);
  if (!ok) process.exitCode = 1;
}

runAsProgram(import.meta.url, main);
