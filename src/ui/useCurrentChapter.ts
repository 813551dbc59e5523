/** Which chapter is being read. */
import { useMemo } from 'react';
import { type Chapter, chapterIn, chapterOn, chaptersOf } from './chapters.ts';
import { useApp, useSelectors } from './context.tsx';
import { useReadingDay } from './sequence/readingDay.tsx';

/** In the Timeline the chapter that fills the window, in the Sequence the one whose day is in sight. */
export function useCurrentChapter(): Chapter | undefined {
  const selectors = useSelectors();
  const record = useApp((state) => state.index.record);
  const chapters = useMemo(() => chaptersOf(record), [record]);
  const isSequence = useApp(selectors.viewName) === 'sequence';
  const window = useApp(selectors.window);
  const day = useReadingDay();
  if (!isSequence) return chapterIn(chapters, window);
  return day === undefined ? undefined : chapterOn(chapters, day);
}
