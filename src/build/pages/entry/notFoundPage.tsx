/**
 * `404.html`: hosts send it for every address that is none, at any depth, so what it needs is named by its path on the
 * host: that of `SITE_URL`, or the host's root where the build was not told.
 */
import { entryDocument } from './frame.tsx';
import { EVENTS } from './parts.tsx';
import type { EntrySubject } from './subject.ts';

/** The page's text. */
export function notFoundPage(subject: EntrySubject): string {
  const { say, site } = subject;
  const root = site ? site.pathname : '/';
  const title = say('missing.title');
  return entryDocument(
    { subject, title, description: say('missing.text'), root },
    <>
      <h1>{title}</h1>
      <p className="lead">{say('missing.text')}</p>
      <ul className="plain">
        <li>
          <a href={root}>{say('entry.timeline')}</a>
        </li>
        <li>
          <a href={`${root}${EVENTS}`}>{say('events.name')}</a>
        </li>
        <li>
          <a href={`${root}about/`}>{subject.words.say('footer.about')}</a>
        </li>
      </ul>
    </>,
  );
}
