/** Reads a file in a worker, so that the page stays awake and can stop it at any time. */
import type { OpenedFile } from '../../exchange/in/readFile.ts';
import type { OpenFailure } from '../../ui/open/fileState.ts';
import type { WorkerMessage } from './messages.ts';
import address from './worker.ts?worker&url';

/** What came of a reading. */
export type Reading =
  | { readonly ok: true; readonly opened: OpenedFile }
  | { readonly ok: false; readonly failure: OpenFailure };

interface ScriptUrls {
  readonly createScriptURL: (url: string) => string;
}

/** Trusted Types, which not every browser has, as far as they are used. */
interface Policies {
  readonly createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls;
}

/** The page's policy allows scripts' addresses by this name only, and by this name only the worker's own. */
const POLICY = 'parley-worker';
const rules: ScriptUrls = {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError(`not the worker: ${url}`);
    return url;
  },
};
const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy(POLICY, rules) ?? rules;

const makeWorker = () => new Worker(policy.createScriptURL(address));

let spare: Worker | undefined;

/** Starts a worker ahead of the file it will read. */
export function fetchWorker(): void {
  spare ??= makeWorker();
}

/** Reads a file. An abort ends the worker; the promise then stays open for ever. */
export function readInWorker(
  file: File,
  tell: (bytes: number, events: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  const worker = spare ?? makeWorker();
  spare = undefined;
  return new Promise((resolve) => {
    const end = (reading: Reading) => {
      worker.terminate();
      resolve(reading);
    };
    signal.addEventListener('abort', () => worker.terminate());
    worker.addEventListener('error', ({ message }) =>
      end({ ok: false, failure: { kind: 'stopped', found: message } }),
    );
    worker.addEventListener('messageerror', () => end({ ok: false, failure: { kind: 'memory' } }));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'progress':
          tell(data.bytes, data.events);
          break;
        case 'opened':
          end({ ok: true, opened: data.opened });
          break;
        case 'failed':
          end({ ok: false, failure: data.failure });
          break;
        case 'stopped':
          end({
            ok: false,
            failure: data.isMemory ? { kind: 'memory' } : { kind: 'stopped', found: data.found },
          });
      }
    });
    worker.postMessage(file);
  });
}
