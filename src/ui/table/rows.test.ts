import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexes, where } from '../../query/bitset.ts';
import { ranksOf } from '../../query/tableOrder.ts';
import { eventAt } from '../../record/record.ts';
import { account, event, recordOf } from '../../testing/builders.ts';
import { textOrder } from '../../words/collate.ts';
import { wordsFor } from '../../words/words.ts';
import type { TableRow } from './column.ts';
import { rowId, rowsOf, slice, sortedRows } from './rows.ts';

const files = Array.from({ length: 12 }, (_, i) =>
  event(`e${i}`, `2025-03-${10 + i}`, {
    accounts: Array.from({ length: i % 3 }, (_account, n) => account(`a${n}`, 'trump', ['s1'])),
  }),
);
const record = recordOf(files);
/** What a day shows on which three of them were not known: the same events by other indexes. */
const earlier = recordOf(files.filter((_, i) => i % 4 !== 0));

const anyRows = fc
  .record({
    kind: fc.constantFrom('events' as const, 'accounts' as const),
    kept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    keys: fc.option(fc.array(fc.nat({ max: 3 }), { minLength: 24, maxLength: 24 })),
    isDescending: fc.boolean(),
  })
  .map(({ kind, kept, keys, isDescending }) => {
    const shown = where(12, (i) => kept[i] ?? false);
    const own = rowsOf(record, shown, kind);
    const ranks = keys ? ranksOf(keys.slice(0, own.length), textOrder(wordsFor())) : undefined;
    return { kind, shown, rows: sortedRows(own, ranks, isDescending) };
  });

describe('the place of a row', () => {
  it('is where the row stands, in any order', () => {
    fc.assert(
      fc.property(anyRows, ({ rows }) => {
        for (let place = 0; place < rows.length; place++) {
          const row = rows.at(place);
          expect(row && rows.placeOf(row)).toBe(place);
        }
      }),
    );
  });

  it('is found for rows that were made on another day, and for none that is not shown', () => {
    fc.assert(
      fc.property(anyRows, ({ kind, shown, rows }) => {
        const all = where(earlier.events.length, () => true);
        const ids = new Set(indexes(shown).map((index) => eventAt(record, index)?.id));
        for (const row of slice(rowsOf(earlier, all, kind), 0, 100)) {
          const place = rows.placeOf(row);
          const found: TableRow | undefined = place === undefined ? undefined : rows.at(place);
          expect(found && rowId(found)).toBe(ids.has(row.event.id) ? rowId(row) : undefined);
        }
      }),
    );
  });

  it('is none for a row of the other kind', () => {
    const all = where(12, () => true);
    const [events, accounts] = [rowsOf(record, all, 'events'), rowsOf(record, all, 'accounts')];
    for (const row of slice(events, 0, 12)) expect(accounts.placeOf(row)).toBeUndefined();
    for (const row of slice(accounts, 0, 12)) expect(events.placeOf(row)).toBeUndefined();
  });
});
