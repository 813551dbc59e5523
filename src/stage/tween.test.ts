import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../time/span.ts';
import { tween } from './tween.ts';

const spans = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }))
  .map(([a, n]) => span(a, a + n));

describe('the way between two windows', () => {
  it('begins at the one and ends at the other, with every length between theirs', () => {
    fc.assert(
      fc.property(spans, spans, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, done) => {
        expect(tween(from, to, 1)).toBe(to);
        const at = tween(from, to, done);
        const lengths = [from.end - from.start, to.end - to.start].sort((a, b) => a - b);
        const length = at.end - at.start;
        expect(length).toBeGreaterThanOrEqual((lengths[0] ?? 0) * 0.999 - 1);
        expect(length).toBeLessThanOrEqual((lengths[1] ?? 0) * 1.001 + 1);
        if (done === 0) expect(at.start).toBeCloseTo(from.start, 0);
      }),
    );
  });
});
