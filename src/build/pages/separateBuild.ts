/** A page with a script of its own: a build after the record's, with which it shares faces and data, not code. */
import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { codeSplitting } from '../chunks.ts';

/** What differs between such pages. */
export interface SeparatePage {
  /** The page within the site; no file of the project stands there. */
  readonly page: string;
  /** The folder of what it loads. */
  readonly folder: string;
  /** Whether it shows the record, else a reader's own file. */
  readonly isRecord: boolean;
  /** Gives its markup. */
  readonly load: () => string | Promise<string>;
}

/** The build's configuration; `shared` is what all builds have, with plugins of its own. */
export function separateBuild(
  shared: InlineConfig,
  root: string,
  outDir: string,
  { page, folder, isRecord, load }: SeparatePage,
): InlineConfig {
  const id = join(root, page);
  const script = `${folder}/[name]-[hash].js`;
  return {
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      ...(shared.plugins ?? []),
      {
        name: `parley-${folder}-page`,
        enforce: 'pre',
        resolveId: (asked) => (asked === id ? id : null),
        load: (asked) => (asked === id ? load() : null),
      } satisfies Plugin,
    ],
    worker: { rollupOptions: { output: { entryFileNames: script } } },
    build: {
      ...shared.build,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rollupOptions: {
        input: { [folder]: id },
        output: {
          entryFileNames: script,
          chunkFileNames: script,
          codeSplitting: codeSplitting(isRecord),
          // Faces are the same files as the record's.
          assetFileNames: ({ names }) =>
            `${names.some((name) => name.endsWith('.woff2')) ? 'assets' : folder}/[name]-[hash][extname]`,
        },
      },
    },
  };
}
