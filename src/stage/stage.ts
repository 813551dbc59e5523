/**
 * The stage owns the two canvases (drawing and overview), the gestures and the frame: one place decides what is
 * painted when. It is told a model and tells what the reader did; it knows neither React nor the store.
 */
import type { ChartSet } from '../chart/columns.ts';
import { HOURS_FROM, type Layout } from '../chart/layout/layout.ts';
import { composeOverview, OVERVIEW_HEIGHT, overviewBins } from '../chart/overview.ts';
import { type Palette, paintCanvas } from '../chart/paint/canvas.ts';
import { isStrip } from '../chart/scene/badges.ts';
import { composeScene } from '../chart/scene/compose.ts';
import type { BadgeZone, Scene } from '../chart/scene/display.ts';
import type { Emphasised } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, type Frame, frameOf, scaleOf } from '../chart/scene/frame.ts';
import type { Lane } from '../chart/sideLanes.ts';
import { DAY_MS, HOUR_MS } from '../time/civil.ts';
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
import { timeSpan, type Warp } from '../time/warp.ts';
import type { Words } from '../words/words.ts';
import { canvasIn } from './canvasIn.ts';
import type { Gestures } from './gestures.ts';
import { hitAt } from './hit.ts';
import { createPictures, type Listing } from './picture.ts';
import { TWEEN_MS, tween } from './tween.ts';

/** What the stage shows. Members keep their identity while they do not change. */
export interface StageModel {
  /** All events that stand on a lane, in time order, and those of them that are shown. */
  readonly set: ChartSet;
  readonly lanes: readonly Lane[];
  readonly window: Span;
  /** How far time goes, and how short and long a window may be. */
  readonly limits: SpanLimits;
  readonly emphasised: Emphasised;
  readonly palette: Palette;
  readonly words: Words;
  /** The axis's time zone. */
  readonly zone: string;
  /** Where stretches of time are folded: all times of the model are then as they are drawn. */
  readonly warp: Warp | undefined;
  /** Whether changes of the window jump instead of moving. */
  readonly still: boolean;
}

/** What the reader did. Events are indexes in the record. */
export interface StageHandlers {
  /** A window in true time, also where stretches are folded. */
  readonly onWindow: (window: Span, change: 'push' | 'replace') => void;
  readonly onHover: (event: number | undefined) => void;
  readonly onOpen: (event: number) => void;
  /** Events that stand in one place are to be listed, the first of them where they are many. */
  readonly onList: (listing: Listing) => void;
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
/** How long titles and lanes are on their way to their new places, ms. */
const SETTLE_MS = 180;
const FRAME_MEASURES_KEPT = 1_000;
/** So many events of a strip are listed. */
const MOST_LISTED = 200;

/** Builds a stage into two elements; nothing is drawn before the first `update`. */
export function createStage(elements: StageElements, handlers: StageHandlers): Stage {
  const drawing = canvasIn(elements.drawing);
  const overview = canvasIn(elements.overview);
  let model: StageModel | undefined;
  let window: Span | undefined;
  let size = { width: 0, height: 0 };
  const pictures = createPictures();
  let scene: Scene | undefined;
  let frame: Frame | undefined;
  let pending = 0;
  let motion: { from: Span; to: Span; since: number } | undefined;
  /** The layout that was drawn last, and what it is settling from. */
  let drawn: Layout | undefined;
  let settling: { from: Layout; since: number } | undefined;
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
    draw(model, window, now);
    if (gesturing) {
      performance.measure('parley:frame', { start: began, end: performance.now() });
      if (++frames % FRAME_MEASURES_KEPT === 0) performance.clearMeasures('parley:frame');
    }
    if (!ready) {
      ready = true;
      handlers.onReady();
      fetchHands().catch((error: unknown) => console.warn(error));
    }
  };

  /** The layout as it is drawn now: on its way from the last one while nothing else moves. */
  const settled = (layout: Layout, isStill: boolean, now: number): Layout => {
    const isMoving = gesturing || motion !== undefined;
    if (drawn && layout !== drawn && !isStill && !isMoving) settling = { from: drawn, since: now };
    if (isStill || isMoving) settling = undefined;
    drawn = layout;
    if (!settling || !settle) return layout;
    const done = (now - settling.since) / SETTLE_MS;
    const between = settle.settle(settling.from, layout, done);
    if (done < 1) request();
    else settling = undefined;
    return between;
  };

