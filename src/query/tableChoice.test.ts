import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BY_DATE,
  colsAfter,
  columnsOf,
  formatSort,
  type RowKind,
  readSort,
  shownColumns,
  sortAfterPress,
} from './tableChoice.ts';
import { type ColumnName, EVENT_COLUMNS, isColumn, TABLE_COLUMNS } from './tableColumns.ts';

const column = fc.constantFrom(...TABLE_COLUMNS);
const rows = fc.constantFrom<RowKind>('events', 'accounts');
const cols = fc.subarray<string>([...TABLE_COLUMNS, 'nonsense']);

describe('the columns of the Table', () => {
  it('have names that a link can write, each once', () => {
    for (const name of TABLE_COLUMNS) expect(name).toMatch(/^[a-z][a-z-]*$/);
    expect(new Set(TABLE_COLUMNS).size).toBe(TABLE_COLUMNS.length);
    expect(isColumn('date')).toBe(true);
    expect(isColumn('-date')).toBe(false);
    expect(isColumn('toString')).toBe(false);
  });

  it('shown begin with the title, stand in their order and are offered', () => {
    fc.assert(
      fc.property(cols, rows, fc.boolean(), fc.subarray([...TABLE_COLUMNS]), (asked, of, isNarrow, some) => {
        const offered = columnsOf(of).filter((name) => name === 'title' || some.includes(name));
        const shown = shownColumns(asked, of, offered, isNarrow);
        expect(shown[0]).toBe('title');
        expect(shown).toEqual(offered.filter((name) => shown.includes(name)));
      }),
    );
  });

  it('are the default ones where the link says nothing of such rows, fewer on a narrow page', () => {
    const wide = shownColumns([], 'events', EVENT_COLUMNS, false);
    const narrow = shownColumns([], 'events', EVENT_COLUMNS, true);
    expect(narrow.length).toBeLessThan(wide.length);
    expect(shownColumns(['quote', 'nonsense'], 'events', EVENT_COLUMNS, false)).toEqual(wide);
    expect(shownColumns(['kind'], 'events', EVENT_COLUMNS, true)).toEqual(['title', 'kind']);
    const accounts = shownColumns([], 'accounts', TABLE_COLUMNS, false);
    expect(accounts).toContain('says');
    expect(shownColumns(['kind'], 'accounts', TABLE_COLUMNS, false)).toEqual(accounts);
    expect(shownColumns(['kind', 'quote'], 'accounts', TABLE_COLUMNS, false)).toEqual([
      'title',
      'kind',
      'quote',
    ]);
  });

  it('once chosen are what the link shows', () => {
    fc.assert(
      fc.property(fc.subarray([...TABLE_COLUMNS]), cols, rows, fc.boolean(), (some, before, of, isNarrow) => {
        const chosen: readonly ColumnName[] = columnsOf(of).filter((name) => some.includes(name));
        const after = colsAfter(chosen, before, of);
        const shown = shownColumns(after, of, columnsOf(of), isNarrow);
        const saysSomething =
          of === 'events' || chosen.some((name) => !EVENT_COLUMNS.some((own) => own === name));
        if (saysSomething) expect(shown.slice(1)).toEqual(chosen.filter((name) => name !== 'title'));
      }),
    );
  });

  it('of accounts stay on the link while columns of events are chosen', () => {
    expect(colsAfter(['kind'], ['date', 'quote'], 'events')).toEqual(['title', 'kind', 'quote']);
    expect(colsAfter(['kind'], ['date', 'quote'], 'accounts')).toEqual(['title', 'kind']);
  });
});

describe('the sort of the Table', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(column, fc.boolean(), (name, isDescending) => {
        const sort = { column: name, isDescending };
        expect(readSort(formatSort(sort))).toEqual(sort);
      }),
    );
  });

  it('is by date where the link names none or one that is not there', () => {
    for (const sort of [undefined, '', '-', 'nonsense', '-nonsense', '--date', 'toString'])
      expect(readSort(sort)).toEqual(BY_DATE);
    expect(formatSort(BY_DATE)).toBeUndefined();
    expect(formatSort({ column: 'date', isDescending: true })).toBe('-date');
  });

  it('goes up at the first press of a header and down at the next', () => {
    const kind = sortAfterPress(BY_DATE, 'kind');
    expect(kind).toEqual({ column: 'kind', isDescending: false });
    expect(sortAfterPress(kind, 'kind').isDescending).toBe(true);
    expect(sortAfterPress(sortAfterPress(kind, 'kind'), 'kind')).toEqual(kind);
    expect(sortAfterPress(BY_DATE, 'date').isDescending).toBe(true);
  });
});
