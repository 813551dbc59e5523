import { describe, expect, it } from 'vitest';
import type { EventRow } from '../record/record.ts';
import { event, recordOf } from '../testing/builders.ts';
import { DAY_MS } from '../time/civil.ts';
import { formatWindow, readWindow } from '../time/window.ts';
import { all, where } from './bitset.ts';
import { indexRecord } from './facets.ts';
import { countIn, limitsOf, revealed, windowFor, windowOf } from './window.ts';

const record = recordOf([
  event('early', '2024-01-10'),
  event('seed', '2025-03-14'),
  event('days', '2025-03-18/2025-03-20'),
  event('open', '2025-05-01/..'),
  event('late', '2025-12-24'),
]);
const row = (id: string): EventRow => {
  const found = record.events[record.indexOf.event.get(id) ?? -1];
  if (!found) throw new Error(id);
  return found;
};
const span = (text: string) => {
  const found = readWindow(text);
  if (!found) throw new Error(text);
  return found;
};
const index = indexRecord(record);
const every = all(record.events.length);
const only = (...ids: string[]) => where(record.events.length, (i) => ids.some((id) => row(id).index === i));

describe('the window', () => {
  it('is the first chapter when nothing is asked', () => {
    expect(formatWindow(windowOf(index, undefined, every, false, undefined, undefined))).toBe(
      '2025-03-11/2025-03-19',
    );
  });

  it('fits the filtered events, never closer than three days', () => {
    expect(formatWindow(windowOf(index, undefined, only('seed', 'days'), true, undefined, undefined))).toBe(
      '2025-03-14/2025-03-20',
    );
    expect(formatWindow(windowOf(index, undefined, only('seed'), true, undefined, undefined))).toBe(
      '2025-03-13/2025-03-15',
    );
  });

  it('fits the asked days when no event is left', () => {
    const time = { first: row('seed').first, last: row('seed').first + 9 };
    expect(formatWindow(windowOf(index, undefined, only(), true, time, undefined))).toBe(
      '2025-03-14/2025-03-23',
    );
  });

  it('centres an open event that is outside, and stays where one is inside', () => {
    const at = windowOf(index, undefined, every, false, undefined, row('late'));
    expect((at.start + at.end) / 2 / DAY_MS).toBeCloseTo(row('late').first + 0.5);
    expect(formatWindow(windowOf(index, undefined, every, false, undefined, row('seed')))).toBe(
      '2025-03-11/2025-03-19',
    );
  });

  it('is as asked, open event or not, and always within the record', () => {
    const asked = span('2025-03-01/2025-03-05');
    expect(windowOf(index, asked, every, false, undefined, row('late'))).toEqual(asked);
    const limits = limitsOf(record);
    for (const text of [
      '1900-01-01/1900-02-01',
      '0001-01-01/9999-12-31',
      '2025-03-14T10:00/2025-03-14T10:01',
    ]) {
      const window = windowOf(index, span(text), every, false, undefined, undefined);
      expect(window.start).toBeGreaterThanOrEqual(limits.start);
      expect(window.end).toBeLessThanOrEqual(limits.end);
      expect(window.end - window.start).toBeGreaterThanOrEqual(limits.minDuration);
    }
  });

  it('is moved to an event only where that is out of sight', () => {
    const window = span('2025-03-19/2025-03-21');
    expect(revealed(row('days'), window)).toBeUndefined();
    expect(revealed(row('open'), window)).toBeDefined();
  });

  it('counts the events that have any of their time in it', () => {
    expect(countIn(index.days, every, span('2025-03-14/2025-03-19'))).toBe(2);
    expect(countIn(index.days, every, span('2025-06-01/2025-06-02'))).toBe(1);
    expect(countIn(index.days, only('seed', 'late'), span('2025-03-14/2025-03-19'))).toBe(1);
  });
});

describe('the window when days are filtered for', () => {
  const asked = span('2025-03-10/2025-03-20');
  const days = (from: string, to: string) => {
    const { start, end } = span(`${from}/${to}`);
    return { first: start / DAY_MS, last: end / DAY_MS - 1 };
  };

  it('stays where it shows any of them', () => {
    expect(windowFor(asked, days('2025-03-20', '2025-03-31'))).toBe(asked);
    expect(windowFor(asked, days('2025-03-01', '2025-03-10'))).toBe(asked);
    expect(windowFor(asked, { first: Number.NEGATIVE_INFINITY, last: asked.end / DAY_MS })).toBe(asked);
    expect(windowFor(asked, undefined)).toBe(asked);
  });

  it('gives way where it shows none', () => {
    expect(windowFor(asked, days('2025-03-21', '2025-03-31'))).toBeUndefined();
    expect(windowFor(asked, days('2025-03-01', '2025-03-09'))).toBeUndefined();
    expect(windowFor(asked, { first: asked.end / DAY_MS, last: Number.POSITIVE_INFINITY })).toBeUndefined();
  });
});
