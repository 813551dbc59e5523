/** Sets of event indexes as bits in 32-bit words; every operation gives a new set of the same length. */
export interface Bitset {
  /** How many indexes the set speaks of. */
  readonly length: number;
  readonly words: Uint32Array;
}

/** The empty set over `length` indexes. */
export function none(length: number): Bitset {
  return { length, words: new Uint32Array((length + 31) >>> 5) };
}

/** The set of all `length` indexes. */
export function all(length: number): Bitset {
  const set = none(length);
  set.words.fill(0xffffffff);
  const rest = length & 31;
  if (rest > 0) set.words[set.words.length - 1] = 2 ** rest - 1;
  return set;
}

/** The set of the indexes for which `test` holds. */
export function where(length: number, test: (index: number) => boolean): Bitset {
  const set = none(length);
  for (let i = 0; i < length; i++) if (test(i)) add(set, i);
  return set;
}

/** Puts an index into a set that its maker still owns. */
export function add(set: Bitset, index: number): void {
  set.words[index >>> 5] = (set.words[index >>> 5] ?? 0) | (1 << (index & 31));
}

export function has(set: Bitset, index: number): boolean {
  return ((set.words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

export function and(a: Bitset, b: Bitset): Bitset {
  return merge(a, b, (x, y) => x & y);
}

export function or(a: Bitset, b: Bitset): Bitset {
  return merge(a, b, (x, y) => x | y);
}

export function andNot(a: Bitset, b: Bitset): Bitset {
  return merge(a, b, (x, y) => x & ~y);
}

/** How many indexes are in the set. */
export function count(set: Bitset): number {
  let sum = 0;
  for (const word of set.words) sum += popcount(word);
  return sum;
}

/** How many indexes are in both sets. */
export function countBoth(a: Bitset, b: Bitset): number {
  let sum = 0;
  for (let i = 0; i < a.words.length; i++) sum += popcount((a.words[i] ?? 0) & (b.words[i] ?? 0));
  return sum;
}

/** The smallest index of the set that is not below `from`. */
export function next(set: Bitset, from: number): number | undefined {
  if (from >= set.length) return undefined;
  let w = Math.max(0, from) >>> 5;
  let word = (set.words[w] ?? 0) & (-1 << (Math.max(0, from) & 31));
  while (word === 0 && ++w < set.words.length) word = set.words[w] ?? 0;
  return word === 0 ? undefined : w * 32 + 31 - Math.clz32(word & -word);
}

/** The greatest index of the set that is not above `from`. */
export function previous(set: Bitset, from: number): number | undefined {
  if (from < 0 || set.length === 0) return undefined;
  const start = Math.min(from, set.length - 1);
  let w = start >>> 5;
  let word = (set.words[w] ?? 0) & (0xffffffff >>> (31 - (start & 31)));
  while (word === 0 && --w >= 0) word = set.words[w] ?? 0;
  return word === 0 ? undefined : w * 32 + 31 - Math.clz32(word);
}

/** How many indexes of the set are below `index`. */
export function rank(set: Bitset, index: number): number {
  let sum = 0;
  const whole = Math.min(index >>> 5, set.words.length);
  for (let w = 0; w < whole; w++) sum += popcount(set.words[w] ?? 0);
  return sum + popcount((set.words[whole] ?? 0) & ~(-1 << (index & 31)));
}

/** The indexes in the set, ascending. */
export function indexes(set: Bitset): number[] {
  const found: number[] = [];
  for (let w = 0; w < set.words.length; w++) {
    let word = set.words[w] ?? 0;
    while (word !== 0) {
      const low = word & -word;
      found.push(w * 32 + 31 - Math.clz32(low));
      word ^= low;
    }
  }
  return found;
}

export function same(a: Bitset, b: Bitset): boolean {
  return a.length === b.length && a.words.every((word, i) => word === b.words[i]);
}

function merge(a: Bitset, b: Bitset, op: (x: number, y: number) => number): Bitset {
  const set = none(a.length);
  for (let i = 0; i < set.words.length; i++) set.words[i] = op(a.words[i] ?? 0, b.words[i] ?? 0);
  return set;
}

function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
