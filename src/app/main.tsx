/** Composition: load the record, make the store, mount the screen, and take the prerendered page away. */
import 'virtual:parley-theme.css';
import '../ui/fonts.css';
import '../ui/base.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vocabularyOf } from '../query/link.ts';
import type { Since } from '../query/since.ts';
import { VIEWS, type ViewName } from '../query/view.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { connectHistory } from '../store/history.ts';
import { createSelectors, NARROW, revealIn } from '../store/selectors.ts';
import { createAppStore } from '../store/store.ts';
import { App } from '../ui/App.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { Chapters } from '../ui/Chapters.tsx';
import { AppContext } from '../ui/context.tsx';
import { Footer } from '../ui/Footer.tsx';
import { fetchedPanel } from '../ui/fetchedPanel.tsx';
import { Header } from '../ui/Header.tsx';
import { Legend } from '../ui/Legend.tsx';
import { LoadFailure } from '../ui/LoadFailure.tsx';
import { ShareButton } from '../ui/share/ShareButton.tsx';
import { ProposalsButton } from '../ui/threads/ProposalsButton.tsx';
import { fetchView } from '../ui/views.tsx';
import { readyDates } from '../words/dates.ts';
import { wordsFor } from '../words/words.ts';
import { fetchReader, readAsked } from './asked.ts';
import { CAUGHT } from './caught.ts';
import type { LoadFailure as LoadFailed } from './fetchFile.ts';
import { fetchTexts } from './fetchTexts.ts';
import { archivedOf, fetchRelease, loadCore, pinAsked } from './load.ts';
import { openCore } from './openCore.ts';
import { afterFrame, applyTheme, fontsReady, measureFilters, once } from './page.ts';
import { fetchNext, prepare } from './prepare.ts';
import { searchOnDemand } from './search/onDemand.ts';
import { inSlices } from './slices.ts';

const { Panel: ShareDialog } = fetchedPanel(
  async () => (await import('../ui/share/ShareDialog.tsx')).ShareDialog,
);

const DARK = '(prefers-color-scheme: dark)';

const words = wordsFor();
const element = document.getElementById('root');
if (element) begin(createRoot(element, CAUGHT));

/** Starts; what of the app itself does not come is missed as the record is. */
function begin(root: Root): void {
  start(root).catch((error: unknown) => {
    console.error(error);
    fail(root, 'missing');
  });
}

async function start(root: Root): Promise<void> {
  const began = performance.now();
  const pin = pinAsked();
  const reading = fetchView(likelyView());
  if (location.search) fetchReader().catch(ignore);
  const [core] = await Promise.all([loadCore(), fontsReady(), inSlices(readyDates(words))]);
  const index = core.ok ? await openCore(core.value) : undefined;
  if (!index) {
    fail(root, core.ok ? 'broken' : core.why);
    return;
  }
  const asked = await readAsked(location.search, vocabularyOf(index.record));
  // The address says which release is shown, also where the link was too long for it.
  const link = pin === undefined ? asked : { ...asked, view: { ...asked.view, v: pin } };
  const dark = matchMedia(DARK);
  const selectors = createSelectors();
  const session = { width: innerWidth, prefersDark: dark.matches };
  const store = createAppStore(index, link, session, revealIn(selectors));
  measureFilters(store);
  await prepare(store, link.view);
  // Another release is another record: it is loaded with a page of its own.
  connectHistory(store, selectors, window, readAsked, (view) =>
    archivedOf(view.v) === pin ? prepare(store, view) : reloaded(),
  );
  dark.addEventListener('change', () => store.actions.setPrefersDark(dark.matches));
  addEventListener('resize', () => store.actions.setWidth(innerWidth));
  applyTheme(store);
  performance.measure('parley:load', { start: began, end: performance.now() });

  const retryTexts = () => {
    store.actions.setTexts({ state: 'waiting' });
    void fetchTexts(store);
  };
  const onReady = () => {
    document.documentElement.dataset.ready = '';
    performance.mark('parley:ready');
    void takeOver();
  };
  /** What the first frame of the app need not wait for. */
  const takeOver = async () => {
    await afterFrame();
    document.getElementById('first')?.remove();
    if (!isTold) void fetchTexts(store);
    void fetchView(selectors.viewName(store.getState()) === 'timeline' ? 'sequence' : 'timeline');
    fetchNext();
    fetchReader().catch(ignore);
  };
  const fetchSearch = searchOnDemand(store, async (onBroken) =>
    (await import('./search/searchRecord.ts')).searchRecord(store, words, onBroken),
  );
  // What was known of sources, and what is found, is told by the words alone.
  const isSearched = link.view.q !== undefined;
  const isTold = link.view.asof !== undefined || isSearched;
  // The reading is part of the first drawing: one that came later would wait behind a stand-in.
  await Promise.all([reading, isTold && fetchTexts(store), isSearched && fetchSearch()]);
  delete document.documentElement.dataset.failed;
  // Drawn in slices that leave the thread to the reader: what is drawn at once would be one long task.
  startTransition(() =>
    root.render(
      <StrictMode>
        <Boundary
          words={words}
          instead={<LoadFailure why="stopped" words={words} onRetry={() => location.reload()} />}
          onStop={stopped}
        >
          <AppContext
            value={{
              store,
              selectors,
              words,
              onReady: once(onReady),
              ShareDialog,
              retryTexts,
              fetchSearch,
              fetchSince,
              readLink: readAsked,
              fetchRelease,
            }}
          >
            <App
              header={
                <Header>
                  <ShareButton />
                </Header>
              }
              chapters={<Chapters />}
              overviews={<ProposalsButton />}
              legend={<Legend />}
              footer={<Footer />}
            />
          </AppContext>
        </Boundary>
      </StrictMode>,
    ),
  );
}

/** What came after the release that is shown. */
async function fetchSince(record: DiplomaticRecord): Promise<Since> {
  return (await import('./since.ts')).fetchSince(record);
}

/** Leaves for the address that was reached; nothing comes after. */
function reloaded(): Promise<never> {
  location.reload();
  return new Promise(() => {});
}

/** What is fetched ahead and does not come is missed when it is asked for. */
function ignore(): void {}

/** Says why there is no app. The prerendered record stays below: it can still be read. */
function fail(root: Root, why: LoadFailed): void {
  document.documentElement.dataset.failed = why;
  // Where the file is missing its name has changed, and only the page knows the new one.
  const onRetry = () => (why === 'missing' ? location.reload() : begin(root));
  root.render(<LoadFailure why={why} pin={pinAsked()} words={words} onRetry={onRetry} />);
}

/** The app itself has failed, and says so: nothing more will come. */
function stopped(): void {
  document.documentElement.dataset.failed = 'stopped';
  if (performance.getEntriesByName('parley:ready').length === 0) performance.mark('parley:ready');
}

/** The reading that will be shown, guessed before the record is here to read the link against. */
function likelyView(): ViewName {
  const asked = new URLSearchParams(location.search).get('view');
  return VIEWS.find((view) => view === asked) ?? (innerWidth < NARROW ? 'sequence' : 'timeline');
}
