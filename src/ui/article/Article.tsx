/**
 * The screen of a frame in somebody's article: what is shown, in the drawing or as a list, and where it is from. It has no
 * rails, takes the height of its content and nothing that depends on the height of the frame.
 */
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { ArticleOptions } from '../../query/articleLink.ts';
import { countIn } from '../../query/window.ts';
import { describe } from '../../words/describe.ts';
import { Boundary } from '../Boundary.tsx';
import {
  AppContext,
  useApp,
  useAppContext,
  useIndex,
  useRecord,
  useSelectors,
  useWords,
} from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { Legend } from '../Legend.tsx';
import { OpenEvent, PinLine } from '../parts.tsx';
import { Status } from '../Status.tsx';
import { Marked } from '../search/marking.tsx';
import { ReadingDay } from '../sequence/readingDay.tsx';
import { shownOf } from '../shownOf.ts';
import styles from './Article.module.css';
import { ArticleFoot } from './ArticleFoot.tsx';
import { ArticlePanels } from './ArticlePanels.tsx';
import { Events } from './Events.tsx';

const { Panel: Notices } = fetchedPanel(async () => (await import('../Notices.tsx')).Notices);
const { Panel: QuickFilters, fetchAhead: fetchQuickFilters } = fetchedPanel(
  async () => (await import('./QuickFilters.tsx')).QuickFilters,
);

export { fetchQuickFilters };

interface ArticleProps {
  readonly options: ArticleOptions;
  /** The way to the site's root. */
  readonly home: string;
  /** Called when the screen stands in the page, before the drawing is complete. */
  readonly onStand: () => void;
}

/** The screen, and whether its first complete picture stands. */
export function Article(props: ArticleProps) {
  const context = useAppContext();
  const [isReady, setReady] = useState(false);
  const { onReady } = context;
  const tellReady = useCallback(() => {
    onReady();
    queueMicrotask(() => setReady(true));
  }, [onReady]);
  const inner = useMemo(() => ({ ...context, onReady: tellReady }), [context, tellReady]);
  const { onStand } = props;
  useLayoutEffect(() => onStand(), [onStand]);
  return (
    <AppContext value={inner}>
      <ReadingDay>
        <Marked>
          <Screen isReady={isReady} {...props} />
        </Marked>
      </ReadingDay>
    </AppContext>
  );
}

function Screen({ isReady, options, home }: ArticleProps & { readonly isReady: boolean }) {
  const words = useWords();
  const selectors = useSelectors();
  const { onReady } = useAppContext();
  const state = useApp((app) => app.view);
  const openId = useApp(selectors.open)?.id;
  const selection = useApp(selectors.selection);
  const reading = useApp(selectors.viewName);
  const isPinned = useApp(({ view }) => view.v !== undefined);
  const hasNotices = useApp(({ session }) => session.notices.length > 0);
  const isTimeline = reading === 'timeline';
  // Once there it stays: it remembers what was dismissed.
  const [hadNotices, setHadNotices] = useState(hasNotices);
  if (hasNotices && !hadNotices) setHadNotices(true);
  return (
    <div className={styles.article}>
      <main id="events" tabIndex={-1}>
        <ArticleHead home={home} headline={options.headline} />
        <Boundary words={words} resetOn={state}>
          <Sentence>
            <Status isReady={isReady} />
          </Sentence>
          {options.chips && <QuickFilters />}
          {hadNotices && <Notices />}
          {isPinned && <PinLine />}
        </Boundary>
        {/* A list gives its place to the event that was opened from it; the drawing keeps it in sight. */}
        <div hidden={openId !== undefined && !isTimeline}>
          {isTimeline && <Legend />}
          <Boundary words={words} onStop={onReady} resetOn={selection}>
            <Events />
          </Boundary>
        </div>
        <Boundary words={words} resetOn={openId}>
          {openId !== undefined && (
            <div className={styles.event}>
              <OpenEvent isReady={isReady} />
            </div>
          )}
        </Boundary>
        {options.note !== undefined && <Written as="note" text={options.note} />}
      </main>
      <Boundary words={words} resetOn={state}>
        <ArticleFoot home={home} />
      </Boundary>
      {isReady && (
        <Boundary words={words}>
          <ArticlePanels />
        </Boundary>
      )}
    </div>
  );
}

/** The title, which leads to the full timeline, below the editor's headline where there is one. */
export function ArticleHead({
  home,
  headline,
}: {
  readonly home: string;
  readonly headline?: string | undefined;
}) {
  const { title } = useRecord().dataset;
  const search = useApp(useSelectors().link);
  return (
    <header className={styles.head}>
      {headline !== undefined && <Written as="headline" text={headline} />}
      <h1>
        <a href={`${home}${search}`} target="_blank" rel="noopener">
          {title}
        </a>
      </h1>
    </header>
  );
}

/** What an editor wrote, under a name that says so: it is not the record's. */
function Written({ as, text }: { readonly as: 'headline' | 'note'; readonly text: string }) {
  const words = useWords();
  return (
    <div className={styles[as]}>
      <p className={styles.by}>{words.say(`article.${as}`)}</p>
      <p dir="auto">{text}</p>
    </div>
  );
}

/** What is shown, in one sentence; `children` is the status line. */
function Sentence({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const selectors = useSelectors();
  const view = useApp((state) => state.view);
  const { q } = useApp(selectors.filter);
  const { shown, count } = useApp(selectors.selection);
  const { record, days } = useIndex();
  const window = useApp(selectors.window);
  const isTimeline = useApp(selectors.viewName) === 'timeline';
  const picture = isTimeline && count > 0 ? { span: window, count: countIn(days, shown, window) } : undefined;
  return (
    <div className={styles.lead}>
      <p data-keeps={isTimeline || undefined}>
        {describe(shownOf(record, { ...view, q }, count, picture, words), words)}
      </p>
      {children}
    </div>
  );
}
