import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile } from './statistics.js';

const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 });

describe('statistics', () => {
  it('have a median with as many values below as above', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('have a p95 that one value in twenty may exceed', () => {
    expect(
      quantile(
        Array.from({ length: 20 }, (_, i) => i + 1),
        0.95,
      ),
    ).toBe(19);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.95)).toBeUndefined();
  });

  it('give a quantile that enough of the values do not exceed', () => {
    fc.assert(
      fc.property(values, fc.double({ noNaN: true, min: 0, max: 1 }), (of, part) => {
        const found = quantile(of, part) ?? Number.NaN;
        expect(of).toContain(found);
        expect(of.filter((value) => value <= found).length).toBeGreaterThanOrEqual(of.length * part);
      }),
    );
  });
});
