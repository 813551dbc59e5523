/**
 * The Vite plugin for the page of frames in articles, `/embed/`. It is a build of its own after the record's, which then
 * shares the record's data and faces, not its code. Its scripts stand in `article/`: a host may allow or block by the word
 * "embed", which is in the name of the script for other people's pages alone.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, runnerImport } from 'vite';
import { classNamesPlugin } from '../cssModules.ts';
import { type HostScript, hostScripts } from '../hostScript.ts';
import { messagesPlugin } from '../messages.ts';
import { contentSecurityPolicy } from '../policy.ts';
import { loadRecord, toldOf } from '../recordPlugin.ts';
import { siteUrl } from '../site.ts';
import type { ArticlePage } from './article.tsx';
import { separateBuild } from './separateBuild.ts';

/** The page within the site; no file of the project stands there. */
const PAGE = 'embed/index.html';

/** What a page loads: from its own site, which a frame of an opaque origin knows by name only in some browsers. */
const LOADED = ['script-src', 'style-src', 'font-src', 'img-src', 'connect-src'] as const;

/** The policy of the page, for the site at an address, where the build knows one. */
function policyOf(site: URL | undefined): string {
  const sources = ["'self'", ...(site ? [site.origin] : [])];
  return contentSecurityPolicy({
    ...Object.fromEntries(LOADED.map((directive) => [directive, sources])),
    'worker-src': ["'none'"],
    'manifest-src': ["'none'"],
  });
}

/** The plugin; `folder` is the record's, `config` gives what both builds share, with plugins of its own. */
export function articlePlugin(folder: string, config: () => InlineConfig): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'parley-article',
    configResolved(resolved) {
      root = resolved.root;
      outDir = resolved.build.outDir;
    },
    transformIndexHtml: {
      order: 'post',
      // The app's dialog writes the script's address and hash into what editors copy.
      async handler(_, { path }) {
        const script = (await hostScripts(root)).at(-1);
        if (path !== '/index.html' || !script) return [];
        const content = `${script.file} ${script.integrity}`;
        return [{ tag: 'meta', attrs: { name: 'parley:host-script', content }, injectTo: 'head' }];
      },
    },
    async generateBundle() {
      const demo = await demoOf(root);
      if (demo === undefined) return;
      this.emitFile({ type: 'asset', fileName: 'demo/index.html', source: demo.html });
      this.emitFile({ type: 'asset', fileName: 'demo/demo.css', source: demo.css });
    },
    async closeBundle(error) {
      if (error || this.meta.watchMode) return;
      const load = () => pageOf(root, folder, policyOf(siteUrl()));
      await build(
        separateBuild(config(), root, outDir, { page: PAGE, folder: 'article', isRecord: true, load }),
      );
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === '/embed') {
          response.writeHead(302, { location: '/embed/' }).end();
          return;
        }
        const demo = /^\/demo\/(demo\.css)?$/.test(pathname) ? await demoOf(root) : undefined;
        if (demo) {
          response.setHeader('content-type', pathname === '/demo/' ? 'text/html' : 'text/css');
          response.end(pathname === '/demo/' ? demo.html : demo.css);
          return;
        }
        if (pathname !== '/embed/') return next();
        response.setHeader('content-type', 'text/html');
        response.end(await server.transformIndexHtml('/embed/', await pageOf(root, folder, undefined)));
      });
    },
  };
}

/** The page that shows frames in an article. */
async function demoOf(root: string): Promise<{ readonly html: string; readonly css: string } | undefined> {
  const script = (await hostScripts(root)).at(-1);
  if (!script) return undefined;
  const [{ module }, css] = await Promise.all([
    runnerImport<{ demoPage: (script: HostScript) => string }>(join(root, 'src/build/pages/demo.tsx'), {
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [messagesPlugin()],
    }),
    readFile(join(root, 'src/build/pages/demo.css'), 'utf8'),
  ]);
  return { html: module.demoPage(script), css };
}

async function pageOf(root: string, folder: string, policy: string | undefined): Promise<string> {
  const loaded = await loadRecord(root, folder);
  if (!loaded.ok) throw new Error(loaded.report);
  const { module } = await runnerImport<{ articlePage: (page: ArticlePage) => string }>(
    join(root, 'src/build/pages/article.tsx'),
    { root, configFile: false, logLevel: 'error', plugins: [messagesPlugin(), classNamesPlugin()] },
  );
  return module.articlePage({
    core: loaded.compiled.core,
    policy,
    data: toldOf(loaded, folder, '../'),
    site: siteUrl()?.href ?? '../',
  });
}
