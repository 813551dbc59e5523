import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedColumns } from '../../testing/generated.ts';
import { DAY_MS } from '../../time/civil.ts';
import type { Lane } from '../sideLanes.ts';
import { type Layout, layoutChart } from './layout.ts';
import { settle } from './settle.ts';

const lanes = Array.from(
  { length: 12 },
  (_, i): Lane => ({ id: `${i}`, name: `${i}`, code: undefined, colour: undefined }),
);
const columns = generatedColumns(120);
const events = Array.from({ length: columns.length }, (_, i) => columns.at(i));
const at = (dayPx: number, height: number): Layout =>
  layoutChart({ events, lanes, scale: dayPx / DAY_MS, top: 40, height });

describe('settling', () => {
  const [near, far] = [at(30, 900), at(6, 700)];

  it('begins where it was and ends where it will be', () => {
    const first = settle(near, far, 0);
    expect(first.boxes.map(({ line }) => line)).toEqual(near.boxes.map(({ line }) => line));
    expect(settle(near, far, 1)).toBe(far);
  });

  it('goes from row to row, and lets new titles come', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (done) => {
        const before = new Map(near.events.map(({ event, title }) => [event.index, title]));
        for (const { event, title } of settle(near, far, done).events) {
          if (!title) continue;
          const { rows, faded } = title.away ?? { rows: 0, faded: 0 };
          const was = before.get(event.index);
          const between = [title.row, was?.row ?? title.row];
          expect(title.row + rows).toBeGreaterThanOrEqual(Math.min(...between) - 1e-9);
          expect(title.row + rows).toBeLessThanOrEqual(Math.max(...between) + 1e-9);
          expect(faded > 0).toBe(!was && done < 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not reach between charts of other lanes', () => {
    const other = layoutChart({ events, lanes: lanes.slice(0, 3), scale: 1e-7, top: 40, height: 500 });
    expect(settle(near, other, 0)).toBe(other);
  });
});
