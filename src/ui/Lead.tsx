/** What is shown, in one plain sentence; the line of how many events that are stands beside it. */
import type { ReactNode } from 'react';
import { countIn } from '../query/window.ts';
import { describe } from '../words/describe.ts';
import { useApp, useSelectors, useWords } from './context.tsx';
import styles from './Lead.module.css';
import { shownOf } from './shownOf.ts';
import { useCurrentChapter } from './useCurrentChapter.ts';

/** The sentence, after that of the chapter which is being read; `children` is the status line. */
export function Lead({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const selectors = useSelectors();
  const record = useApp((state) => state.index.record);
  const view = useApp((state) => state.view);
  const shown = useApp(selectors.shown);
  const window = useApp(selectors.window);
  const isTimeline = useApp(selectors.viewName) === 'timeline';
  const isOpen = useApp(selectors.open) !== undefined;
  const chapter = useCurrentChapter();
  const picture =
    isTimeline && shown.length > 0 ? { span: window, count: countIn(shown, window) } : undefined;
  return (
    <div className={styles.lead}>
      {chapter && !isOpen && <p className={styles.chapter}>{chapter.sentence}</p>}
      <p className={styles.sentence}>
        {describe(shownOf(record, view, shown.length, picture, words), words)}
      </p>
      {children}
    </div>
  );
}
