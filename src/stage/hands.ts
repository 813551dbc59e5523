/** All that lets a hand move the picture and press what stands in it, in one: it is fetched once the picture stands. */
import { type GestureHandlers, type Gestures, listenToGestures } from './gestures.ts';
import { type BrushHandlers, listenToBrush } from './overviewBrush.ts';
import { listenToPointer, type PointerHandlers } from './pointer.ts';

/** Listens on the drawing and its overview until destroyed. */
export function listenToHands(
  { drawing, overview }: { readonly drawing: HTMLElement; readonly overview: HTMLElement },
  on: {
    readonly gestures: GestureHandlers;
    readonly pointer: PointerHandlers;
    readonly brush: BrushHandlers;
  },
): Gestures {
  const gestures = listenToGestures(drawing, on.gestures);
  const stopPointing = listenToPointer(drawing, on.pointer);
  const stopBrushing = listenToBrush(overview, on.brush);
  drawing.dataset.over = 'time';
  return {
    restate: gestures.restate,
    destroy: () => {
      gestures.destroy();
      stopPointing();
      stopBrushing();
    },
  };
}
