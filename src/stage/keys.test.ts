import { describe, expect, it } from 'vitest';
import type { ChartEvent } from '../chart/events.ts';
import { commandOf, moveTo } from './keys.ts';

const events = [0, 1, 0, 2, 1].map((home, index) => ({ home, index }) as ChartEvent);
const times = [10, 20, 30, 40, 50];

describe('the keys of the Timeline', () => {
  it('leave the browser its own', () => {
    const press = { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey: false };
    expect(commandOf(press)).toBe('previous');
    expect(commandOf({ ...press, altKey: true })).toBeUndefined();
    expect(commandOf({ ...press, ctrlKey: true, key: '+' })).toBeUndefined();
    expect(commandOf({ ...press, key: 'a' })).toBeUndefined();
  });

  it('lead from event to event in time and stop at the ends', () => {
    expect(moveTo('next', events, times, 0)).toBe(1);
    expect(moveTo('previous', events, times, 1)).toBe(0);
    expect(moveTo('previous', events, times, 0)).toBeUndefined();
    expect(moveTo('next', events, times, 4)).toBeUndefined();
    expect(moveTo('first', events, times, 3)).toBe(0);
    expect(moveTo('last', events, times, 3)).toBe(4);
    expect(moveTo('next', [], [], -1)).toBeUndefined();
  });

  it('lead to the nearest in time on the next lane', () => {
    expect(moveTo('laneDown', events, times, 2)).toBe(1);
    expect(moveTo('laneDown', events, times, 4)).toBe(3);
    expect(moveTo('laneUp', events, times, 3)).toBe(4);
    expect(moveTo('laneUp', events, times, 0)).toBeUndefined();
  });
});
