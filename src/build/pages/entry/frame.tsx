/** A page of an event, an actor, a topic or all events, around its content. */
import type { ReactNode } from 'react';
import type { EventRow } from '../../../record/record.ts';
import { isHttpUrl } from '../../../record/url.ts';
import { prefilled, reportOf } from '../../../ui/reportError/reportOf.ts';
import { licenceName } from '../../../words/codes.ts';
import { pageDocument } from '../document.tsx';
import { addresses, type Outward } from '../outward.ts';
import { EVENTS, ROOT } from './parts.tsx';
import type { EntrySubject } from './subject.ts';

interface Frame {
  readonly subject: EntrySubject;
  readonly title: string;
  readonly description: string;
  /** The way from the page to the root of the site. */
  readonly root?: string;
  /** The entry that a report of an error is about. */
  readonly event?: EventRow;
  /** What outsiders are told, but for what all pages say alike; absent where nobody should be led here. */
  readonly outward?: Pick<Outward, 'path' | 'kind' | 'card' | 'oembed' | 'data'>;
}

/** The page's text. */
export function entryDocument(
  { subject, title, description, root = ROOT, event, outward }: Frame,
  content: ReactNode,
): string {
  const { words, say, record, stylesheet, fonts, site } = subject;
  const { dataset, version } = record;
  const brand = words.say('app.name');
  return pageDocument(
    {
      title: `${title} · ${brand}`,
      description,
      root,
      stylesheet,
      fonts,
      site,
      ...(outward && {
        outward: {
          ...outward,
          title,
          description,
          siteName: brand,
          feedName: say('feed.title', { title: dataset.title }),
        },
      }),
    },
    <>
      <header>
        <p className="brand">
          <a href={root}>{brand}</a>
        </p>
        <nav aria-label={say('entry.ways')}>
          <ul>
            <li>
              <a href={`${root}${EVENTS}`}>{say('events.name')}</a>
            </li>
            <li>
              <a href={`${root}about/`}>{words.say('footer.about')}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main className="entry">{content}</main>
      <footer>
        <p>
          {words.say('footer.data', {
            title: dataset.title,
            version,
            licence: licenceName(dataset.licence),
          })}
        </p>
        <Report subject={subject} event={event} root={root} path={outward?.path ?? ''} />
      </footer>
    </>,
  );
}

/** "Report an error": a link where the record names an address for it, else the text to be sent. */
function Report({
  subject: { record, words, say, site },
  event,
  root,
  path,
}: {
  readonly subject: EntrySubject;
  readonly event: EventRow | undefined;
  readonly root: string;
  readonly path: string;
}): ReactNode {
  const { correctionsUrl } = record.dataset;
  const to = addresses(site, root);
  const seen = event ? { page: to(''), search: '' } : { page: to(path), search: '' };
  const report = reportOf(record, event, seen, words);
  if (correctionsUrl !== null && isHttpUrl(correctionsUrl))
    return (
      <p>
        <a href={prefilled(correctionsUrl, report)} rel="noopener noreferrer">
          {words.say('report.name')}
        </a>
      </p>
    );
  return (
    <details>
      <summary>{words.say('report.name')}</summary>
      <p>{say('entry.report')}</p>
      <pre>{report.body.trim()}</pre>
    </details>
  );
}
