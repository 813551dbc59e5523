import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../time/span.ts';
import { centredAt, dragged, gripAt } from './brush.ts';

const plot = { left: 100, right: 1100, limits: span(0, 10_000) };
const window = span(2_000, 4_000);

describe('the brush of the overview', () => {
  it('widens by an edge, moves by its inside, selects elsewhere', () => {
    expect(gripAt(300, window, plot).kind).toBe('start');
    expect(gripAt(502, window, plot).kind).toBe('end');
    expect(gripAt(400, window, plot).kind).toBe('move');
    expect(gripAt(800, window, plot).kind).toBe('new');
    expect(dragged(gripAt(300, window, plot), 200, plot, 10)).toEqual({ start: 1_000, end: 4_000 });
    expect(dragged(gripAt(400, window, plot), 500, plot, 10)).toEqual({ start: 3_000, end: 5_000 });
    expect(dragged(gripAt(800, window, plot), 600, plot, 10)).toEqual({ start: 5_000, end: 7_000 });
  });

  it('can move a window that is narrower than the reach of its edges', () => {
    expect(gripAt(303, span(2_000, 2_060), plot).kind).toBe('move');
  });

  it('centres on a press', () => {
    expect(centredAt(600, window, plot)).toEqual({ start: 4_000, end: 6_000 });
    expect(centredAt(100, window, plot)).toEqual({ start: 0, end: 2_000 });
  });

  it('keeps a window of some length inside the limits, wherever it is dragged', () => {
    const x = fc.integer({ min: -500, max: 2_000 });
    fc.assert(
      fc.property(x, x, (from, to) => {
        const grip = gripAt(Math.min(1100, Math.max(100, from)), window, plot);
        const got = dragged(grip, to, plot, 50);
        expect(got.end - got.start).toBeGreaterThanOrEqual(50 - 1e-6);
        if (grip.kind === 'move') expect([got.start >= 0, got.end <= 10_000]).toEqual([true, true]);
      }),
    );
  });
});
