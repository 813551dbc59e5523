/** The page on which readers open files of their own, as it stands before its script: what it does, and where to choose. */
import { renderToStaticMarkup } from 'react-dom/server';
import { pageWordsFor } from '../../words/pageWords.ts';
import { wordsFor } from '../../words/words.ts';

const EXAMPLE = `date,title,type,actors,topics,source
2025-03-11,Talks in Jeddah,meeting,Ukraine; United States,truce,https://example.org/a
2025-03-14T15:00Z,A letter about the truce,statement,Russia,truce; prisoners,https://example.org/b`;

/** The page's markup; `policy` is its Content-Security-Policy, absent where Vite serves it while it is worked on. */
export function openPage(policy: string | undefined): string {
  const say = pageWordsFor();
  const name = wordsFor().say('app.name');
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        {policy !== undefined && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${say('open.title')} · ${name}`}</title>
        <meta name="description" content={say('open.description')} />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" type="image/svg+xml" href="../icon.svg" />
        <script src="../early.js" />
      </head>
      <body>
        {/* biome-ignore lint/a11y/useSemanticElements: once a file is open it is a region beside the main part of the app */}
        <div className="open" id="open" role="main" aria-labelledby="open-title">
          <p className="brand">
            <a href="../">{name}</a>
          </p>
          <h1 id="open-title">{say('open.title')}</h1>
          <p className="lead">{say('open.lead')}</p>
          <div className="choose">
            <label htmlFor="file">{say('open.choose')}</label>
            <input
              type="file"
              id="file"
              accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
            />
            <p>{say('open.accepts')}</p>
          </div>
          <noscript>
            <p>{say('open.no-script')}</p>
          </noscript>
          <details className="format" open>
            <summary>{say('open.format')}</summary>
            <p>{say('open.format.csv')}</p>
            <ul>
              <li>{say('open.format.date')}</li>
              <li>{say('open.format.title')}</li>
              <li>{say('open.format.more')}</li>
            </ul>
            <pre>{EXAMPLE}</pre>
            <p>{say('open.format.several')}</p>
            <p>{say('open.format.json')}</p>
          </details>
          <div id="file-state" />
        </div>
        <div id="root" />
        <script type="module" src="/src/app/open/main.tsx" />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
