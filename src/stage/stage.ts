/**
 * The stage owns the two canvases (drawing and overview), the gestures and the frame: one place decides what is
 * painted when. It is told a model and tells what the reader did; it knows neither React nor the store.
 */
import type { ChartEvent } from '../chart/events.ts';
import type { Lane } from '../chart/lanes.ts';
import { type Layout, layoutChart } from '../chart/layout/layout.ts';
import { markTimes } from '../chart/layout/slots.ts';
import { composeOverview, OVERVIEW_HEIGHT } from '../chart/overview.ts';
import { type Palette, paintCanvas } from '../chart/paint/canvas.ts';
import { composeScene } from '../chart/scene/compose.ts';
import type { Scene } from '../chart/scene/display.ts';
import type { Emphasised } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, type Frame, frameOf, scaleOf } from '../chart/scene/frame.ts';
import {
  clampSpan,
  middle,
  pan,
  type Span,
  type SpanLimits,
  sameSpan,
  span,
  zoomAbout,
} from '../time/span.ts';
import type { Words } from '../words/words.ts';
import { centredAt, dragged, gripAt } from './brush.ts';
import { type Gestures, listenToGestures } from './gestures.ts';
import { eventAt } from './hit.ts';
import { TWEEN_MS, tween } from './tween.ts';

/** What the stage shows. Members keep their identity while they do not change. */
export interface StageModel {
  /** All events of the record that stand on a lane, and those the filter leaves, in time order. */
  readonly all: readonly ChartEvent[];
  readonly shown: readonly ChartEvent[];
  readonly lanes: readonly Lane[];
  readonly window: Span;
  /** How far time goes. */
  readonly limits: Span;
  readonly emphasised: Emphasised;
  readonly palette: Palette;
  readonly words: Words;
  /** Whether changes of the window jump instead of moving. */
  readonly still: boolean;
}

/** What the reader did. Events are indexes in the record. */
export interface StageHandlers {
  readonly onWindow: (window: Span, change: 'push' | 'replace') => void;
  readonly onHover: (event: number | undefined) => void;
  readonly onOpen: (event: number) => void;
  /** After the first complete picture. */
  readonly onReady: () => void;
}

export interface Stage {
  readonly update: (model: StageModel) => void;
  /** Zooms about the middle of the window, or about an axis time. Below 1 closer, above 1 further. */
  readonly zoomBy: (factor: number, about?: number) => void;
  /** Moves by a part of the window's length. */
  readonly panBy: (part: number) => void;
  /** Moves to a window. */
  readonly show: (window: Span) => void;
  /** Moves the least that brings an axis time well into sight. */
  readonly reveal: (time: number) => void;
  readonly destroy: () => void;
}

export interface StageElements {
  /** Holds the drawing's canvas and grows with it. */
  readonly drawing: HTMLElement;
  /** As wide and as high as the drawing should be; it may become higher when lanes need more. */
  readonly ruler: HTMLElement;
  readonly overview: HTMLElement;
}

const HOUR = 3_600_000;
const FAMILY = '"Parley Drawing", "Parley Fallback", sans-serif';
const FRAME_MEASURES_KEPT = 1_000;

