/**
 * The Vite plugin that brings the record in: it reads and checks the data folder, compiles it to the core and the text
 * file, names them by their content, and reloads the page in dev when a data file changes. A broken record stops the
 * build with every issue at once.
 */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { reviewRecord } from '../record/checks/run.ts';
import { type Compiled, compileRecord } from '../record/compile.ts';
import type { RecordFiles } from '../record/files.ts';
import type { GoneFile } from '../record/gone.ts';
import { formatIssue } from '../record/issue.ts';
import type { Release } from '../record/version.ts';
import { hasOwnBuild } from './pages/ownBuild.ts';
import { readRecordDir } from './readDir.ts';
import { readGone } from './release/gone.ts';
import { attempt, placesOf, readIndex, readTombstones } from './release/shelf.ts';
import { contentsOfRecord, stampOf } from './release/stamp.ts';

/** A compiled record with what it was made of, or what is wrong with it, as one text. */
export type Loaded = LoadedRecord | { readonly ok: false; readonly report: string };

export interface LoadedRecord {
  readonly ok: true;
  readonly compiled: Compiled;
  readonly files: RecordFiles;
  readonly releases: readonly Release[];
  /** Events that have gone; absent where there are none. */
  readonly gone: GoneFile | undefined;
}

/** Reads, checks and compiles a record of a project; `folder` is relative to its root. */
export async function loadRecord(root: string, folder: string): Promise<Loaded> {
  const { dir, shelf } = placesOf(root, basename(folder));
  const { files, issues } = reviewRecord(await readRecordDir(dir));
  if (files) {
    const { core, text } = compileRecord(files);
    const [index, graves] = await Promise.all([attempt(readIndex(shelf)), attempt(readTombstones(dir))]);
    const releases = index.value ?? [];
    const gone = await attempt(readGone(shelf, releases, graves.value ?? []));
    const problem = index.problem ?? graves.problem ?? gone.problem;
    if (problem !== undefined) return { ok: false, report: `${problem}\n` };
    const release = stampOf(contentsOfRecord(files, graves.value ?? []), releases);
    return { ok: true, compiled: { core: { ...core, release }, text }, files, releases, gone: gone.value };
  }
  const errors = issues.filter((issue) => issue.level === 'error');
  return {
    ok: false,
    report: `The record in ${dir} has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}:\n\n${errors.map(formatIssue).join('\n\n')}\n`,
  };
}

interface DataFile {
  readonly path: string;
  readonly json: string;
}

/** The files of a compiled record, named by what is in them. */
function dataFiles({ compiled, gone }: Pick<LoadedRecord, 'compiled' | 'gone'>): {
  readonly core: DataFile;
  readonly text: DataFile;
  readonly gone?: DataFile;
} {
  return {
    core: dataFile('core', compiled.core),
    text: dataFile('text', compiled.text),
    ...(gone && { gone: dataFile('gone', gone) }),
  };
}

/** What a page's head tells of the data by name, each as `parley:<name>`; `home` is the way to the site's root. */
export function toldOf(loaded: LoadedRecord, folder: string, home: string) {
  const { version } = loaded.compiled.core.release ?? loaded.compiled.core.dataset;
  const { core, text, gone } = dataFiles(loaded);
  return {
    core: home + core.path,
    text: home + text.path,
    ...(gone && { gone: home + gone.path }),
    version,
    releases: loaded.releases.map((release) => release.version).join(' '),
    shelf: `${home}data/${basename(folder)}/`,
  } satisfies Readonly<Record<string, string>>;
}

/** The plugin for one record; `folder` is relative to the project's root. */
export function recordPlugin(folder: string): Plugin {
  let root = '';
  let dir = folder;
  let dev = false;
  let loaded: Loaded | undefined;

  return {
    name: 'parley-record',
    configResolved(config) {
      root = config.root;
      dir = join(root, folder);
      dev = config.command === 'serve';
    },
    async buildStart() {
      loaded = await loadRecord(root, folder);
      if (!loaded.ok && !dev) this.error(loaded.report);
    },
    generateBundle() {
      if (!loaded?.ok) return;
      for (const { path, json } of Object.values(dataFiles(loaded)))
        this.emitFile({ type: 'asset', fileName: path, source: json });
    },
    transformIndexHtml(_, { path }) {
      if (!loaded?.ok || hasOwnBuild(path)) return [];
      const told = toldOf(loaded, folder, './');
      const preload: HtmlTagDescriptor = {
        tag: 'link',
        // The first paint has no need of it.
        attrs: {
          rel: 'preload',
          as: 'fetch',
          crossorigin: 'anonymous',
          fetchpriority: 'low',
          href: told.core,
        },
        injectTo: 'head',
      };
      return [
        ...(dev ? [] : [preload]),
        ...Object.entries(told).map(
          ([name, content]): HtmlTagDescriptor => ({
            tag: 'meta',
            attrs: { name: `parley:${name}`, content },
            injectTo: 'head',
          }),
        ),
      ];
    },
    configureServer(server) {
      server.watcher.add(dir);
      const reload = async (path: string) => {
        if (!path.startsWith(dir) || !path.endsWith('.json')) return;
        loaded = await loadRecord(root, folder);
        tell(server, loaded);
      };
      for (const change of ['add', 'change', 'unlink'] as const)
        server.watcher.on(change, (path) => void reload(path));
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const [, wanted] = /^data\/(core|text|gone)-\w+\.json$/.exec(path) ?? [];
        if (wanted === undefined) return next();
        if (!loaded?.ok) {
          tell(server, loaded);
          response.statusCode = 500;
          response.end(loaded?.report);
          return;
        }
        response.setHeader('content-type', 'application/json');
        const named = new Map(Object.entries(dataFiles(loaded)));
        response.end(named.get(wanted)?.json ?? '{}');
      });
    },
  };
}

function tell(server: ViteDevServer, loaded: Loaded | undefined): void {
  if (loaded && !loaded.ok)
    server.ws.send({ type: 'error', err: { message: loaded.report, stack: '', plugin: 'parley-record' } });
  else server.ws.send({ type: 'full-reload' });
}

function dataFile(kind: 'core' | 'text' | 'gone', content: unknown): DataFile {
  const json = JSON.stringify(content);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return { path: `data/${kind}-${hash}.json`, json };
}
