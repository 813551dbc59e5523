import { describe, expect, it } from 'vitest';
import { generatedColumns } from '../../testing/generated.ts';
import { doubtOf, emphasisOf, NO_EMPHASIS } from './emphasis.ts';

const event = { ...generatedColumns(1).at(0), index: 7 };

describe('emphasis', () => {
  it('is strong on what is pointed at, normal on its company, quiet on the rest', () => {
    const by = { ...NO_EMPHASIS, hovered: 7, related: new Set([7, 8]) };
    expect([7, 8, 9].map((index) => emphasisOf(index, by))).toEqual(['strong', 'normal', 'quiet']);
    expect(emphasisOf(9, NO_EMPHASIS)).toBe('normal');
    expect(emphasisOf(9, { ...NO_EMPHASIS, focused: 7 })).toBe('normal');
  });
});

describe('doubt', () => {
  it('of the days asked for stands before doubt of the date itself', () => {
    expect(doubtOf({ ...event, fuzzy: undefined }, NO_EMPHASIS)).toBeUndefined();
    expect(doubtOf({ ...event, fuzzy: 'both' as const }, NO_EMPHASIS)).toBe('~');
    expect(
      doubtOf({ ...event, fuzzy: 'both' as const }, { ...NO_EMPHASIS, isPossible: (at) => at === 7 }),
    ).toBe('?');
    expect(
      doubtOf({ ...event, fuzzy: undefined }, { ...NO_EMPHASIS, isPossible: () => false }),
    ).toBeUndefined();
  });
});
