/** The page of a frame in somebody's article, as it stands before its script: its policy, its data's addresses, a list. */
import { renderToStaticMarkup } from 'react-dom/server';
import { indexRecord } from '../../query/facets.ts';
import { DEFAULT_VIEW } from '../../query/view.ts';
import type { CoreFile } from '../../record/core.ts';
import { openRecord } from '../../record/openRecord.ts';
import { createSelectors, revealIn } from '../../store/selectors.ts';
import { createAppStore } from '../../store/store.ts';
import { ArticleFirst } from '../../ui/article/ArticleFirst.tsx';
import type { Parley } from '../../ui/context.tsx';
import { articleWordsFor } from '../../words/articleWords.ts';

/** What the page is made of; addresses are from the page. */
export interface ArticlePage {
  readonly core: CoreFile;
  /** Its Content-Security-Policy, absent where Vite serves the page while it is worked on. */
  readonly policy: string | undefined;
  readonly data: Readonly<Record<string, string>>;
  /** The site's address, or the way to it. */
  readonly site: string;
}

/** The way from the page to the site's root. */
const HOME = '../';

/** The page's markup. All its links open beside the article, never in the frame. */
export function articlePage({ core, policy, data, site }: ArticlePage): string {
  const app = appOf(core);
  const { title } = core.dataset;
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        {policy !== undefined && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${app.words.say('app.name')}`}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        {Object.entries(data).map(([name, content]) => (
          <meta key={name} name={`parley:${name}`} content={content} />
        ))}
        <meta name="parley:site" content={site} />
        <base target="_blank" />
        <link rel="icon" type="image/svg+xml" href="../icon.svg" />
        <script src="../early-article.js" />
        <link rel="preload" as="fetch" crossOrigin="anonymous" href={data.core} />
      </head>
      <body>
        <div id="root" />
        <div id="first">
          <ArticleFirst app={app} home={HOME} />
        </div>
        <script type="module" src="/src/app/article/main.tsx" />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

/** The app of a reader who follows the plain link in a narrow frame. */
function appOf(core: CoreFile): Parley {
  const selectors = createSelectors();
  const index = indexRecord(openRecord(core));
  const link = { view: DEFAULT_VIEW, kept: [], notices: [] };
  const store = createAppStore(index, link, { width: 390, prefersDark: false }, revealIn(selectors));
  const words = articleWordsFor();
  return { store, selectors, words, onReady: () => {}, retryTexts: () => {}, fetchSearch: async () => {} };
}
