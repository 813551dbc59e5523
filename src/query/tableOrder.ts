/** The order of the Table's rows by what stands in a column. */

/** What a row is sorted by: a number, a text, or nothing. */
export type SortKey = number | string | undefined;

/**
 * The rank of each row by its key: numbers before texts, alike keys alike, and NaN for a row without a key. A key that
 * stands in many rows is compared once.
 */
export function ranksOf(
  keys: readonly SortKey[],
  compareTexts: (a: string, b: string) => number,
): Float64Array {
  const places = new Map<number | string, number[]>();
  for (const [place, key] of keys.entries()) {
    if (key === undefined || Number.isNaN(key)) continue;
    const found = places.get(key);
    if (found) found.push(place);
    else places.set(key, [place]);
  }
  const different = [...places.keys()];
  const numbers = different.filter((key) => typeof key === 'number').sort((a, b) => (a < b ? -1 : 1));
  const texts = different.filter((key) => typeof key === 'string').sort(compareTexts);
  const ranks = new Float64Array(keys.length).fill(Number.NaN);
  let rank = 0;
  let before: number | string | undefined;
  for (const key of [...numbers, ...texts]) {
    const isAlike = typeof before === 'string' && typeof key === 'string' && compareTexts(before, key) === 0;
    if (!isAlike) rank++;
    for (const place of places.get(key) ?? []) ranks[place] = rank;
    before = key;
  }
  return ranks;
}

/**
 * The places of the rows sorted by rank. Rows without one stand last, and rows of one rank keep the order they have,
 * whichever way it is sorted.
 */
export function orderOf(ranks: Float64Array, isDescending: boolean): Uint32Array {
  const way = isDescending ? -1 : 1;
  const last = Number.POSITIVE_INFINITY;
  const values = ranks.map((rank) => (Number.isNaN(rank) ? last : way * rank));
  // A difference of two that are infinite is no number, and leaves it to their places.
  return Uint32Array.from(ranks.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}
