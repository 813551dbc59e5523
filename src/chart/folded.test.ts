import { describe, expect, it } from 'vitest';
import { event } from '../testing/builders.ts';
import { chartOf } from '../testing/scene.ts';
import { civilDay, DAY_MS } from '../time/civil.ts';
import { warpOf } from '../time/warp.ts';
import { emptyStretches, foldedColumns } from './folded.ts';

const { set: all } = chartOf({
  name: 'stretches',
  shows: '',
  window: '2022-01-01/2025-01-01',
  width: 900,
  height: 500,
  data: {
    events: [
      event('early', '2022-02-28'),
      event('long', '2022-06-01/2022-09-30'),
      event('within', '2022-07-01'),
      event('open', '2023-01-01/..'),
      event('late', '2024-01-01'),
    ],
  },
});
const { columns } = all;
const day = (year: number, month: number, date: number) => civilDay(year, month, date) * DAY_MS;

describe('empty stretches', () => {
  it('lie between the times of events, with a day of room', () => {
    expect(emptyStretches(all).map(({ start, end }) => [start, end])).toEqual([
      [day(2022, 3, 2), day(2022, 5, 31)],
      [day(2022, 10, 2), day(2022, 12, 31)],
      [day(2023, 1, 2), day(2023, 12, 31)],
    ]);
  });

  it('never hide an event behind open starts', () => {
    const { set } = chartOf({
      name: 'open-starts',
      shows: '',
      window: '2009-01-01/2021-01-01',
      width: 900,
      height: 500,
      data: { events: [event('a', '../2010-01-01'), event('b', '../2020-01-01'), event('c', '2015-06-01')] },
    });
    const within = day(2015, 6, 1);
    expect(emptyStretches(set)).toHaveLength(2);
    for (const { start, end } of emptyStretches(set)) expect(start < within && end > within).toBe(false);
  });

  it('are those of the events shown', () => {
    const some = { ...all, isShown: (place: number) => place === 0 || place === 4 };
    expect(emptyStretches(some)).toHaveLength(1);
  });

  it('move what comes after them and shorten nothing else', () => {
    const folded = foldedColumns(columns, warpOf(emptyStretches(all)));
    const lengths = (of: typeof columns) => Array.from(of.end, (end, i) => end - (of.start[i] ?? 0));
    expect(lengths(folded)).toEqual(lengths(columns));
    expect(folded.at(4).start).toBe(folded.start[4]);
    expect((folded.start[4] ?? 0) - (folded.start[0] ?? 0)).toBeLessThan(200 * DAY_MS);
  });
});
