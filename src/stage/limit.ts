import { duration, type Span, type SpanLimits } from '../time/span.ts';

/** What keeps a window from going on: as close as it goes, all in sight, or an end of time in sight. */
export type Limit = 'closest' | 'all' | 'start' | 'end';

/** The limit a window has come to, the narrowest first; `undefined` while it can go every way. */
export function limitOf(window: Span, limits: SpanLimits): Limit | undefined {
  if (duration(window) <= limits.minDuration) return 'closest';
  if (duration(window) >= Math.min(limits.maxDuration, limits.end - limits.start)) return 'all';
  if (window.start <= limits.start) return 'start';
  return window.end >= limits.end ? 'end' : undefined;
}
