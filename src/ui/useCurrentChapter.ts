/** Which chapter is being read. */
import { useMemo } from 'react';
import { next } from '../query/bitset.ts';
import { isFiltered } from '../query/view.ts';
import { dayOfWall, type WallMs } from '../time/civil.ts';
import { type Chapter, chapterIn, chapterOn, chaptersOf } from './chapters.ts';
import { useApp, useRecord, useSelectors } from './context.tsx';
import { useReadingDay } from './sequence/readingDay.tsx';

/** In the Timeline the chapter that fills the window, in the Sequence the one whose day is in sight. */
export function useCurrentChapter(): Chapter | undefined {
  const selectors = useSelectors();
  const record = useRecord();
  const chapters = useMemo(() => chaptersOf(record), [record]);
  const isSequence = useApp(selectors.viewName) === 'sequence';
  const window = useApp(selectors.window);
  const first = useApp(
    (state) => selectors.index(state).days.first[next(selectors.selection(state).shown, 0) ?? -1],
  );
  const isWhole = useApp((state) => !isFiltered(state.view));
  const day = useReadingDay();
  if (!isSequence) return chapterIn(chapters, window);
  // Until a day is seen it is the one at which the list opens.
  const read = day ?? (isWhole ? dayOfWall(window.start as WallMs) : first);
  return read === undefined ? undefined : chapterOn(chapters, read);
}
