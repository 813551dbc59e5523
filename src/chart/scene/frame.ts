/** The frame of a picture: the window of time it shows and where the plot lies in it. */
import type { Span } from '../../time/span.ts';

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
}

export const AXIS_HEIGHT = 40;

/** The frame of a picture of this size; names of lanes take less room when it is narrow. A plot is never nothing. */
export function frameOf(window: Span, width: number, height: number): Frame {
  const left = width < 640 ? 54 : 128;
  return { window, width, height, left, right: Math.max(left + 1, width - 14), top: AXIS_HEIGHT };
}

/** Px per millisecond. */
export function scaleOf(frame: Frame): number {
  return (frame.right - frame.left) / (frame.window.end - frame.window.start);
}

/** Screen x of an axis time. */
export function xOf(frame: Frame, time: number): number {
  return frame.left + (time - frame.window.start) * scaleOf(frame);
}
