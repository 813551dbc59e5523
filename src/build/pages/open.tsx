/** The page on which readers open files of their own, as it stands before its script: what it does, and where to choose. */
import { renderToStaticMarkup } from 'react-dom/server';
import { openWordsFor } from '../../words/openWords.ts';
import { wordsFor } from '../../words/words.ts';

const EXAMPLE = `date,title,type,actors,topics,source
2025-03-11,Talks in Jeddah,meeting,Ukraine; United States,truce,https://example.org/a
2025-03-14T15:00Z,A letter about the truce,statement,Russia,truce; prisoners,https://example.org/b`;

/** The page's markup; `policy` is its Content-Security-Policy, absent where Vite serves it while it is worked on. */
export function openPage(policy: string | undefined): string {
  const say = openWordsFor();
  const name = wordsFor().say('app.name');
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        {policy !== undefined && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${say('page.title')} · ${name}`}</title>
        <meta name="description" content={say('page.description')} />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" type="image/svg+xml" href="../icon.svg" />
        <script src="../early.js" />
      </head>
      <body>
        <header className="open">
          <p className="brand">
            <a href="../">{name}</a>
          </p>
          <h1>{say('page.title')}</h1>
          <p className="lead">{say('page.lead')}</p>
          <div className="choose">
            <label htmlFor="file">{say('page.choose')}</label>
            <input
              type="file"
              id="file"
              accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
            />
            <p>{say('page.accepts')}</p>
          </div>
          <noscript>
            <p>{say('page.no-script')}</p>
          </noscript>
          <details className="format">
            <summary>{say('page.format')}</summary>
            <p>{say('page.format.csv')}</p>
            <ul>
              <li>{say('page.format.date')}</li>
              <li>{say('page.format.title')}</li>
              <li>{say('page.format.more')}</li>
            </ul>
            <pre>{EXAMPLE}</pre>
            <p>{say('page.format.several')}</p>
            <p>{say('page.format.json')}</p>
          </details>
        </header>
        <div id="file-state" />
        <div id="root" />
        <script type="module" src="/src/app/open/main.tsx" />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
