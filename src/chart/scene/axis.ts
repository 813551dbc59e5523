/** The axis: weekends, grid lines, labels of two calendar units; the coarser one sticks to the left edge. */
import { DAY_MS } from '../../time/civil.ts';
import {
  chooseStep,
  coarser,
  MAX_WEEKEND_SPAN,
  type TickStep,
  ticks,
  weekendSpans,
} from '../../time/ticks.ts';
import type { Fold } from '../../time/warp.ts';
import { longTickLabel, type TickLabel, tickLabel } from '../../words/ticks.ts';
import type { Words } from '../../words/words.ts';
import { HOURS_FROM, type Layout } from '../layout/layout.ts';
import { textWidth } from '../measure.ts';
import type { Prim } from './display.ts';
import { type AxisPart, axisX, type Frame, partsOf, scaleOf } from './frame.ts';

const SIZE = 12.5;
const MIN_GAP = 46;
/** A day has room for its number alone, px. */
const NUMBER = 26;
/** A day narrower than this, px, is labelled by its number alone, or with its weekday when that fits. */
const WHOLE_DAY = 92;

/** Weekend ground and grid lines, below everything; `bottom` is where they end. */
export function axisGround(frame: Frame, bottom: number): readonly Prim[] {
  return partsOf(frame).parts.flatMap((part) => partGround(frame, part, bottom));
}

function partGround(frame: Frame, { time: within, left, right }: AxisPart, bottom: number): readonly Prim[] {
  const prims: Prim[] = [];
  const hasWeekends = frame.window.end - frame.window.start <= MAX_WEEKEND_SPAN;
  for (const weekend of hasWeekends ? weekendSpans(within) : []) {
    const x = axisX(frame, weekend.start);
    prims.push({
      kind: 'rect',
      x,
      y: frame.top,
      width: axisX(frame, weekend.end) - x,
      height: bottom - frame.top,
      fill: 'weekend',
    });
  }
  for (const time of ticks(within, stepOf(frame))) {
    const x = Math.round(axisX(frame, time)) + 0.5;
    if (x < left - 1 || x > right + 1) continue;
    prims.push({ kind: 'line', x1: x, y1: frame.top, x2: x, y2: bottom, stroke: 'rule', width: 1 });
  }
  return prims;
}

/** The time after `from`, of which nothing was known: its ground is darker, and a broken line is its edge. */
export function unknownGround(frame: Frame, bottom: number, from: number | undefined): readonly Prim[] {
  const edge = from === undefined ? Number.POSITIVE_INFINITY : axisX(frame, from);
  if (edge >= frame.right) return [];
  const x = Math.max(frame.left, edge);
  const [top, height] = [frame.top, bottom - frame.top];
  return [
    { kind: 'rect', x, y: top, width: frame.right - x, height, fill: 'rule', alpha: 0.45 },
    ...(edge < frame.left
      ? []
      : [
          {
            kind: 'line',
            x1: x,
            y1: top,
            x2: x,
            y2: bottom,
            stroke: 'inkMuted',
            width: 1,
            dash: [4, 3],
          } as const,
        ]),
  ];
}

/** Folded stretches: the lanes end and begin again, and below them stands how much lies between, where there is room. */
export function foldPrims(
  frame: Frame,
  layout: Pick<Layout, 'boxes' | 'bottom'>,
  words: Words,
): readonly Prim[] {
  const prims: Prim[] = [];
  let free = frame.left - 8;
  for (const fold of partsOf(frame).folds) {
    const left = Math.max(frame.left - 8, axisX(frame, fold.start));
    const right = Math.min(frame.right + 14, axisX(frame, fold.end));
    if (right - left < 3) continue;
    prims.push(
      ...layout.boxes.map(
        ({ line }): Prim => ({
          kind: 'rect',
          x: left,
          y: line - 3,
          width: right - left,
          height: 6,
          fill: 'ground',
        }),
      ),
      ...[left, right].map(
        (x): Prim => ({
          kind: 'line',
          x1: x,
          y1: frame.top,
          x2: x,
          y2: layout.bottom,
          stroke: 'inkMuted',
          width: 1,
          alpha: 0.6,
          dash: [1, 4],
        }),
      ),
    );
    const middle = (left + right) / 2;
    const text = foldLabels(fold, words).find((label) => middle - textWidth(label, 11, 400) / 2 >= free);
    if (text === undefined || middle + textWidth(text, 11, 400) / 2 > frame.right + 14) continue;
    free = middle + textWidth(text, 11, 400) / 2 + 8;
    prims.push({
      kind: 'text',
      x: middle,
      y: layout.bottom - 3,
      text,
      size: 11,
      weight: 400,
      fill: 'inkMuted',
      anchor: 'middle',
      halo: 'ground',
    });
  }
  return prims;
}

