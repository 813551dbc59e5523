/** CSL-JSON: the items as citation processors (Zotero, pandoc, citeproc) read them. */
import { clean } from './clean.ts';
import type { CslItem } from './cslItem.ts';
import { withKeys } from './keys.ts';

/** The items as one JSON array, a field a line, with a line end at its end. */
export function toCslJson(items: readonly CslItem[]): string {
  const text = (_: string, value: unknown) => (typeof value === 'string' ? clean(value) : value);
  return `${JSON.stringify(withKeys(items), text, 2)}\n`;
}
