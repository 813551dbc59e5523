/** The brush on the overview: drag an edge to widen, inside to move, elsewhere to select anew; a press centres. */
import { type Span, span } from '../time/span.ts';

/** How the overview lies on its element. */
export interface OverviewPlot {
  readonly left: number;
  readonly right: number;
  readonly limits: Span;
}

type Grip = { readonly kind: 'start' | 'end' | 'move' | 'new'; readonly at: number; readonly window: Span };

/** How near to an edge a press takes hold of it, px. */
const REACH = 10;

/** What a press at `x` takes hold of. */
export function gripAt(x: number, window: Span, plot: OverviewPlot): Grip {
  const px = (time: number) => plot.left + (time - plot.limits.start) * scaleOf(plot);
  const at = timeAt(x, plot);
  const [a, b] = [px(window.start), px(window.end)];
  const inside = x > a && x < b;
  // A narrow window is easier to move than to widen: inside it only the outer third of an edge counts.
  const reach = inside ? Math.min(REACH, (b - a) / 3) : REACH;
  if (Math.abs(x - a) <= reach && Math.abs(x - a) <= Math.abs(x - b)) return { kind: 'start', at, window };
  if (Math.abs(x - b) <= reach) return { kind: 'end', at, window };
  return { kind: inside ? 'move' : 'new', at, window };
}

/** The window when a grip has been dragged to `x`; at least `least` ms long. */
export function dragged(grip: Grip, x: number, plot: OverviewPlot, least: number): Span {
  const { start, end } = plot.limits;
  const at = Math.min(end, Math.max(start, timeAt(x, plot)));
  switch (grip.kind) {
    case 'start':
      return span(Math.min(at, grip.window.end - least), grip.window.end);
    case 'end':
      return span(grip.window.start, Math.max(at, grip.window.start + least));
    case 'move': {
      const length = grip.window.end - grip.window.start;
      const from = Math.min(end - length, Math.max(start, grip.window.start + at - grip.at));
      return span(from, from + length);
    }
    case 'new': {
      const other = Math.abs(at - grip.at) < least ? grip.at + (at < grip.at ? -least : least) : at;
      return span(Math.min(grip.at, other), Math.max(grip.at, other));
    }
  }
}

/** The window moved so that a press at `x` is its middle, inside the limits. */
export function centredAt(x: number, window: Span, plot: OverviewPlot): Span {
  const length = window.end - window.start;
  const from = timeAt(x, plot) - length / 2;
  const start = Math.min(plot.limits.end - length, Math.max(plot.limits.start, from));
  return span(start, start + length);
}

function scaleOf(plot: OverviewPlot): number {
  return (plot.right - plot.left) / (plot.limits.end - plot.limits.start);
}

function timeAt(x: number, plot: OverviewPlot): number {
  return plot.limits.start + (x - plot.left) / scaleOf(plot);
}
