/** The order of numbers: a stable sort by digits, because comparing a million of them takes many times as long. */

const DIGIT = 65_536;

/**
 * The places of whole numbers in ascending order, equal ones as they stand; −Infinity is first. `undefined` where they stand so.
 */
export function orderOf(keys: Float64Array): Uint32Array<ArrayBuffer> | undefined {
  const { length } = keys;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let isSorted = true;
  for (let i = 0; i < length; i++) {
    const key = keys[i] ?? 0;
    if (Number.isFinite(key)) {
      if (key < least) least = key;
      if (key > most) most = key;
    }
    if (i > 0 && key < (keys[i - 1] ?? 0)) isSorted = false;
  }
  if (isSorted) return undefined;
  const range = most - least + 1;
  const low = new Uint32Array(length);
  const high = range < WORD ? undefined : new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const key = keys[i] ?? 0;
    const place = key === Number.NEGATIVE_INFINITY ? 0 : key - least + 1;
    low[i] = place;
    if (high) high[i] = Math.floor(place / WORD);
  }
  let order = new Uint32Array(length);
  let other = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (const word of high ? [low, high] : [low])
    for (const shift of [0, 16]) {
      if (word === low && shift === 16 && range < DIGIT) continue;
      byDigit(order, other, word, shift);
      [order, other] = [other, order];
    }
  return order;
}

const WORD = 2 ** 32;

/** Puts the places of `from` in order of 16 bits of their words, equal ones as they stand. */
function byDigit(from: Uint32Array, to: Uint32Array, words: Uint32Array, shift: number): void {
  const starts = new Uint32Array(DIGIT + 1);
  for (let i = 0; i < words.length; i++) {
    const next = (((words[i] ?? 0) >>> shift) & (DIGIT - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGIT; digit++)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (let k = 0; k < from.length; k++) {
    const i = from[k] ?? 0;
    const digit = ((words[i] ?? 0) >>> shift) & (DIGIT - 1);
    const at = starts[digit] ?? 0;
    to[at] = i;
    starts[digit] = at + 1;
  }
}
