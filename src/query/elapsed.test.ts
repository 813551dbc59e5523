import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdtf } from '../testing/edtfArbitrary.ts';
import { addDays, type CivilDay, civilDay, isoDay, twoDigits } from '../time/civil.ts';
import { type Edtf, possibleBounds, readEdtf } from '../time/edtf.ts';
import { compareElapsed, type Elapsed, elapsed, hoursOf, medianDays, onDay, whenOf } from './elapsed.ts';

function date(text: string): Edtf {
  const value = readEdtf(text);
  if (!value) throw new Error(`${text} is no date`);
  return value;
}
const between = (from: string, to: string, isOrderKnown = false) =>
  elapsed(whenOf(date(from)), whenOf(date(to)), isOrderKnown);

const someDay: fc.Arbitrary<CivilDay> = fc.nat(2_000).map((n) => addDays(civilDay(2023, 1, 1), n));
const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `T${twoDigits(hour)}:${twoDigits(minute)}`);
/** One time written in four ways, from vague to exact, all at one offset. */
const written = fc
  .tuple(someDay, clock)
  .map(([day, time]) => [
    `${isoDay(addDays(day, -3))}/${isoDay(addDays(day, 3))}`,
    `${isoDay(day)}~`,
    isoDay(day),
    `${isoDay(day)}${time}+02:00`,
  ]);

describe('the time elapsed', () => {
  it('is a range of days between days, of hours between instants', () => {
    expect(between('2025-03-11', '2025-03-12')).toEqual({ kind: 'days', min: 0, max: 2 });
    expect(between('2025-03-11', '2025-03-13')).toEqual({ kind: 'days', min: 1, max: 3 });
    expect(between('2025-03-11T22:00Z', '2025-03-12T03:20+02:00')).toEqual({
      kind: 'hours',
      min: 3,
      max: 4,
    });
  });

  it('is no more than the same day where no hour is known, with or without their order', () => {
    expect(between('2025-03-11', '2025-03-11', true)).toEqual({ kind: 'same-day', isOrderKnown: true });
    expect(between('2025-03-11T09:00Z', '2025-03-11')).toEqual({ kind: 'same-day', isOrderKnown: false });
  });

  it('counts days where one end alone has a clock, or a clock has no offset', () => {
    expect(between('2025-03-11T14:00Z', '2025-03-13')).toEqual({ kind: 'days', min: 1, max: 3 });
    expect(between('2025-03-11T14:00', '2025-03-12T13:00')).toEqual({ kind: 'days', min: 0, max: 1 });
  });

  it('is as wide as the doubt of its ends', () => {
    expect(between('2025-03-11', '2025-03-13~')).toEqual({ kind: 'days', min: 0, max: 4 });
    expect(between('2025-03-11/2025-03-12', '2025-03-15')).toEqual({ kind: 'days', min: 2, max: 5 });
    expect(between('2025-03-11', '2025-03-15/..')).toEqual({ kind: 'days', min: 3, max: Infinity });
  });

  it('tells what is dated before instead of a negative time', () => {
    expect(between('2025-03-11', '2025-03-10')).toEqual({ kind: 'before' });
    expect(between('2025-03-11T10:00Z', '2025-03-11T09:59Z')).toEqual({ kind: 'before' });
    expect(elapsed(onDay(20_000), onDay(20_001), false)).toEqual({ kind: 'days', min: 0, max: 2 });
  });

  it('is never negative and never upside down', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, fc.boolean(), (from, to, isOrderKnown) => {
        const of = elapsed(whenOf(from), whenOf(to), isOrderKnown);
        const [min, max] = hoursOf(of);
        expect(min).toBeGreaterThanOrEqual(0);
        expect(min).toBeLessThanOrEqual(max);
        if (of.kind === 'days' || of.kind === 'hours') expect(of.min).toBeLessThan(of.max);
        if (of.kind === 'same-day') expect(possibleBounds(from)).toEqual(possibleBounds(to));
      }),
    );
  });

  it('gets no wider by more precision, and stays within what was said before', () => {
    fc.assert(
      fc.property(written, written, (from, to) => {
        const ranges = from.flatMap((earlier, i) =>
          to.map((later, j) => ({ i, j, of: between(earlier, later) })),
        );
        for (const vague of ranges)
          for (const exact of ranges) {
            if (exact.i < vague.i || exact.j < vague.j) continue;
            if (vague.of.kind === 'before') expect(exact.of.kind).toBe('before');
            if (vague.of.kind === 'before' || exact.of.kind === 'before') continue;
            const [least, most] = hoursOf(vague.of);
            const [min, max] = hoursOf(exact.of);
            expect(min).toBeGreaterThanOrEqual(least);
            expect(max).toBeLessThanOrEqual(most);
          }
      }),
    );
  });

  it('gives no hour where not both ends have an instant', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (from, to) => {
        const [a, b] = [whenOf(from), whenOf(to)];
        const isExact = a.instant !== undefined && b.instant !== undefined;
        if (elapsed(a, b, true).kind === 'hours') expect(isExact).toBe(true);
      }),
    );
  });

  it('is sorted by the most it can have been', () => {
    const days = (min: number, max: number): Elapsed => ({ kind: 'days', min, max });
    const sorted = [days(1, 3), days(0, 3), { kind: 'same-day', isOrderKnown: false } as const, days(0, 2)];
    expect([...sorted].sort(compareElapsed)).toEqual([sorted[2], sorted[3], sorted[1], sorted[0]]);
  });
});

describe('a median', () => {
  const days = (n: number): Elapsed => ({ kind: 'days', min: n, max: n + 2 });

  it('is not said of fewer than ten', () => {
    expect(medianDays(Array.from({ length: 9 }, (_, i) => days(i)))).toBeUndefined();
    expect(medianDays(Array.from({ length: 11 }, (_, i) => days(i)))).toEqual({ min: 5, max: 7 });
  });

  it('of an even number takes both in the middle, rounded outward', () => {
    expect(medianDays(Array.from({ length: 10 }, (_, i) => days(i)))).toEqual({ min: 4, max: 7 });
  });
});
