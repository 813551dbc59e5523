import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightGate } from './heightGate.ts';

describe('the gate of heights', () => {
  it('lets whole pixels through, each height once', () => {
    const gate = heightGate();
    expect(gate(612.2, 0)).toEqual({ tell: 613 });
    expect(gate(612.9, 20)).toEqual({});
    expect(gate(700, 40)).toEqual({ tell: 700 });
    expect(gate(612.2, 60)).toEqual({ tell: 613 });
  });

  it('says nothing of a page without a box', () => {
    const gate = heightGate();
    expect(gate(0, 0)).toEqual({});
    expect(gate(Number.NaN, 0)).toEqual({});
    expect(gate(40, 0)).toEqual({ tell: 100 });
  });

  it('pauses where changes follow on changes, and tells the last one after it', () => {
    const gate = heightGate();
    const told = Array.from({ length: 40 }, (_, i) => gate(500 + i, i * 16)).filter(({ tell }) => tell);
    expect(told).toHaveLength(12);
    expect(gate(540, 640).again).toBeGreaterThan(0);
    expect(gate(540, 3_000)).toEqual({ tell: 540 });
  });

  it('never tells more than twelve times a second, nor anything out of bounds, whatever it is asked', () => {
    const steps = fc.array(fc.tuple(fc.double({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 300 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(steps, (asked) => {
        const gate = heightGate();
        let now = 0;
        const told: number[] = [];
        for (const [height, wait] of asked) {
          now += wait;
          const { tell } = gate(height, now);
          if (tell === undefined) continue;
          expect(Number.isInteger(tell) && tell >= 100 && tell <= 20_000).toBe(true);
          told.push(now);
        }
        for (const time of told)
          expect(told.filter((other) => other > time - 1_000 && other <= time).length).toBeLessThanOrEqual(
            12,
          );
      }),
    );
  });
});
