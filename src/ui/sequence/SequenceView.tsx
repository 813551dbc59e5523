/** The Sequence within the app: the shown events, each opening in place. */
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isFiltered } from '../../query/view.ts';
import { dayOfWall, type WallMs } from '../../time/civil.ts';
import { useActions, useApp, useCompleteAtOnce, useIndex, useSelectors, useWords } from '../context.tsx';
import { useSideLanes } from '../lanes/useSideLanes.ts';
import { useEventHref } from '../useHref.ts';
import { goToDay } from './goToDay.ts';
import { useDaysWatched } from './readingDay.tsx';
import { Sequence } from './Sequence.tsx';
import { Stretch } from './Stretch.tsx';
import { useExchangeNotes } from './useExchangeNotes.ts';

/** More events than this are not put into the page at once. */
const MOST_AT_ONCE = 2_000;

/** The list of the shown events: all of them, or a stretch of them where they are very many. */
export function SequenceView() {
  const { count } = useApp(useSelectors().selection);
  const words = useWords();
  const isBySide = useApp(({ view }) => view.lanes === 'side');
  return (
    <>
      {!isBySide && <p className="qn">{words.say('sequence.by-side')}</p>}
      {count > MOST_AT_ONCE ? <Stretch /> : <Whole />}
    </>
  );
}

/**
 * The list of all shown events. The whole record is long: it opens where the Timeline would, at the chapter or window
 * that is being read, with what is earlier folded until it is asked for or something leads there.
 */
function Whole() {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const index = useIndex();
  const events = useApp(selectors.shown);
  const zone = useApp(selectors.zone);
  const openId = useApp((state) => state.view.event);
  const hrefOf = useEventHref();
  const notesOf = useExchangeNotes();
  const lanes = useSideLanes();
  const window = useApp(selectors.window);
  const isWhole = useApp((state) => !isFiltered(state.view));
  const list = useRef<HTMLDivElement>(null);
  const start = dayOfWall(window.start as WallMs);
  const [fold, setFold] = useState<{ isWhole: boolean; at: number }>({ isWhole, at: start });
  if (fold.isWhole !== isWhole) setFold({ isWhole, at: start });
  const opensAt = isWhole ? fold.at : undefined;
  const unfold = () => flushSync(() => setFold({ isWhole, at: Number.NEGATIVE_INFINITY }));
  useDaysWatched(list, events, opensAt);
  useLayoutEffect(() => {
    // What led here may have gone with the other reading, and the focus with it.
    const isLost = document.activeElement === document.body && document.documentElement.dataset.ready === '';
    const day = list.current?.querySelector<HTMLElement>('li[data-day]:not(.qf)');
    if (!isLost || !day) return;
    day.tabIndex = -1;
    day.focus({ preventScroll: true });
  }, []);
  useCompleteAtOnce();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only unfolds what the focus has reached
    <div
      ref={list}
      onFocus={({ target }) => {
        if (target.closest('.qf')) unfold();
      }}
    >
      <Sequence
        record={index.record}
        index={index}
        events={events}
        words={words}
        zone={zone}
        hrefOf={hrefOf}
        onOpen={actions.openEvent}
        openId={openId}
        opensAt={opensAt}
        notesOf={notesOf}
        lanes={lanes}
        onUnfold={() => {
          unfold();
          goToDay(index.record.extent.first);
        }}
      />
    </div>
  );
}
