/**
 * A stretch of axis time and what navigation does with it. A span is never changed: each operation gives a new
 * one, or the same object when it would change nothing.
 */

/** From `start` up to, not including, `end`, in milliseconds on the axis; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far navigation may go. All in milliseconds. */
export interface SpanLimits {
  readonly minDuration: number;
  readonly maxDuration: number;
  readonly start: number;
  readonly end: number;
}

/** The span between two times, given in either order. */
export function span(start: number, end: number): Span {
  return Object.freeze(start <= end ? { start, end } : { start: end, end: start });
}

/** How long it is, in milliseconds. */
export function duration(s: Span): number {
  return s.end - s.start;
}

/** The time half-way between its ends. */
export function middle(s: Span): number {
  return s.start + (s.end - s.start) / 2;
}

/** The span moved by `delta` milliseconds, later if positive. */
export function pan(s: Span, delta: number): Span {
  return withEnds(s, s.start + delta, s.end + delta);
}

/**
 * The span scaled by `factor` (above 1 shows more time, below 1 less), with the time `at` keeping its relative
 * place. A factor that is not above 0 changes nothing.
 */
export function zoomAbout(s: Span, at: number, factor: number): Span {
  if (!(factor > 0) || factor === 1) return s;
  return withEnds(s, at - (at - s.start) * factor, at + (s.end - at) * factor);
}

/**
 * The nearest span within limits: first its duration is brought into range about its middle, then it is moved
 * inside `start` to `end`. Where the limits contradict each other, the room from `start` to `end` wins.
 */
export function clampSpan(s: Span, limits: SpanLimits): Span {
  const room = limits.end - limits.start;
  const length = Math.min(Math.max(duration(s), limits.minDuration), limits.maxDuration, room);
  // Whole milliseconds, so that clamping a clamped span gives the very same span.
  const wanted = length === duration(s) ? s.start : Math.round(middle(s) - length / 2);
  const start = Math.max(limits.start, Math.min(wanted, limits.end - length));
  if (start === s.start && length === duration(s)) return s;
  return withEnds(s, start, Math.min(limits.end, start + length));
}

/** Whether a time lies in the span; its end does not. */
export function contains(s: Span, at: number): boolean {
  return s.start <= at && at < s.end;
}

/** Whether two spans share any time. A span of no length is a point: it overlaps what contains it. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start === b.start || contains(a, b.start) || contains(b, a.start);
}

/** The smallest span that covers both; `a` or `b` itself if it covers the other. */
export function union(a: Span, b: Span): Span {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  if (b.start === start && b.end === end && !sameSpan(a, b)) return b;
  return withEnds(a, start, end);
}

/**
 * The span with `fraction` of its duration added on each side. A negative fraction takes away, at most down to
 * the middle.
 */
export function pad(s: Span, fraction: number): Span {
  if (fraction <= -0.5) return withEnds(s, middle(s), middle(s));
  const by = duration(s) * fraction;
  return withEnds(s, s.start - by, s.end + by);
}

/** Whether two spans have the same ends. */
export function sameSpan(a: Span, b: Span): boolean {
  return a === b || (a.start === b.start && a.end === b.end);
}

function withEnds(s: Span, start: number, end: number): Span {
  return start === s.start && end === s.end ? s : span(start, end);
}
