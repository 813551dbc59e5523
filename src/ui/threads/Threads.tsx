/** The threads of the open event: every event of each in order, and the way along it. */
import '../../words/threadWords.ts';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { alongThread } from '../../query/alongThread.ts';
import { threadOf, threadRoots } from '../../query/threads.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import { Arrow } from '../Arrow.tsx';
import { useActions, useApp, useRecord, useWords } from '../context.tsx';
import { ListPart } from '../event/ListPart.tsx';
import { SideAnswer } from './SideAnswer.tsx';
import { ThreadEvents } from './ThreadEvents.tsx';
import styles from './Threads.module.css';
import { useProposalAnswers } from './useProposalAnswers.ts';

/** The list named `Thread`; absent where the event stands in none. Where it stands in several, each is listed under its proposal. */
export function Threads({ event }: { readonly event: EventRow }) {
  const words = useWords();
  const record = useRecord();
  const asked = useApp((state) => state.view.thread);
  // Which of several threads is being walked, so that the way back is the way that was come.
  const [walked, setWalked] = useState<string>();
  const roots = useMemo(() => rootsOf(record, event, asked ?? walked), [record, event, asked, walked]);
  const walk = useWalk(event, setWalked);
  const place = useRef<HTMLDivElement>(null);
  useThreadKeys(place, roots[0], walk);
  const [only, another] = roots;
  if (!only) return null;
  return (
    <div ref={place}>
      {another ? (
        <ListPart name={words.say('thread.name')}>
          {roots.map((root) => (
            <li key={root.id} className={styles.one}>
              <p>{words.say('thread.of', { title: root.title, count: threadOf(record, root).length })}</p>
              <Ways root={root} walk={walk} />
              <ol>
                <ThreadEvents event={event} root={root} />
              </ol>
            </li>
          ))}
        </ListPart>
      ) : (
        <ListPart
          name={words.say('thread.name')}
          isOrdered
          above={
            <>
              {only.index === event.index && <PutTo root={only} />}
              <Ways root={only} walk={walk} />
            </>
          }
        >
          <ThreadEvents event={event} root={only} />
        </ListPart>
      )}
    </div>
  );
}

/** The proposals whose threads are told of an event; the one asked for, by id, before others. */
function rootsOf(record: DiplomaticRecord, event: EventRow, asked: string | undefined): readonly EventRow[] {
  const alone = eventAt(record, record.indexOf.event.get(asked ?? ''));
  const isIn = alone?.type === 'proposal' && threadOf(record, alone).includes(event.index);
  return [...new Set([...(isIn ? [alone] : []), ...threadRoots(record, event)])];
}

/** What each side to which it was put answered. */
function PutTo({ root }: { readonly root: EventRow }): ReactNode {
  const words = useWords();
  const { put, searched } = useProposalAnswers()(root);
  if (put.length === 0) return null;
  return (
    <div className={styles.put}>
      <p>{words.say('thread.put')}</p>
      {put.map((of) => (
        <SideAnswer key={of.side} of={of} searched={searched} />
      ))}
    </div>
  );
}

/** Opens the event before (−1) or after (1) one along the thread of a proposal; `undefined` where there is none. */
type Walk = (root: EventRow, step: -1 | 1) => (() => void) | undefined;

function useWalk(event: EventRow, onWalk: (root: string) => void): Walk {
  const actions = useActions();
  const record = useRecord();
  return useCallback(
    (root, step) => {
      const to = eventAt(record, alongThread(record, event, step, root));
      if (!to) return undefined;
      return () => {
        onWalk(root.id);
        actions.openEvent(to.id);
      };
    },
    [event, onWalk, actions, record],
  );
}

interface WaysProps {
  readonly root: EventRow;
  readonly walk: Walk;
}

/** Along the thread, and to it alone. */
function Ways({ root, walk }: WaysProps) {
  const words = useWords();
  const actions = useActions();
  const isAlone = useApp((state) => state.view.thread) === root.id;
  const steps = [
    ['thread.previous', walk(root, -1), 'start'],
    ['thread.next', walk(root, 1), 'end'],
  ] as const;
  return (
    <p className={styles.ways}>
      {steps.map(([name, go, direction]) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-label={words.say(name)}
          title={words.say(name)}
          disabled={!go}
          onClick={go}
        >
          <Arrow to={direction} />
        </button>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => actions.setThread(isAlone ? undefined : root.id)}
      >
        {words.say(isAlone ? 'thread.all' : 'thread.alone')}
      </button>
    </p>
  );
}

/** `[` and `]` along the thread, while the open event has the focus. */
function useThreadKeys(place: RefObject<HTMLElement | null>, root: EventRow | undefined, walk: Walk): void {
  useEffect(() => {
    const panel = place.current?.closest('section');
    if (!panel || !root) return;
    const onKeyDown = (press: KeyboardEvent) => {
      const step = press.key === '[' ? -1 : press.key === ']' ? 1 : undefined;
      const isTyping = press.target instanceof Element && press.target.matches('input, textarea, select');
      if (!step || isTyping || press.ctrlKey || press.altKey || press.metaKey) return;
      const go = walk(root, step);
      if (!go) return;
      press.preventDefault();
      go();
    };
    panel.addEventListener('keydown', onKeyDown);
    return () => panel.removeEventListener('keydown', onKeyDown);
  }, [place, root, walk]);
}
