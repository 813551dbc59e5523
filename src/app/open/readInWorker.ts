/** Reads a file in a worker, so that the page stays awake and can stop it at any time; in the page where there is none. */
import type { OpenedFile } from '../../exchange/in/readFile.ts';
import type { OpenFailure } from '../../ui/open/fileState.ts';
import { failureOf } from './failureOf.ts';
import type { WorkerMessage } from './messages.ts';
import { startWorker } from './workers.ts';

/** What came of a reading. */
export type Reading =
  | { readonly ok: true; readonly opened: OpenedFile }
  | { readonly ok: false; readonly failure: OpenFailure };

/** A worker, and whether it has broken: that may be before there is a file for it. */
interface Hand {
  readonly worker: Worker;
  /** Kept once it has; never where it has not. */
  readonly broken: Promise<string>;
}

/** Throws, or breaks later, where the browser starts no workers. */
function makeHand(): Hand {
  const worker = startWorker('reader');
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener('error', ({ message }) => resolve(message));
  });
  return { worker, broken };
}

function handOrNone(): Hand | undefined {
  try {
    return makeHand();
  } catch {
    return undefined;
  }
}

let spare: Hand | undefined;

/** Starts a worker ahead of the file it will read. Never throws. */
export function fetchWorker(): void {
  spare ??= handOrNone();
}

/**
 * Reads a file; in the page itself where no worker can be started. An abort ends the reading; the promise then stays open
 * for ever.
 */
export function readInWorker(
  file: File,
  tell: (bytes: number, events: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  const hand = spare ?? handOrNone();
  spare = undefined;
  if (!hand) return readHere(file, tell, signal);
  const { worker, broken } = hand;
  return new Promise((resolve) => {
    let hasBegun = false;
    const end = (reading: Reading | Promise<Reading>) => {
      worker.terminate();
      resolve(reading);
    };
    signal.addEventListener('abort', () => worker.terminate());
    void broken.then((found) => {
      if (signal.aborted) return;
      end(hasBegun ? { ok: false, failure: { kind: 'stopped', found } } : readHere(file, tell, signal));
    });
    worker.addEventListener('messageerror', () => end({ ok: false, failure: { kind: 'memory' } }));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      hasBegun = true;
      switch (data.kind) {
        case 'progress':
          tell(data.bytes, data.events);
          break;
        case 'opened':
          end({ ok: true, opened: data.opened });
          break;
        case 'failed':
          end({ ok: false, failure: data.failure });
      }
    });
    worker.postMessage(file);
  });
}

/** Reads a file in the page. */
async function readHere(
  file: File,
  tell: (bytes: number, events: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  try {
    const { readFile } = await import('../../exchange/in/readFile.ts');
    const opened = await readFile(file, async (bytes, events) => {
      tell(bytes, events);
      // What is read from memory comes without a pause in which somebody could press.
      await new Promise((done) => setTimeout(done));
      signal.throwIfAborted();
    });
    return { ok: true, opened };
  } catch (error) {
    if (signal.aborted) return new Promise(() => {});
    return { ok: false, failure: failureOf(error) };
  }
}
