/**
 * Gestures on the drawing, by d3-zoom: drag pans, Ctrl/Cmd + wheel and pinch zoom about the pointer, a plain wheel is
 * left to the page. It speaks of windows of time; pixels stay inside.
 */
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { clampSpan, type Span, type SpanLimits, span } from '../time/span.ts';

/** Where the plot lies in the element, px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface GestureHandlers {
  /** During a gesture, once an event of the pointer. */
  readonly onMove: (window: Span) => void;
  /** When it has ended, if the window has changed. */
  readonly onEnd: (window: Span) => void;
}

export interface Gestures {
  /** Tells the gestures where the picture stands now; never calls a handler. */
  readonly restate: (window: Span, plot: Plot, limits: SpanLimits) => void;
  readonly destroy: () => void;
}

/** Whether an event of the pointer may pan or zoom. */
export function mayGesture(event: Event): boolean {
  if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
  if (event.type.startsWith('touch')) return true;
  return (event as MouseEvent).button === 0 && !(event as MouseEvent).ctrlKey;
}

/** Listens on an element until destroyed. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): Gestures {
  let plot: Plot = { left: 0, right: 1, height: 1 };
  let limits: SpanLimits = { minDuration: 1, maxDuration: 2, start: 0, end: 1 };
  let quiet = false;
  let moved: Span | undefined;
  const unit = () => (plot.right - plot.left) / (limits.end - limits.start);
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(mayGesture)
    .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.004))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (quiet) return;
      const { k, x } = event.transform;
      const start = limits.start + (plot.left - x) / (k * unit());
      moved = clampSpan(span(start, start + (plot.right - plot.left) / (k * unit())), limits);
      handlers.onMove(moved);
    })
    .on('end', () => {
      if (quiet || !moved) return;
      handlers.onEnd(moved);
      moved = undefined;
    });
  const selection = select(element);
  selection.call(behaviour).on('dblclick.zoom', null);
  return {
    restate: (window, nextPlot, nextLimits) => {
      plot = nextPlot;
      limits = nextLimits;
      const length = limits.end - limits.start;
      const k = length / (window.end - window.start);
      const world = plot.right - plot.left;
      behaviour
        .extent([
          [plot.left, 0],
          [plot.right, plot.height],
        ])
        .scaleExtent([length / limits.maxDuration, length / limits.minDuration])
        .translateExtent([
          [0, 0],
          [world, plot.height],
        ]);
      quiet = true;
      // Set directly: `behaviour.transform` would end the gesture that is under way.
      const x = plot.left - (window.start - limits.start) * unit() * k;
      (element as HTMLElement & { __zoom?: unknown }).__zoom = zoomIdentity.translate(x, 0).scale(k);
      quiet = false;
    },
    destroy: () => {
      selection.on('.zoom', null);
    },
  };
}
