// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('./main.tsx', () => {
  throw new Error('not fetched');
});

/** Tells the page that something has been painted. */
let paint: (name: string) => void;
/** Called when the app was asked for, since it does not come. */
let asked: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  asked = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(tell: (list: Pick<PerformanceObserverEntryList, 'getEntriesByName'>) => void) {
        paint = (painted) =>
          tell({
            getEntriesByName: (name) => (name === painted ? [{} as PerformanceEntry] : []),
          });
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const name of ['failed', 'asked']) delete document.documentElement.dataset[name];
});

it('fetches the app when there is something to read on the screen', async () => {
  await vi.importActual('./boot.ts');
  paint('first-paint');
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).not.toHaveBeenCalled();
  paint('first-contentful-paint');
  vi.useRealTimers();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
});

it('lets the prerendered page be seen where the app does not come', async () => {
  await vi.importActual('./boot.ts');
  paint('first-contentful-paint');
  vi.useRealTimers();
  await vi.waitFor(() => expect(document.documentElement.dataset.failed).toBe('missing'));
});

it('does not wait for ever for a page that is never painted', async () => {
  await vi.importActual('./boot.ts');
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
});

it('waits for nothing where there is nothing to see or nobody looks', async () => {
  document.documentElement.dataset.asked = 'view';
  await vi.importActual('./boot.ts');
  vi.useRealTimers();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  delete document.documentElement.dataset.asked;
  vi.resetModules();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await vi.importActual('./boot.ts');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
});
