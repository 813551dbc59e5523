/**
 * The Vite plugin for the page on which readers open files of their own. It is a build of its own after the record's:
 * sharing modules would cut the record's first load into pieces, and its readers would wait for words of this page.
 */
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, runnerImport } from 'vite';
import { messagesPlugin } from '../messages.ts';
import { contentSecurityPolicy } from '../policy.ts';
import { separateBuild } from './separateBuild.ts';

/** The page within the site, and the folder of what it loads; no file of the project stands there. */
const PAGE = 'open/index.html';

/** Nothing may be asked of any address, and only the worker that reads the file may be started. */
const POLICY = contentSecurityPolicy({ 'connect-src': ["'none'"], 'trusted-types': ['parley-worker'] });

/** The plugin; `config` gives what both builds share, with plugins of its own. */
export function openPlugin(config: () => InlineConfig): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'parley-open',
    configResolved(resolved) {
      root = resolved.root;
      outDir = resolved.build.outDir;
    },
    async closeBundle(error) {
      if (error || this.meta.watchMode) return;
      const load = () => pageOf(root, POLICY);
      await build(
        separateBuild(config(), root, outDir, { page: PAGE, folder: 'open', isRecord: false, load }),
      );
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === '/open') {
          response.writeHead(302, { location: '/open/' }).end();
          return;
        }
        if (pathname !== '/open/') return next();
        response.setHeader('content-type', 'text/html');
        response.end(await server.transformIndexHtml('/open/', await pageOf(root, undefined)));
      });
    },
  };
}

async function pageOf(root: string, policy: string | undefined): Promise<string> {
  const { module } = await runnerImport<{ openPage: (policy: string | undefined) => string }>(
    join(root, 'src/build/pages/open.tsx'),
    { root, configFile: false, logLevel: 'error', plugins: [messagesPlugin()] },
  );
  return module.openPage(policy);
}
