/** Long work in the page, a little at a time, so that nobody waits for it. */
import type { Steps } from '../record/steps.ts';

/** Works no longer than this without a pause, ms. */
const SLICE = 5;

/** The pauses of newer browsers, after which the work comes before what was asked for later. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets others in. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Does work that comes in steps; the first of them after a pause, for what asks may have worked already. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  await pause();
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}

/** Does something with each of many things. */
export function eachInSlices<T>(things: Iterable<T>, each: (thing: T) => void): Promise<void> {
  function* steps(): Steps<void> {
    for (const thing of things) {
      each(thing);
      yield;
    }
  }
  return inSlices(steps());
}
