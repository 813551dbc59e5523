/** The overview: how many events when, of the whole record and of those shown, and where the window lies. */

import { type Span, span } from '../time/span.ts';
import { chooseStep, ticks } from '../time/ticks.ts';
import { type Warp, warpOf } from '../time/warp.ts';
import { tickLabel } from '../words/ticks.ts';
import type { Words } from '../words/words.ts';
import { textWidth } from './measure.ts';
import type { Prim, Scene } from './scene/display.ts';

export const OVERVIEW_HEIGHT = 58;
const BARS = 40;
const BIN = 4;

/** How many events there are in each bin of the overview, in all and shown. */
export interface OverviewCounts {
  readonly all: ArrayLike<number>;
  readonly shown: ArrayLike<number>;
}

/** How many bins an overview of this width has. */
export function overviewBins(width: number): number {
  return Math.max(1, Math.ceil(width / BIN));
}

/** Composes the overview of the time within `limits`, from `left` to `right`, px; with a warp all times are as it draws them. */
export function composeOverview(
  counts: OverviewCounts,
  limits: Span,
  window: Span,
  frame: { readonly width: number; readonly left: number; readonly right: number },
  words: Words,
  warp?: Warp,
): Scene {
  const scale = (frame.right - frame.left) / (limits.end - limits.start);
  const x = (time: number) => frame.left + (time - limits.start) * scale;
  const bins = overviewBins(frame.right - frame.left);
  const { all, shown } = counts;
  let peak = 1;
  for (let bin = 0; bin < bins; bin++) peak = Math.max(peak, all[bin] ?? 0);
  const most = Math.sqrt(peak);
  const prims: Prim[] = [
    { kind: 'rect', x: 0, y: 0, width: frame.width, height: OVERVIEW_HEIGHT, fill: 'ground' },
  ];
  const from = Math.max(frame.left, x(window.start));
  const to = Math.min(frame.right, x(window.end));
  prims.push({
    kind: 'rect',
    x: from,
    y: 0,
    width: Math.max(2, to - from),
    height: BARS + 2,
    fill: 'weekend',
  });
  for (let bin = 0; bin < bins; bin++) {
    const height = (n: number) => (Math.sqrt(n) / most) * (BARS - 4);
    const at = frame.left + bin * BIN;
    const a = all[bin] ?? 0;
    const s = shown[bin] ?? 0;
    if (a > s)
      prims.push({
        kind: 'rect',
        x: at,
        y: BARS - height(a),
        width: BIN - 1,
        height: height(a),
        fill: 'inkMuted',
        alpha: 0.3,
      });
    if (s > 0)
      prims.push({
        kind: 'rect',
        x: at,
        y: BARS - height(s),
        width: BIN - 1,
        height: height(s),
        fill: 'inkMuted',
      });
  }
  prims.push({
    kind: 'line',
    x1: frame.left,
    y1: BARS + 0.5,
    x2: frame.right,
    y2: BARS + 0.5,
    stroke: 'inkMuted',
    width: 1,
    alpha: 0.5,
  });
  for (const edge of [from, Math.max(to, from + 2)])
    prims.push(
      { kind: 'line', x1: edge, y1: 0, x2: edge, y2: BARS + 2, stroke: 'ink', width: 1.5 },
      { kind: 'rect', x: edge - 2.5, y: 12, width: 5, height: 16, fill: 'ink' },
    );
  const step = chooseStep(scale, 52);
  let free = frame.left;
  const { toTime, toDrawn } = warp ?? warpOf([]);
  for (const time of ticks(span(toTime(limits.start), toTime(limits.end)), step)) {
    const at = x(toDrawn(time));
    const label =
      step.unit === 'month' ? monthWithYear(time, step, words) : tickLabel(time, step, words).main;
    const width = textWidth(label, 11, 400);
    if (at < free || at + width > frame.right) continue;
    prims.push({
      kind: 'text',
      x: at,
      y: OVERVIEW_HEIGHT - 4,
      text: label,
      size: 11,
      weight: 400,
      fill: 'inkMuted',
    });
    free = at + width + 10;
  }
  return { width: frame.width, height: OVERVIEW_HEIGHT, prims, zones: [] };
}

function monthWithYear(time: number, step: Parameters<typeof tickLabel>[1], words: Words): string {
  return tickLabel(time, { ...step, count: 3 }, words).main;
}
