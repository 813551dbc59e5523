import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampSpan,
  contains,
  duration,
  middle,
  overlaps,
  pad,
  pan,
  type Span,
  sameSpan,
  span,
  union,
  zoomAbout,
} from './span.ts';

const time = fc.integer({ min: -1e13, max: 1e13 });
const anySpan = fc.tuple(time, time).map(([a, b]) => span(a, b));
const ends = ({ start, end }: Span) => [start, end];
const close = (a: number, b: number, size: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));

describe('span', () => {
  it('puts its ends in order and cannot be changed', () => {
    expect(ends(span(5, 2))).toEqual([2, 5]);
    expect(Object.isFrozen(span(2, 5))).toBe(true);
  });
  it('has a duration and a middle', () => {
    expect(duration(span(2, 5))).toBe(3);
    expect(middle(span(2, 5))).toBe(3.5);
  });
});

describe('pan', () => {
  it('moves both ends', () => expect(ends(pan(span(2, 5), 10))).toEqual([12, 15]));
  it('gives the same object for no move', () => {
    const s = span(2, 5);
    expect(pan(s, 0)).toBe(s);
  });
  it('keeps the duration and is undone by its opposite', () => {
    fc.assert(
      fc.property(anySpan, time, (s, delta) => {
        expect(duration(pan(s, delta))).toBe(duration(s));
        expect(pan(pan(s, delta), -delta)).toEqual(s);
      }),
    );
  });
});

describe('zoomAbout', () => {
  it('shows more above 1 and less below', () => {
    expect(ends(zoomAbout(span(0, 100), 50, 2))).toEqual([-50, 150]);
    expect(ends(zoomAbout(span(0, 100), 25, 0.5))).toEqual([12.5, 62.5]);
    expect(ends(zoomAbout(span(0, 100), 0, 3))).toEqual([0, 300]);
  });
  it.each([1, 0, -2, Number.NaN])('changes nothing for the factor %s', (factor) => {
    const s = span(0, 100);
    expect(zoomAbout(s, 50, factor)).toBe(s);
  });
  it('keeps the relative place of its fixed time and is undone by the inverse factor', () => {
    fc.assert(
      fc.property(
        anySpan.filter((s) => duration(s) > 0),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (s, place, factor) => {
          const at = s.start + place * duration(s);
          const zoomed = zoomAbout(s, at, factor);
          close(duration(zoomed), duration(s) * factor, 1e13);
          close(at - zoomed.start, place * duration(zoomed), 1e13);
          const back = zoomAbout(zoomed, at, 1 / factor);
          close(back.start, s.start, 1e14);
          close(back.end, s.end, 1e14);
        },
      ),
    );
  });
});

describe('clampSpan', () => {
  const limits = { minDuration: 10, maxDuration: 200, start: 0, end: 1000 };
  const clamp = (start: number, end: number) => ends(clampSpan(span(start, end), limits));
  it('leaves what is within limits alone', () => {
    const s = span(20.5, 30.75);
    expect(clampSpan(s, limits)).toBe(s);
  });
  it('moves a span back inside', () => {
    expect(clamp(-50, 50)).toEqual([0, 100]);
    expect(clamp(950, 1050)).toEqual([900, 1000]);
  });
  it('brings the duration into range about the middle', () => {
    expect(clamp(500, 502)).toEqual([496, 506]);
    expect(clamp(300, 700)).toEqual([400, 600]);
    expect(clamp(0, 2)).toEqual([0, 10]);
    expect(clamp(-5000, 5000)).toEqual([0, 200]);
  });
  it('gives the whole room where it is shorter than the least duration', () => {
    expect(ends(clampSpan(span(3, 4), { minDuration: 50, maxDuration: 90, start: 0, end: 20 }))).toEqual([
      0, 20,
    ]);
  });
  it('ends within limits and, a second time, changes nothing', () => {
    const anyLimits = fc
      .tuple(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e12 }),
        time,
        fc.integer({ min: 1e7, max: 1e13 }),
      )
      .map(([min, more, start, room]) => ({
        minDuration: min,
        maxDuration: min + more,
        start,
        end: start + room,
      }));
    fc.assert(
      fc.property(
        fc.double({ min: -1e13, max: 1e13, noNaN: true }),
        fc.double({ min: 0, max: 1e13, noNaN: true }),
        anyLimits,
        (start, length, limit) => {
          const clamped = clampSpan(span(start, start + length), limit);
          expect(clamped.start).toBeGreaterThanOrEqual(limit.start);
          expect(clamped.end).toBeLessThanOrEqual(limit.end);
          // Fractions of a millisecond are lost where large times are added.
          expect(duration(clamped)).toBeGreaterThanOrEqual(limit.minDuration - 0.01);
          expect(duration(clamped)).toBeLessThanOrEqual(limit.maxDuration + 0.01);
          expect(clampSpan(clamped, limit)).toBe(clamped);
        },
      ),
      {
        examples: [
          [
            3.051757812500001e-5,
            911446868293.7551,
            { minDuration: 1, maxDuration: 188064759483, start: 0, end: 549755813889 },
          ],
        ],
      },
    );
  });
});

describe('contains and overlaps', () => {
  it('counts the start and not the end', () => {
    const s = span(2, 5);
    expect([1, 2, 4, 5].map((at) => contains(s, at))).toEqual([false, true, true, false]);
    expect(overlaps(s, span(5, 9))).toBe(false);
    expect(overlaps(s, span(4, 9))).toBe(true);
    expect(overlaps(s, span(-Infinity, Infinity))).toBe(true);
  });
  it('takes a span of no length as a point', () => {
    expect([2, 4, 5].map((at) => overlaps(span(2, 5), span(at, at)))).toEqual([true, true, false]);
    expect(overlaps(span(2, 2), span(2, 2))).toBe(true);
  });
  it('does not depend on which comes first', () => {
    fc.assert(fc.property(anySpan, anySpan, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });
});

describe('union', () => {
  it('covers both', () => expect(ends(union(span(2, 5), span(7, 9)))).toEqual([2, 9]));
  it('gives the one that covers the other', () => {
    const wide = span(0, 10);
    const narrow = span(2, 5);
    expect(union(wide, narrow)).toBe(wide);
    expect(union(narrow, wide)).toBe(wide);
    const twin = span(0, 10);
    expect(union(wide, twin)).toBe(wide);
  });
});

describe('pad', () => {
  it('adds a part of the duration on each side', () => expect(ends(pad(span(0, 10), 0.5))).toEqual([-5, 15]));
  it('takes away at most down to the middle', () => {
    expect(ends(pad(span(0, 10), -0.25))).toEqual([2.5, 7.5]);
    expect(ends(pad(span(0, 10), -2))).toEqual([5, 5]);
  });
  it('gives the same object for nothing', () => {
    const s = span(2, 5);
    expect(pad(s, 0)).toBe(s);
  });
});

describe('sameSpan', () => {
  it('compares ends', () => {
    expect(sameSpan(span(2, 5), span(2, 5))).toBe(true);
    expect(sameSpan(span(2, 5), span(2, 6))).toBe(false);
  });
});
