import { describe, expect, it } from 'vitest';
import type { ChartEvent } from '../../chart/events.ts';
import { rowDrawing } from './rowDrawing.ts';

const chartEvent = (more: Partial<ChartEvent>): ChartEvent => ({
  index: 0,
  start: 0,
  end: 1,
  extent: 'day',
  fuzzy: undefined,
  joins: true,
  stands: [2],
  home: 2,
  aims: [],
  direct: false,
  contact: false,
  shape: 'disc',
  answer: undefined,
  disputed: false,
  revised: false,
  significance: 2,
  title: 'A title',
  label: undefined,
  effect: undefined,
  ...more,
});

describe('the drawing of a row', () => {
  it('joins the lanes of a contact by a double line that breaks at a lane it passes', () => {
    const drawing = rowDrawing(chartEvent({ stands: [0, 2, 3], home: 0, contact: true }));
    expect(drawing.lines).toEqual([{ from: 0, to: 3, double: true, lane: undefined }]);
    expect(drawing.gaps).toEqual([1]);
    expect(drawing.marks).toEqual([0, 2, 3]);
  });

  it('sends words said directly the whole way', () => {
    const drawing = rowDrawing(chartEvent({ aims: [0], direct: true }));
    expect(drawing.lines).toEqual([{ from: 0, to: 2, double: false, lane: 2 }]);
    expect(drawing.heads).toEqual([{ at: 0, toEnd: false, lane: 2 }]);
    expect(drawing.gaps).toEqual([1]);
    expect(drawing.stubs).toEqual([]);
  });

  it('lets words said in public point at a lane without reaching it', () => {
    const drawing = rowDrawing(chartEvent({ aims: [3] }));
    expect(drawing.stubs).toEqual([{ at: 2, toEnd: true, to: 3 }]);
    expect(drawing.lines).toEqual([]);
  });

  it('starts an arrow of several authors from the lane nearest to whom they aim at', () => {
    expect(rowDrawing(chartEvent({ stands: [0, 2], home: 0, aims: [3] })).stubs).toEqual([
      { at: 2, toEnd: true, to: 3 },
    ]);
  });

  it('loops to the same lane', () => {
    expect(rowDrawing(chartEvent({ aims: [2] })).loop).toBe(2);
    expect(rowDrawing(chartEvent({ stands: [1, 2], aims: [2] })).loop).toBeUndefined();
  });

  it('draws no arrow where nobody is addressed', () => {
    const { lines, heads, stubs, loop } = rowDrawing(chartEvent({}));
    expect([lines, heads, stubs, loop]).toEqual([[], [], [], undefined]);
  });
});
