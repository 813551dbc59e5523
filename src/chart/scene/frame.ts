/** The frame of a picture: the window of time it shows and where the plot lies in it. */
import { type Span, span } from '../../time/span.ts';
import type { Fold, Warp } from '../../time/warp.ts';
import { areCoded } from '../laneNames.ts';
import type { Lane } from '../sideLanes.ts';

/** The plot's edges in px and the time at them. */
export interface Frame {
  readonly window: Span;
  readonly width: number;
  readonly height: number;
  /** Where the plot begins, right of the lanes' names. */
  readonly left: number;
  /** Where the plot ends. */
  readonly right: number;
  /** The height of the axis above the lanes. */
  readonly top: number;
  /** Where stretches are folded: `window` and all times drawn are then those of the folded axis. */
  readonly warp?: Warp | undefined;
}

export const AXIS_HEIGHT = 40;

/** Of a narrow picture: where the plot begins right of codes, and of names, px. */
export const CODES = 54;
const NAMES = 112;

/**
 * The frame of a picture of this size; `lanes` take less room when it is narrow and their codes tell them apart. A plot is
 * never nothing.
 */
export function frameOf(
  window: Span,
  width: number,
  height: number,
  warp?: Warp,
  lanes: readonly Lane[] = [],
): Frame {
  const left = width >= 640 ? 128 : areCoded(lanes) ? CODES : NAMES;
  return { warp, window, width, height, left, right: Math.max(left + 1, width - 14), top: AXIS_HEIGHT };
}

/** Px per millisecond. */
export function scaleOf(frame: Frame): number {
  return (frame.right - frame.left) / (frame.window.end - frame.window.start);
}

/** Screen x of an axis time. */
export function xOf(frame: Frame, time: number): number {
  return frame.left + (time - frame.window.start) * scaleOf(frame);
}

/** A part of the axis without folds: its true time, and where it lies, px. */
export interface AxisPart {
  readonly time: Span;
  readonly left: number;
  readonly right: number;
}

/** The parts of the frame between its folds, and the folds in it; one part where nothing is folded. */
export function partsOf(frame: Frame): {
  readonly parts: readonly AxisPart[];
  readonly folds: readonly Fold[];
} {
  const { warp, window, left, right } = frame;
  if (!warp || warp.folds.length === 0) return { parts: [{ time: window, left, right }], folds: [] };
  const [from, to] = [warp.toTime(window.start), warp.toTime(window.end)];
  const folds = warp.folds.filter((fold) => fold.start < to && fold.end > from);
  const edges = [from, ...folds.flatMap((fold) => [fold.start, fold.end]), to];
  const parts: AxisPart[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const [start = from, end = to] = [edges[i], edges[i + 1]];
    if (end > start)
      parts.push({ time: span(start, end), left: axisX(frame, start), right: axisX(frame, end) });
  }
  return { parts, folds };
}

/** Screen x of a true time. */
export function axisX(frame: Frame, time: number): number {
  return xOf(frame, frame.warp ? frame.warp.toDrawn(time) : time);
}
