/** The Vite plugin for the static pages: it writes them beside the app, and serves them in dev. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { messagesPlugin } from '../messages.ts';
import { loadRecord } from '../recordPlugin.ts';
import { placesOf, readTombstones } from '../release/shelf.ts';
import { siteUrl } from '../site.ts';
import { drawCards } from './cards.ts';
import { readLastRelease } from './lastRelease.ts';
import { headTags } from './outward.ts';
import { hasOwnBuild } from './ownBuild.ts';
import type { RecordPages, recordPages } from './recordPages.ts';
import { addedIn } from './releaseDays.ts';
import { pageStylesheet } from './stylesheet.ts';

/** Where the style sheet stands in dev. */
const STYLESHEET = 'assets/pages.css';

/** The files that the pages share. */
interface Shared {
  readonly stylesheet: string;
  readonly css: string;
  readonly fonts: readonly string[];
}

/** The plugin; `folder` is the record's, relative to the project's root. */
export function pagesPlugin(folder: string): Plugin {
  let root = '';
  let dev = false;
  let made: Promise<RecordPages | undefined> | undefined;

  async function make({ stylesheet, fonts }: Omit<Shared, 'css'>): Promise<RecordPages | undefined> {
    const loaded = await loadRecord(root, folder);
    const release = loaded.ok ? loaded.compiled.core.release : undefined;
    if (!loaded.ok || !release) return undefined;
    const { dir, shelf } = placesOf(root, basename(folder));
    const [tombstones, last, added, { module }] = await Promise.all([
      readTombstones(dir),
      readLastRelease(shelf, loaded.releases),
      addedIn(shelf, loaded.releases),
      runnerImport<{ recordPages: typeof recordPages }>(join(root, 'src/build/pages/recordPages.ts'), {
        root,
        configFile: false,
        logLevel: 'error',
        plugins: [messagesPlugin()],
      }),
    ]);
    return module.recordPages({
      files: loaded.files,
      compiled: loaded.compiled,
      tombstones,
      site: siteUrl()?.href,
      stylesheet,
      fonts,
      added,
      releases: loaded.releases.map(({ version, date }) => ({ version, date })),
      release,
      last,
    });
  }

  async function shared(files: readonly string[]): Promise<Shared> {
    const css = await pageStylesheet(root, (name) => {
      const [stem = '', ending = ''] = name.split('.');
      const file = files.find((one) => basename(one).startsWith(`${stem}-`) && one.endsWith(`.${ending}`));
      return file && `./${basename(file)}`;
    });
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
    return {
      css,
      stylesheet: `assets/pages-${hash}.css`,
      fonts: files.filter((file) => file.endsWith('.woff2')).sort(),
    };
  }

  /** The pages of this build: the app's own page and what is written beside it ask for them in no certain order. */
  async function pagesOf(files: readonly string[]): Promise<RecordPages | undefined> {
    made ??= shared(files).then(make);
    return made;
  }

  return {
    name: 'parley-pages',
    configResolved(config) {
      root = config.root;
      dev = config.command === 'serve';
    },
    buildStart() {
      made = undefined;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_, { bundle, path }) {
        if (dev || !bundle || hasOwnBuild(path)) return [];
        const pages = await pagesOf(Object.keys(bundle));
        if (!pages) return [];
        return headTags(pages.app, siteUrl(), './').map(
          ({ tag, attrs, text }): HtmlTagDescriptor => ({
            tag,
            attrs: { ...attrs },
            injectTo: 'head',
            ...(text !== undefined && { children: text }),
          }),
        );
      },
    },
    async generateBundle(_, bundle) {
      const names = Object.keys(bundle);
      const start = performance.now();
      const pages = await pagesOf(names);
      if (!pages) return;
      const written = performance.now();
      const { stylesheet, css } = await shared(names);
      this.emitFile({ type: 'asset', fileName: stylesheet, source: css });
      for (const { path, text } of pages.files)
        this.emitFile({ type: 'asset', fileName: path, source: text });
      const cards = await drawCards(root, pages.cards);
      for (const { path, png } of cards) this.emitFile({ type: 'asset', fileName: path, source: png });
      const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
      this.info(
        `${pages.files.length} pages and their files in ${seconds(start, written)}, ${cards.length} cards in ${seconds(written, performance.now())}`,
      );
      if (siteUrl() === undefined) this.warn(UNKNOWN_SITE);
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname === `/${STYLESHEET}`) {
          response.setHeader('content-type', 'text/css');
          response.end(await pageStylesheet(root, (name) => `/src/ui/fonts/${name}`));
          return;
        }
        const [, first = ''] = pathname.split('/');
        if (!SERVED.includes(first)) return next();
        if (!/[/.][^/]*$/.test(pathname.slice(1)) || /^\/[^/.]+$/.test(pathname)) {
          response.writeHead(302, { location: `${pathname}/` }).end();
          return;
        }
        const pages = await make({ stylesheet: STYLESHEET, fonts: [] });
        const path = `${decodeURIComponent(pathname.slice(1))}${pathname.endsWith('/') ? 'index.html' : ''}`;
        const page = pages?.files.find((file) => file.path === path);
        if (page === undefined) return next();
        response.setHeader('content-type', path.endsWith('.json') ? 'application/json' : 'text/html');
        response.end(page.text);
      });
    },
  };
}

/** The first parts of the paths that are answered in dev. */
const SERVED = ['about', 'events', 'event', 'topic', 'actor'];

const UNKNOWN_SITE = `SITE_URL is not set, so links are relative. Until it is, these are of no use to outsiders:
  sitemap.xml (search engines want absolute addresses)
  oembed.json of every page (the frame in it has no address of its own)
  feed.atom (readers may not find the entries’ pages)
  cards (og:image: other sites may not find the pictures)
  canonical links (there are none)
Set it to where the site will stand, for example SITE_URL=https://example.org/parley/ npm run build`;
