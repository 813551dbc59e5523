/** Composition of the app around the events of a reader's own file. */
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { chartOfColumns, indexColumns, isAsOpened } from '../../exchange/in/openedIndex.ts';
import { type OpenedRecord, openColumns } from '../../exchange/in/openedRecord.ts';
import type { OpenedFile } from '../../exchange/in/readFile.ts';
import { vocabularyOf } from '../../query/link.ts';
import type { View } from '../../query/view.ts';
import { connectHistory } from '../../store/history.ts';
import { createSelectors, NARROW, revealIn } from '../../store/selectors.ts';
import { createAppStore } from '../../store/store.ts';
import { App } from '../../ui/App.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { AppContext, type Parley } from '../../ui/context.tsx';
import { fetchedPanel, NotFetched } from '../../ui/fetchedPanel.tsx';
import { Header } from '../../ui/Header.tsx';
import { FileEventsContext } from '../../ui/open/fileEvents.ts';
import { OpenFooter } from '../../ui/open/OpenFooter.tsx';
import { OpenLegend } from '../../ui/open/OpenLegend.tsx';
import { fetchView } from '../../ui/views.tsx';
import { openedWordsFor } from '../../words/openedWords.ts';
import type { SayOnOpen } from '../../words/openWords.ts';
import { fetchReader, readAsked } from '../asked.ts';
import { applyTheme, measureFilters, once } from '../page.ts';
import { fetchNext, prepare } from '../prepare.ts';
import { searchOnDemand } from '../search/onDemand.ts';
import type { Shown } from './shown.ts';

const words = openedWordsFor();
const { Panel: OpenedPanel } = fetchedPanel(
  async () => (await import('../../ui/open/OpenedPanel.tsx')).OpenedPanel,
);

/** What draws other lanes and other clocks than those of the columns: fetched when a link asks, else after the picture. */
let otherLanes: typeof import('../../exchange/in/openedLanes.ts') | undefined;

function fetchOtherLanes(): Promise<void> | undefined {
  if (otherLanes) return undefined;
  return import('../../exchange/in/openedLanes.ts').then((module) => {
    otherLanes = module;
  }, console.warn);
}

function otherwise() {
  if (!otherLanes) throw new NotFetched('other lanes');
  return otherLanes.chartOfLanes;
}

/** Apps are told apart, so that nothing of one file stays with the next. */
let apps = 0;

/** Fetches the reading that a file will open with. */
export function fetchReading(): void {
  const asked = new URLSearchParams(location.search).get('view');
  void fetchView(asked === 'sequence' || (!asked && innerWidth < NARROW) ? 'sequence' : 'timeline');
}

/** Shows a file's events until `signal` ends it. */
export async function show(
  opened: OpenedFile,
  name: string,
  say: SayOnOpen,
  root: Root,
  signal: AbortSignal,
): Promise<void> {
  const { index, parts, events, texts, columns } = await shownOf(opened, say('file.label', { name }), say);
  if (signal.aborted) return;
  const link = await readAsked(location.search, vocabularyOf(index.record));
  if (signal.aborted) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const selectors = createSelectors();
  const session = { width: innerWidth, prefersDark: dark.matches };
  const store = createAppStore(index, link, session, revealIn(selectors));
  if (texts) store.actions.setTexts({ state: 'here', words: texts });
  measureFilters(store);
  const prepareOpened = (view: View) =>
    prepare(store, view, !isAsOpened(view.lanes, view.tz ?? index.record.dataset.zone) && fetchOtherLanes());
  const fetchSearch = searchOnDemand(store, async (onBroken) =>
    (await import('./searchFile.ts')).searchFile(store, words, columns, signal, onBroken),
  );
  await Promise.all([prepareOpened(link.view), link.view.q !== undefined && fetchSearch()]);
  if (signal.aborted) return;
  const disconnect = connectHistory(store, selectors, window, readAsked, prepareOpened);
  signal.addEventListener('abort', disconnect);
  dark.addEventListener('change', () => store.actions.setPrefersDark(dark.matches), { signal });
  addEventListener('resize', () => store.actions.setWidth(innerWidth), { signal });
  applyTheme(store);
  const onReady = once(() => {
    if (signal.aborted) return;
    document.documentElement.dataset.ready = '';
    performance.mark('parley:ready');
    void fetchView(selectors.viewName(store.getState()) === 'timeline' ? 'sequence' : 'timeline');
    fetchNext();
    void fetchOtherLanes();
    fetchReader().catch(console.warn);
  });
  const app: Parley = { store, selectors, words, onReady, retryTexts: () => {}, fetchSearch, ...parts };
  root.render(
    <StrictMode key={++apps}>
      <Boundary words={words}>
        <FileEventsContext value={events}>
          <AppContext value={app}>
            <App header={<Header home="../" />} legend={<OpenLegend />} footer={<OpenFooter say={say} />} />
          </AppContext>
        </FileEventsContext>
      </Boundary>
    </StrictMode>,
  );
}

async function shownOf(opened: OpenedFile, title: string, say: SayOnOpen): Promise<Shown> {
  if (opened.kind === 'record') {
    const { shownRecord } = await import('./shownRecord.ts');
    return shownRecord(opened.compiled, title);
  }
  const record = openColumns(opened.columns, title, { name: say('side.others'), alone: say('side.all') });
  return {
    index: indexColumns(record),
    parts: { makeChart: chartMaker(record), EventPanel: OpenedPanel, isOwnFile: true },
    events: { say, lineOf: record.lineOf, sourceOf: record.sourceOf, counts: opened.report.counts },
    texts: undefined,
    columns: record.columns,
  };
}

function chartMaker(record: OpenedRecord): NonNullable<Parley['makeChart']> {
  return (_, lanes, kind, zone) => chartOfColumns(record, lanes, kind, zone, otherwise);
}
