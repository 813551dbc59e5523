/** Composition of a frame in somebody's article: load the record, make the store, mount the screen, tell the host its height. */
import 'virtual:parley-theme.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import '../../ui/article/article.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { FrameFailure, FrameMessage } from '../../protocol/messages.ts';
import { parseArticle } from '../../query/articleLink.ts';
import { type LinkNotice, vocabularyOf } from '../../query/link.ts';
import type { Since } from '../../query/since.ts';
import { VIEWS, type View, type ViewName } from '../../query/view.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import { connectHistory } from '../../store/history.ts';
import { createSelectors, NARROW, revealIn } from '../../store/selectors.ts';
import { type AppStore, createAppStore } from '../../store/store.ts';
import { Article, fetchQuickFilters } from '../../ui/article/Article.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { AppContext } from '../../ui/context.tsx';
import { LoadFailure } from '../../ui/LoadFailure.tsx';
import { fetchLanes, hasOtherLanes } from '../../ui/lanes/useLanes.ts';
import { fetchPart } from '../../ui/parts.tsx';
import { fetchView } from '../../ui/views.tsx';
import { articleWordsFor } from '../../words/articleWords.ts';
import { fetchReader, readAsked } from '../asked.ts';
import { CAUGHT } from '../caught.ts';
import { fetchTexts } from '../fetchTexts.ts';
import { loadCore, pinAsked } from '../load.ts';
import { openCore } from '../openCore.ts';
import { applyTheme, fontsReady, once } from '../page.ts';
import { searchOnDemand } from '../search/onDemand.ts';
import { articleHistory, listenToHost, post, tellState } from './host.ts';
import { applyLooks } from './looks.ts';
import { tellHeight } from './tellHeight.ts';

/** The way from the frame's page to the site's root. */
const HOME = '../';

const words = articleWordsFor();
const element = document.getElementById('root');
const watch = once(() => tellHeight(document.body, post));
if (element) begin(createRoot(element, CAUGHT));

/** Starts; what of the app itself does not come is missed as the record is. */
function begin(root: Root): void {
  start(root).catch((error: unknown) => {
    console.error(error);
    fail(root, 'missing');
  });
}

async function start(root: Root): Promise<void> {
  const article = parseArticle(location.search);
  const pin = pinAsked();
  if (article.rest.length > 1) fetchReader().catch(console.warn);
  const reading = fetchView(likelyView(article.rest));
  const [core] = await Promise.all([loadCore(), fontsReady()]);
  const index = core.ok ? await openCore(core.value) : undefined;
  if (!index) {
    fail(root, core.ok ? 'broken' : core.why);
    return;
  }
  const asked = await readAsked(article.rest, vocabularyOf(index.record));
  // The address says which release is shown, also where the link was too long for it.
  const link = pin === undefined ? asked : { ...asked, view: { ...asked.view, v: pin } };
  // Letters of whatever theme the reader prefers could not be read on a page of the other one.
  const groundless: readonly LinkNotice[] =
    article.options.bg !== undefined && link.view.theme === undefined
      ? [{ kind: 'broken-value', field: 'bg', value: article.options.bg }]
      : [];
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const selectors = createSelectors();
  const store = createAppStore(
    index,
    { ...link, notices: [...article.notices, ...groundless, ...link.notices] },
    { width: innerWidth, prefersDark: dark.matches },
    revealIn(selectors),
  );
  const fetchSearch = searchOnDemand(store, async (onBroken) =>
    (await import('../search/searchRecord.ts')).searchRecord(store, words, onBroken),
  );
  const retryTexts = () => {
    store.actions.setTexts({ state: 'waiting' });
    void fetchTexts(store);
  };
  await Promise.all([reading, article.options.chips && fetchQuickFilters(), prepare(store, link.view)]);
  const isTold = textsOnDemand(store);
  if (isTold) await isTold;
  if (link.view.q !== undefined) await fetchSearch();
  connectHistory(store, selectors, articleHistory(article.own), readAsked, (view) => prepare(store, view));
  dark.addEventListener('change', () => store.actions.setPrefersDark(dark.matches));
  addEventListener('resize', () => store.actions.setWidth(innerWidth));
  applyTheme(store);
  applyLooks(article.options, store, selectors);
  tellState(store, selectors.link);
  listenToHost(store);
  const onReady = once(() => {
    performance.mark('parley:ready');
    post({ parley: 1, type: 'ready' } satisfies FrameMessage);
    // What is opened takes the place of the list at once, so that it knows what had the focus.
    void fetchPart.openEvent();
  });
  const home = HOME;
  delete document.documentElement.dataset.failed;
  root.render(
    <StrictMode>
      <Boundary
        words={words}
        instead={<LoadFailure why="stopped" words={words} onRetry={() => location.reload()} />}
        onStop={() => failed('stopped')}
      >
        <AppContext
          value={{ store, selectors, words, onReady, retryTexts, fetchSearch, fetchSince, frame: { home } }}
        >
          <Article options={article.options} home={home} onStand={stand} />
        </AppContext>
      </Boundary>
    </StrictMode>,
  );
}

/** What is told of the record since the release that is shown. */
async function fetchSince(record: DiplomaticRecord): Promise<Since> {
  return (await import('../since.ts')).fetchNoticesSince(record);
}

/** What a view needs that is fetched only for such views. */
function prepare(store: AppStore, view: View): Promise<unknown> {
  return Promise.all([
    view.asof !== undefined &&
      !store.getState().session.asKnown &&
      import('../../query/asKnown.ts').then((module) => store.actions.setAsKnown(module.asKnown)),
    hasOtherLanes(view) && fetchLanes(),
    view.event !== undefined && fetchPart.openEvent(),
    view.v !== undefined && fetchPart.pinLine(),
  ]);
}

/**
 * Fetches the words of the record when they are first needed: most readers of an article open nothing. Gives what is to be
 * waited for, where the view cannot be shown without them.
 */
function textsOnDemand(store: AppStore): Promise<void> | undefined {
  const fetchOnce = once(() => {
    fetching = fetchTexts(store);
  });
  let fetching: Promise<void> | undefined;
  const { view } = store.getState();
  if (needsTexts(view)) fetchOnce();
  store.subscribe((state) => {
    if (needsTexts(state.view)) fetchOnce();
  });
  return view.asof === undefined ? undefined : fetching;
}

function needsTexts({ event, q, asof, view }: View): boolean {
  return event !== undefined || q !== undefined || asof !== undefined || view === 'table';
}

/** The screen stands: the page before it goes, and the host is told its height. */
function stand(): void {
  document.getElementById('first')?.remove();
  document.documentElement.dataset.ready = '';
  watch();
}

/** Says why there is no app. The prerendered list stands below: it can still be read. */
function fail(root: Root, why: FrameFailure): void {
  failed(why);
  const onRetry = () => (why === 'missing' ? location.reload() : begin(root));
  root.render(<LoadFailure why={why} pin={pinAsked()} words={words} onRetry={onRetry} />);
}

function failed(why: FrameFailure): void {
  document.documentElement.dataset.failed = why;
  post({ parley: 1, type: 'error', why } satisfies FrameMessage);
  watch();
}

/** The reading that will be shown, guessed before the record is here to read the link against. */
function likelyView(search: string): ViewName {
  const asked = new URLSearchParams(search).get('view');
  return VIEWS.find((view) => view === asked) ?? (innerWidth < NARROW ? 'sequence' : 'timeline');
}
