/** The Sequence within the app: the shown events, each opening in place. */
import { useEffect, useEffectEvent } from 'react';
import { isFiltered } from '../../query/view.ts';
import { dayOfWall, type WallMs } from '../../time/civil.ts';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { useEventHref } from '../useHref.ts';
import { startAtDay } from './goToDay.ts';
import { Sequence } from './Sequence.tsx';

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
  // The whole record is long: it opens where the Timeline would, at the chapter or window that is being read.
  const start = useEffectEvent(() => {
    if (isWhole) startAtDay(dayOfWall(window.start as WallMs));
  });
  useEffect(() => {
    // In the next frame the list stands in the page, and not behind the prerendered one.
    const frame = requestAnimationFrame(() => start());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
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
  );
}
