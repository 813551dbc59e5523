import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garbage } from '../testing/edtfArbitrary.ts';
import { DAY_MS, MINUTE_MS } from './civil.ts';
import { type Span, span } from './span.ts';
import { formatWindow, readWindow } from './window.ts';

function read(text: string): Span {
  const read = readWindow(text);
  if (!read) throw new Error(text);
  return read;
}

const wall = (ms: number) => new Date(ms).toISOString().slice(0, -8);
const ends = (text: string) => `${wall(read(text).start)} ${wall(read(text).end)}`;
const utc = Date.UTC;
const AXIS_END = 8.64e15;
const time = fc.oneof(
  fc.double({ min: -AXIS_END, max: AXIS_END, noNaN: true }),
  fc.integer({ min: utc(2020, 0), max: utc(2030, 0) }),
  fc.integer({ min: -100_000_000, max: 100_000_000 }).map((day) => day * DAY_MS),
);

describe('readWindow', () => {
  it.each([
    ['2025-03-10/2025-03-20', '2025-03-10T00:00 2025-03-21T00:00'],
    ['2025-03-10/2025-03-10', '2025-03-10T00:00 2025-03-11T00:00'],
    ['2025-03-10T06:00/2025-03-20T18:30', '2025-03-10T06:00 2025-03-20T18:30'],
    ['2025-03-10/2025-03-20T18:30', '2025-03-10T00:00 2025-03-20T18:30'],
    ['2025-03-10T06:00/2025-03-20', '2025-03-10T06:00 2025-03-21T00:00'],
    ['2025-03-10T06:00/2025-03-10T06:01', '2025-03-10T06:00 2025-03-10T06:01'],
    ['-0044-03-15/-0043-01-01', '-000044-03-15T00:00 -000043-01-02T00:00'],
    ['-12345-03-15/+12345-01-01', '-012345-03-15T00:00 +012345-01-02T00:00'],
    ['0050-01-01/0099-12-31', '0050-01-01T00:00 0100-01-01T00:00'],
  ])('%s is %s', (text, expected) => expect(ends(text)).toBe(expected));

  it.each([
    '',
    '2025-03-10',
    '2025-03-10/2025-03-11/2025-03-12',
    '2025-03-10/..',
    '/2025-03-10',
    '2025-03-20/2025-03-10',
    '2025-03-20T06:00/2025-03-20T06:00',
    '2025-03/2025-04',
    '2025-03-10~/2025-03-20',
    '2025-03-10T06:00Z/2025-03-20',
    '2025-03-10T06:00:30/2025-03-20',
    '+275761-01-01/+275762-01-01',
    '2025-02-30/2025-03-20',
    '-0000-01-01/2025-01-01',
    '2025-03-10/2025-03-20T24:00',
  ])('refuses %j', (text) => expect(readWindow(text)).toBeUndefined());

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          garbage,
          fc.tuple(garbage, garbage).map((pair) => pair.join('/')),
        ),
        (text) => {
          const span = readWindow(text);
          if (span) expect(read(formatWindow(span))).toEqual(span);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('formatWindow', () => {
  it.each([
    [utc(2025, 2, 10), utc(2025, 2, 21), '2025-03-10/2025-03-20'],
    [utc(2025, 2, 10), utc(2025, 2, 11), '2025-03-10/2025-03-10'],
    [utc(2025, 2, 10), utc(2025, 2, 20, 18, 30), '2025-03-10T00:00/2025-03-20T18:30'],
    [utc(2025, 2, 10) + 29_999, utc(2025, 2, 21) - 29_999, '2025-03-10/2025-03-20'],
    [utc(2025, 2, 10) + 30_000, utc(2025, 2, 21), '2025-03-10T00:01/2025-03-21T00:00'],
    [utc(2025, 2, 10, 6), utc(2025, 2, 10, 6) + 5, '2025-03-10T06:00/2025-03-10T06:01'],
    [utc(2025, 2, 10), utc(2025, 2, 10), '2025-03-10T00:00/2025-03-10T00:01'],
    [utc(-44, 2, 15), utc(-44, 2, 16), '-0044-03-15/-0044-03-15'],
    [utc(12_345, 2, 15), utc(12_345, 2, 16), '+12345-03-15/+12345-03-15'],
    [-Infinity, Infinity, '-271821-04-20/+275760-09-12'],
    [1e18, 1e18, '+275760-09-12T23:59/+275760-09-13T00:00'],
  ])('%s to %s is %s', (start, end, text) => {
    expect(formatWindow(span(start, end))).toBe(text);
    expect(readWindow(text)).toBeDefined();
  });

  it('reads back as the span rounded to the minute, and is its own canonical text', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        const s = span(a, b);
        const text = formatWindow(s);
        const back = read(text);
        expect(Math.abs(back.start - s.start)).toBeLessThanOrEqual(MINUTE_MS);
        expect(Math.abs(back.end - s.end)).toBeLessThanOrEqual(1.5 * MINUTE_MS);
        expect(formatWindow(back)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
  it('keeps whole minutes exactly', () => {
    const minute = fc.integer({ min: utc(1800, 0) / MINUTE_MS, max: utc(2200, 0) / MINUTE_MS });
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        fc.pre(a !== b);
        const s = span(a * MINUTE_MS, b * MINUTE_MS);
        expect(read(formatWindow(s))).toEqual(s);
      }),
    );
  });
});