/** How long a fold is, in words, the longest form first. */
function foldLabels({ start, end }: Fold, words: Words): readonly string[] {
  const days = Math.round((end - start) / DAY_MS);
  const months = Math.round(days / 30.44);
  return months < 2
    ? [words.say('fold.days', { days }), words.say('fold.days.short', { days })]
    : [words.say('fold.months', { months }), words.say('fold.months.short', { months })];
}

/** The axis's labels: the unit of the grid, and above it the coarser unit. */
export function axisLabels(frame: Frame, words: Words, zone: string): readonly Prim[] {
  const step = stepOf(frame);
  const isClock = step.unit === 'hour' || step.unit === 'minute';
  const above = coarser(step);
  const { parts } = partsOf(frame);
  return [
    ...(isClock ? [zoneLabel(frame, words, zone)] : []),
    ...parts.flatMap((part, i) => [
      ...row(frame, part, step, 31, words, 'ink'),
      // The name of a longer unit may stand over the fold that follows.
      ...(above
        ? row(frame, { ...part, right: parts[i + 1]?.left ?? part.right }, above, 14, words, 'inkMuted')
        : []),
    ]),
  ];
}

/** Whose hours these are, before the first of them. */
function zoneLabel(frame: Frame, words: Words, zone: string): Prim {
  const text = words.say('zone.of', { city: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') });
  return {
    kind: 'text',
    x: frame.left - 14,
    y: 31,
    text,
    size: 11,
    weight: 400,
    fill: 'inkMuted',
    anchor: 'end',
  };
}

/** The grid's step. Hours come only where a day is wide enough to be drawn by its hours. */
function stepOf(frame: Frame): TickStep {
  const scale = scaleOf(frame);
  const wide = chooseStep(scale, MIN_GAP);
  const step = wide.unit === 'week' ? chooseStep(scale, NUMBER) : wide;
  const clock = step.unit === 'hour' || step.unit === 'minute';
  return clock && scale * DAY_MS < HOURS_FROM ? (coarser(step) ?? step) : step;
}

function row(
  frame: Frame,
  part: AxisPart,
  step: TickStep,
  y: number,
  words: Words,
  fill: 'ink' | 'inkMuted',
): Prim[] {
  const prims: Prim[] = [];
  const dayPx = scaleOf(frame) * DAY_MS;
  const at = ticks(part.time, step);
  for (let i = 0; i < at.length; i++) {
    const time = at[i] ?? 0;
    const next = at[i + 1];
    const x = axisX(frame, time);
    const end = next === undefined ? part.right : Math.min(part.right, axisX(frame, next));
    const label: TickLabel =
      fill === 'ink'
        ? tickLabel(time, step, words, dayPx < WHOLE_DAY)
        : { main: longTickLabel(time, step, words) };
    // Only a unit whose name holds for all of it, and of which most is in sight, may stand at the edge.
    const isFine = fill === 'ink';
    const sticks = !isFine || (step.count === 1 && step.unit !== 'week' && end - part.left >= (end - x) / 2);
    if (x < part.left - 1 && !sticks) continue;
    const from = Math.max(x, part.left) + 6;
    const room = Math.min(end, part.right + 12) - from;
    const main = textWidth(label.main, SIZE, 600);
    if (x > part.right || main > room) continue;
    prims.push({
      kind: 'text',
      x: from,
      y,
      text: label.main,
      size: SIZE,
      weight: fill === 'ink' ? 600 : 400,
      fill,
    });
    if (label.extra && main + textWidth(` ${label.extra}`, SIZE, 400) + 4 <= room)
      prims.push({
        kind: 'text',
        x: from + main + 4,
        y,
        text: label.extra,
        size: SIZE,
        weight: 400,
        fill: 'inkMuted',
      });
  }
  return prims;
}
