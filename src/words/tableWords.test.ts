import { expect, it } from 'vitest';
import en from './en.json?raw';
import panels from './panels-en.json?raw';
import table from './table-en.json?raw';

const idsOf = (catalogue: string) => Object.keys(JSON.parse(catalogue) as Record<string, string>);

it('the words of the Table take the place of no others', () => {
  const others = new Set([...idsOf(en), ...idsOf(panels)]);
  expect(idsOf(table).filter((id) => others.has(id))).toEqual([]);
});
