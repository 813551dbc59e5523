// @ts-check

/**
 * The value below which a part of the values lies: the least of them that has so many at or below it.
 *
 * @param {readonly number[]} values
 * @param {number} part from 0 to 1
 * @returns {number | undefined} nothing of nothing
 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

/**
 * The middle value, or the mean of the two in the middle.
 *
 * @param {readonly number[]} values
 * @returns {number | undefined} nothing of nothing
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)];
  const [low, high] = [sorted[half - 1], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
