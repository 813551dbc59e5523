import '../../words/panelWords.ts';
import { eventAt } from '../../record/record.ts';
import type { Listing } from '../../stage/picture.ts';
import { edtfInShort } from '../../words/dates.ts';
import { useApp, useRecord, useSelectors, useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import { Text } from '../search/marking.tsx';
import styles from './BadgeList.module.css';

/** The events of a badge that no zoom can part, as a list to choose from. */
export function BadgeList({
  listing: { events, count },
  onOpen,
  onClose,
}: {
  readonly listing: Listing;
  readonly onOpen: (event: number) => void;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const record = useRecord();
  const zone = useApp(useSelectors().zone);
  const name = words.say('badge.events', { count });
  return (
    <Sheet name={name} onClose={onClose}>
      <h2 className={styles.name}>{name}</h2>
      {count > events.length && <p>{words.say('badge.first', { count: events.length })}</p>}
      <ul className={styles.events}>
        {events.map((index) => {
          const event = eventAt(record, index);
          return (
            event && (
              <li key={event.id}>
                <button
                  type="button"
                  onClick={() => {
                    onClose();
                    onOpen(index);
                  }}
                >
                  <bdi>
                    <Text of={event.title} />
                  </bdi>{' '}
                  <span>{edtfInShort(event.time, words, zone)}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </Sheet>
  );
}
