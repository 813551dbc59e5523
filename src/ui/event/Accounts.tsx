/** Who says what: each party's version with its stance, its time and its sources, side by side and none erased. */
import '../../words/readingWords.ts';
import { type CSSProperties, useId } from 'react';
import type { EventText } from '../../record/core.ts';
import type { EventRow } from '../../record/record.ts';
import { Term } from '../Ask.tsx';
import { useActions, useApp, useRecord, useWords } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { SideChip } from '../SideChip.tsx';
import { Account } from './Account.tsx';
import styles from './Accounts.module.css';
import { accountRows, hasSides } from './accountRows.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { ListPart } from './ListPart.tsx';

interface AccountsProps {
  readonly event: EventRow;
  readonly text: EventText | undefined;
}

/**
 * The list of accounts; without `text` only who, how and when. Compared, it stands in a dialog of its own, one column a
 * side, and not here: it is one list wherever it is.
 */
export function Accounts({ event, text }: AccountsProps) {
  const words = useWords();
  const { show } = useActions();
  const record = useRecord();
  const isComparing = useApp((state) => state.session.panel === 'compare');
  const onClose = () => show(undefined);
  if (isComparing)
    return (
      <>
        <p>{words.say('compare.standing-there')}</p>
        <Dialog name={words.say('compare.name')} size="wide" onClose={onClose}>
          <p className={styles.compared}>{event.title}</p>
          <List event={event} text={text} inColumns onLeave={onClose} />
        </Dialog>
      </>
    );
  return (
    <List
      event={event}
      text={text}
      beside={
        hasSides(record, event) && (
          <button
            type="button"
            className={`button ${styles.compare}`}
            aria-haspopup="dialog"
            onClick={() => show('compare')}
          >
            {words.say('compare.open')}
          </button>
        )
      }
    />
  );
}

function List({
  event,
  text,
  inColumns = false,
  beside,
  onLeave,
}: AccountsProps & {
  readonly inColumns?: boolean;
  readonly beside?: React.ReactNode;
  readonly onLeave?: () => void;
}) {
  const words = useWords();
  const record = useRecord();
  const prefix = useId();
  const { sides, places } = accountRows(record, event);
  const idOf = (at: number) => `${prefix}${at}`;
  const name = words.say('event.who-says-what');
  const columns = { '--sides': sides.length } as CSSProperties;
  return (
    <>
      <ListPart
        name={name}
        beside={
          <>
            <Term of="account" name={name} />
            {beside}
          </>
        }
        above={
          inColumns && (
            <div className={styles.sides} style={columns} aria-hidden="true">
              {sides.map((side) => (
                <span key={side}>
                  <SideChip side={record.sides[side]} /> {record.sides[side]?.name}
                </span>
              ))}
            </div>
          )
        }
        {...(inColumns ? { listClass: styles.columns, listStyle: columns } : {})}
      >
        {places.map(({ column, row }, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an account is known by its place in the event
            key={at}
            id={idOf(at)}
            tabIndex={-1}
            className={styles.account}
            style={inColumns ? ({ '--column': column + 1, '--row': row + 1 } as CSSProperties) : undefined}
          >
            <Account event={event} at={at} text={text} idOf={idOf} onLeave={onLeave} />
          </li>
        ))}
      </ListPart>
      <Elsewhere event={event} onLeave={onLeave} />
    </>
  );
}
