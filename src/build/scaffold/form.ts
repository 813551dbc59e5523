/** A row of a list, asked field by field. */
import { FIELDS } from '../codebook/fields.ts';
import type { Talk } from './talk.ts';

type Row = Record<string, unknown>;

/** A field of a row: its key, and how it is asked once the fields before it are there. */
export interface FormField<T extends object> {
  readonly key: keyof T & string;
  readonly ask: (talk: Talk, row: Partial<T>) => Promise<unknown>;
}

/** Asks the fields of a row one after the other; a row left half-way is taken up where it was left. */
export async function fillIn<T extends object>(
  talk: Talk,
  list: string,
  start: Partial<T>,
  fields: readonly FormField<T>[],
): Promise<T> {
  const open = talk.draft.open;
  const row: Row = open?.list === list ? { ...open.row } : { ...start };
  const asked = open?.list === list ? [...open.asked] : [];
  for (const { key, ask } of fields) {
    if (asked.includes(key)) continue;
    const value = await ask(talk, row as Partial<T>);
    if (value !== undefined) row[key] = value;
    asked.push(key);
    talk.draft.open = { list, row, asked };
    await talk.keep();
  }
  delete talk.draft.open;
  return row as T;
}

/** What a field means, as help for its question. */
export function helpOf(path: string): { readonly help?: string } {
  const words = FIELDS[path];
  return words === undefined ? {} : { help: `  ${words}` };
}
