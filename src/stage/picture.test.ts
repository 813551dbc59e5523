import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartSet } from '../chart/columns.ts';
import { markTimes } from '../chart/layout/slots.ts';
import { GENERATED_LANES, generatedColumns } from '../testing/generated.ts';
import { type Span, span } from '../time/span.ts';
import { createPictures } from './picture.ts';

const WIDTH = 1000;
const lanes = Array.from({ length: GENERATED_LANES }, (_, i) => ({
  id: `l${i}`,
  name: `Lane ${i}`,
  code: undefined,
  colour: undefined,
}));
const from = Date.UTC(2022, 0, 1);
const to = Date.UTC(2027, 0, 1);
const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([at, size]) => {
    const length = 3_600_000 * 4 ** (size * 8);
    const start = from + at * Math.max(0, to - from - length);
    return span(start, start + length);
  });

function setOf(count: number, isShown: (place: number) => boolean = () => true): ChartSet {
  const columns = generatedColumns(count);
  let shown = 0;
  for (let i = 0; i < count; i++) if (isShown(i)) shown += 1;
  return { columns, isShown, count: shown };
}
const input = (set: ChartSet, window: Span) => ({
  set,
  lanes,
  window,
  scale: WIDTH / (window.end - window.start),
  top: 40,
  height: 600,
  isMoving: false,
});

describe('the picture', () => {
  it.each([300, 3_000, 30_000])(
    'of %i events has each event of the window in a mark, a badge or a strip',
    (count) => {
      const set = setOf(count, (place) => place % 7 !== 0);
      const shown = Array.from({ length: count }, (_, place) => place).filter(set.isShown);
      const places = [...markTimes(shown.map(set.columns.at))];
      const pictures = createPictures();
      fc.assert(
        fc.property(windows, (window) => {
          const asked = input(set, window);
          const layout = pictures.layoutOf(asked);
          const inWindow = (x: number) => x / asked.scale >= window.start && x / asked.scale < window.end;
          if (layout.density.length > 0) {
            const plain = [...set.columns.mark].filter(
              (at, i) => set.isShown(i) && at >= window.start && at < window.end,
            ).length;
            const strips = layout.density.flat();
            const counted = strips.reduce((sum, cell) => sum + cell.count, 0);
            const edges = strips.filter((cell) => !inWindow(cell.left) || !inWindow(cell.right - 1e-6));
            const atEdges = edges.reduce((sum, cell) => sum + cell.count, 0);
            expect(counted).toBeGreaterThanOrEqual(plain);
            expect(counted - atEdges).toBeLessThanOrEqual(plain);
          } else {
            const marks = layout.events.filter(({ x }) => inWindow(x)).length;
            // Marks of days stand in slots, which the others of their day decide.
            const plain = places.filter((at) => inWindow(at * asked.scale)).length;
            expect(Math.abs(marks - plain)).toBeLessThanOrEqual(1);
            const gathered = layout.cells.flat().reduce((sum, cell) => sum + cell.count, 0);
            expect(gathered).toBe(layout.events.length);
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  it('moves every placed thing alike when panned, while few events are shown', () => {
    const set = setOf(800);
    const pictures = createPictures();
    fc.assert(
      fc.property(windows, fc.integer({ min: -400, max: 400 }), (window, by) => {
        const here = pictures.layoutOf(input(set, window));
        const shift = (by * (window.end - window.start)) / WIDTH;
        const moved = input(
          set,
          span(window.start + shift, window.start + shift + (window.end - window.start)),
        );
        expect(pictures.layoutOf({ ...moved, scale: here.scale })).toBe(here);
      }),
      { numRuns: 40 },
    );
  });

  it('bounds what is drawn, whatever the number of events', () => {
    const pictures = createPictures();
    const set = setOf(30_000);
    fc.assert(
      fc.property(windows, (window) => {
        const layout = pictures.layoutOf(input(set, window));
        expect(layout.events.length).toBeLessThanOrEqual(30_000 / 4);
        for (const cells of layout.density) expect(cells.length).toBeLessThanOrEqual(WIDTH / 6 + 2);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the overview as a plain count does', () => {
    const set = setOf(3_000, (place) => place % 3 === 0);
    const bins = createPictures().binsOf(set, GENERATED_LANES, span(from, to), 200);
    const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);
    expect(sum(bins.all)).toBe(3_000);
    expect(sum(bins.shown)).toBe(set.count);
  });
});
