/** The way from one window to another: the length changes by ratio, so that zooming looks even. */
import { type Span, span } from '../time/span.ts';

/** How long an animated change takes, ms. */
export const TWEEN_MS = 320;

/** The window at a moment of the way; `done` runs from 0 to 1. */
export function tween(from: Span, to: Span, done: number): Span {
  if (done >= 1) return to;
  const eased = 1 - (1 - Math.max(0, done)) ** 3;
  const before = from.end - from.start;
  const after = to.end - to.start;
  const length = before * (after / before) ** eased;
  const ratio = Math.abs(after - before) < 1 ? eased : (length - before) / (after - before);
  const middle =
    (from.start + from.end) / 2 + ((to.start + to.end) / 2 - (from.start + from.end) / 2) * ratio;
  return span(middle - length / 2, middle + length / 2);
}
