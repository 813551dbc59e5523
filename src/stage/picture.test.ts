import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartColumns, type ChartSet, columnsOf } from '../chart/columns.ts';
import type { ChartEvent } from '../chart/events.ts';
import { markTimes } from '../chart/layout/slots.ts';
import { GENERATED_LANES, generatedColumns, variedColumns } from '../testing/generated.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/civil.ts';
import { type Span, span } from '../time/span.ts';
import { createPictures } from './picture.ts';

const WIDTH = 1000;
/** So many events are laid out by themselves, and some that cross the window. */
const MOST = 1_500 + 3 * 100;
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

function setOf(columns: ChartColumns, isShown: (place: number) => boolean = () => true): ChartSet {
  let shown = 0;
  for (let i = 0; i < columns.length; i++) if (isShown(i)) shown += 1;
  return { columns, isShown, count: shown };
}
/** Columns of events that a list of times and lanes tells. */
function columnsFrom(
  rows: readonly (Partial<ChartEvent> & { readonly start: number; readonly end: number })[],
): ChartColumns {
  const plain = generatedColumns(1).at(0);
  const sorted = [...rows].sort((a, b) => a.start - b.start);
  return columnsOf(sorted.map((row, index) => ({ ...plain, ...row, index })));
}
const clock = (start: number) => ({ start, end: start + MINUTE_MS });
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
  it.each([
    [300, 'plain', generatedColumns],
    [3_000, 'plain', generatedColumns],
    [30_000, 'plain', generatedColumns],
    [3_000, 'varied', variedColumns],
    [30_000, 'varied', variedColumns],
  ])('of %i %s events has each event of the window in a mark, a badge or a strip', (count, _, make) => {
    const set = setOf(make(count), (place) => place % 7 !== 0);
    const shown = Array.from({ length: count }, (_, place) => place).filter(set.isShown);
    const places = markTimes(shown.map(set.columns.at));
    const pictures = createPictures();
    fc.assert(
      fc.property(windows, (window) => {
        const layout = pictures.layoutOf(input(set, window));
        if (layout.density.length > 0) {
          const strips = layout.density.flatMap((cells, lane) => cells.map((cell) => ({ ...cell, lane })));
          let plain = 0;
          for (const place of shown) {
            const at = set.columns.mark[place] ?? 0;
            if (at >= window.start && at < window.end) plain += lanesOf(set.columns, place);
          }
          const counted = strips.reduce((sum, cell) => sum + cell.count, 0);
          const atEdges = strips
            .filter(({ bin }) => !bin || bin.from < window.start || bin.to > window.end)
            .reduce((sum, cell) => sum + cell.count, 0);
          expect(counted).toBeGreaterThanOrEqual(plain);
          expect(counted - atEdges).toBeLessThanOrEqual(plain);
          return;
        }
        const xs = new Map(layout.events.map(({ event, x, marked }) => [event.index, { x, marked }]));
        const edge = 0.5 / layout.scale;
        for (const [i, at] of places.entries()) {
          // Numbers of pixels this large are not told to the last digit: who stands on the very edge is in or out.
          if (at < window.start + edge || at >= window.end - edge) continue;
          const placed = xs.get(set.columns.at(shown[i] ?? 0).index);
          expect(placed).toBeDefined();
          if (placed?.marked) expect(Math.abs(placed.x - at * layout.scale)).toBeLessThan(0.01);
        }
        expect(xs.size).toBe(layout.events.length);
        const marks = layout.events.filter(({ marked }) => marked);
        const gathered = layout.cells.flat().reduce((sum, cell) => sum + cell.count, 0);
        expect(gathered).toBe(marks.reduce((sum, { event }) => sum + event.stands.length, 0));
      }),
      { numRuns: 100, examples: [[span(from, from + HOUR_MS)], [span(from, from + HOUR_MS * (1 + 1e-12))]] },
    );
  });

  it('moves every placed thing alike when panned, while few events are shown', () => {
    const set = setOf(generatedColumns(800));
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
    const set = setOf(variedColumns(30_000));
    fc.assert(
      fc.property(windows, (window) => {
        const layout = pictures.layoutOf(input(set, window));
        expect(layout.events.length).toBeLessThanOrEqual(MOST);
        for (const cells of layout.density) expect(cells.length).toBeLessThanOrEqual(WIDTH / 6 + 2);
      }),
      { numRuns: 60 },
    );
  });

  it('bounds what is drawn beside a burst', () => {
    const day = Date.UTC(2025, 4, 5);
    const burst = Array.from({ length: 20_000 }, (_, i) => clock(day + i * 4_000));
    const quiet = Array.from({ length: 40 }, (_, i) => clock(day + DAY_MS + i * HOUR_MS));
    const set = setOf(columnsFrom([...burst, ...quiet]));
    const next = span(day + DAY_MS, day + 2 * DAY_MS);
    const layout = createPictures().layoutOf(input(set, next));
    expect(layout.events.length).toBeLessThanOrEqual(MOST);
    const seen = layout.events.filter(({ event }) => event.start >= next.start && event.start < next.end);
    expect(seen.length).toBe(24);
    // And within it, close enough: a quarter of an hour of some hundred events.
    const within = span(day + 6 * HOUR_MS, day + 6.25 * HOUR_MS);
    const close = createPictures().layoutOf(input(set, within));
    expect(close.density).toEqual([]);
    expect(close.events.length).toBeLessThanOrEqual(MOST);
    expect(
      close.events.filter(({ event }) => event.start >= within.start && event.start < within.end).length,
    ).toBe(225);
  });

  it('bounds what is drawn under events of a year, and keeps the prominent ones of them', () => {
    const years = Array.from({ length: 20_000 }, (_, i) => ({
      extent: 'vague' as const,
      start: Date.UTC(2025, 0, 1),
      end: Date.UTC(2026, 0, 1),
      significance: i === 19_000 ? (3 as const) : (1 as const),
    }));
    const few = Array.from({ length: 30 }, (_, i) => clock(Date.UTC(2025, 2, 1) + i * HOUR_MS));
    const set = setOf(columnsFrom([...years, ...few]));
    const window = span(Date.UTC(2025, 2, 1), Date.UTC(2025, 2, 3));
    const layout = createPictures().layoutOf(input(set, window));
    expect(layout.density).toEqual([]);
    expect(layout.events.length).toBeLessThanOrEqual(MOST);
    expect(layout.events.filter(({ event }) => event.extent === 'clock').length).toBe(30);
    expect(layout.events.some(({ event }) => event.significance === 3 && event.extent === 'vague')).toBe(
      true,
    );
  });

  it('takes strips apart where they are too wide to tell how few marks a window holds', () => {
    const months = Array.from({ length: 4_000 }, (_, i) => clock(Date.UTC(2025, 0, 1) + i * 10 * MINUTE_MS));
    const set = setOf(columnsFrom([clock(-60_000_000_000_000), ...months]));
    const start = Date.UTC(2025, 0, 11);
    const layout = createPictures().layoutOf(input(set, span(start, start + DAY_MS)));
    expect(layout.density).toEqual([]);
  });

  it('lists what a strip holds, by indexes of the record, and tells how many there are', () => {
    const set = setOf(variedColumns(5_000), (place) => place % 3 > 0);
    const pictures = createPictures();
    fc.assert(
      fc.property(windows, fc.option(fc.nat(GENERATED_LANES - 1), { nil: undefined }), (window, lane) => {
        const plain: number[] = [];
        for (let place = 0; place < set.columns.length; place++) {
          const event = set.columns.at(place);
          const at = set.columns.mark[place] ?? 0;
          const isIn =
            at >= window.start && at < window.end && (lane === undefined || event.stands.includes(lane));
          if (isIn && set.isShown(place)) plain.push(event.index);
        }
        const { events, count } = pictures.listOf(set, window.start, window.end, 50, lane);
        expect(count).toBe(plain.length);
        expect(events).toEqual(plain.slice(0, 50));
      }),
    );
  });

  it('keeps titles over strips where they are while the window moves, and no badge among the strips', () => {
    const set = setOf(variedColumns(30_000));
    const pictures = createPictures();
    const titled = span(Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 25));
    const here = pictures.layoutOf(input(set, titled));
    const moved = pictures.layoutOf({
      ...input(set, span(titled.start + 5 * DAY_MS, titled.end + 5 * DAY_MS)),
      scale: here.scale,
    });
    expect(here.density.flat().length).toBeGreaterThan(0);
    expect(here.events.length).toBeGreaterThan(10);
    expect(moved.density).not.toEqual(here.density);
    expect(moved.events).toBe(here.events);
    expect(here.cells.flat()).toEqual([]);
    expect(here.events.flatMap(({ gathered }) => gathered)).toEqual([]);
  });

  it('titles over strips the prominent event that began before the window', () => {
    const start = Date.UTC(2025, 4, 5);
    const many = Array.from({ length: 3_000 }, (_, i) => ({
      ...clock(start + i * MINUTE_MS),
      significance: 1 as const,
    }));
    const talks = {
      extent: 'days' as const,
      start: start - 20 * DAY_MS,
      end: start + 5 * DAY_MS,
      significance: 3 as const,
      title: 'Talks',
    };
    const layout = createPictures().layoutOf(
      input(setOf(columnsFrom([...many, talks])), span(start, start + 2 * DAY_MS)),
    );
    expect(layout.density.flat().length).toBeGreaterThan(0);
    expect(layout.events.map(({ event }) => event.title)).toEqual(['Talks']);
  });

  it('does not ask again which events are shown while few of them are', () => {
    let asked = 0;
    const set = setOf(generatedColumns(3_000), (place) => {
      asked += 1;
      return place % 10 === 0;
    });
    const pictures = createPictures();
    pictures.layoutOf(input(set, span(from, to)));
    const once = asked;
    pictures.layoutOf(input(set, span(from, from + DAY_MS)));
    expect(asked).toBe(once);
  });

  it.each([
    ['plain', generatedColumns],
    ['varied', variedColumns],
  ])('counts each of %s events once in the overview', (_, make) => {
    const set = setOf(make(3_000), (place) => place % 3 === 0);
    const bins = createPictures().binsOf(set, span(from, to), 200);
    const sum = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);
    expect(sum(bins.all)).toBe(3_000);
    expect(sum(bins.shown)).toBe(set.count);
  });
});

function lanesOf({ standsFrom }: ChartColumns, place: number): number {
  return (standsFrom[place + 1] ?? 0) - (standsFrom[place] ?? 0);
}
