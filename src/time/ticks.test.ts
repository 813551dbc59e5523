import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CivilDay,
  civilParts,
  DAY_MS,
  dayOfWall,
  HOUR_MS,
  MINUTE_MS,
  type WallMs,
  weekday,
} from './civil.ts';
import { contains, duration, overlaps, type Span, span } from './span.ts';
import { chooseStep, coarser, TICK_STEPS, type TickStep, ticks, weekendSpans } from './ticks.ts';

const utc = Date.UTC;
const wall = (ms: number) => new Date(ms).toISOString().slice(0, -8).replace('T00:00', '');
const named = (unit: TickStep['unit'], count = 1): TickStep => {
  const found = TICK_STEPS.find((row) => row.unit === unit && row.count === count);
  if (!found) throw new Error(`no step of ${count} ${unit}`);
  return found;
};
/** The ticks from one wall-clock time to another, as text. */
const shown = (from: string, to: string, unit: TickStep['unit'], count = 1) =>
  ticks(span(Date.parse(`${from}Z`), Date.parse(`${to}Z`)), named(unit, count)).map(wall);

const anyStep = fc.constantFrom(...TICK_STEPS);
/** A step, and a span of up to about 300 of its ticks within some 2,000 years. */
const stepAndSpan = fc
  .tuple(
    anyStep,
    fc.double({ min: -3e13, max: 3e13, noNaN: true }),
    fc.double({ min: 0, max: 300, noNaN: true }),
  )
  .map(([by, start, n]): [TickStep, Span] => [by, span(start, start + n * by.approxMs)]);

describe('TICK_STEPS', () => {
  it('runs from coarse to fine', () => {
    const sizes = TICK_STEPS.map((row) => row.approxMs);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(TICK_STEPS.map(({ unit, count }) => `${count} ${unit}`).join(', ')).toBe(
      '100 year, 50 year, 20 year, 10 year, 5 year, 2 year, 1 year, 3 month, 1 month, 1 week, 1 day, 6 hour, 3 hour, 1 hour, 15 minute, 5 minute, 1 minute',
    );
  });
});

describe('chooseStep', () => {
  it.each([
    [800 / (9 * DAY_MS), 60, 'day', 1],
    [800 / (365 * DAY_MS), 60, 'month', 1],
    [800 / (60 * DAY_MS), 60, 'week', 1],
    [800 / (2 * HOUR_MS), 60, 'minute', 15],
    [800 / MINUTE_MS, 60, 'minute', 1],
    [800 / (36_500 * DAY_MS), 60, 'year', 10],
    [1e-20, 60, 'year', 100],
    [0, 60, 'year', 100],
    [Number.NaN, 60, 'year', 100],
  ] as const)('at %s px a millisecond, %s px apart: %s %s', (scale, gap, unit, count) => {
    expect(chooseStep(scale, gap)).toBe(named(unit, count));
  });
  it('is the finest that leaves the gap', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e-2, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (scale, gap) => {
          const chosen = chooseStep(scale, gap);
          const finer = TICK_STEPS[TICK_STEPS.indexOf(chosen) + 1];
          if (chosen !== TICK_STEPS[0]) expect(chosen.approxMs * scale).toBeGreaterThanOrEqual(gap);
          if (finer) expect(finer.approxMs * scale).toBeLessThan(gap);
        },
      ),
    );
  });
});

