import { describe, expect, it } from 'vitest';
import { generatedColumns } from '../../testing/generated.ts';
import { DAY_MS, HOUR_MS } from '../../time/civil.ts';
import type { ChartEvent } from '../events.ts';
import { markTimes } from './slots.ts';

const DAY = Date.UTC(2025, 2, 3);
const plain = generatedColumns(1).at(0);
const event = (extent: ChartEvent['extent'], start: number, end: number): ChartEvent => ({
  ...plain,
  extent,
  start,
  end,
});
const marks = (...events: readonly ChartEvent[]) => [...markTimes(events)];

describe('places of marks', () => {
  it('shares a day among the events of that day and those of several days from it on', () => {
    expect(marks(event('day', DAY, DAY + DAY_MS), event('days', DAY, DAY + 3 * DAY_MS))).toEqual([
      DAY + DAY_MS / 4,
      DAY + (3 * DAY_MS) / 4,
    ]);
  });

  it('puts an interval from a clock time on in its middle, and gives it no share of the day', () => {
    const [meeting, day] = marks(
      event('days', DAY + 9 * HOUR_MS, DAY + 11 * HOUR_MS),
      event('day', DAY, DAY + DAY_MS),
    );
    expect(meeting).toBe(DAY + 10 * HOUR_MS);
    expect(day).toBe(DAY + DAY_MS / 2);
  });

  it('stands at a clock time, and at the one end of what is open', () => {
    expect(
      marks(
        event('clock', DAY, DAY + HOUR_MS),
        event('vague', DAY, Infinity),
        event('vague', -Infinity, DAY),
        event('vague', DAY, DAY + 60 * DAY_MS),
      ),
    ).toEqual([DAY, DAY, DAY, DAY + 30 * DAY_MS]);
  });
});
