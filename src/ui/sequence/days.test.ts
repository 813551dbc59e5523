import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { wordsFor } from '../../words/words.ts';
import { sequenceDays } from './days.ts';

const words = wordsFor();
const days = (...times: readonly string[]) =>
  sequenceDays(recordOf(times.map((time, i) => event(`e${i}`, time))).events, words, 'Europe/Kyiv').map(
    ({ key, heading, events }) => [key, heading, events.length],
  );

describe('the days of a Sequence', () => {
  it('hold what begins on them, clock times and longer events too', () => {
    expect(days('2025-05-19', '2025-05-19T17:00+03:00', '2025-05-19/2025-05-21', '2025-05-20')).toEqual([
      ['2025-05-19', 'Monday 19 May 2025', 3],
      ['2025-05-20', 'Tuesday 20 May 2025', 1],
    ]);
  });

  it('give what is less exact a heading of its own words', () => {
    expect(days('2026-02-28', '2026-03~').map(([, heading]) => heading)).toEqual([
      'Saturday 28 February 2026',
      'about March 2026',
    ]);
  });

  it('have different names even where a day comes again', () => {
    const keys = days('2026-03-01', '2026-03', '2026-03-01', '2026-03-02').map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
