/** On how many independent origins events rest. */
import type { ReactNode } from 'react';
import { originsOf } from '../../../record/checks/sources.ts';
import { eventsOf, tally } from '../../report/subject.ts';
import { Folded } from '../../report/table.tsx';
import { EventList } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

/** So many origins are named. */
const MOST = 12;

export function OriginsPart({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, words, files } = subject;
  const told = eventsOf(subject).map((each) => ({ ...each, origins: originsOf(each.file) }));
  const single = told.filter(({ origins }) => origins.size === 1);
  const two = told.filter(({ origins }) => origins.size === 2).length;
  const most = tally(
    files.events.flatMap(({ sources }) => sources.map(({ origin, publisher }) => origin ?? publisher)),
  ).slice(0, MOST);
  return (
    <>
      <p>
        {say('origins.text', { one: single.length, two, more: told.length - single.length - two })}{' '}
        {say('origins.most', {
          list: words.list(
            most.map(([origin, count]) => say('origins.count', { origin, count })),
            'and',
          ),
        })}
      </p>
      {single.length > 0 && (
        <Folded summary={say('origins.single', { count: single.length })}>
          <EventList
            subject={subject}
            told={single}
            more={({ file }) => words.list([...originsOf(file)], 'and')}
          />
        </Folded>
      )}
    </>
  );
}
