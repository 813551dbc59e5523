/** What is shown, in one plain sentence, and how many events that are. */
import { describe } from '../words/describe.ts';
import { useCurrentChapter } from './Chapters.tsx';
import { useApp, useSelectors, useWords } from './context.tsx';
import styles from './Lead.module.css';
import { Status } from './Status.tsx';
import { shownOf } from './shownOf.ts';

export function Lead({ isReady }: { readonly isReady: boolean }) {
  const words = useWords();
  const selectors = useSelectors();
  const record = useApp((state) => state.index.record);
  const view = useApp((state) => state.view);
  const { count } = useApp(selectors.selection);
  const window = useApp(selectors.window);
  const isTimeline = useApp(selectors.viewName) === 'timeline';
  const isOpen = useApp(selectors.open) !== undefined;
  const chapter = useCurrentChapter();
  return (
    <div className={styles.lead}>
      {chapter && !isOpen && <p className={styles.chapter}>{chapter.sentence}</p>}
      <p className={styles.sentence}>
        {describe(shownOf(record, view, count, isTimeline && count > 0 ? window : undefined, words), words)}
      </p>
      <Status isReady={isReady} />
    </div>
  );
}
