/** The report as one HTML page that needs nothing else: no script, no other file. React escapes every text of the record. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { countsSection, prominenceSection } from './countsSection.tsx';
import { coverageSection } from './coverageSection.tsx';
import { accountsSection, outletsSection } from './outletsSection.tsx';
import { proposalsSection } from './proposalsSection.tsx';
import { rulesSection, unlinkedSection } from './rulesSection.tsx';
import { languagesSection, originsSection, weakSection } from './sourcesSection.tsx';
import { STYLE } from './style.ts';
import type { Subject } from './subject.ts';
import type { Section } from './table.tsx';

const SECTIONS: readonly ((subject: Subject) => Section)[] = [
  countsSection,
  coverageSection,
  proposalsSection,
  prominenceSection,
  originsSection,
  outletsSection,
  accountsSection,
  languagesSection,
  weakSection,
  rulesSection,
  unlinkedSection,
];

/** The page's text. */
export function reportPage(subject: Subject): string {
  const { title, version } = subject.record.dataset;
  const sections = SECTIONS.map((section) => section(subject));
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`Report: ${title}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p>
            A report on the record, version {version}, for those who keep it. Names of events lead to their
            files. What the words mean stands in <code>data/CODEBOOK.md</code>.
          </p>
        </header>
        <Contents sections={sections} />
        <main>
          {sections.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              {body}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function Contents({ sections }: { sections: readonly Section[] }): ReactNode {
  return (
    <nav aria-label="Contents">
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
