/** The axis: weekends, grid lines, labels of two calendar units; the coarser one sticks to the left edge. */
import { DAY_MS } from '../../time/civil.ts';
import { chooseStep, coarser, type TickStep, ticks, weekendSpans } from '../../time/ticks.ts';
import { longTickLabel, type TickLabel, tickLabel } from '../../words/ticks.ts';
import type { Words } from '../../words/words.ts';
import { HOURS_FROM } from '../layout/layout.ts';
import { textWidth } from '../measure.ts';
import type { Prim } from './display.ts';
import { type Frame, scaleOf, xOf } from './frame.ts';

const SIZE = 12.5;
const MIN_GAP = 46;
/** A day narrower than this, px, is labelled by its number alone, or with its weekday when that fits. */
const WHOLE_DAY = 92;

/** Weekend ground and grid lines, below everything; `bottom` is where they end. */
export function axisGround(frame: Frame, bottom: number): readonly Prim[] {
  const prims: Prim[] = [];
  for (const weekend of weekendSpans(frame.window)) {
    const x = xOf(frame, weekend.start);
    prims.push({
      kind: 'rect',
      x,
      y: frame.top,
      width: xOf(frame, weekend.end) - x,
      height: bottom - frame.top,
      fill: 'weekend',
    });
  }
  for (const time of ticks(frame.window, stepOf(frame))) {
    const x = Math.round(xOf(frame, time)) + 0.5;
    if (x < frame.left - 1 || x > frame.right + 1) continue;
    prims.push({ kind: 'line', x1: x, y1: frame.top, x2: x, y2: bottom, stroke: 'rule', width: 1 });
  }
  return prims;
}

/** The axis's labels: the unit of the grid, and above it the coarser unit. */
export function axisLabels(frame: Frame, words: Words, zone: string): readonly Prim[] {
  const step = stepOf(frame);
  const isClock = step.unit === 'hour' || step.unit === 'minute';
  const above = coarser(step);
  return [
    ...(isClock ? [zoneLabel(frame, words, zone)] : []),
    ...row(frame, step, 31, words, 'ink'),
    ...(above ? row(frame, above, 14, words, 'inkMuted') : []),
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
  const step = chooseStep(scale, MIN_GAP);
  const clock = step.unit === 'hour' || step.unit === 'minute';
  return clock && scale * DAY_MS < HOURS_FROM ? (coarser(step) ?? step) : step;
}

function row(frame: Frame, step: TickStep, y: number, words: Words, fill: 'ink' | 'inkMuted'): Prim[] {
  const prims: Prim[] = [];
  const dayPx = scaleOf(frame) * DAY_MS;
  const at = ticks(frame.window, step);
  for (let i = 0; i < at.length; i++) {
    const time = at[i] ?? 0;
    const next = at[i + 1];
    const x = xOf(frame, time);
    const end = next === undefined ? frame.right : xOf(frame, next);
    const label: TickLabel =
      fill === 'ink'
        ? tickLabel(time, step, words, dayPx < WHOLE_DAY)
        : { main: longTickLabel(time, step, words) };
    // Only a unit whose name holds for all of it, and of which most is in sight, may stand at the edge.
    const isFine = fill === 'ink';
    const sticks = !isFine || (step.count === 1 && step.unit !== 'week' && end - frame.left >= (end - x) / 2);
    if (x < frame.left - 1 && !sticks) continue;
    const from = Math.max(x, frame.left) + 6;
    const room = Math.min(end, frame.right + 12) - from;
    const main = textWidth(label.main, SIZE, 600);
    if (x > frame.right || main > room) continue;
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
