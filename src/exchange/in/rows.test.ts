import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsAsFilled, columnsInOrder, createRows, type Rows } from './rows.ts';

const row = fc.record({
  start: fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), fc.integer({ min: -4e9, max: 4e9 })),
  flags: fc.nat(6),
  actors: fc.array(fc.nat(60_000), { maxLength: 3 }),
  topics: fc.array(fc.nat(4_000), { maxLength: 2 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function filled(
  list: readonly Row[],
  room: number,
): { rows: Rows; lists: Parameters<typeof columnsInOrder>[2] } {
  const rows = createRows(list.length + room);
  for (const [i, { start, flags }] of list.entries()) {
    rows.start[i] = start * 1_000;
    rows.end[i] = i + 1;
    rows.first[i] = i + 2;
    rows.last[i] = i + 3;
    rows.textAt[i] = 4e9 - i;
    rows.timeLength[i] = i & 255;
    rows.titleLength[i] = 10_000 - i;
    rows.sourceLength[i] = 2_000 - i;
    rows.line[i] = i + 5;
    rows.type[i] = 255 - (i & 255);
    rows.flags[i] = flags;
    rows.actorsFrom[i + 1] = (rows.actorsFrom[i] ?? 0) + (list[i]?.actors.length ?? 0);
    rows.topicsFrom[i + 1] = (rows.topicsFrom[i] ?? 0) + (list[i]?.topics.length ?? 0);
  }
  return {
    rows,
    lists: {
      actors: Uint16Array.from(list.flatMap(({ actors }) => actors)),
      topics: Uint16Array.from(list.flatMap(({ topics }) => topics)),
    },
  };
}

const byStart = (a: Row, b: Row) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1);
const many = fc.array(row, { minLength: 1, maxLength: 80 });
const rooms = fc.constantFrom(0, 1, 5, 200);

it('gives the same columns of rows in order, whether they are put in order or taken as they are', () => {
  fc.assert(
    fc.property(many, rooms, (list, room) => {
      const { rows, lists } = filled(list.toSorted(byStart), room);
      expect(columnsAsFilled(rows, list.length, lists)).toEqual(columnsInOrder(rows, list.length, lists));
    }),
  );
});

it('puts rows in order of their starts, each with all that is its own', () => {
  fc.assert(
    fc.property(many, rooms, (list, room) => {
      const { rows, lists } = filled(list, room);
      const columns = columnsInOrder(rows, list.length, lists);
      const order = [...list.keys()].sort((a, b) => byStart(list[a] as Row, list[b] as Row) || a - b);
      for (const [place, i] of order.entries()) {
        const own = list[i] as Row;
        const { actors, topics } = columns;
        expect([
          columns.start[place],
          columns.end[place],
          columns.textAt[place],
          columns.titleLength[place],
          columns.sourceLength[place],
          columns.line[place],
          columns.flags[place],
          ((columns.vague[place >>> 5] ?? 0) >>> (place & 31)) & 1,
          [...actors.values.subarray(actors.from[place], actors.from[place + 1])],
          [...topics.values.subarray(topics.from[place], topics.from[place + 1])],
        ]).toEqual([
          own.start * 1_000,
          i + 1,
          4e9 - i,
          10_000 - i,
          2_000 - i,
          i + 5,
          own.flags,
          own.flags >>> 2,
          own.actors,
          own.topics,
        ]);
      }
    }),
  );
});
