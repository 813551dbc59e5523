/** A stretch of a very long Sequence, with the ways to what is earlier and later: it says which part of the whole it is. */
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Bitset, next, previous, rank } from '../../query/bitset.ts';
import { eventAt } from '../../record/record.ts';
import { dayOfWall, type WallMs } from '../../time/civil.ts';
import { edtfInShort } from '../../words/dates.ts';
import { useActions, useApp, useCompleteAtOnce, useIndex, useSelectors, useWords } from '../context.tsx';
import { useSideLanes } from '../lanes/useSideLanes.ts';
import { useEventHref } from '../useHref.ts';
import { Sequence } from './Sequence.tsx';
import styles from './Stretch.module.css';

/** So many events stand in the page at once. */
const LENGTH = 200;

/** Events of the shown set around the window, or around the open event. */
export function Stretch() {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const index = useIndex();
  const { shown, count } = useApp(selectors.selection);
  const window = useApp(selectors.window);
  const open = useApp(selectors.open);
  const zone = useApp(selectors.zone);
  const openId = useApp((state) => state.view.event);
  const hrefOf = useEventHref();
  const lanes = useSideLanes();
  const told = useRef<HTMLParagraphElement>(null);
  const { first } = index.days;
  const { record } = index;
  const [asked, setAsked] = useState<{ readonly shown: Bitset; readonly from: number }>();
  const from = useMemo(() => {
    if (asked?.shown === shown) return asked.from;
    const day = dayOfWall(window.start as WallMs);
    const since = first.findIndex((other) => other >= day);
    const start = open?.index ?? (since < 0 ? first.length - 1 : since);
    const at = next(shown, start) ?? previous(shown, shown.length - 1) ?? 0;
    return stepped(shown, at, open ? -LENGTH / 2 : 0);
  }, [asked, shown, window, open, first]);
  const events = useMemo(() => {
    const rows = [];
    for (let i: number | undefined = from; i !== undefined && rows.length < LENGTH; i = next(shown, i + 1)) {
      const event = eventAt(record, i);
      if (event) rows.push(event);
    }
    return rows;
  }, [from, shown, record]);
  useCompleteAtOnce();
  const before = rank(shown, from);
  const after = count - before - events.length;
  const goTo = (to: number) => {
    flushSync(() => setAsked({ shown, from: to }));
    told.current?.focus();
  };
  const [begin, end] = [events[0], events.at(-1)];
  const ways = (
    <div className={styles.ways}>
      <button
        type="button"
        className="button"
        disabled={before === 0}
        onClick={() => goTo(stepped(shown, from, -LENGTH))}
      >
        {words.say('stretch.earlier', { count: Math.min(LENGTH, before) })}
      </button>
      <button
        type="button"
        className="button"
        disabled={after <= 0}
        onClick={() => goTo(stepped(shown, from, LENGTH))}
      >
        {words.say('stretch.later', { count: Math.max(0, Math.min(LENGTH, after)) })}
      </button>
    </div>
  );
  return (
    <>
      <p ref={told} tabIndex={-1} className={styles.told}>
        {begin &&
          end &&
          words.say('stretch.which', {
            from: before + 1,
            to: before + events.length,
            count,
            first: edtfInShort(begin.time, words, zone),
            last: edtfInShort(end.time, words, zone),
          })}
      </p>
      {ways}
      <Sequence
        record={record}
        index={index}
        events={events}
        words={words}
        zone={zone}
        hrefOf={hrefOf}
        onOpen={actions.openEvent}
        openId={openId}
        lanes={lanes}
      />
      {ways}
    </>
  );
}

/** The index some steps away within a set, or the last one in that direction. */
function stepped(set: Bitset, from: number, steps: number): number {
  let at = from;
  for (let i = 0; i < Math.abs(steps); i++) {
    const to = steps < 0 ? previous(set, at - 1) : next(set, at + 1);
    if (to === undefined) break;
    at = to;
  }
  return at;
}
