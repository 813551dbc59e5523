/** What is shown, in one plain sentence; the line of how many events that are stands beside it. */
import { type ReactNode, useMemo } from 'react';
import { countIn } from '../query/window.ts';
import { describe } from '../words/describe.ts';
import { chapterAbout, chaptersOf } from './chapters.ts';
import { useApp, useIndex, useSelectors, useWords } from './context.tsx';
import styles from './Lead.module.css';
import { shownOf } from './shownOf.ts';
import { useCurrentChapter } from './useCurrentChapter.ts';

/** The sentence, after that of the chapter which is being read; `children` is the status line. */
export function Lead({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const selectors = useSelectors();
  const view = useApp((state) => state.view);
  // While a search is under way, or cannot be had, the set is not its result.
  const { q } = useApp(selectors.filter);
  const { shown, count } = useApp(selectors.selection);
  const index = useIndex();
  const { record } = index;
  const window = useApp(selectors.window);
  const reading = useApp(selectors.viewName);
  const isTimeline = reading === 'timeline';
  const isOpen = useApp(selectors.open) !== undefined;
  const chapter = useCurrentChapter();
  const chapters = useMemo(() => chaptersOf(record), [record]);
  // The Timeline's line stays while the picture moves on, so that the picture itself stays where it is.
  const about = isTimeline ? chapterAbout(chapters, window) : reading === 'sequence' ? chapter : undefined;
  const story = about?.sentence ?? (isTimeline ? words.say('lead.no-chapter') : undefined);
  const told = isOpen || count === 0 ? undefined : story;
  const picture =
    isTimeline && count > 0 ? { span: window, count: countIn(index.days, shown, window) } : undefined;
  return (
    <div className={styles.lead}>
      {told !== undefined && (
        <p className={styles.chapter} data-keeps={isTimeline || undefined}>
          {told}
        </p>
      )}
      <p className={styles.sentence}>
        {describe(shownOf(record, { ...view, q }, count, picture, words), words)}
      </p>
      {children}
    </div>
  );
}
