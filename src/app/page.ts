/** What both pages with a script do around the app: fonts, theme, measures. */
import type { View } from '../query/view.ts';
import type { Steps } from '../record/steps.ts';
import type { AppStore } from '../store/store.ts';

const FACES = ['400 13px "Parley Drawing"', '600 13px "Parley Drawing"'];

/** From a change of the set to the end of the frame that shows it: the picture and what is ticked; counts may follow. */
export function measureFilters(store: AppStore): void {
  store.subscribe(({ view }, { view: before }) => {
    const isSame = (['time', 'dates', 'facets', 'match', 'q', 'thread', 'asof'] as const).every(
      (field) => view[field] === before[field],
    );
    if (isSame) return;
    const start = performance.now();
    const measure = () => performance.measure('parley:filter', { start, end: performance.now() });
    // The Timeline draws in this frame too, after this call: the first task after the frame is after both.
    requestAnimationFrame(() => setTimeout(measure));
  });
}

/** Text on the canvas is drawn once: it must have its face by then. A face that does not come delays nothing long. */
export async function fontsReady(): Promise<void> {
  const faces = Promise.all(FACES.map((face) => document.fonts.load(face))).catch(() => undefined);
  await Promise.race([faces, new Promise((resolve) => setTimeout(resolve, 1500))]);
}

/** Keeps the page's theme that of the view. */
export function applyTheme(store: AppStore): void {
  const apply = (theme: View['theme']) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  apply(store.getState().view.theme);
  store.subscribe(({ view }, before) => {
    if (view.theme !== before.view.theme) apply(view.theme);
  });
}

/** Leaves the thread to what waits for it, so that no long work is one long task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Work in steps is not done for longer than this before others are let in, ms. */
const SLICE = 4;

/** Does long work in slices that leave the thread to what waits for it, the first of them too. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  await nextTask();
  for (let until = performance.now() + SLICE; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + SLICE;
  }
}

/** The action, which further calls do not repeat. */
export function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
