/** Long work in the page, a little at a time, so that nobody waits for it. */

/** Works no longer than this without a pause, ms: half a frame. */
const SLICE = 8;

/** The pauses of newer browsers, after which the work comes before what was asked for later. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Does something with each of many things. */
export async function inSlices<T>(things: Iterable<T>, each: (thing: T) => void): Promise<void> {
  let began = performance.now();
  for (const thing of things) {
    each(thing);
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}
