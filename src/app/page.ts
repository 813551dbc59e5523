/** What all pages with a script do around the app: fonts, theme, frames, measures. */
import type { View } from '../query/view.ts';
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

/** Where no frame is drawn, as in a tab that nobody looks at, what waits for one comes after so long, ms. */
const UNDRAWN = 500;

/** Resolves when the next frame has been drawn. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNDRAWN);
  });
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
