import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WorkerMessage } from './messages.ts';

vi.mock('./worker.ts?worker&url', () => ({ default: '/worker.js' }));

const FILE = new File(['date,title\n2025-03-14,A\n'], 'mine.csv');

class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage() {}
  terminate() {
    this.isEnded = true;
  }
  say(data: WorkerMessage) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  break() {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'broken' }));
  }
}

/** The module anew, with workers of a kind. */
async function moduleWith(kind: unknown) {
  vi.stubGlobal('Worker', kind);
  return import('./readInWorker.ts');
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const EVENTS = { ok: true, opened: { kind: 'table', report: { events: 1 } } };

it('reads in the page where a worker broke before there was a file for it', async () => {
  const { fetchWorker, readInWorker } = await moduleWith(FakeWorker);
  fetchWorker();
  FakeWorker.made[0]?.break();
  const tell = vi.fn();
  expect(await readInWorker(FILE, tell, new AbortController().signal)).toMatchObject(EVENTS);
  expect(tell).toHaveBeenCalledWith(FILE.size, 1);
  expect(FakeWorker.made.map(({ isEnded }) => isEnded)).toEqual([true]);
});

it('reads in the page where no worker can be made', async () => {
  const { fetchWorker, readInWorker } = await moduleWith(
    class {
      constructor() {
        throw new DOMException('no workers', 'SecurityError');
      }
    },
  );
  expect(fetchWorker).not.toThrow();
  const { signal } = new AbortController();
  expect(await readInWorker(FILE, () => {}, signal)).toMatchObject(EVENTS);
  expect(await readInWorker(new File([''], 'none.csv'), () => {}, signal)).toEqual({
    ok: false,
    failure: { kind: 'empty' },
  });
});

it('says that a worker broke which had begun', async () => {
  const { readInWorker } = await moduleWith(FakeWorker);
  const reading = readInWorker(FILE, () => {}, new AbortController().signal);
  FakeWorker.made[0]?.say({ kind: 'progress', bytes: 1, events: 0 });
  FakeWorker.made[0]?.break();
  expect(await reading).toEqual({ ok: false, failure: { kind: 'stopped', found: 'broken' } });
});

it('lets a reading in the page be stopped between its pieces', async () => {
  const { readInWorker } = await moduleWith(undefined);
  const file = new File(['date,title\n', '2025-03-14,A\n'.repeat(600_000)], 'long.csv');
  const stop = new AbortController();
  const stopped = new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
  const tell = vi.fn(() => {
    if (tell.mock.calls.length === 1) setTimeout(() => stop.abort());
  });
  void readInWorker(file, tell, stop.signal);
  await stopped;
  expect(tell).toHaveBeenCalledTimes(1);
});
