/** What is shown, in one plain sentence, and how many events that are. */
import { countIn } from '../query/window.ts';
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
      <Status isReady={isReady} />
    </div>
  );
}
