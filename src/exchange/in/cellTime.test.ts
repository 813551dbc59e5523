import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartEvent } from '../../chart/events.ts';
import { markTimes } from '../../chart/layout/slots.ts';
import { dateText, intervalText } from '../../testing/edtfArbitrary.ts';
import { firstDay, isVague, lastDay, readEdtf } from '../../time/edtf.ts';
import { wallBounds } from '../../time/zone.ts';
import { createTimeReader } from './cellTime.ts';
import { marksOf } from './marks.ts';
import { OPENED_ZONE } from './openedTime.ts';

const reader = createTimeReader();
const cell = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, from: 0, to: bytes.length };
};
const written = () => new TextDecoder().decode(reader.text.subarray(0, reader.length));

const twoDigits = (n: number) => String(n).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${twoDigits(m)}-${twoDigits(d)}`);
const clock = fc
  .tuple(
    fc.integer({ min: 0, max: 24 }),
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom('', ':00', ':59', ':60'),
    fc.constantFrom('', 'Z', '+02:00', '-05:30', '-00:00', '+16:00', '+2'),
  )
  .map(([h, m, s, zone]) => `T${twoDigits(h)}:${twoDigits(m)}${s}${zone}`);
const point = fc.oneof(
  day,
  fc.tuple(day, clock).map(([a, b]) => a + b),
);

/** The numbers are those of the record's own reading. */
function expectLike(text: string): void {
  const value = readEdtf(text);
  const fault = reader.read(cell(text));
  if (!value) {
    expect(fault, text).toBe('bad-date');
    return;
  }
  const { start, end } = wallBounds(value, OPENED_ZONE);
  if ([start, end].some((at) => Number.isFinite(at) && Math.abs(at) > 8.639e15)) return;
  expect(fault, text).toBeUndefined();
  expect({ ...reader.time }, text).toMatchObject({
    start,
    end,
    first: firstDay(value),
    last: lastDay(value),
    isVague: isVague(value),
  });
  expect(written()).toBe(value.text);
}

describe('the time of a row', () => {
  it('is read from the bytes as the record reads its text', () => {
    fc.assert(fc.property(point, expectLike), { numRuns: 2_000 });
  });

  it('is read as the record reads it whatever its form', () => {
    fc.assert(fc.property(fc.oneof(dateText, intervalText), expectLike), { numRuns: 1_000 });
  });

  it('is read the same from two cells as from an interval', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const whole = readEdtf(`${a}/${b}`);
        const fault = reader.readSpan(cell(a), cell(b));
        expect(fault === undefined, `${a}/${b}`).toBe(whole !== undefined);
        if (!whole) return;
        const { start, end } = wallBounds(whole, OPENED_ZONE);
        expect({ ...reader.time }).toMatchObject({
          start,
          end,
          first: firstDay(whole),
          last: lastDay(whole),
        });
        expect(written()).toBe(`${a}/${b}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('may have a space before the clock, and parts of a second, which are left out', () => {
    for (const [text, same] of [
      ['2025-03-14 15:00', '2025-03-14T15:00'],
      ['2025-03-14 15:00:30.123Z', '2025-03-14T15:00:30Z'],
      ['2025-03-14 15:00/2025-03-15 01:00', '2025-03-14T15:00/2025-03-15T01:00'],
    ] as const) {
      expect(reader.read(cell(text))).toBeUndefined();
      expect(written()).toBe(same);
    }
  });

  it('has a slot of its day only where it is of whole days', () => {
    const extents = (
      [
        ['2025-03-14', ''],
        ['2025-03-14', '2025-03-15'],
        ['2025-03-14T00:00', '2025-03-15'],
        ['2025-03-14T09:00', '2025-03-14T10:00'],
        ['2025-03-14T09:00', '2025-03-16T10:00'],
        ['2025-03-14T00:00', '2025-03-14T01:00'],
        ['2025-03-14', '2025-06-14'],
      ] as const
    ).map(([start, end]) => {
      expect(reader.readSpan(cell(start), cell(end))).toBeUndefined();
      const { extent } = reader.time;
      // The record's own reading, which a blank before the clock asks for in one cell, says the same.
      if (end !== '') expect(reader.read(cell(`${start.replace('T', ' ')}/${end}`))).toBeUndefined();
      expect(reader.time.extent, `${start}/${end}`).toBe(extent);
      return extent;
    });
    expect(extents).toEqual([0, 0, 0, 2, 2, 2, 2]);
  });

  it('is refused beyond the calendar', () => {
    expect(reader.read(cell('Y300000'))).toBe('date-beyond');
    expect(reader.read(cell('x'.repeat(200)))).toBe('bad-date');
    expect(reader.read(cell(''))).toBe('no-date');
  });
});

describe('marks from columns', () => {
  it('stand where those of events do', () => {
    const extents = ['day', 'clock', 'vague', 'days'] as const;
    const event = fc.record({
      start: fc.constantFrom(0, 32_400_000, 86_400_000, Number.NEGATIVE_INFINITY),
      length: fc.constantFrom(86_400_000, Number.POSITIVE_INFINITY),
      extent: fc.constantFrom(...extents),
    });
    fc.assert(
      fc.property(fc.array(event), (rows) => {
        const events = rows.map(
          ({ start, length, extent }) =>
            ({ start, end: Number.isFinite(start) ? start + length : 0, extent }) as ChartEvent,
        );
        const flags = events.map(({ extent, start }) =>
          extent === 'clock'
            ? 1
            : (extent === 'day' && Number.isFinite(start)) || (extent === 'days' && start % 86_400_000 === 0)
              ? 0
              : 2,
        );
        expect(
          marksOf(
            Float64Array.from(events, ({ start }) => start),
            Float64Array.from(events, ({ end }) => end),
            Uint8Array.from(flags),
          ),
        ).toEqual(markTimes(events));
      }),
    );
  });
});
