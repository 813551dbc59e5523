/** Cells of the Table that are more than a text. */
import type { EventRow, Side } from '../../record/record.ts';
import { useActions, useWords } from '../context.tsx';
import { isPlainClick } from '../plainClick.ts';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import type { StandingChip } from '../standing.ts';
import { useEventHref } from '../useHref.ts';
import styles from './cells.module.css';

/** An event to which a cell leads, and what it is to the row's own. */
export interface LinkedEvent {
  readonly event: EventRow;
  readonly as?: string;
}

/** Links to events, each opening in place. */
export function EventLinks({ events }: { readonly events: readonly LinkedEvent[] }) {
  const actions = useActions();
  const hrefOf = useEventHref();
  return (
    events.length > 0 && (
      <ul className={styles.list}>
        {events.map(({ event: { id, title }, as }) => (
          <li key={`${as} ${id}`}>
            {as !== undefined && <span className={styles.muted}>{as}</span>}{' '}
            <a
              href={hrefOf(id)}
              onClick={(click) => {
                if (!isPlainClick(click)) return;
                click.preventDefault();
                actions.openEvent(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    )
  );
}

/** Sides by name, each with its colour and letters. */
export function Sides({ sides }: { readonly sides: readonly Side[] }) {
  return (
    sides.length > 0 && (
      <ul className={styles.sides}>
        {sides.map((side) => (
          <li key={side.id}>
            <SideChip side={side} /> {side.name}
          </li>
        ))}
      </ul>
    )
  );
}

/** Who disputes or revises an event, and when. */
export function StandingList({ chips }: { readonly chips: readonly StandingChip[] }) {
  const words = useWords();
  if (chips.length === 0) return <span className={styles.muted}>{words.say('standing.uncontested')}</span>;
  return (
    <ul className={styles.list}>
      {chips.map(({ standing, text }) => (
        <li key={text} className={styles.standing} data-standing={standing}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Words quoted, in their language. */
export function Quotation({
  text,
  lang,
}: {
  readonly text: string | undefined;
  readonly lang: string | undefined;
}) {
  return (
    text !== undefined && (
      <q lang={lang}>
        <Text of={text} />
      </q>
    )
  );
}
