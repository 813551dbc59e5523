/** Where it is written, what came after, and what we changed. */
import type { ReactNode } from 'react';
import type { EventText, SourceText } from '../../../record/core.ts';
import { isHttpUrl } from '../../../record/url.ts';
import { languageName } from '../../../words/codes.ts';
import { Cited } from './accounts.tsx';
import { Part } from './parts.tsx';
import type { EntrySubject } from './subject.ts';

interface OfText {
  readonly subject: EntrySubject;
  readonly text: EventText;
}

/** The numbered list to which the accounts point. */
export function Sources({ subject, text: { sources } }: OfText): ReactNode {
  return (
    <Part id="sources" name={subject.words.say('event.sources')}>
      <ol className="sources" aria-labelledby="sources">
        {sources.map((source) => (
          <li key={source.id} id={source.id}>
            <Source subject={subject} source={source} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Source({
  subject: { words, date },
  source: { publisher, title, url, published, lang, kind, origin, archived, weak },
}: {
  readonly subject: EntrySubject;
  readonly source: SourceText;
}): ReactNode {
  const about = {
    date: published === null ? words.say('source.undated') : date(published),
    language: languageName(lang, words),
    kind: words.say(`source.${kind}`),
  };
  return (
    <>
      <b>{publisher}</b> <Outside url={url} text={title} lang={lang} />{' '}
      <span className="more">
        {origin === undefined
          ? words.say('source.about', about)
          : words.say('source.about-via', { ...about, origin })}{' '}
        {archived && <Outside url={archived.url} text={words.say('source.archived')} />}{' '}
        {weak && <strong>{words.say('source.weak')}</strong>}
      </span>
    </>
  );
}

/** A link to another site, or its bare text where the address is not one that a link may have. */
function Outside({
  url,
  text,
  lang,
}: {
  readonly url: string;
  readonly text: string;
  readonly lang?: string;
}): ReactNode {
  return isHttpUrl(url) ? (
    <a href={url} rel="noopener noreferrer" lang={lang}>
      {text}
    </a>
  ) : (
    <span lang={lang}>{text}</span>
  );
}

/** What came after: told apart from the summary, which knows no more than its day did. */
export function Aftermath({ subject, text }: OfText): ReactNode {
  if (!text.aftermath?.length) return null;
  return (
    <Part id="aftermath" name={subject.words.say('event.aftermath')}>
      <ul className="plain" aria-labelledby="aftermath">
        {text.aftermath.map(({ at, text: told, sources }) => (
          <li key={`${at} ${told}`}>
            <b>{subject.date(at)}</b> {told} <Cited subject={subject} text={text} ids={sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What we changed in the entry since it was released, oldest first: never mixed with what parties correct. */
export function Changes({ subject: { words, date }, text: { changes } }: OfText): ReactNode {
  if (!changes?.length) return null;
  return (
    <Part id="changes" name={words.say('event.changes')}>
      <ul className="plain" aria-labelledby="changes">
        {changes.map(({ version, date: day, kind, what, why }) => (
          <li key={`${version} ${day} ${what}`}>
            <b>{words.say(`change.${kind}`)}</b>{' '}
            <span className="more">{words.say('change.about', { date: date(day), version })}</span>
            <p>{what}</p>
            <p>{words.say('change.why', { why })}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
