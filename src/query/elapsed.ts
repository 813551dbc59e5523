/** How long it was from one recorded time to another: always a range, as wide as the record leaves it. */
import { type CivilDay, DAY_MS, dayStart, HOUR_MS } from '../time/civil.ts';
import { clockOf, type Edtf, instantOf, isTimed, isVague, possibleBounds } from '../time/edtf.ts';

/**
 * The time between: `min` to `max` of days or hours, `max` Infinity where the later end is open. `same-day` where both
 * are the same civil day and not both of a known instant; `before` where the later one is dated before the other.
 */
export type Elapsed =
  | { readonly kind: 'days' | 'hours'; readonly min: number; readonly max: number }
  | { readonly kind: 'same-day'; readonly isOrderKnown: boolean }
  | { readonly kind: 'before' };

/** When something was: its first and last possible civil day, and its instant and clock where it has them. */
export interface When {
  readonly first: number;
  readonly last: number;
  /** Milliseconds on the clock that the text shows. */
  readonly clock: number | undefined;
  /** Milliseconds UTC. */
  readonly instant: number | undefined;
}

/** When a dated thing was, with all the doubt of its date. */
export function whenOf(value: Edtf): When {
  const { first, last } = possibleBounds(value);
  const isExact = value.kind === 'date' && isTimed(value) && !isVague(value);
  return {
    first,
    last,
    clock: isExact ? clockOf(value) : undefined,
    instant: isExact ? instantOf(value) : undefined,
  };
}

/** When something was of which no more than the day is known. */
export function onDay(day: number): When {
  return { first: day, last: day, clock: undefined, instant: undefined };
}

/**
 * The time from one to the other. Hours only between two instants; everything else counts in days, dates taken as
 * written. `isOrderKnown` says whether something else than their clocks tells that the second came after the first.
 */
export function elapsed(from: When, to: When, isOrderKnown: boolean): Elapsed {
  if (from.instant !== undefined && to.instant !== undefined) {
    const between = to.instant - from.instant;
    if (between < 0) return { kind: 'before' };
    const min = Math.floor(between / HOUR_MS);
    return { kind: 'hours', min, max: min + 1 };
  }
  if (to.last < from.first) return { kind: 'before' };
  if (from.first === from.last && to.first === to.last && from.first === to.first)
    return { kind: 'same-day', isOrderKnown };
  const least = startOf(to) - endOf(from);
  const most = endOf(to) - startOf(from);
  return {
    kind: 'days',
    min: Number.isFinite(least) ? Math.max(0, Math.floor(least / DAY_MS)) : 0,
    max: Math.ceil(most / DAY_MS),
  };
}

/** The least and the most it can have been, in hours; a same day is up to 24. */
export function hoursOf(of: Elapsed): readonly [min: number, max: number] {
  switch (of.kind) {
    case 'before':
      return [0, 0];
    case 'same-day':
      return [0, 24];
    case 'hours':
      return [of.min, of.max];
    case 'days':
      return [of.min * 24, of.max * 24];
  }
}

/** Shorter first: by the most it can have been, then by the least. */
export function compareElapsed(a: Elapsed, b: Elapsed): number {
  const [[minA, maxA], [minB, maxB]] = [hoursOf(a), hoursOf(b)];
  return maxA === maxB ? minA - minB : maxA - maxB;
}

/** So many ranges a median needs to be said. */
const ENOUGH = 10;

/** The median of the least and of the most, in days; `undefined` below ten ranges, of which none may be without an end. */
export function medianDays(
  ranges: readonly Elapsed[],
): { readonly min: number; readonly max: number } | undefined {
  if (ranges.length < ENOUGH) return undefined;
  const middle = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length / 2;
    const at = (index: number) => sorted[index] ?? Number.POSITIVE_INFINITY;
    return (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2;
  };
  const hours = ranges.map(hoursOf);
  return {
    min: Math.floor(middle(hours.map(([min]) => min)) / 24),
    max: Math.ceil(middle(hours.map(([, max]) => max)) / 24),
  };
}

function startOf({ clock, first }: When): number {
  return clock ?? (Number.isFinite(first) ? dayStart(first as CivilDay) : first);
}

function endOf({ clock, last }: When): number {
  return clock ?? (Number.isFinite(last) ? dayStart(last as CivilDay) + DAY_MS : last);
}
