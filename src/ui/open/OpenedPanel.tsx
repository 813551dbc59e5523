/** The open event of a reader's own file: what the file says of it, and where in the file that stands. */
import '../../words/panelWords.ts';
import { use } from 'react';
import type { EventRow } from '../../record/record.ts';
import { useRecord } from '../context.tsx';
import styles from '../event/Facts.module.css';
import { Facts } from '../event/Facts.tsx';
import { FilteredOut } from '../event/FilteredOut.tsx';
import { FileEventsContext } from './fileEvents.ts';

/** What follows the title. */
export function OpenedPanel({ event }: { readonly event: EventRow }) {
  const file = use(FileEventsContext);
  const { topics } = useRecord();
  if (!file) return null;
  const { say, counts } = file;
  const source = file.sourceOf(event.index);
  const about = event.topics.flatMap((index) => topics[index]?.name ?? []);
  return (
    <>
      <FilteredOut event={event} />
      <Facts event={event} text={undefined} />
      <dl className={styles.facts}>
        {about.length > 0 && (
          <div>
            <dt>{say('event.topics')}</dt>
            <dd>
              <ul>
                {about.map((name) => (
                  <li key={name}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {source.text !== '' && (
          <div>
            <dt>{say('event.source')}</dt>
            <dd>
              <bdi>{source.isLink ? <SourceLink address={new URL(source.text).href} /> : source.text}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{say('event.where')}</dt>
          <dd>
            {say(counts === 'lines' ? 'event.line' : 'event.entry', { line: file.lineOf(event.index) })}
          </dd>
        </div>
      </dl>
    </>
  );
}

/** The address is shown as the browser will ask for it: letters of other scripts cannot pass for those of a known host. */
function SourceLink({ address }: { readonly address: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}
