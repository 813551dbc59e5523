// @ts-check
/** What a whole run found, and the figures that are read off it: medians over runs, and ratios of medians. */
import { median, quantile } from './statistics.js';

/** @typedef {import('./session.js').Found} Found */
/**
 * `filter` is hide and show together, `press` the slower of the two.
 *
 * @typedef {{
 *   ready: number, reading: number, nodes: number, filter: number, press: number, counts: number, bytes: number
 * }} AppFound
 */

/** @typedef {{ performance: number, shift: number, benchmarkIndex: number }} Audit */

/**
 * `cells` holds the runs of each peer by number of events, `left` says why a cell has none; `app` is at 1 M, `appAt100k` at
 * 100 k.
 *
 * @typedef {{
 *   cells: Record<string, Record<number, Found[]>>, left: Record<string, Record<number, string>>,
 *   app: AppFound[], appAt100k: AppFound[], audits: Audit[], weights: Record<string, number>
 * }} Results
 */

/** @typedef {'ready' | 'pan' | 'zoom' | 'panTask' | 'closeTask' | 'filter' | 'computing' | 'nodes' | 'bytes'} Measure */

/**
 * @param {Found} found
 * @param {Measure} measure
 * @returns {number | undefined}
 */
function read(found, measure) {
  if (measure === 'pan') return quantile(found.panFrames ?? [], 0.95);
  if (measure === 'zoom') return quantile(found.zoomFrames ?? [], 0.95);
  return found[measure];
}

/**
 * The median of a measure over the runs of a cell.
 *
 * @param {Results} results
 * @param {string} peer
 * @param {number} count
 * @param {Measure} measure
 * @returns {number | undefined}
 */
export function figure(results, peer, count, measure) {
  const runs = results.cells[peer]?.[count] ?? [];
  return median(runs.flatMap((found) => read(found, measure) ?? []));
}

/**
 * How many runs of a cell came to a figure.
 *
 * @param {Results} results
 * @param {string} peer
 * @param {number} count
 * @param {Measure} measure
 */
export function runsOf(results, peer, count, measure) {
  return (results.cells[peer]?.[count] ?? []).filter((found) => read(found, measure) !== undefined).length;
}

/**
 * Why a cell is empty.
 *
 * @param {Results} results
 * @param {string} peer
 * @param {number} count
 */
export function whyEmpty(results, peer, count) {
  const gaveUp = results.cells[peer]?.[count]?.find((found) => found.gaveUp !== undefined)?.gaveUp;
  return gaveUp ?? results.left[peer]?.[count];
}
