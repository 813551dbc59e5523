import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, type PlacedTitle, placeTitles, placeTitlesWithCare, type TitleRequest } from './titles.ts';

const NO_LINES = { lines: new Float64Array(), stubs: [] };
const request = (key: number, x: number, width: number, lines = 1): TitleRequest => ({
  key,
  x,
  worth: 1,
  forms: [{ lines: Array.from({ length: lines }, () => 'x'), width }],
});
const requests = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 10, max: 260 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((rows) => rows.map(([x, width, lines], key) => request(key, x, width, lines)));

const rowsOf = (title: PlacedTitle) => title.form.lines.map((_, line) => title.row + line);

describe('titles', () => {
  it('stands as a flag beside its leader, in the lowest row', () => {
    expect(placeTitles([request(0, 100, 50)], 3, NO_LINES)).toMatchObject([
      { row: 0, side: 'right', x: 100 },
    ]);
  });

  it('stands to the left rather than over a joining line, and over it rather than nowhere', () => {
    const lines = { lines: Float64Array.from([120]), stubs: [] };
    expect(placeTitles([request(0, 100, 50)], 1, lines)).toMatchObject([{ side: 'left' }]);
    const both = { ...lines, lines: Float64Array.from([80, 120]) };
    expect(placeTitles([request(0, 100, 50)], 1, both)).toMatchObject([{ side: 'right' }]);
  });

  it('never stands over an arrow that rises from the line', () => {
    const stubs = [{ left: 110, right: 130 }];
    expect(placeTitles([request(0, 100, 50)], 2, { lines: new Float64Array(), stubs })).toMatchObject([
      { row: 0, side: 'left' },
    ]);
  });

  it('takes the shorter form where the full one does not fit', () => {
    const placed = placeTitles(
      [
        request(0, 100, 50),
        {
          key: 1,
          x: 30,
          worth: 1,
          forms: [
            { lines: ['long'], width: 90 },
            { lines: ['short'], width: 20 },
          ],
        },
      ],
      1,
      NO_LINES,
    );
    expect(placed[1]?.form.lines).toEqual(['long']);
    expect(placed[1]?.side).toBe('left');
  });

  it('leaves out what does not fit, and keeps the most important', () => {
    const placed = placeTitles(
      [request(0, 100, 200), request(1, 101, 200), request(2, 102, 200)],
      1,
      NO_LINES,
    );
    expect(placed.map(({ key }) => key)).toContain(0);
    expect(placed.length).toBeLessThan(3);
  });

  it('makes room by moving others, and loses none of them', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 6 }), (asked, rows) => {
        const plain = placeTitles(asked, rows, NO_LINES).map(({ key }) => key);
        const careful = placeTitlesWithCare(asked, rows, NO_LINES, 1).map(({ key }) => key);
        expect(careful).toEqual(expect.arrayContaining(plain));
        expect(new Set(careful).size).toBe(careful.length);
      }),
    );
  });

  it('never overlap', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 9 }), (asked, rows) => {
        const placed = placeTitlesWithCare(asked, rows, NO_LINES, 1);
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1)) {
            if (!rowsOf(a).some((row) => rowsOf(b).includes(row))) continue;
            const [p, q] = [extentOf(a), extentOf(b)];
            expect(p.right <= q.left || q.right <= p.left).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('are never crossed by the leader of another', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 9 }), (asked, rows) => {
        const placed = placeTitlesWithCare(asked, rows, NO_LINES, 1);
        for (const a of placed)
          for (const b of placed) {
            if (a === b) continue;
            const { left, right } = extentOf(a);
            const passes = rowsOf(a).some((row) => row < b.row);
            expect(passes && b.x > left && b.x < right).toBe(false);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('stay where they are when everything is moved alike', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: -100_000, max: 100_000 }), (asked, by) => {
        const here = placeTitlesWithCare(asked, 5, NO_LINES, 1);
        const there = placeTitlesWithCare(
          asked.map((each) => ({ ...each, x: each.x + by })),
          5,
          NO_LINES,
          1,
        );
        expect(there).toEqual(here.map((title) => ({ ...title, x: title.x + by })));
      }),
    );
  });
});