describe('ticks', () => {
  it('begins with the one before the span', () => {
    expect(shown('2025-03-10T06:00', '2025-03-12T06:00', 'day')).toEqual([
      '2025-03-10',
      '2025-03-11',
      '2025-03-12',
    ]);
    expect(shown('2025-03-10T00:00', '2025-03-12T00:00', 'day')).toEqual([
      '2025-03-09',
      '2025-03-10',
      '2025-03-11',
    ]);
    expect(shown('2025-03-10T06:00', '2025-03-10T07:00', 'year', 10)).toEqual(['2020-01-01']);
  });
  it('follows the calendar', () => {
    expect(shown('2024-01-15T00:00', '2024-04-02T00:00', 'month')).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
    ]);
    expect(shown('2024-12-15T00:00', '2025-07-02T00:00', 'month', 3)).toEqual([
      '2024-10-01',
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
    ]);
    expect(shown('2025-03-11T00:00', '2025-03-25T00:00', 'week')).toEqual([
      '2025-03-10',
      '2025-03-17',
      '2025-03-24',
    ]);
    expect(shown('1969-12-30T00:00', '1970-01-06T00:00', 'week')).toEqual(['1969-12-29', '1970-01-05']);
    expect(shown('2025-03-10T06:00', '2025-03-10T18:01', 'hour', 6)).toEqual([
      '2025-03-10',
      '2025-03-10T06:00',
      '2025-03-10T12:00',
      '2025-03-10T18:00',
    ]);
    expect(shown('-000050-01-02T00:00', '0151-01-01T00:00', 'year', 100)).toEqual([
      '-000100-01-01',
      '0000-01-01',
      '0100-01-01',
    ]);
  });
  it('stops at 2,000', () => {
    const found = ticks(span(utc(2020, 0), utc(2025, 0)), named('minute'));
    expect(found).toHaveLength(2000);
    expect(found[1]).toBe(utc(2020, 0));
  });
  it('has none for a span that is not finite', () => {
    expect(ticks(span(-Infinity, 0), named('year'))).toEqual([]);
    expect(ticks(span(0, Infinity), named('year'))).toEqual([]);
  });
  it('is in order, aligned, complete, and has exactly one tick before the span', () => {
    fc.assert(
      fc.property(stepAndSpan, ([by, s]) => {
        const found = ticks(s, by);
        expect(found.length).toBeGreaterThan(0);
        for (const [i, tick] of found.entries()) {
          expect(aligned(tick, by)).toBe(true);
          const before = found[i - 1];
          if (before === undefined) expect(tick).toBeLessThan(s.start);
          else {
            expect(contains(s, tick)).toBe(true);
            // A month has at least 28 days of 30.44, three months 90 of 91.3.
            expect(tick - before).toBeGreaterThan(0.9 * by.approxMs);
            expect(tick - before).toBeLessThan(1.1 * by.approxMs);
          }
        }
        expect(s.end - (found.at(-1) ?? 0)).toBeLessThanOrEqual(1.1 * by.approxMs);
      }),
      { numRuns: 300 },
    );
  });
});

describe('coarser', () => {
  it.each([
    ['minute', 'day'],
    ['hour', 'day'],
    ['day', 'month'],
    ['week', 'month'],
    ['month', 'year'],
    ['year', undefined],
  ] as const)('above %s comes %s', (unit, above) => {
    for (const row of TICK_STEPS.filter((each) => each.unit === unit)) {
      expect(coarser(row)?.unit).toBe(above);
      expect(coarser(row)?.count).toBe(above && 1);
    }
  });
});

describe('weekendSpans', () => {
  it('finds the weekends of a span and cuts them to it', () => {
    const found = weekendSpans(span(utc(2025, 2, 9, 12), utc(2025, 2, 22, 6)));
    expect(found.map((each) => `${wall(each.start)} ${wall(each.end)}`)).toEqual([
      '2025-03-09T12:00 2025-03-10',
      '2025-03-15 2025-03-17',
      '2025-03-22 2025-03-22T06:00',
    ]);
  });
  it('has none beyond 120 days', () => {
    const start = utc(2025, 2, 10);
    expect(weekendSpans(span(start, start + 120 * DAY_MS))).toHaveLength(17);
    expect(weekendSpans(span(start, start + 120 * DAY_MS + 1))).toEqual([]);
    expect(weekendSpans(span(-Infinity, Infinity))).toEqual([]);
  });
  it('covers every Saturday and Sunday and nothing else', () => {
    const within = fc.tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.nat(40 * DAY_MS));
    fc.assert(
      fc.property(
        within,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        ([start, length], place) => {
          const s = span(start, start + length);
          const found = weekendSpans(s);
          const at = s.start + Math.floor(place * length);
          if (length > 0) {
            const isWeekend = weekday(dayOfWall(at as WallMs)) > 5;
            expect(found.some((each) => contains(each, at))).toBe(isWeekend);
          }
          for (const each of found) {
            expect(each.start >= s.start && each.end <= s.end && duration(each) > 0).toBe(true);
            expect(found.filter((other) => overlaps(each, other))).toEqual([each]);
          }
        },
      ),
    );
  });
});

function aligned(tick: number, { unit, count }: TickStep): boolean {
  const day = dayOfWall(tick as WallMs);
  const minutes = (tick - day * DAY_MS) / MINUTE_MS;
  if (unit === 'minute') return Number.isInteger(minutes) && minutes % count === 0;
  if (unit === 'hour') return minutes % (60 * count) === 0;
  if (minutes !== 0) return false;
  if (unit === 'day') return true;
  if (unit === 'week') return weekday(day as CivilDay) === 1;
  const { year, month, day: dayOfMonth } = civilParts(day);
  if (dayOfMonth !== 1) return false;
  return unit === 'month' ? (month - 1) % count === 0 : month === 1 && Math.abs(year % count) === 0;
}
