/** The order of the Table's rows by what stands in a column. */

/** What a row is sorted by: a number, a text, or nothing. */
export type SortKey = number | string | undefined;

/**
 * The places of `length` rows, sorted by their keys. Numbers stand before texts, and rows without a key last, whichever
 * way it is sorted. Rows whose keys are alike keep the order they have, whichever way it is sorted.
 */
export function orderOf(
  keys: readonly SortKey[],
  isDescending: boolean,
  compareTexts: (a: string, b: string) => number,
): readonly number[] {
  const numbers: number[] = [];
  const texts: number[] = [];
  const empty: number[] = [];
  for (const [place, key] of keys.entries())
    (typeof key === 'string' ? texts : key === undefined || Number.isNaN(key) ? empty : numbers).push(place);
  const way = isDescending ? -1 : 1;
  const values = keys as readonly number[];
  numbers.sort((a, b) => way * compareNumbers(values[a] ?? 0, values[b] ?? 0) || a - b);
  const ranks = ranksOf(keys, texts, compareTexts);
  texts.sort((a, b) => way * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
  return isDescending ? [...texts, ...numbers, ...empty] : [...numbers, ...texts, ...empty];
}

/** Each text's rank among the different ones, by place: a text that stands in many rows is compared once. */
function ranksOf(
  keys: readonly SortKey[],
  places: readonly number[],
  compareTexts: (a: string, b: string) => number,
): Float64Array {
  const ranks = new Float64Array(keys.length);
  const of = new Map<string, number[]>();
  for (const place of places) {
    const text = keys[place] as string;
    const found = of.get(text);
    if (found) found.push(place);
    else of.set(text, [place]);
  }
  let rank = 0;
  let before: string | undefined;
  for (const text of [...of.keys()].sort(compareTexts)) {
    if (before !== undefined && compareTexts(before, text) !== 0) rank++;
    for (const place of of.get(text) ?? []) ranks[place] = rank;
    before = text;
  }
  return ranks;
}

/** Without a difference, which is no number between two that are infinite. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
