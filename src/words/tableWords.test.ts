import { expect, it } from 'vitest';
import { TABLE_COLUMNS } from '../query/tableColumns.ts';
import en from './en.json?raw';
import panels from './panels-en.json?raw';
import table from './table-en.json?raw';

const idsOf = (catalogue: string) => Object.keys(JSON.parse(catalogue) as Record<string, string>);

it('the words of the Table name every column and no other', () => {
  const named = idsOf(table).filter((id) => id.startsWith('column.'));
  expect(named.toSorted()).toEqual(TABLE_COLUMNS.map((name) => `column.${name}`).toSorted());
});

it('the words of the Table take the place of no others', () => {
  const others = new Set([...idsOf(en), ...idsOf(panels)]);
  expect(idsOf(table).filter((id) => others.has(id))).toEqual([]);
});
