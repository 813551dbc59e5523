/** Where it is written: publisher, title, date, language and kind of every source. */
import type { ReactNode } from 'react';
import type { SourceText } from '../../record/core.ts';
import { isHttpUrl } from '../../record/url.ts';
import { languageName } from '../../words/codes.ts';
import { Term } from '../Ask.tsx';
import { useWords } from '../context.tsx';
import { Text } from '../search/marking.tsx';
import styles from './EventSources.module.css';
import { ListPart } from './ListPart.tsx';
import { useDate } from './useDate.ts';

/** The place of a source of the open event within the page. */
export function sourceId(id: string): string {
  return `source-${id}`;
}

/** The numbered list to which the accounts point. */
export function EventSources({ sources }: { readonly sources: readonly SourceText[] }) {
  const words = useWords();
  return (
    <ListPart
      name={words.say('event.sources')}
      isOrdered
      beside={<Term of="source" name={words.say('facet.source')} />}
    >
      {sources.map((source, at) => (
        <li key={source.id} id={sourceId(source.id)} tabIndex={-1} className={styles.source}>
          <span className={styles.number}>{words.say('account.source-number', { number: at + 1 })}</span>{' '}
          <Source source={source} />
        </li>
      ))}
    </ListPart>
  );
}

function Source({ source }: { readonly source: SourceText }) {
  const words = useWords();
  const date = useDate();
  const { publisher, title, url, published, lang, kind, origin, archived, weak } = source;
  const about = {
    date: published === null ? words.say('source.undated') : date(published),
    language: languageName(lang, words),
    kind: words.say(`source.${kind}`),
  };
  return (
    <span>
      <b>
        <Text of={publisher} />
      </b>{' '}
      <Outside url={url} text={<Text of={title} />} lang={lang} />{' '}
      <span className={styles.about}>
        {origin === undefined
          ? words.say('source.about', about)
          : words.say('source.about-via', { ...about, origin })}{' '}
        {archived && (
          <span className={styles.archived}>
            <Outside url={archived.url} text={words.say('source.archived')} />
          </span>
        )}{' '}
        {weak && <span className={styles.weak}>{words.say('source.weak')}</span>}
      </span>
    </span>
  );
}

/** A link to another site, or its bare text where the address is not one that a link may have. */
function Outside({
  url,
  text,
  lang,
}: {
  readonly url: string;
  readonly text: ReactNode;
  readonly lang?: string;
}) {
  return isHttpUrl(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
      {text}
    </a>
  ) : (
    <span lang={lang}>{text}</span>
  );
}
