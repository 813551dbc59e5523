/** Where an axis has its ticks. The steps are a table: to add a step is to add a row. */
import {
  AXIS_END,
  type CivilDay,
  civilDay,
  civilParts,
  DAY_MS,
  dayOfWall,
  dayStart,
  HOUR_MS,
  MINUTE_MS,
  type WallMs,
} from './civil.ts';
import { duration, type Span, span } from './span.ts';

/** A distance between ticks by the calendar: `count` units. */
export interface TickStep {
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute';
  readonly count: number;
  /** Its mean length in milliseconds. */
  readonly approxMs: number;
}

const YEAR_MS = 365.2425 * DAY_MS;
const MONTH_MS = YEAR_MS / 12;

const YEAR = step('year', 1, YEAR_MS);
const MONTH = step('month', 1, MONTH_MS);
const DAY = step('day', 1, DAY_MS);

/** Every step, coarse to fine. */
export const TICK_STEPS: readonly TickStep[] = [
  step('year', 100, YEAR_MS),
  step('year', 50, YEAR_MS),
  step('year', 20, YEAR_MS),
  step('year', 10, YEAR_MS),
  step('year', 5, YEAR_MS),
  step('year', 2, YEAR_MS),
  YEAR,
  step('month', 3, MONTH_MS),
  MONTH,
  step('week', 1, 7 * DAY_MS),
  DAY,
  step('hour', 6, HOUR_MS),
  step('hour', 3, HOUR_MS),
  step('hour', 1, HOUR_MS),
  step('minute', 15, MINUTE_MS),
  step('minute', 5, MINUTE_MS),
  step('minute', 1, MINUTE_MS),
];

/** No axis needs more ticks; it bounds the work when step and span do not fit each other. */
const MAX_TICKS = 2_000;
/** Weekends are told apart in windows of up to so long, ms. */
export const MAX_WEEKEND_SPAN = 120 * DAY_MS;
const MONDAY = 4 as CivilDay;

/**
 * The finest step whose ticks stand at least `minGapPx` apart at a scale of `pxPerMs`, the coarsest if none does.
 * The mean length counts: a short month may stand a little closer.
 */
export function chooseStep(pxPerMs: number, minGapPx: number): TickStep {
  let best = TICK_STEPS[0] ?? YEAR;
  for (const next of TICK_STEPS) {
    if (!(next.approxMs * pxPerMs >= minGapPx)) break;
    best = next;
  }
  return best;
}

/**
 * The ticks of a span in order, in wall-clock milliseconds. The first is always the one before the span's start, so
 * that its label can stay in view, unless the axis begins there; the rest lie in the span (its end not included). At most
 * 2,000, the earliest; none for a span that is not finite.
 */
export function ticks(s: Span, by: TickStep): number[] {
  if (!Number.isFinite(s.start) || !Number.isFinite(s.end)) return [];
  const found: number[] = [];
  let index = indexAt(s.start, by);
  if (tickAt(index, by) >= s.start) index -= 1;
  for (; found.length < MAX_TICKS; index += 1) {
    const tick = tickAt(index, by);
    if (tick > AXIS_END || (tick >= s.end && found.length > 0)) break;
    if (tick >= -AXIS_END) found.push(tick);
  }
  return found;
}

/**
 * The step for a second row above one of `by`: days above clock times (whose labels name the hour), months above
 * days and weeks, years above months. Undefined for years.
 */
export function coarser(by: TickStep): TickStep | undefined {
  if (by.unit === 'year') return undefined;
  if (by.unit === 'month') return YEAR;
  return by.unit === 'hour' || by.unit === 'minute' ? DAY : MONTH;
}

/** The weekends of a span, Saturday 00:00 to Monday 00:00, cut to it. None for a span of more than 120 days. */
export function weekendSpans(s: Span): Span[] {
  if (!(duration(s) <= MAX_WEEKEND_SPAN)) return [];
  const found: Span[] = [];
  const week = 7 * DAY_MS;
  const firstMonday = dayStart(MONDAY) + Math.floor((s.start - dayStart(MONDAY)) / week) * week;
  for (let monday = firstMonday; monday < s.end; monday += week) {
    const start = Math.max(s.start, monday + 5 * DAY_MS);
    const end = Math.min(s.end, monday + week);
    if (start < end) found.push(span(start, end));
  }
  return found;
}

function step(unit: TickStep['unit'], count: number, unitMs: number): TickStep {
  return Object.freeze({ unit, count, approxMs: count * unitMs });
}

/** The number of the last tick not after a time, counted so that years and months align with the calendar. */
function indexAt(wall: number, { unit, count, approxMs }: TickStep): number {
  if (unit === 'hour' || unit === 'minute') return Math.floor(wall / approxMs);
  const day = dayOfWall(wall as WallMs);
  if (unit === 'day') return Math.floor(day / count);
  if (unit === 'week') return Math.floor((day - MONDAY) / (7 * count));
  const { year, month } = civilParts(day);
  return Math.floor((unit === 'year' ? year : year * 12 + month - 1) / count);
}

function tickAt(index: number, { unit, count, approxMs }: TickStep): number {
  if (unit === 'hour' || unit === 'minute') return index * approxMs;
  if (unit === 'day') return dayStart((index * count) as CivilDay);
  if (unit === 'week') return dayStart((MONDAY + index * 7 * count) as CivilDay);
  if (unit === 'year') return dayStart(civilDay(index * count, 1, 1));
  const months = index * count;
  const year = Math.floor(months / 12);
  return dayStart(civilDay(year, months - year * 12 + 1, 1));
}
