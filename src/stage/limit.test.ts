import { describe, expect, it } from 'vitest';
import { span } from '../time/span.ts';
import { limitOf } from './limit.ts';

const limits = { start: 0, end: 1_000, minDuration: 10, maxDuration: 1_000 };

describe('the limit of a window', () => {
  it.each([
    [200, 400, undefined],
    [200, 210, 'closest'],
    [0, 10, 'closest'],
    [0, 1_000, 'all'],
    [0, 400, 'start'],
    [600, 1_000, 'end'],
  ] as const)('from %i to %i', (start, end, limit) => {
    expect(limitOf(span(start, end), limits)).toBe(limit);
  });
});
