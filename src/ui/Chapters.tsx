/** The strip of chapters: where to begin reading, the whole record one press away. */
import '../words/recordWords.ts';
import { useEffect, useMemo, useRef } from 'react';
import { spanOfDays } from '../query/window.ts';
import { edtfInShort } from '../words/dates.ts';
import { Arrow } from './Arrow.tsx';
import styles from './Chapters.module.css';
import { type Chapter, chaptersOf, showsAll } from './chapters.ts';
import { useActions, useApp, useRecord, useSelectors, useWords } from './context.tsx';
import { goToDay } from './sequence/goToDay.ts';
import { useCurrentChapter } from './useCurrentChapter.ts';

/** How much of the chapter before stays in sight, px. */
const MARGIN = 24;

/**
 * All chapters as buttons. In the Timeline a press sets the window, in the Sequence it also leads to the chapter's
 * first day. `isInert` where no script listens yet.
 */
export function Chapters({ isInert = false }: { readonly isInert?: boolean }) {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const record = useRecord();
  const zone = useApp(selectors.zone);
  const chapters = useMemo(() => chaptersOf(record), [record]);
  const isSequence = useApp(selectors.viewName) === 'sequence';
  const window = useApp(selectors.window);
  const current = useCurrentChapter();
  const strip = useRef<HTMLOListElement>(null);
  const isWhole = !isSequence && current === undefined && showsAll(record, window);

  const first = record.dataset.chapters[0]?.id;
  const inStrip = isWhole ? undefined : (current?.id ?? first);
  useEffect(() => {
    const list = strip.current;
    const item = list?.querySelector<HTMLElement>(`[data-chapter="${inStrip}"]`);
    if (!list || !item) return;
    const left = item.offsetLeft;
    if (left < list.scrollLeft || left + item.offsetWidth > list.scrollLeft + list.clientWidth)
      list.scrollTo({ left: Math.max(0, left - MARGIN) });
  }, [inStrip]);

  const goTo = (chapter: Chapter) => {
    actions.setWindow(chapter.span, 'push');
    if (isSequence) goToDay(chapter.first);
  };
  const goToWhole = () => {
    actions.setWindow(spanOfDays(record.extent), 'push');
    if (isSequence) goToDay(record.extent.first);
  };
  return (
    <nav
      className={styles.chapters}
      data-stays={isSequence || undefined}
      aria-label={words.say('chapters.name')}
      inert={isInert}
    >
      <button type="button" className={styles.whole} aria-current={isWhole || undefined} onClick={goToWhole}>
        {words.say('chapters.whole')}
      </button>
      <ol ref={strip}>
        {chapters.map((chapter) => (
          <li key={chapter.id} data-chapter={chapter.id} data-opens={chapter.id === inStrip || undefined}>
            <button
              type="button"
              aria-current={chapter.id === current?.id || undefined}
              onClick={() => goTo(chapter)}
            >
              <span>{edtfInShort(chapter.date, words, zone)}</span>
              {chapter.name}
            </button>
          </li>
        ))}
      </ol>
      {([-1, 1] as const).map((step) => (
        // For the pointer only: by key and by voice every chapter is reached itself.
        <button
          key={step}
          type="button"
          className={styles.turn}
          aria-hidden="true"
          tabIndex={-1}
          onClick={() => turn(strip.current, step)}
        >
          <Arrow to={step < 0 ? 'start' : 'end'} shape="chevron" />
        </button>
      ))}
    </nav>
  );
}

/** Moves the strip by most of what is in sight. */
function turn(strip: HTMLElement | null, step: -1 | 1): void {
  strip?.scrollBy({ left: step * 0.8 * strip.clientWidth });
}
