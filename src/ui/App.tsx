/** The whole screen. Its store, selectors and words come from the `AppContext` around it. */
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { ActiveFilters } from './ActiveFilters.tsx';
import styles from './App.module.css';
import { Boundary } from './Boundary.tsx';
import { Chapters } from './Chapters.tsx';
import { AppContext, useApp, useAppContext, useSelectors, useWords } from './context.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { OpenEvent } from './event/OpenEvent.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { Facets } from './facets/Facets.tsx';
import { Header } from './Header.tsx';
import { Lead } from './Lead.tsx';
import { Legend } from './Legend.tsx';
import { Notices } from './Notices.tsx';
import { SequenceView, TimelineView } from './views.ts';

/** From this width on, px, the filters have a rail of their own. */
const ROOM_FOR_FILTERS = 1024;

export function App() {
  const context = useAppContext();
  const [isReady, setReady] = useState(false);
  const { onReady } = context;
  const tellReady = useCallback(() => {
    onReady();
    setReady(true);
  }, [onReady]);
  const inner = useMemo(() => ({ ...context, onReady: tellReady }), [context, tellReady]);
  return (
    <AppContext value={inner}>
      <Screen isReady={isReady} />
    </AppContext>
  );
}

function Screen({ isReady }: { readonly isReady: boolean }) {
  const words = useWords();
  const selectors = useSelectors();
  const hasRail = useApp((state) => state.session.width >= ROOM_FOR_FILTERS);
  const isOpen = useApp(selectors.open) !== undefined;
  const view = useApp(selectors.viewName);
  const { onReady } = useAppContext();
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('events')?.focus()}>
        {words.say('skip.events')}
      </button>
      <Header />
      <div className={styles.body} data-event={isOpen || undefined}>
        {hasRail && (
          <aside className={styles.rail} aria-label={words.say('filters.name')}>
            <Boundary words={words}>
              <Facets />
            </Boundary>
          </aside>
        )}
        <div className={styles.middle}>
          <Chapters />
          <main id="events" tabIndex={-1} className={styles.main}>
            <Lead isReady={isReady} />
            <div className={styles.controls}>
              {!hasRail && <FilterSheet />}
              <Legend />
            </div>
            <ActiveFilters />
            <Notices />
            <Boundary words={words} onStop={onReady} key={view}>
              <View />
            </Boundary>
          </main>
        </div>
        <OpenEvent />
      </div>
    </>
  );
}

function View() {
  const selectors = useSelectors();
  const view = useApp(selectors.viewName);
  const { count } = useApp(selectors.selection);
  if (count === 0) return <Complete of={<EmptyResult />} />;
  return <Suspense>{view === 'timeline' ? <TimelineView /> : <Complete of={<SequenceView />} />}</Suspense>;
}

/** What is complete as soon as it stands in the page; the Timeline tells by itself when it is painted. */
function Complete({ of }: { readonly of: ReactNode }) {
  const { onReady } = useAppContext();
  useEffect(onReady, [onReady]);
  return of;
}
