/**
 * The first of the app's code, and all of it that is fetched before the prerendered page is painted: that page is what there
 * is to read meanwhile, and the app takes neither its line nor its thread.
 */

/** A page that is not looked at has no frames, and is not waited for longer than this, ms. */
const LONGEST = 500;

async function firstPaint(): Promise<void> {
  const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
}

firstPaint()
  .then(() => import('./main.tsx'))
  .catch((error: unknown) => {
    console.error(error);
    // A link that asks for something else hides the prerendered page, which is all there will be.
    document.documentElement.dataset.failed = 'missing';
  });
