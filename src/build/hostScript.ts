/** The script for other people's pages: made of `src/embed/`, kept under its version in `public/`, named with its hash. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compareVersions } from '../record/version.ts';

/** A published script: its file's name, its version, and what a page's `integrity` says of it. */
export interface HostScript {
  readonly file: string;
  readonly version: string;
  readonly integrity: string;
}

const NAME = /^embed-(\d+\.\d+\.\d+)\.js$/;

/** The published scripts of a project, oldest first. */
export async function hostScripts(root: string): Promise<readonly HostScript[]> {
  const shelf = join(root, 'public');
  const found = (await readdir(shelf)).flatMap((file) => {
    const version = NAME.exec(file)?.[1];
    return version === undefined ? [] : [{ file, version }];
  });
  const scripts = await Promise.all(
    found.map(async ({ file, version }) => {
      const hash = createHash('sha384').update(await readFile(join(shelf, file)));
      return { file, version, integrity: `sha384-${hash.digest('base64')}` };
    }),
  );
  return scripts.sort((a, b) => compareVersions(a.version, b.version));
}

/** What the source makes now: a classic script that needs nothing. */
export async function makeHostScript(root: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'src/embed/parleyTimeline.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the script for other pages was not made');
  return chunk.code;
}

/**
 * Publishes the script as it is under a version; gives the file's name. Throws where another one has that version: pages
 * of others name it by its hash.
 */
export async function publishHostScript(root: string, version: string): Promise<string> {
  const file = `embed-${version}.js`;
  const path = join(root, 'public', file);
  const code = await makeHostScript(root);
  const there = await readFile(path, 'utf8').catch(() => undefined);
  if (there !== undefined && there !== code)
    throw new Error(`${file} is published and is another one: give the new one a version of its own.`);
  await writeFile(path, code);
  return file;
}
