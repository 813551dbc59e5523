/** The worker that reads a reader's own file. It is told one file, tells how far it is, and gives the events. */
import { buffersOf } from '../../exchange/in/openedColumns.ts';
import { type OpenedFile, readFile } from '../../exchange/in/readFile.ts';
import { failureOf } from './failureOf.ts';
import type { WorkerMessage } from './messages.ts';
import { goOffline } from './offline.ts';

goOffline(globalThis);

/** The little of a worker's own scope that is used; the page's types do not know it. */
interface Scope {
  readonly addEventListener: (type: 'message', listener: (message: MessageEvent<File>) => void) => void;
  readonly postMessage: (message: WorkerMessage, transfer?: Transferable[]) => void;
}

const scope = globalThis as unknown as Scope;

/** Progress is told at most so often, ms. */
const PAUSE = 100;

scope.addEventListener('message', ({ data: file }) => void answer(file));

async function answer(file: File): Promise<void> {
  let told = 0;
  try {
    const opened = await readFile(file, (bytes, events) => {
      const now = performance.now();
      if (now - told < PAUSE && bytes < file.size) return;
      told = now;
      scope.postMessage({ kind: 'progress', bytes, events });
    });
    scope.postMessage({ kind: 'opened', opened }, movedWith(opened));
  } catch (error) {
    scope.postMessage({ kind: 'failed', failure: failureOf(error) });
  }
}

function movedWith(opened: OpenedFile): Transferable[] {
  return opened.kind === 'table' ? buffersOf(opened.columns) : [];
}
