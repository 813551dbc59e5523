/** No answer may depend on the zone of the machine: a reader in Los Angeles sees the days that a reader in Kyiv sees. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addMonths, civilDay, civilParts, isoDay } from './civil.ts';
import { firstDay, instantOf, lastDay, possibleBounds } from './edtf.ts';
import { parseEdtf } from './parseEdtf.ts';
import { span } from './span.ts';
import { TICK_STEPS, ticks, weekendSpans } from './ticks.ts';
import { formatWindow, readWindow } from './window.ts';
import { instantOfWall, wallBounds } from './zone.ts';

const TEXTS = [
  '1815-06-18',
  '1969-12-31',
  '2025-03-09',
  '2025-03-14~',
  '2025-03',
  '2003-24?',
  '201X',
  '2025-03-09T02:30',
  '2025-03-30T03:30',
  '2025-06-04T17:00+03:00',
  '2026-04-11T16:00+03:00/2026-04-13T00:00+03:00',
  '../2026-02-01',
];

/** Everything that the floor computes, of some dates near the changes of clocks in several zones. */
function answers() {
  const dates = TEXTS.map((text) => {
    const read = parseEdtf(text);
    if (!read.ok) return read.error;
    const { value } = read;
    return [
      firstDay(value),
      lastDay(value),
      possibleBounds(value),
      value.kind === 'date' ? instantOf(value) : undefined,
      ...['UTC', 'Europe/Kyiv', 'America/Los_Angeles'].map((zone) => wallBounds(value, zone)),
    ];
  });
  const week = span(Date.UTC(2025, 2, 8), Date.UTC(2025, 2, 15));
  return {
    dates,
    months: [1, -1, 12].map((n) => isoDay(addMonths(civilDay(2025, 3, 31), n))),
    parts: civilParts(civilDay(2025, 3, 9)),
    ticks: TICK_STEPS.map((step) => ticks(week, step)),
    weekends: weekendSpans(week),
    window: [formatWindow(week), readWindow('2025-03-09/2025-03-30')],
    instant: instantOfWall('Europe/Kyiv', Date.UTC(2025, 2, 30, 3, 30)),
  };
}

afterEach(() => vi.unstubAllEnvs());

describe('the zone of the machine', () => {
  it.each([
    ['America/Los_Angeles', 480],
    ['Asia/Kathmandu', -345],
    ['Pacific/Kiritimati', -840],
  ])('%s changes nothing', (zone, behind) => {
    vi.stubEnv('TZ', 'UTC');
    const expected = answers();
    vi.stubEnv('TZ', zone);
    // Proof that the machine did change its zone.
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(behind);
    expect(answers()).toEqual(expected);
  });
});
