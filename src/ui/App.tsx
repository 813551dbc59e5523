/** The whole screen. Its store, selectors and words come from the `AppContext` around it. */
import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { isFiltered } from '../query/view.ts';
import { ROOM_FOR_FILTERS } from '../store/selectors.ts';
import styles from './App.module.css';
import { AsKnownButton } from './asof/AsKnownButton.tsx';
import { Boundary } from './Boundary.tsx';
import {
  AppContext,
  Ready,
  useActions,
  useApp,
  useAppContext,
  useRecord,
  useSelectors,
  useWords,
} from './context.tsx';
import { Facets } from './facets/Facets.tsx';
import { FacetMemory } from './facets/memory.tsx';
import { fetchedPanel } from './fetchedPanel.tsx';
import { Lead } from './Lead.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { ActiveFilters, AsKnown, FilterSheet, OpenEvent, PinLine } from './parts.tsx';
import { Status } from './Status.tsx';
import { Marked } from './search/marking.tsx';
import { ReadingDay } from './sequence/readingDay.tsx';
import { Reading } from './views.tsx';

/** What differs between the record's own page and that of a reader's file. */
export interface AppParts {
  readonly header: ReactNode;
  readonly chapters?: ReactNode;
  /** Ways to overviews that only the record's own page has. */
  readonly overviews?: ReactNode;
  /** The key to the drawing. */
  readonly legend: ReactNode;
  readonly footer: ReactNode;
}

/** The screen, and whether its first complete picture stands. */
export function App(parts: AppParts) {
  const context = useAppContext();
  const [isReady, setReady] = useState(false);
  const { onReady } = context;
  const tellReady = useCallback(() => {
    onReady();
    // After the commit that may be under way: else all that waits for it would be one long task with it.
    queueMicrotask(() => setReady(true));
  }, [onReady]);
  const inner = useMemo(() => ({ ...context, onReady: tellReady }), [context, tellReady]);
  return (
    <AppContext value={inner}>
      <ReadingDay>
        <FacetMemory>
          <Marked>
            <Screen isReady={isReady} {...parts} />
          </Marked>
        </FacetMemory>
      </ReadingDay>
    </AppContext>
  );
}

function Screen({
  isReady,
  header,
  chapters,
  overviews,
  legend,
  footer,
}: AppParts & { readonly isReady: boolean }) {
  const words = useWords();
  const selectors = useSelectors();
  const hasRail = useApp((state) => state.session.width >= ROOM_FOR_FILTERS);
  const openId = useApp(selectors.open)?.id;
  const state = useApp((app) => app.view);
  const selection = useApp(selectors.selection);
  const { onReady } = useAppContext();
  const hasSearch = useApp(({ view }) => view.q !== undefined);
  const isPinned = useApp(({ view }) => view.v !== undefined);
  const hasNotices = useApp(({ session }) => session.notices.length > 0);
  const reading = useApp(selectors.viewName);
  // A chapter is a stretch of time, and the key is that of lanes: tables have neither.
  const isAlongTime = reading === 'timeline' || reading === 'sequence';
  const asof = useApp(({ view }) => view.asof);
  const isUndated = useRecord().isUndated === true;
  const { setDating } = useActions();
  const isDated = useApp(({ session }) => session.isDating);
  const isNarrowed = useApp(({ view }) => isFiltered(view)) || asof !== undefined;
  // Once there it stays: it remembers what was dismissed.
  const [hadNotices, setHadNotices] = useState(hasNotices);
  if (hasNotices && !hadNotices) setHadNotices(true);
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('events')?.focus()}>
        {words.say('skip.events')}
      </button>
      <Boundary words={words} resetOn={state}>
        <Ready value={isReady}>{header}</Ready>
      </Boundary>
      <div className={styles.body} data-event={openId && ''}>
        {hasRail && (
          <aside className={styles.rail} aria-label={words.say('filters.name')}>
            <Boundary words={words} resetOn={state}>
              <Facets />
            </Boundary>
          </aside>
        )}
        <div className={styles.middle}>
          <Boundary words={words} resetOn={state}>
            {isAlongTime && chapters}
          </Boundary>
          <main id="events" tabIndex={-1} className={styles.main}>
            <Boundary words={words} resetOn={state}>
              <Lead>
                <Status isReady={isReady} />
              </Lead>
            </Boundary>
            <div className={styles.controls}>
              <Boundary words={words} resetOn={state}>
                {!hasRail && <FilterSheet />}
                {!isUndated && <AsKnownButton isOpen={isDated} onPress={() => setDating(!isDated)} />}
                {overviews}
                {isAlongTime && legend}
              </Boundary>
            </div>
            <Boundary words={words} resetOn={state}>
              {isDated && !isUndated && <AsKnown />}
              {isNarrowed && <ActiveFilters />}
              {hasSearch && <SearchNote />}
              {hadNotices && <Notices />}
              {isPinned && <PinLine />}
            </Boundary>
            <Boundary words={words} onStop={onReady} resetOn={selection}>
              <View />
            </Boundary>
          </main>
        </div>
        <Boundary words={words} resetOn={openId}>
          {openId !== undefined && <OpenEvent isReady={isReady} />}
        </Boundary>
      </div>
      <Boundary words={words} resetOn={state}>
        {footer}
      </Boundary>
      <PrintFoot />
      {isReady && (
        <Boundary words={words}>
          <Commands />
        </Boundary>
      )}
    </>
  );
}

const { Panel: Notices } = fetchedPanel(async () => (await import('./Notices.tsx')).Notices);
const { Panel: SearchNote } = fetchedPanel(async () => (await import('./search/SearchNote.tsx')).SearchNote);
const { Panel: Commands } = fetchedPanel(async () => (await import('./commands/later.ts')).fetchCommands());
const { Panel: EmptyResult } = fetchedPanel(async () => (await import('./EmptyResult.tsx')).EmptyResult);

/** Left alone when the screen is drawn anew: all it shows is in the store. */
const View = memo(function View() {
  const selectors = useSelectors();
  const view = useApp(selectors.viewName);
  const { count } = useApp(selectors.selection);
  if (count === 0) return <EmptyResult />;
  return <Reading view={view} />;
});
