/** The events of one thread, in order: when, whose, what, and what each is to the proposal. */
import { Fragment, useMemo } from 'react';
import { threadOf } from '../../query/threads.ts';
import { bearers, sidesOf } from '../../record/parts.ts';
import { type EventRow, eventAt } from '../../record/record.ts';
import { useActions, useRecord, useWords } from '../context.tsx';
import { useDate } from '../event/useDate.ts';
import { isPlainClick } from '../plainClick.ts';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import { useEventHref } from '../useHref.ts';
import styles from './Threads.module.css';
import { kindInThread, threadNotes } from './threadNotes.ts';
import { useProposalAnswers } from './useProposalAnswers.ts';

/** The items of a thread's list; the open event among them is marked as the current one. */
export function ThreadEvents({ event: open, root }: { readonly event: EventRow; readonly root: EventRow }) {
  const words = useWords();
  const actions = useActions();
  const record = useRecord();
  const date = useDate();
  const hrefOf = useEventHref();
  const answersOf = useProposalAnswers();
  const thread = useMemo(() => threadOf(record, root), [record, root]);
  const notesOf = useMemo(
    () => threadNotes(record, thread, answersOf(root), words),
    [record, thread, answersOf, root, words],
  );
  return thread.map((index) => {
    const event = eventAt(record, index);
    if (!event) return null;
    const { ties, answers } = notesOf(event);
    const isOpen = event.index === open.index;
    return (
      <li key={event.id} className={styles.event} data-open={isOpen}>
        <span className={styles.sides}>
          {sidesOf(bearers(record, event)).map((side) => (
            <SideChip key={side} side={record.sides[side]} />
          ))}
        </span>
        <div>
          <p>
            <a
              href={hrefOf(event.id)}
              aria-current={isOpen || undefined}
              onClick={(click) => {
                if (!isPlainClick(click)) return;
                click.preventDefault();
                if (!isOpen) actions.openEvent(event.id);
              }}
            >
              <Text of={event.title} />
            </a>
          </p>
          <p className={styles.about}>
            {[
              date(event.time),
              kindInThread(record, event, words),
              ...(event.index === root.index ? [] : ties),
            ].map((part) => (
              <Fragment key={part}>
                <span>{part}</span>{' '}
              </Fragment>
            ))}
          </p>
          {answers.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
      </li>
    );
  });
}
