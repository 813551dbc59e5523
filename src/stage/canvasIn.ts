/** A canvas in an element, as sharp as the screen. */
export interface FittedCanvas {
  readonly context: CanvasRenderingContext2D;
  /** Gives it a size in CSS px, and the scale of what is drawn; what was drawn is lost when the size changes. */
  readonly fit: (width: number, height: number, scale: number) => void;
  readonly remove: () => void;
}

/** Puts a canvas into an element. Throws where the browser gives none to draw on. */
export function canvasIn(element: HTMLElement): FittedCanvas {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  element.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  return {
    context,
    fit: (width, height, scale) => {
      const density = globalThis.devicePixelRatio || 1;
      const [w, h] = [Math.round(width * density), Math.round(height * density)];
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
        // A pixel of the canvas is one of the screen: any other size would have to be resampled.
        canvas.style.width = `${w / density}px`;
        canvas.style.height = `${h / density}px`;
      }
      context.setTransform(density * scale, 0, 0, density * scale, 0, 0);
    },
    remove: () => canvas.remove(),
  };
}
