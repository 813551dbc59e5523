/** The Vite plugin that tells hosts what to send: it comes last, since it reads from every page which policy that carries. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { apacheFile, headersFile, nginxFile } from './hosting.ts';
import { type CarriedPolicy, headerRules } from './policy.ts';
import { siteUrl } from './site.ts';

/** The plugin. */
export function hostingPlugin(): Plugin {
  let outDir = '';
  return {
    name: 'parley-hosting',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error || this.meta.watchMode) return;
        const base = siteUrl()?.pathname ?? '/';
        const files = await filesIn(outDir);
        const rules = headerRules(await policiesOf(outDir, files), files);
        await mkdir(join(outDir, 'hosting'), { recursive: true });
        await Promise.all(
          Object.entries({
            _headers: headersFile(rules, base),
            '.htaccess': apacheFile(rules, base),
            'hosting/nginx.conf': nginxFile(rules, base),
            // GitHub Pages would leave out what begins with an underscore.
            '.nojekyll': '',
          }).map(([name, text]) => writeFile(join(outDir, name), text)),
        );
      },
    },
  };
}

/** All files of a folder, from it, with slashes, in order. */
async function filesIn(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The policy of every page. Throws where one has none. */
async function policiesOf(dir: string, files: readonly string[]): Promise<readonly CarriedPolicy[]> {
  return Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (path) => {
        const html = await readFile(join(dir, path), 'utf8');
        const [tag = ''] = /<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/i.exec(html) ?? [];
        const policy = /\scontent="([^"]*)"/.exec(tag)?.[1]?.replace(/&#x27;|&#39;|&apos;/g, "'");
        if (policy === undefined) throw new Error(`${path} carries no Content-Security-Policy.`);
        return { path, policy };
      }),
  );
}
