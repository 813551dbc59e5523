/** Composition of the page on which readers open files of their own: choose, read in a worker, show. Nothing is sent. */
import 'virtual:parley-theme.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import '../../ui/open/open.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chartOfColumns, indexColumns } from '../../exchange/in/openedIndex.ts';
import { type OpenedRecord, openColumns } from '../../exchange/in/openedRecord.ts';
import type { OpenedFile } from '../../exchange/in/readFile.ts';
import { indexRecord, type QueryIndex } from '../../query/facets.ts';
import { parseLink, vocabularyOf } from '../../query/link.ts';
import { openRecord } from '../../record/record.ts';
import { openTexts } from '../../record/texts.ts';
import { connectHistory } from '../../store/history.ts';
import { createSelectors, revealIn } from '../../store/selectors.ts';
import { createAppStore } from '../../store/store.ts';
import { App } from '../../ui/App.tsx';
import { Boundary } from '../../ui/Boundary.tsx';
import { chartOfRows } from '../../ui/chartOfRows.ts';
import { AppContext, type Parley } from '../../ui/context.tsx';
import { Header } from '../../ui/Header.tsx';
import { FailurePart } from '../../ui/open/FailurePart.tsx';
import { FilePanel } from '../../ui/open/FilePanel.tsx';
import type { FileState } from '../../ui/open/fileState.ts';
import { type FileEvents, FileEventsContext, OpenedPanel } from '../../ui/open/OpenedPanel.tsx';
import { OpenFooter } from '../../ui/open/OpenFooter.tsx';
import { fetchView } from '../../ui/views.tsx';
import { openedWordsFor, openWordsFor } from '../../words/openWords.ts';
import { applyTheme, fontsReady, measureFilters, once } from '../page.ts';
import { listenForDrops } from './drops.ts';
import { fetchWorker, readInWorker } from './readInWorker.ts';

const say = openWordsFor();
const words = openedWordsFor();
const input = document.querySelector<HTMLInputElement>('#file');
const panel = document.getElementById('file-state');
const main = document.getElementById('root');
if (input && panel && main) start(input, panel, main);

/** What a file gave, ready to be shown. */
interface Shown {
  readonly index: QueryIndex;
  readonly parts: Pick<Parley, 'makeChart' | 'EventPanel' | 'isOwnFile'>;
  readonly events: FileEvents | undefined;
  readonly texts: ReturnType<typeof openTexts> | undefined;
}

function start(choose: HTMLInputElement, panelElement: HTMLElement, mainElement: HTMLElement): void {
  const panelRoot = createRoot(panelElement);
  const mainRoot = createRoot(mainElement);
  /** Ends what the last file began: its reading, its listeners. */
  let last = new AbortController();

  const tell = (file: FileState) =>
    panelRoot.render(<FilePanel file={file} say={say} onCancel={() => cancel(file)} />);
  const clear = () => {
    last.abort();
    last = new AbortController();
    mainRoot.render(null);
    delete document.documentElement.dataset.opened;
    document.title = `${say('page.title')} · ${words.say('app.name')}`;
    performance.clearMarks('parley:ready');
  };
  const cancel = (file: FileState) => {
    clear();
    tell({ state: 'cancelled', name: 'name' in file ? file.name : '' });
    choose.focus();
  };

  const open = async (file: File): Promise<void> => {
    clear();
    const { signal } = last;
    const { name, size } = file;
    const began = performance.now();
    tell({ state: 'reading', name, size, done: 0, events: 0 });
    const reading = await readInWorker(
      file,
      (done, events) => {
        if (!signal.aborted) tell({ state: 'reading', name, size, done, events });
      },
      signal,
    );
    if (signal.aborted) return;
    try {
      if (!reading.ok) {
        tell({ state: 'failed', name, failure: reading.failure });
        return;
      }
      const shown = shownOf(reading.opened, name);
      await fontsReady();
      if (signal.aborted) return;
      tell({ state: 'opened', name, report: reading.opened.report });
      document.documentElement.dataset.opened = '';
      document.title = `${say('file.label', { name })} · ${words.say('app.name')}`;
      show(shown, signal);
      performance.measure('parley:load', { start: began, end: performance.now() });
    } catch (error) {
      console.error(error);
      const failure =
        error instanceof RangeError
          ? ({ kind: 'memory' } as const)
          : ({ kind: 'stopped', found: String(error) } as const);
      tell({ state: 'failed', name, failure });
    }
  };

  const show = ({ index, parts, events, texts }: Shown, signal: AbortSignal) => {
    const link = parseLink(location.search, vocabularyOf(index.record));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const selectors = createSelectors();
    const session = { width: innerWidth, prefersDark: dark.matches };
    const store = createAppStore(index, link, session, revealIn(selectors));
    if (texts) store.actions.setTexts({ state: 'here', words: texts });
    measureFilters(store);
    const disconnect = connectHistory(store, selectors, window);
    signal.addEventListener('abort', disconnect);
    dark.addEventListener('change', () => store.actions.setPrefersDark(dark.matches), { signal });
    addEventListener('resize', () => store.actions.setWidth(innerWidth), { signal });
    applyTheme(store);
    const onReady = once(() => {
      document.documentElement.dataset.ready = '';
      performance.mark('parley:ready');
      fetchView(selectors.viewName(store.getState()) === 'timeline' ? 'sequence' : 'timeline');
    });
    const app: Parley = { store, selectors, words, onReady, retryTexts: () => {}, ...parts };
    const { title } = index.record.dataset;
    mainRoot.render(
      <StrictMode>
        <Boundary
          words={words}
          resetOn={store}
          instead={
            <FailurePart
              name={title}
              failure={{ kind: 'stopped', found: words.say('panel.stopped') }}
              say={say}
            />
          }
        >
          <FileEventsContext value={events}>
            <AppContext value={app} key={began++}>
              <App header={<Header home="../" />} footer={<OpenFooter say={say} />} />
            </AppContext>
          </FileEventsContext>
        </Boundary>
      </StrictMode>,
    );
  };

  choose.addEventListener('change', () => {
    const [file] = choose.files ?? [];
    if (file) void open(file);
    // The same file chosen once more is to be read once more.
    choose.value = '';
  });
  listenForDrops((file) => void open(file));
  // A file may have been chosen before this script came.
  const [early] = choose.files ?? [];
  if (early) void open(early);
  else if (document.readyState === 'complete') fetchWorker();
  else addEventListener('load', fetchWorker);
}

/** Apps are told apart, so that nothing of one file stays with the next. */
let began = 0;

function shownOf(opened: OpenedFile, name: string): Shown {
  const title = say('file.label', { name });
  if (opened.kind === 'table') {
    const record = openColumns(opened.columns, title, { name: say('side.others'), alone: say('side.all') });
    return {
      index: indexColumns(record),
      parts: { makeChart: chartMaker(record), EventPanel: OpenedPanel, isOwnFile: true },
      events: { say, lineOf: record.lineOf, sourceOf: record.sourceOf, counts: opened.report.counts },
      texts: undefined,
    };
  }
  const { core, text } = opened.compiled;
  const record = openRecord({ ...core, dataset: { ...core.dataset, title } });
  return {
    index: indexRecord(record),
    parts: { makeChart: chartOfRows, isOwnFile: true },
    events: undefined,
    texts: openTexts(text),
  };
}

function chartMaker(record: OpenedRecord): Parley['makeChart'] {
  return (_, lanes, kind, zone) => chartOfColumns(record, lanes, kind, zone);
}
