/** Words that are nearly what was typed. */
import SearchableMap from 'minisearch/SearchableMap';

/** The words of the texts that a typed word may have been meant for: those with one slip, then those with two. */
export type Spellings = (word: string) => readonly (readonly string[])[];

/** How many letters may be wrong, missing or too many in a word. */
function slips(word: string): number {
  const letters = Array.from(word).length;
  return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

/** Makes the look-up of some words, at the first question. Nothing stands for a word of fewer than four letters or with a digit. */
export function spellingsOf(words: ReadonlySet<string>): Spellings {
  let map: SearchableMap<true> | undefined;
  return (word) => {
    const most = /\p{N}/u.test(word) ? 0 : slips(word);
    if (most === 0) return [];
    if (!map) {
      map = new SearchableMap<true>();
      for (const known of words) map.set(known, true);
    }
    const near: string[][] = Array.from({ length: most }, () => []);
    for (const [known, [, distance]] of map.fuzzyGet(word, most)) near[distance - 1]?.push(known);
    return near.map((some) => some.sort());
  };
}
