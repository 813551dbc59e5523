import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountFile } from '../../record/schema.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { accountRows, answeredOf, answersTo, hasSides } from './accountRows.ts';

type Row = readonly [by: string, stance: AccountFile['stance'], answers?: number];

/** An event with these accounts; `answers` is an account's place. */
function told(rows: readonly Row[]) {
  const record = recordOf([
    event('one', '2025-03-14', {
      accounts: rows.map(([by, stance, answers], at) => ({
        id: `a${at + 1}`,
        by,
        stance,
        at: '2025-03-14',
        says: 'So it was.',
        sources: ['s1'],
        ...(answers === undefined ? {} : { answers: `a${answers + 1}` }),
      })),
    }),
  ]);
  const [first] = record.events;
  if (!first) throw new Error('no event');
  return { record, event: first };
}

describe('accounts in columns', () => {
  it('stand by side in lane order, a denial beside what it denies', () => {
    const { record, event: post } = told([
      ['trump', 'asserts'],
      ['leavitt', 'corrects', 0],
      ['zelensky', 'denies', 3],
      ['trump', 'asserts'],
      ['putin', 'comments'],
    ]);
    const { sides, places } = accountRows(record, post);
    expect(sides.map((side) => record.sides[side]?.id)).toEqual(['ua', 'us', 'ru']);
    expect(places).toEqual([
      { column: 1, row: 0 },
      { column: 1, row: 1 },
      { column: 0, row: 2 },
      { column: 1, row: 2 },
      { column: 2, row: 0 },
    ]);
    expect(hasSides(record, post)).toBe(true);
    expect(answeredOf(record, post, 2)).toBe(3);
    expect(answersTo(record, post, 0)).toEqual([1]);
  });

  it('count an answer by any stance, and none where nothing is named', () => {
    const { record, event: call } = told([
      ['trump', 'asserts'],
      ['zelensky', 'comments', 0],
      ['putin', 'comments'],
    ]);
    expect([0, 1, 2].map((at) => answeredOf(record, call, at))).toEqual([undefined, 0, undefined]);
  });

  it('of one side are nothing to compare', () => {
    const { record, event: post } = told([
      ['trump', 'asserts'],
      ['leavitt', 'corrects', 0],
    ]);
    expect(hasSides(record, post)).toBe(false);
  });

  it('never share a place, keep the order of their side, and are not above what they answer unless answers go in a circle', () => {
    const row = fc.tuple(
      fc.constantFrom('trump', 'zelensky', 'putin', 'macron'),
      fc.constantFrom('asserts' as const, 'denies' as const, 'comments' as const),
      fc.option(fc.nat(5), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { record, event: one } = told(
          rows.map(
            ([by, stance, answers], at): Row =>
              answers === undefined || answers >= rows.length || answers === at
                ? [by, stance]
                : [by, stance, answers],
          ),
        );
        const { places } = accountRows(record, one);
        expect(new Set(places.map(({ column, row: at }) => `${column} ${at}`)).size).toBe(rows.length);
        for (const [at, place] of places.entries())
          for (const before of places.slice(0, at))
            if (before.column === place.column) expect(before.row).toBeLessThan(place.row);
        // Answers to earlier accounts alone cannot go in a circle.
        const others = rows.map((_, at) => answeredOf(record, one, at) ?? -1);
        if (others.some((other, at) => other > at)) return;
        for (const [at, place] of places.entries()) {
          const answered = places[others[at] ?? -1];
          if (answered && answered.column !== place.column)
            expect(place.row).toBeGreaterThanOrEqual(answered.row);
        }
      }),
    );
  });
});
