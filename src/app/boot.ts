/**
 * The first of the app's code, and all of it that is fetched before the prerendered page is seen: that page is what there
 * is to read meanwhile, and the app takes neither its line nor its thread.
 */

/** A first paint that never comes, as in a frame that is out of sight, is not waited for longer than this, ms. */
const LONGEST = 1500;

/** Resolves when the page has been seen, or at once where there is nothing to see or nobody who looks. */
async function firstPaint(): Promise<void> {
  if (document.hidden || document.documentElement.dataset.asked === 'view') return;
  // A frame that has been made is not yet on the screen: the browser itself tells when it is.
  const painted = new Promise((resolve) =>
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(undefined);
    }).observe({ type: 'paint', buffered: true }),
  );
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
}

firstPaint()
  .then(() => import('./main.tsx'))
  .catch((error: unknown) => {
    console.error(error);
    // A link that asks for something else hides the prerendered page, which is all there will be.
    document.documentElement.dataset.failed = 'missing';
  });
