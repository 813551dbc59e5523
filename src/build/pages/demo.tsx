/** The page that shows frames in an article, `/demo/`: four of them, at four widths, in the forms that editors are given. */
import { renderToStaticMarkup } from 'react-dom/server';
import { type FrameOf, frameSnippet, scriptSnippet } from '../../exchange/snippets.ts';
import { formatArticle, joinedSearch, PLAIN_ARTICLE } from '../../query/articleLink.ts';
import { demoWordsFor } from '../../words/demoWords.ts';
import { wordsFor } from '../../words/words.ts';
import type { HostScript } from '../hostScript.ts';
import { contentSecurityPolicy } from '../policy.ts';

const WEEK = '?time=2025-03-11/2025-03-19';
const DAY = '?time=2025-03-14/2025-03-14';

/** The page's markup; every address is relative, so that it can be laid onto another host with one replacement. */
export function demoPage({ file, integrity }: HostScript): string {
  const say = demoWordsFor();
  const script = { src: `../${file}`, integrity };
  const frame = (view: string, own: string, title: string, height: number): FrameOf => ({
    src: `../embed/${joinedSearch(view, own)}`,
    link: `../${view}`,
    title,
    linkText: say('link'),
    height,
  });
  const wide = frame(WEEK, formatArticle({ ...PLAIN_ARTICLE, chips: true }), say('frame'), 819);
  const plain = frame(WEEK, '', say('frame'), 764);
  const own = formatArticle({
    ...PLAIN_ARTICLE,
    headline: say('headline'),
    note: say('note'),
    accent: '#8e0019',
  });
  const day = (height: number) => frame(DAY, own, say('frame.day'), height);
  const parts = [
    { name: 'wide', width: '1100', html: scriptSnippet(wide, script) },
    { name: 'plain', width: '720', html: frameSnippet(plain) },
    { name: 'twice', width: '640', html: scriptSnippet(day(1_120), script) },
    { name: undefined, width: '320', html: scriptSnippet(day(1_837), script) },
  ] as const;
  const page = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={contentSecurityPolicy({ 'frame-src': ["'self'"] })}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${say('title')} · ${wordsFor().say('app.name')}`}</title>
        <meta name="description" content={say('description')} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="../icon.svg" />
        <link rel="stylesheet" href="./demo.css" />
      </head>
      <body>
        <main>
          <h1>{say('title')}</h1>
          <p>{say('lead')}</p>
          {parts.map(({ name, width }, at) => (
            <section key={width}>
              {name && <h2>{say(name)}</h2>}
              {name && <p>{say(`${name}.text`)}</p>}
              <div className={`of-${width}`}>{placeOf(at)}</div>
            </section>
          ))}
          <p>{say('end')}</p>
          <p>
            <a href="../">{wordsFor().say('app.name')}</a>
          </p>
        </main>
      </body>
    </html>,
  );
  // What editors paste is markup, made of escaped values.
  const whole = parts.reduce((html, { html: part }, at) => html.replace(placeOf(at), () => part), page);
  return `<!doctype html>\n${whole}\n`;
}

function placeOf(at: number): string {
  return `%frame-${at}%`;
}
