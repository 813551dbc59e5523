/** `/about/`: what the record is, how closely it is covered, on whose outlets it rests, and how to use it. */
import '../../words/recordWords.ts';
import type { ReactNode } from 'react';
import type { ReleaseInfo } from '../../record/core.ts';
import type { RecordFiles } from '../../record/files.ts';
import { licenceName } from '../../words/codes.ts';
import type { PageMessageId } from '../../words/pageWords.ts';
import { CoverageSection } from './about/coverageSection.tsx';
import { FewPart } from './about/fewPart.tsx';
import { KindsPart } from './about/kindsPart.tsx';
import { LanguagesPart } from './about/languagesPart.tsx';
import { OriginsPart } from './about/originsPart.tsx';
import { OutletsPart } from './about/outletsPart.tsx';
import { RecordSection } from './about/recordSection.tsx';
import { UseSection } from './about/useSection.tsx';
import { WeakPart } from './about/weakPart.tsx';
import { pageDocument } from './document.tsx';
import type { LastRelease } from './lastRelease.ts';
import { type PageSubject, pageSubjectOf } from './subject.ts';

/** What the page is made of. */
export interface AboutIngredients {
  readonly files: RecordFiles;
  readonly release: ReleaseInfo;
  readonly last: LastRelease | undefined;
  /** The style sheet, from the root of the site. */
  readonly stylesheet: string;
  /** The faces, from the root of the site. */
  readonly fonts: readonly string[];
  /** Where the site stands, if the build was told. */
  readonly site?: URL | undefined;
}

/** The page's text. */
export function aboutPage({ files, release, last, stylesheet, fonts, site }: AboutIngredients): string {
  const subject = pageSubjectOf(files);
  const { say, words } = subject;
  const { title, description, licence } = files.dataset;
  const sections: readonly Section[] = [
    { id: 'record', title: 'record.title', body: <RecordSection subject={subject} /> },
    { id: 'coverage', title: 'coverage.title', body: <CoverageSection subject={subject} /> },
    { id: 'sources', title: 'sources.title', body: <Sources subject={subject} /> },
    {
      id: 'use',
      title: 'use.title',
      body: <UseSection subject={subject} release={release} last={last} />,
    },
    { id: 'errors', title: 'errors.title', body: <Errors subject={subject} /> },
  ];
  return pageDocument(
    {
      title: `${say('about.title')} · ${words.say('app.name')}`,
      description,
      root: '../',
      stylesheet,
      fonts,
      site,
      outward: {
        path: 'about/',
        kind: 'website',
        title: say('about.title'),
        description,
        siteName: words.say('app.name'),
        feedName: say('feed.title', { title }),
      },
    },
    <>
      <header>
        <p className="brand">
          <a href="../">{words.say('app.name')}</a>
        </p>
        <nav aria-label={say('entry.ways')}>
          <ul>
            <li>
              <a href="../">{say('about.back')}</a>
            </li>
            <li>
              <a href="../events/">{say('events.name')}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <h1>{say('about.title')}</h1>
        <p className="dataset">{title}</p>
        <p className="lead">{description}</p>
        <nav aria-label={say('about.contents')}>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{say(section.title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <section key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{say(section.title)}</h2>
            {section.body}
          </section>
        ))}
      </main>
      <footer>
        <p>{words.say('footer.data', { title, version: release.version, licence: licenceName(licence) })}</p>
      </footer>
    </>,
  );
}

interface Section {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: PageMessageId;
  readonly body: ReactNode;
}

const PARTS = [
  { id: 'outlets', title: 'outlets.title', Part: OutletsPart },
  { id: 'languages', title: 'languages.title', Part: LanguagesPart },
  { id: 'kinds', title: 'kinds.title', Part: KindsPart },
  { id: 'origins', title: 'origins.title', Part: OriginsPart },
  { id: 'few', title: 'few.title', Part: FewPart },
  { id: 'weak', title: 'weak.title', Part: WeakPart },
] as const;

function Sources({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, files } = subject;
  const all = files.events.flatMap(({ sources }) => sources);
  const distinct = (of: (source: (typeof all)[number]) => string) => new Set(all.map(of)).size;
  return (
    <>
      <p>
        {say('sources.text', {
          pages: distinct(({ url }) => url),
          outlets: distinct(({ publisher }) => publisher),
          languages: distinct(({ lang }) => lang),
          origins: distinct(({ origin, publisher }) => origin ?? publisher),
        })}
      </p>
      <p>{say('sources.read')}</p>
      {PARTS.map(({ id, title, Part }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{say(title)}</h3>
          <Part subject={subject} />
        </section>
      ))}
    </>
  );
}

function Errors({ subject: { say, files } }: { readonly subject: PageSubject }): ReactNode {
  const { correctionsUrl } = files.dataset;
  return (
    <>
      <p>{say('errors.text')}</p>
      {correctionsUrl !== null && (
        <p>
          <a href={correctionsUrl} rel="noopener noreferrer">
            {say('errors.report')}
          </a>
        </p>
      )}
    </>
  );
}
