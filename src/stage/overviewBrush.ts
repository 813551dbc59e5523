/** Listens to the pointer on the overview and turns it into windows of time, by the rules of the brush. */
import type { Span } from '../time/span.ts';
import { centredAt, dragged, gripAt, type OverviewPlot } from './brush.ts';

export interface BrushHandlers {
  readonly plot: () => OverviewPlot | undefined;
  readonly window: () => Span | undefined;
  /** The shortest window, ms. */
  readonly least: number;
  readonly onMove: (window: Span) => void;
  readonly onEnd: (window: Span) => void;
}

/** Listens until the given function is called. */
export function listenToBrush(element: HTMLElement, on: BrushHandlers): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const xOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
  element.addEventListener(
    'pointerdown',
    (down) => {
      const plot = on.plot();
      const window = on.window();
      if (!plot || !window || down.button !== 0) return;
      const grip = gripAt(xOf(down), window, plot);
      const drag = new AbortController();
      signal.addEventListener('abort', () => drag.abort(), { signal: drag.signal });
      let last: Span | undefined;
      element.setPointerCapture(down.pointerId);
      element.addEventListener(
        'pointermove',
        (event) => {
          if (!last && Math.abs(event.clientX - down.clientX) < 3) return;
          last = dragged(grip, xOf(event), plot, on.least);
          on.onMove(last);
        },
        { signal: drag.signal },
      );
      const stop = (event: PointerEvent) => {
        drag.abort();
        if (last) on.onEnd(last);
        else if (event.type === 'pointerup') on.onEnd(centredAt(xOf(event), window, plot));
      };
      element.addEventListener('pointerup', stop, { signal: drag.signal });
      element.addEventListener('pointercancel', stop, { signal: drag.signal });
    },
    { signal },
  );
  return () => abort.abort();
}
