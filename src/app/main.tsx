/** Composition: load the record, make the store, mount the screen, and take the prerendered picture away. */
import 'virtual:parley-theme.css';
import '../ui/fonts.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { indexRecord } from '../query/facets.ts';
import { parseLink, vocabularyOf } from '../query/link.ts';
import { VIEWS, type ViewName } from '../query/view.ts';
import { openRecord } from '../record/record.ts';
import { connectHistory } from '../store/history.ts';
import { createSelectors, NARROW, revealIn } from '../store/selectors.ts';
import { type AppStore, createAppStore } from '../store/store.ts';
import { App } from '../ui/App.tsx';
import { AppContext } from '../ui/context.tsx';
import { LoadFailure } from '../ui/LoadFailure.tsx';
import { fetchView } from '../ui/views.ts';
import { wordsFor } from '../words/words.ts';
import { loadCore, loadText } from './load.ts';

const DARK = '(prefers-color-scheme: dark)';
const FACES = ['400 13px "Parley Drawing"', '600 13px "Parley Drawing"'];

const words = wordsFor();
const element = document.getElementById('root');
if (element) void start(createRoot(element));

async function start(root: Root): Promise<void> {
  const began = performance.now();
  fetchView(likelyView());
  const [core] = await Promise.all([loadCore(), fontsReady()]);
  if (!core.ok) {
    root.render(<LoadFailure why={core.why} words={words} onRetry={() => void start(root)} />);
    takeOver();
    return;
  }
  const index = indexRecord(openRecord(core.value));
  const link = parseLink(location.search, vocabularyOf(index.record));
  const dark = matchMedia(DARK);
  const selectors = createSelectors();
  const session = { width: innerWidth, prefersDark: dark.matches };
  const store = createAppStore(index, link, session, revealIn(selectors));
  measureFilters(store);
  connectHistory(store, selectors, window);
  dark.addEventListener('change', () => store.actions.setPrefersDark(dark.matches));
  addEventListener('resize', () => store.actions.setWidth(innerWidth));
  applyTheme(store);
  performance.measure('parley:load', { start: began, end: performance.now() });

  const retryTexts = () => {
    store.actions.setTexts({ state: 'waiting' });
    void fetchTexts(store);
  };
  const onReady = () => {
    takeOver();
    performance.mark('parley:ready');
    void fetchTexts(store);
    fetchView(selectors.viewName(store.getState()) === 'timeline' ? 'sequence' : 'timeline');
  };
  root.render(
    <StrictMode>
      <AppContext value={{ store, selectors, words, onReady: once(onReady), retryTexts }}>
        <App />
      </AppContext>
    </StrictMode>,
  );
}

/** From a change of the set to the frame that shows it. */
function measureFilters(store: AppStore): void {
  store.subscribe(({ view }, { view: before }) => {
    const isSame = (['time', 'dates', 'facets', 'match'] as const).every(
      (field) => view[field] === before[field],
    );
    if (isSame) return;
    const start = performance.now();
    // The first frame paints what React has put in the page; the Timeline's own frame has been asked for by then.
    requestAnimationFrame(() => performance.measure('parley:filter', { start, end: performance.now() }));
  });
}

/** The reading that will be shown, guessed before the record is here to read the link against. */
function likelyView(): ViewName {
  const asked = new URLSearchParams(location.search).get('view');
  return VIEWS.find((view) => view === asked) ?? (innerWidth < NARROW ? 'sequence' : 'timeline');
}

/** The prerendered picture goes at the moment in which the app's own is complete. */
function takeOver(): void {
  document.getElementById('first')?.remove();
  document.documentElement.dataset.ready = '';
}

async function fetchTexts(store: AppStore): Promise<void> {
  const text = await loadText();
  store.actions.setTexts(
    text.ok ? { state: 'here', file: text.value } : { state: 'failed', reason: text.why },
  );
}

/** Text on the canvas is drawn once: it must have its face by then. A face that does not come delays nothing long. */
async function fontsReady(): Promise<void> {
  const faces = Promise.all(FACES.map((face) => document.fonts.load(face))).catch(() => undefined);
  await Promise.race([faces, new Promise((resolve) => setTimeout(resolve, 1500))]);
}

function applyTheme(store: AppStore): void {
  const apply = () => {
    const { theme } = store.getState().view;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  apply();
  store.subscribe(apply);
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