  const draw = (of: StageModel, at: Span, now: number) => {
    const zoom = textZoom();
    const [width, height] = [size.width / zoom, size.height / zoom];
    frame = frameOf(at, width, height, of.warp, of.lanes);
    const laidOut = pictures.layoutOf({
      set: of.set,
      lanes: of.lanes,
      window: at,
      scale: scaleOf(frame),
      top: AXIS_HEIGHT,
      height: height - AXIS_HEIGHT,
      isMoving: gesturing || motion !== undefined,
    });
    const layout = settled(laidOut, of.still || !ready, now);
    scene = composeScene(layout, frame, of.emphasised, of.words, of.zone);
    drawing.fit(size.width, scene.height * zoom, zoom);
    paintCanvas(drawing.context, scene, of.palette, FAMILY);
    const strip = composeOverview(
      pictures.binsOf(of.set, of.limits, overviewBins(frame.right - frame.left)),
      of.limits,
      at,
      { width, left: frame.left, right: frame.right },
      of.words,
      of.warp,
    );
    overview.fit(size.width, OVERVIEW_HEIGHT * zoom, zoom);
    paintCanvas(overview.context, strip, of.palette, FAMILY);
    hands?.restate(
      at,
      { left: frame.left * zoom, right: frame.right * zoom, height: scene.height * zoom },
      of.limits,
    );
  };

  const tell = (drawn: Span, change: 'push' | 'replace') =>
    handlers.onWindow(timeSpan(model?.warp, drawn), change);
  const go = (to: Span, change: 'push' | 'replace') => {
    if (!window || !model) return;
    const target = clampSpan(to, model.limits);
    if (sameSpan(target, window)) return;
    if (model.still) window = target;
    else motion = { from: window, to: target, since: performance.now() };
    request();
    tell(target, change);
  };
  /** The events of a badge; those of a strip are looked for. */
  const listingOf = (badge: BadgeZone): Listing =>
    isStrip(badge) && model
      ? pictures.listOf(model.set, badge.from, badge.to, MOST_LISTED, badge.lane)
      : { events: badge.events, count: badge.events.length };
  const goal = () => motion?.to ?? window;
  /** The reader's hand moves the window: nothing else does meanwhile. */
  const hold = (next: Span) => {
    if (!model) return;
    motion = undefined;
    gesturing = true;
    window = clampSpan(next, model.limits);
    request();
  };

  let hands: Gestures | undefined;
  let settle: typeof import('../chart/layout/settle.ts') | undefined;
  let isGone = false;
  /** The picture does not wait for what moves it. Without it the buttons and the keys do all they do. */
  const fetchHands = async () => {
    const [{ listenToHands }, way] = await Promise.all([
      import('./hands.ts'),
      import('../chart/layout/settle.ts'),
    ]);
    if (isGone) return;
    settle = way;
    hands = listenToHands(elements, {
      gestures: {
        onMove: hold,
        onEnd: (next) => {
          gesturing = false;
          request();
          tell(next, 'replace');
        },
      },
      pointer: {
        at: (x, y) => (scene ? hitAt(scene.zones, x / textZoom(), y / textZoom()) : undefined),
        onHover: handlers.onHover,
        onOpen: handlers.onOpen,
        onBadge: (badge) => {
          const { from, to } = badge;
          const shown = goal();
          // Not so close that days which have no hour are bands alone.
          const least = Math.max(
            HOUR_MS * 36,
            frame ? (DAY_MS * (frame.right - frame.left)) / HOURS_FROM : 0,
          );
          const length = Math.max((to - from) * 1.6, least);
          const closer = span((from + to - length) / 2, (from + to + length) / 2);
          // Coming closer parts them, unless they stand in the very same place.
          if (to > from && shown && length < shown.end - shown.start) go(closer, 'replace');
          else handlers.onList(listingOf(badge));
        },
      },
      brush: {
        plot: () =>
          frame &&
          model && { left: frame.left * textZoom(), right: frame.right * textZoom(), limits: model.limits },
        window: goal,
        least: HOUR_MS,
        onMove: hold,
        onEnd: (next) => {
          hold(next);
          gesturing = false;
          if (window) tell(window, 'replace');
        },
      },
    });
    if (model && window) draw(model, window, performance.now());
    performance.mark('parley:gestures');
  };

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
      if (!window || before?.warp !== next.warp) {
        motion = undefined;
        window = wanted;
      } else if (
        before &&
        before.window !== next.window &&
        !gesturing &&
        !isSameView(goal() ?? wanted, wanted)
      ) {
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
      isGone = true;
      cancelAnimationFrame(pending);
      observer.disconnect();
      sharpness.removeEventListener('change', request);
      document.fonts.removeEventListener('loadingdone', request);
      hands?.destroy();
      drawing.remove();
      overview.remove();
    },
  };
}

/** Whether two windows are the same to the eye: a folded one comes back a fraction of a millisecond off. */
function isSameView(a: Span, b: Span): boolean {
  return Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
}

/** How much larger than usual the reader wants text: the drawing grows with it as a whole. */
function textZoom(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return size > 0 ? size : 1;
}
