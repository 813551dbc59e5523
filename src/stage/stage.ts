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
import { HOUR_MS } from '../time/civil.ts';
import { clampSpan, middle, pan, type Span, type SpanLimits, sameSpan, zoomAbout } from '../time/span.ts';
import type { Words } from '../words/words.ts';
import { canvasIn } from './canvasIn.ts';
import { type Gestures, listenToGestures } from './gestures.ts';
import { eventAt } from './hit.ts';
import { listenToBrush } from './overviewBrush.ts';
import { listenToPointer } from './pointer.ts';
import { TWEEN_MS, tween } from './tween.ts';

/** What the stage shows. Members keep their identity while they do not change. */
export interface StageModel {
  /** All events of the record that stand on a lane, and those the filter leaves, in time order. */
  readonly all: readonly ChartEvent[];
  readonly shown: readonly ChartEvent[];
  readonly lanes: readonly Lane[];
  readonly window: Span;
  /** How far time goes, and how short and long a window may be. */
  readonly limits: SpanLimits;
  readonly emphasised: Emphasised;
  readonly palette: Palette;
  readonly words: Words;
  /** The axis's time zone. */
  readonly zone: string;
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
  /** Moves the least that brings an axis time well into sight; not at all where it is in sight. */
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
    const zoom = textZoom();
    const [width, height] = [size.width / zoom, size.height / zoom];
    frame = frameOf(at, width, height);
    const scale = scaleOf(frame);
    const isMoving = gesturing || motion !== undefined;
    const fresh =
      laid &&
      (isMoving || !laid.layout.isPassing) &&
      laid.of.shown === of.shown &&
      laid.of.lanes === of.lanes &&
      laid.height === height &&
      Math.abs(laid.layout.scale / scale - 1) < 1e-9;
    if (!laid || !fresh)
      laid = {
        layout: layoutChart({
          events: of.shown,
          lanes: of.lanes,
          scale,
          top: AXIS_HEIGHT,
          height: height - AXIS_HEIGHT,
          // While the scale is changing the rows stay as they are: the lanes hold still and a frame stays short.
          rows:
            isMoving && laid?.of.lanes === of.lanes && laid.height === size.height
              ? laid.layout.rows
              : undefined,
        }),
        of,
        height,
      };
    scene = composeScene(laid.layout, frame, of.emphasised, of.words, of.zone);
    drawing.fit(size.width, scene.height * zoom, zoom);
    paintCanvas(drawing.context, scene, of.palette, FAMILY);
    const strip = composeOverview(
      counts(of),
      of.limits,
      at,
      { width, left: frame.left, right: frame.right },
      of.words,
    );
    overview.fit(size.width, OVERVIEW_HEIGHT * zoom, zoom);
    paintCanvas(overview.context, strip, of.palette, FAMILY);
    gestures.restate(
      at,
      { left: frame.left * zoom, right: frame.right * zoom, height: scene.height * zoom },
      of.limits,
    );
  };

  let counted: { of: StageModel; counts: { all: Float64Array; shown: Float64Array } } | undefined;
  const counts = (of: StageModel) => {
    if (counted?.of.all !== of.all || counted.of.shown !== of.shown)
      counted = { of, counts: { all: markTimes(of.all), shown: markTimes(of.shown) } };
    return counted.counts;
  };

  const go = (to: Span, change: 'push' | 'replace') => {
    if (!window || !model) return;
    const target = clampSpan(to, model.limits);
    if (sameSpan(target, window)) return;
    if (model.still) window = target;
    else motion = { from: window, to: target, since: performance.now() };
    request();
    handlers.onWindow(target, change);
  };
  const goal = () => motion?.to ?? window;
  /** The reader's hand moves the window: nothing else does meanwhile. */
  const hold = (next: Span) => {
    if (!model) return;
    motion = undefined;
    gesturing = true;
    window = clampSpan(next, model.limits);
    request();
  };

  const gestures: Gestures = listenToGestures(elements.drawing, {
    onMove: hold,
    onEnd: (next) => {
      gesturing = false;
      request();
      handlers.onWindow(next, 'replace');
    },
  });

  const stopPointing = listenToPointer(elements.drawing, {
    at: (x, y) => (scene ? eventAt(scene.zones, x / textZoom(), y / textZoom()) : undefined),
    onHover: handlers.onHover,
    onOpen: handlers.onOpen,
  });
  const stopBrushing = listenToBrush(elements.overview, {
    plot: () =>
      frame &&
      model && { left: frame.left * textZoom(), right: frame.right * textZoom(), limits: model.limits },
    window: goal,
    least: HOUR_MS,
    onMove: hold,
    onEnd: (next) => {
      hold(next);
      gesturing = false;
      if (window) handlers.onWindow(window, 'replace');
    },
  });

  // A face that comes late and a move to another screen change every pixel.
  const sharpness = matchMedia(`(resolution: ${globalThis.devicePixelRatio || 1}dppx)`);
  sharpness.addEventListener('change', request);
  document.fonts.addEventListener('loadingdone', request);

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
      const wanted = clampSpan(next.window, next.limits);
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
      if (time < from.start) go(pan(from, time - edge - from.start), 'replace');
      else if (time >= from.end) go(pan(from, time + edge - from.end), 'replace');
    },
    destroy: () => {
      cancelAnimationFrame(pending);
      observer.disconnect();
      sharpness.removeEventListener('change', request);
      document.fonts.removeEventListener('loadingdone', request);
      gestures.destroy();
      stopPointing();
      stopBrushing();
      drawing.remove();
      overview.remove();
    },
  };
}

/** How much larger than usual the reader wants text: the drawing grows with it as a whole. */
function textZoom(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return size > 0 ? size : 1;
}
