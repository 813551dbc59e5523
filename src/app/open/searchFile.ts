/** The search of a reader's own file: in a worker where there are many events and a worker can be started. */
import type { OpenedColumns } from '../../exchange/in/openedColumns.ts';
import { openedPassages, textsOf } from '../../exchange/in/openedPassages.ts';
import { type Passage, recordPassages } from '../../query/search/passages.ts';
import type { AppStore } from '../../store/store.ts';
import { countryName } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';
import { connectSearch, type Finder } from '../search/connect.ts';
import { withFallback } from '../search/fallback.ts';
import { finderHere } from '../search/findHere.ts';
import { finderIn } from '../search/findInWorker.ts';
import type { SearchMessage } from '../search/messages.ts';
import { eachInSlices } from '../slices.ts';
import { startWorker } from './workers.ts';

/** Fewer events than this are searched in the page. */
const FEW = 2_000;
/** So many texts go to the worker at once. */
const BATCH = 200;

/** Connects it to the store of an opened file until `signal` ends it. `columns` are those of a table; a whole record has none. */
export function searchFile(
  store: AppStore,
  words: Words,
  columns: OpenedColumns | undefined,
  signal: AbortSignal,
  onBroken: () => void,
): Promise<void> {
  const { record } = store.getState().whole;
  const events = record.events.length;
  return connectSearch(
    store,
    (texts) => {
      const here = texts.state === 'here' ? texts.words : undefined;
      if (!columns && !here) return undefined;
      const passages = () =>
        columns
          ? openedPassages(textsOf(columns))
          : recordPassages(record, here, (code) => countryName(code, words));
      const inPage = () => finderHere(passages(), events, 'all');
      if (events <= FEW) return inPage();
      const give = (tell: (message: SearchMessage) => void) =>
        columns ? tell({ kind: 'columns', columns: textsOf(columns) }) : inBatches(passages(), tell);
      return inWorker(events, give, inPage, signal);
    },
    signal,
    onBroken,
  );
}

/** In a worker as long as there is one that works, in the page from then on. */
async function inWorker(
  events: number,
  give: (tell: (message: SearchMessage) => void) => Promise<void> | void,
  inPage: () => Promise<Finder>,
  signal: AbortSignal,
): Promise<Finder> {
  let worker: Worker | undefined;
  const end = () => worker?.terminate();
  const instead = () => {
    end();
    return inPage();
  };
  try {
    worker = startWorker('searcher');
    signal.addEventListener('abort', end);
    return withFallback(await finderIn(worker, events, give), instead);
  } catch {
    return instead();
  }
}

async function inBatches(passages: Iterable<Passage>, tell: (message: SearchMessage) => void): Promise<void> {
  let batch: Passage[] = [];
  await eachInSlices(passages, (passage) => {
    if (batch.push(passage) < BATCH) return;
    tell({ kind: 'passages', passages: batch });
    batch = [];
  });
  tell({ kind: 'passages', passages: batch });
}