/** Builds a stage into two elements; nothing is drawn before the first `update`. */
export function createStage(elements: StageElements, handlers: StageHandlers): Stage {
  const drawing = canvasIn(elements.drawing);
  const overview = canvasIn(elements.overview);
  let model: StageModel | undefined;
  let window: Span | undefined;
  let size = { width: 0, height: 0 };
  let laid: { layout: Layout; of: StageModel; height: number } | undefined;
  let scene: Scene | undefined;
  let frame: Frame | undefined;
  let pending = 0;
  let motion: { from: Span; to: Span; since: number } | undefined;
  let gesturing = false;
  let ready = false;
  let frames = 0;

  const limits = (): SpanLimits => {
    const of = model?.limits ?? span(0, 1);
    return { start: of.start, end: of.end, minDuration: HOUR, maxDuration: of.end - of.start };
  };

  const request = () => {
    if (pending === 0) pending = requestAnimationFrame(tick);
  };

  const tick = (now: number) => {
    pending = 0;
    if (!model || !window || size.width < 40) return;
    if (motion) {
      window = tween(motion.from, motion.to, (now - motion.since) / TWEEN_MS);
      if (sameSpan(window, motion.to)) motion = undefined;
      else request();
    }
    const began = performance.now();
    draw(model, window);
    if (gesturing) {
      performance.measure('parley:frame', { start: began, end: performance.now() });
      if (++frames % FRAME_MEASURES_KEPT === 0) performance.clearMeasures('parley:frame');
    }
    if (!ready) {
      ready = true;
      handlers.onReady();
    }
  };

  const draw = (of: StageModel, at: Span) => {
    frame = frameOf(at, size.width, size.height);
    const scale = scaleOf(frame);
    const fresh =
      laid &&
      laid.of.shown === of.shown &&
      laid.of.lanes === of.lanes &&
      laid.height === size.height &&
      Math.abs(laid.layout.scale / scale - 1) < 1e-9;
    if (!laid || !fresh)
      laid = {
        layout: layoutChart({
          events: of.shown,
          lanes: of.lanes,
          scale,
          top: AXIS_HEIGHT,
          height: size.height - AXIS_HEIGHT,
        }),
        of,
        height: size.height,
      };
    scene = composeScene(laid.layout, frame, of.emphasised, of.words);
    drawing.fit(size.width, scene.height);
    paintCanvas(drawing.context, scene, of.palette, FAMILY);
    const strip = composeOverview(
      counts(of),
      of.limits,
      at,
      { width: size.width, left: frame.left, right: frame.right },
      of.words,
    );
    overview.fit(size.width, OVERVIEW_HEIGHT);
    paintCanvas(overview.context, strip, of.palette, FAMILY);
    gestures.restate(at, { left: frame.left, right: frame.right, height: scene.height }, limits());
  };

  let counted: { of: StageModel; counts: { all: Float64Array; shown: Float64Array } } | undefined;
  const counts = (of: StageModel) => {
    if (counted?.of.all !== of.all || counted.of.shown !== of.shown)
      counted = { of, counts: { all: markTimes(of.all), shown: markTimes(of.shown) } };
    return counted.counts;
  };

  const go = (to: Span, change: 'push' | 'replace') => {
    if (!window || !model) return;
    const target = clampSpan(to, limits());
    if (sameSpan(target, window)) return;
    if (model.still) window = target;
    else motion = { from: window, to: target, since: performance.now() };
    request();
    handlers.onWindow(target, change);
  };
  const goal = () => motion?.to ?? window;

  const gestures: Gestures = listenToGestures(elements.drawing, {
    onMove: (next) => {
      motion = undefined;
      gesturing = true;
      window = next;
      request();
    },
    onEnd: (next) => {
      gesturing = false;
      handlers.onWindow(next, 'replace');
    },
  });

  const stopPointing = listenToPointer(elements.drawing, {
    at: (x, y) => (scene ? eventAt(scene.zones, x, y) : undefined),
    onHover: handlers.onHover,
    onOpen: handlers.onOpen,
  });
  const stopBrushing = listenToBrush(elements.overview, {
    plot: () => frame && model && { left: frame.left, right: frame.right, limits: model.limits },
    window: goal,
    onMove: (next) => {
      motion = undefined;
      window = clampSpan(next, limits());
      request();
    },
    onEnd: (next) => {
      window = clampSpan(next, limits());
      request();
      handlers.onWindow(window, 'replace');
    },
  });

  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = elements.ruler;
    if (width === size.width && height === size.height) return;
    size = { width, height };
    request();
  });
  observer.observe(elements.ruler);

  return {
    update: (next) => {
      const before = model;
      model = next;
      const wanted = clampSpan(next.window, limits());
      if (!window) window = wanted;
      else if (before && before.window !== next.window && !gesturing && !sameSpan(goal() ?? wanted, wanted)) {
        if (next.still) window = wanted;
        else motion = { from: window, to: wanted, since: performance.now() };
      }
      request();
    },
    zoomBy: (factor, about) => {
      const from = goal();
      if (from) go(zoomAbout(from, about ?? middle(from), factor), 'replace');
    },
    panBy: (part) => {
      const from = goal();
      if (from) go(pan(from, (from.end - from.start) * part), 'replace');
    },
    show: (to) => go(to, 'push'),
    reveal: (time) => {
      const from = goal();
      if (!from) return;
      const edge = (from.end - from.start) * 0.08;
      if (time < from.start + edge || time > from.end - edge) go(pan(from, time - middle(from)), 'replace');
    },
    destroy: () => {
      cancelAnimationFrame(pending);
      observer.disconnect();
      gestures.destroy();
      stopPointing();
      stopBrushing();
      drawing.remove();
      overview.remove();
    },
  };
}

/** A canvas that fills an element's width, as sharp as the screen. */
function canvasIn(element: HTMLElement): {
  readonly context: CanvasRenderingContext2D;
  readonly fit: (width: number, height: number) => void;
  readonly remove: () => void;
} {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  element.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  return {
    context,
    fit: (width, height) => {
      const density = globalThis.devicePixelRatio || 1;
      const [w, h] = [Math.round(width * density), Math.round(height * density)];
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      context.setTransform(density, 0, 0, density, 0, 0);
    },
    remove: () => canvas.remove(),
  };
}

function listenToPointer(
  element: HTMLElement,
  on: {
    at: (x: number, y: number) => number | undefined;
    onHover: (event: number | undefined) => void;
    onOpen: (event: number) => void;
  },
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const find = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return on.at(event.clientX - box.left, event.clientY - box.top);
  };
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const found = find(event);
      element.dataset.over = found === undefined ? 'time' : 'event';
      on.onHover(found);
    },
    { signal },
  );
  element.addEventListener('pointerleave', () => on.onHover(undefined), { signal });
  element.addEventListener(
    'click',
    (event) => {
      const found = find(event);
      if (found !== undefined) on.onOpen(found);
    },
    { signal },
  );
  return () => abort.abort();
}

function listenToBrush(
  element: HTMLElement,
  on: {
    plot: () => { left: number; right: number; limits: Span } | undefined;
    window: () => Span | undefined;
    onMove: (window: Span) => void;
    onEnd: (window: Span) => void;
  },
): () => void {
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
      let last: Span | undefined;
      element.setPointerCapture(down.pointerId);
      element.addEventListener(
        'pointermove',
        (event) => {
          if (!last && Math.abs(event.clientX - down.clientX) < 3) return;
          last = dragged(grip, xOf(event), plot, HOUR);
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
