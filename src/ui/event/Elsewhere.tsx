/** Other events of the record that contradict or clarify the open one, or that it contradicts or clarifies. */
import { authors, bearers } from '../../record/parts.ts';
import type { EventRow } from '../../record/record.ts';
import { namesInWords } from '../../words/sentence.ts';
import { useActions, useRecord, useWords } from '../context.tsx';
import { isPlainClick } from '../plainClick.ts';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import { useEventHref } from '../useHref.ts';
import styles from './Elsewhere.module.css';
import { ListPart } from './ListPart.tsx';
import { othersOf } from './othersOf.ts';
import { StanceSign } from './StanceSign.tsx';
import { useDate } from './useDate.ts';

/** The list, each with who, how and when; absent where there is none. `onLeave` is called before one is opened. */
export function Elsewhere({
  event,
  onLeave,
}: {
  readonly event: EventRow;
  readonly onLeave?: (() => void) | undefined;
}) {
  const words = useWords();
  const actions = useActions();
  const record = useRecord();
  const hrefOf = useEventHref();
  const date = useDate();
  const others = othersOf(record, event);
  if (others.length === 0) return null;
  return (
    <ListPart name={words.say('elsewhere.name')}>
      {others.map(({ event: other, stance, says }) => {
        const own = authors(record, other);
        const who = own.length > 0 ? own : bearers(record, other);
        return (
          <li key={`${says} ${other.id}`} className={styles.other}>
            <SideChip side={record.sides[who[0]?.side ?? -1]} />{' '}
            <span>
              <b>
                {namesInWords(
                  who.map(({ name }) => name),
                  words,
                )}
              </b>{' '}
              <span className={styles.says}>
                <StanceSign stance={stance} />
                {words.say(says)}
              </span>{' '}
              <span className={styles.date}>{date(other.time)}</span>{' '}
              <a
                href={hrefOf(other.id)}
                onClick={(click) => {
                  if (!isPlainClick(click)) return;
                  click.preventDefault();
                  onLeave?.();
                  actions.openEvent(other.id);
                }}
              >
                <Text of={other.title} />
              </a>
            </span>
          </li>
        );
      })}
    </ListPart>
  );
}
