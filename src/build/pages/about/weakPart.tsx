/** Weak sources, with the events that rest on them. */
import type { ReactNode } from 'react';
import { isHttpUrl } from '../../../record/url.ts';
import { markedUp } from '../../../ui/markedUp.ts';
import { eventsOf } from '../../report/subject.ts';
import { Folded } from '../../report/table.tsx';
import { EventList } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

export function WeakPart({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, words } = subject;
  const told = eventsOf(subject).filter(({ file }) => file.sources.some(({ weak }) => weak));
  const alone = told.filter(({ file }) => file.sources.every(({ weak }) => weak));
  const count = told.flatMap(({ file }) => file.sources).filter(({ weak }) => weak).length;
  return (
    <>
      <p>{say('weak.text', { count, alone: alone.length })}</p>
      {alone.length > 0 && (
        <Folded summary={say('weak.alone', { count: alone.length })}>
          <EventList
            subject={subject}
            told={alone}
            more={({ file }) =>
              words.list([...new Set(file.sources.map(({ publisher }) => publisher))], 'and')
            }
          />
        </Folded>
      )}
      {count > 0 && (
        <Folded summary={say('weak.all', { count })}>
          <EventList
            subject={subject}
            told={told}
            more={({ file }) =>
              file.sources.flatMap(({ weak, id, publisher, title, url, lang }) =>
                weak ? (
                  <span key={id} className="source">
                    {markedUp((marks) => say('weak.source', marks), {
                      publisher,
                      title: isHttpUrl(url) ? (
                        <a href={url} rel="noopener noreferrer" lang={lang}>
                          {title}
                        </a>
                      ) : (
                        <span lang={lang}>{title}</span>
                      ),
                    })}
                  </span>
                ) : (
                  []
                ),
              )
            }
          />
        </Folded>
      )}
    </>
  );
}
