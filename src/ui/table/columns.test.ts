import { expect, it } from 'vitest';
import { TABLE_COLUMNS } from '../../query/tableColumns.ts';
import table from '../../words/table-en.json?raw';
import { COLUMNS, offeredColumns } from './columns.ts';

it('every column has a name, and every name a column', () => {
  const named = Object.keys(JSON.parse(table) as Record<string, string>).filter((id) =>
    id.startsWith('column.'),
  );
  expect(named.toSorted()).toEqual(TABLE_COLUMNS.map((name) => `column.${name}`).toSorted());
});

it('a file is offered no column that waits for the words of a record', () => {
  expect(offeredColumns('events', true).filter((name) => COLUMNS[name].needsTexts)).toEqual([]);
});
