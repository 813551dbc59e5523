/** The Vite plugin for the page around the app: the themes' colours, the policy, and the prerendered first picture. */
import { join } from 'node:path';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { themeCss } from '../chart/themeCss.ts';
import { classNamesPlugin } from './cssModules.ts';
import { messagesPlugin } from './messages.ts';
import { hasOwnBuild } from './pages/ownBuild.ts';
import { contentSecurityPolicy } from './policy.ts';
import { loadRecord } from './recordPlugin.ts';
import { siteUrl } from './site.ts';

const THEME = 'virtual:parley-theme.css';
const FIRST = '<!-- first picture -->';

/** Preloads the fonts: text on the canvas waits for them, and the page's own text is set in them at once or not at all. */
export function fontsPlugin(): Plugin {
  return {
    name: 'parley-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .sort()
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: {
                rel: 'preload',
                as: 'font',
                type: 'font/woff2',
                crossorigin: 'anonymous',
                fetchpriority: 'low',
                href: `${rootOf(path)}${file}`,
              },
              injectTo: 'head',
            }),
          ),
    },
  };
}

/**
 * Names the app's styles in the page, whose first paint waits for them; the app itself is fetched when that is done
 * (`app/boot.ts`), so that it takes nothing of a slow line before there is something to read.
 */
export function appPlugin(): Plugin {
  return {
    name: 'parley-app',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path }) => {
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const app = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app/main.tsx'));
        if (!app || hasOwnBuild(path)) return [];
        const needed = new Set([app.fileName]);
        for (const name of needed)
          for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
            needed.add(other);
        const styles = chunks
          .filter(({ fileName }) => needed.has(fileName))
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return styles.map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }),
        );
      },
    },
  };
}

/** The plugin; `folder` is the record's, relative to the project's root. */
export function pagePlugin(folder: string): Plugin {
  let root = '';
  let dev = false;
  return {
    name: 'parley-page',
    configResolved(config) {
      root = config.root;
      dev = config.command === 'serve';
    },
    resolveId: (id) => (id === THEME ? `\0${THEME}` : null),
    load: (id) => (id === `\0${THEME}` ? themeCss() : null),
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (hasOwnBuild(path)) return html;
        const record = await loadRecord(root, folder);
        if (!record.ok) return html;
        const { title, description } = record.compiled.core.dataset;
        const named = html
          .replace('%title%', () => escapeHtml(title))
          .replace('%description%', () => escapeHtml(description));
        const site = siteTags();
        if (dev) return { html: named.replace(FIRST, ''), tags: site };
        const { module } = await runnerImport<{ prerender: (core: unknown) => string }>(
          join(root, 'src/build/prerender.tsx'),
          {
            root,
            configFile: false,
            logLevel: 'error',
            plugins: [messagesPlugin(), classNamesPlugin()],
          },
        );
        const first = module.prerender(record.compiled.core);
        return {
          html: named.replace(FIRST, () => first),
          tags: [
            {
              tag: 'meta',
              attrs: {
                'http-equiv': 'Content-Security-Policy',
                // The dialog for editors shows our own frames.
                content: contentSecurityPolicy({ 'frame-src': ["'self'"] }),
              },
              injectTo: 'head-prepend',
            },
            ...site,
          ],
        };
      },
    },
  };
}

/** What names the site's address in the page, where the build was told it: for links that are taken out of the app. */
function siteTags(): HtmlTagDescriptor[] {
  const site = siteUrl()?.href;
  return site === undefined
    ? []
    : [{ tag: 'meta', attrs: { name: 'parley:site', content: site }, injectTo: 'head' }];
}

/** The way from a page to the root of the site. */
function rootOf(path: string): string {
  return hasOwnBuild(path) ? '../' : './';
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
