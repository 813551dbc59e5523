/** The Vite plugin for the static pages: it writes them beside the app, and serves them in dev. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { messagesPlugin } from '../messages.ts';
import { loadRecord } from '../recordPlugin.ts';
import { placesOf } from '../release/shelf.ts';
import type { AboutIngredients } from './about.tsx';
import { readLastRelease } from './lastRelease.ts';
import { pageStylesheet } from './stylesheet.ts';

/** Where the style sheet stands in dev. */
const STYLESHEET = 'assets/pages.css';

/** The plugin; `folder` is the record's, relative to the project's root. */
export function pagesPlugin(folder: string): Plugin {
  let root = '';

  async function about(stylesheet: string, fonts: readonly string[]): Promise<string | undefined> {
    const loaded = await loadRecord(root, folder);
    const release = loaded.ok ? loaded.compiled.core.release : undefined;
    if (!loaded.ok || !release) return undefined;
    const { shelf } = placesOf(root, basename(folder));
    const { module } = await runnerImport<{ aboutPage: (ingredients: AboutIngredients) => string }>(
      join(root, 'src/build/pages/about.tsx'),
      { root, configFile: false, logLevel: 'error', plugins: [messagesPlugin()] },
    );
    const last = await readLastRelease(shelf, loaded.releases);
    return module.aboutPage({ files: loaded.files, release, last, stylesheet, fonts });
  }

  return {
    name: 'parley-pages',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_, bundle) {
      const files = Object.keys(bundle);
      const css = await pageStylesheet(root, (name) => {
        const [stem = '', ending = ''] = name.split('.');
        const file = files.find((one) => basename(one).startsWith(`${stem}-`) && one.endsWith(`.${ending}`));
        return file && `./${basename(file)}`;
      });
      const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
      const stylesheet = `assets/pages-${hash}.css`;
      const fonts = files.filter((file) => file.endsWith('.woff2')).sort();
      const page = await about(stylesheet, fonts);
      if (page === undefined) return;
      this.emitFile({ type: 'asset', fileName: stylesheet, source: css });
      this.emitFile({ type: 'asset', fileName: 'about/index.html', source: page });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === '/about') {
          response.writeHead(302, { location: '/about/' }).end();
          return;
        }
        if (pathname === `/${STYLESHEET}`) {
          response.setHeader('content-type', 'text/css');
          response.end(await pageStylesheet(root, (name) => `/src/ui/fonts/${name}`));
          return;
        }
        const page = pathname === '/about/' ? await about(STYLESHEET, []) : undefined;
        if (page === undefined) return next();
        response.setHeader('content-type', 'text/html');
        response.end(page);
      });
    },
  };
}
