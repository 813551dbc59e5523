/** Links of the open event to earlier and from later ones, by relation. */
import { type EventRow, eventAt } from '../../record/record.ts';
import { useActions, useRecord, useWords } from '../context.tsx';
import { isPlainClick } from '../plainClick.ts';
import { Text } from '../search/marking.tsx';
import { useEventHref } from '../useHref.ts';
import styles from './Links.module.css';
import { ListPart } from './ListPart.tsx';
import { byRelation } from './linkGroups.ts';
import { useDate } from './useDate.ts';

/** The list; absent where the event is linked with none. */
export function Links({ event }: { readonly event: EventRow }) {
  const words = useWords();
  if (event.links.length + event.inbound.length === 0) return null;
  return (
    <ListPart name={words.say('event.links')}>
      {byRelation(event.links).map(([rel, to]) => (
        <Group key={rel} name={words.say(`rel.${rel}`)} events={to} />
      ))}
      {byRelation(event.inbound).map(([rel, from]) => (
        <Group key={rel} name={words.say(`rel.in.${rel}`)} events={from} />
      ))}
    </ListPart>
  );
}

function Group({ name, events }: { readonly name: string; readonly events: readonly number[] }) {
  const actions = useActions();
  const record = useRecord();
  const hrefOf = useEventHref();
  const date = useDate();
  return (
    <li className={styles.group}>
      <span>{name}</span>{' '}
      <ul>
        {events.map((index) => {
          const other = eventAt(record, index);
          return (
            other && (
              <li key={other.id}>
                <a
                  href={hrefOf(other.id)}
                  onClick={(click) => {
                    if (!isPlainClick(click)) return;
                    click.preventDefault();
                    actions.openEvent(other.id);
                  }}
                >
                  <Text of={other.title} />
                </a>{' '}
                <span>{date(other.time)}</span>
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}
