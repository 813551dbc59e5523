/** The Sequence within the app: the shown events, each opening in place. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { isFiltered } from '../../query/view.ts';
import { dayOfWall, type WallMs } from '../../time/civil.ts';
import { useActions, useApp, useCompleteAtOnce, useSelectors, useWords } from '../context.tsx';
import { useEventHref } from '../useHref.ts';
import { startAtDay } from './goToDay.ts';
import { useDaysWatched } from './readingDay.tsx';
import { Sequence } from './Sequence.tsx';

/** The list of all shown events. */
export function SequenceView() {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const index = useApp((state) => state.index);
  const events = useApp(selectors.shown);
  const zone = useApp(selectors.zone);
  const openId = useApp((state) => state.view.event);
  const hrefOf = useEventHref();
  const window = useApp(selectors.window);
  const isWhole = useApp((state) => !isFiltered(state.view));
  const list = useRef<HTMLDivElement>(null);
  useDaysWatched(list, events);
  // The whole record is long: it opens where the Timeline would, at the chapter or window that is being read.
  const start = useEffectEvent(() => {
    if (isWhole) startAtDay(dayOfWall(window.start as WallMs));
  });
  useEffect(() => {
    // A reader who has already moved along the prerendered list stays there.
    const isFirst = document.documentElement.dataset.ready === undefined;
    if (isFirst && scrollY > 0) return;
    // In the next frame the list stands in the page, and not behind the prerendered one.
    const frame = requestAnimationFrame(() => start());
    return () => cancelAnimationFrame(frame);
  }, []);
  useCompleteAtOnce();
  return (
    <div ref={list}>
      <Sequence
        record={index.record}
        index={index}
        events={events}
        words={words}
        zone={zone}
        hrefOf={hrefOf}
        onOpen={actions.openEvent}
        openId={openId}
      />
    </div>
  );
}
