/** Keys of items: letters, digits and `_ . -`, each once, so that every reader of BibTeX, RIS and CSL-JSON takes them. */
import type { CslItem } from './cslItem.ts';

/** A text as a key, or a part of one. */
export function asKey(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return plain === '' ? 'item' : plain;
}

/** The items with keys that are well formed and unique: the first with a key keeps it, the next has `-2` behind it. */
export function withKeys(items: readonly CslItem[]): readonly CslItem[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const key = asKey(item.id);
    let id = key;
    for (let n = 2; taken.has(id.toLowerCase()); n += 1) id = `${key}-${n}`;
    taken.add(id.toLowerCase());
    return id === item.id ? item : { ...item, id };
  });
}
