/**
 * The page on which readers open files of their own: choose or drop one, read it in a worker, show it. Nothing is sent.
 * What shows it is fetched while the file is being chosen and read.
 */
import 'virtual:parley-theme.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import '../../ui/open/open.css';
import { createRoot } from 'react-dom/client';
import { FilePanel } from '../../ui/open/FilePanel.tsx';
import type { FileState, OpenFailure } from '../../ui/open/fileState.ts';
import { openWordsFor } from '../../words/openWords.ts';
import { CAUGHT } from '../caught.ts';
import { fontsReady } from '../page.ts';
import { listenForDrops } from './drops.ts';
import { failureOf } from './failureOf.ts';
import { fetchWorker, readInWorker } from './readInWorker.ts';

const say = openWordsFor();
const root = document.documentElement;
const input = document.querySelector<HTMLInputElement>('#file');
const intro = document.getElementById('open');
const panel = document.getElementById('file-state');
const app = document.getElementById('root');
if (input && intro && panel && app) start(input, intro, panel, app);

function start(
  choose: HTMLInputElement,
  start: HTMLElement,
  panelElement: HTMLElement,
  appElement: HTMLElement,
) {
  const title = document.title;
  const panelRoot = createRoot(panelElement, CAUGHT);
  const appRoot = createRoot(appElement, CAUGHT);
  const fetchShow = () => import('./show.tsx');
  /** Ends what the last file began: its reading, its listeners. */
  let last = new AbortController();

  const tell = (file: FileState) =>
    panelRoot.render(<FilePanel file={file} say={say} onCancel={() => cancel(file)} />);
  const clear = () => {
    last.abort();
    last = new AbortController();
    appRoot.render(null);
    delete root.dataset.opened;
    start.setAttribute('role', 'main');
    document.title = title;
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
    const fail = (failure: OpenFailure) => tell({ state: 'failed', name, failure });
    tell({ state: 'reading', name, size, done: 0, events: 0 });
    try {
      const showing = fetchShow();
      showing.catch(() => undefined);
      const reading = await readInWorker(
        file,
        (done, events) => {
          if (!signal.aborted) tell({ state: 'reading', name, size, done, events });
        },
        signal,
      );
      if (signal.aborted) return;
      if (!reading.ok) {
        fail(reading.failure);
        return;
      }
      const [{ show }] = await Promise.all([showing, fontsReady()]);
      if (signal.aborted) return;
      tell({ state: 'opened', name, report: reading.opened.report });
      root.dataset.opened = '';
      // The app brings the page's main part.
      start.setAttribute('role', 'region');
      document.title = `${say('file.label', { name })} · Parley`;
      await show(reading.opened, name, say, appRoot, signal);
      performance.measure('parley:load', { start: began, end: performance.now() });
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      clear();
      fail(failureOf(error));
    }
  };

  choose.addEventListener('change', () => {
    const [file] = choose.files ?? [];
    if (file) void open(file);
  });
  // The same file chosen once more is to be read once more.
  choose.addEventListener('click', () => {
    choose.value = '';
  });
  listenForDrops((file) => void open(file));
  // A file may have been chosen before this script came.
  const [early] = choose.files ?? [];
  if (early) void open(early);
  fetchWorker();
  // What does not come now is asked for again, and missed, with the file.
  fetchShow().then(
    ({ fetchReading }) => fetchReading(),
    () => undefined,
  );
}
