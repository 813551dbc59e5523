import { describe, expect, it } from 'vitest';
import { commandOf } from './keys.ts';
import { moveTo, type Walk } from './walk.ts';

const walkOf = (homes: readonly number[], hidden: readonly number[] = []): Walk => ({
  length: homes.length,
  isShown: (place) => !hidden.includes(place),
  timeOf: (place) => 10 * (place + 1),
  homeOf: (place) => homes[place] ?? -1,
});
const walk = walkOf([0, 1, 0, 2, 1]);

describe('the keys of the Timeline', () => {
  it('leave the browser its own', () => {
    const press = { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey: false };
    expect(commandOf(press)).toBe('previous');
    expect(commandOf({ ...press, altKey: true })).toBeUndefined();
    expect(commandOf({ ...press, ctrlKey: true, key: '+' })).toBeUndefined();
    expect(commandOf({ ...press, key: 'a' })).toBeUndefined();
  });

  it('lead from event to event in time and stop at the ends', () => {
    expect(moveTo('next', walk, 0)).toBe(1);
    expect(moveTo('previous', walk, 1)).toBe(0);
    expect(moveTo('previous', walk, 0)).toBeUndefined();
    expect(moveTo('next', walk, 4)).toBeUndefined();
    expect(moveTo('first', walk, 3)).toBe(0);
    expect(moveTo('last', walk, 3)).toBe(4);
    expect(moveTo('next', walkOf([]), -1)).toBeUndefined();
  });

  it('pass over what is not shown', () => {
    const some = walkOf([0, 1, 0, 2, 1], [0, 1, 4]);
    expect(moveTo('first', some, -1)).toBe(2);
    expect(moveTo('last', some, -1)).toBe(3);
    expect(moveTo('previous', some, 2)).toBeUndefined();
    expect(moveTo('next', some, 3)).toBeUndefined();
    expect(moveTo('laneDown', some, 2)).toBe(3);
  });

  it('lead to the nearest in time on the next lane', () => {
    expect(moveTo('laneDown', walk, 2)).toBe(1);
    expect(moveTo('laneDown', walk, 4)).toBe(3);
    expect(moveTo('laneUp', walk, 3)).toBe(4);
    expect(moveTo('laneUp', walk, 0)).toBeUndefined();
  });
});
