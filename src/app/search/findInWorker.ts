/** Searching in a worker: the page stays awake however many events there are. */
import type { Found } from '../../query/search/found.ts';
import type { Finder } from './connect.ts';
import type { SearchAnswer, SearchMessage } from './messages.ts';

/**
 * Makes a finder of a worker that runs `searchWorker.ts`. `give` gives it the texts of so many events. Rejects where the
 * worker breaks before it is ready; after that a question does.
 */
export async function finderIn(
  worker: Worker,
  events: number,
  give: (tell: (message: SearchMessage) => void) => Promise<void> | void,
): Promise<Finder> {
  const tell = (message: SearchMessage) => worker.postMessage(message);
  const next = () =>
    new Promise<SearchAnswer>((resolve, reject) => {
      const ends = new AbortController();
      const { signal } = ends;
      const end = (how: () => void) => {
        ends.abort();
        how();
      };
      worker.addEventListener('message', ({ data }) => end(() => resolve(data)), { signal });
      worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))), { signal });
      worker.addEventListener('messageerror', () => end(() => reject(new Error('not read'))), { signal });
    });
  const ready = next();
  ready.catch(() => undefined);
  await give(tell);
  tell({ kind: 'complete', events });
  const first = await ready;
  return {
    reach: 'all',
    isLenient: first.kind === 'ready' && first.isLenient,
    find: async (q): Promise<Found> => {
      const answer = next();
      tell({ kind: 'ask', q });
      const told = await answer;
      if (told.kind !== 'found') throw new Error(`${told.kind} is no answer`);
      return told.found;
    },
  };
}
