/** Long work in steps, between which one who waits for it may leave the thread to others. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps in one go. */
export function allOf<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
