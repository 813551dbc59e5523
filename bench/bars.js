// @ts-check
/** The bars that Parley is to keep: each a figure, mostly a ratio of two medians of the same run. */
import { figure } from './results.js';
import { median } from './statistics.js';

/** @typedef {import('./results.js').Results} Results */
/** @typedef {import('./results.js').Measure} Measure */

/**
 * @typedef {{ name: string, bar: string, found: string, kept: boolean | undefined }} Verdict `kept` is not told where a
 * figure is missing
 */

const K = 1_000;
const M = 1_000_000;

/**
 * @param {Results} results
 * @returns {Verdict[]}
 */
export function judge(results) {
  /** @param {string} peer @param {number} count @param {Measure} measure */
  const of = (peer, count, measure) => figure(results, peer, count, measure);
  const calm = of('naive', 300, 'pan');
  /** @param {keyof import('./results.js').AppFound} measure */
  const app = (measure) => median(results.app.map((found) => found[measure]));
  /** @param {keyof import('./results.js').AppFound} measure */
  const appAt100k = (measure) => median(results.appAt100k.map((found) => found[measure]));
  const frames = /** @type {const} */ (['pan', 'zoom']).flatMap((measure) =>
    [300, 3 * K, 10 * K, 100 * K, M].map((count) =>
      atMost(
        `${measure} p95, ${short(count)}, of naive canvas at 300`,
        over(of('parley', count, measure), calm),
        1.05,
      ),
    ),
  );
  return [
    atLeast(
      'ready, 10 k: sooner than vis-timeline',
      over(of('vis', 10 * K, 'ready'), of('parley', 10 * K, 'ready')),
      100,
    ),
    atLeast(
      'ready, 10 k: sooner than TimelineJS3',
      over(of('timelinejs', 10 * K, 'ready'), of('parley', 10 * K, 'ready')),
      40,
    ),
    atLeast(
      'ready, 10 k: sooner than ECharts',
      over(of('echarts', 10 * K, 'ready'), of('parley', 10 * K, 'ready')),
      2,
    ),
    atMost('ready, 1 M, of naive canvas', over(of('parley', M, 'ready'), of('naive', M, 'ready')), 0.6),
    ...frames,
    atMost(
      'task a pan step, 100 k, of naive canvas',
      over(of('parley', 100 * K, 'panTask'), of('naive', 100 * K, 'panTask')),
      0.12,
    ),
    atMost(
      'task a pan step, 100 k, of ECharts',
      over(of('parley', 100 * K, 'panTask'), of('echarts', 100 * K, 'panTask')),
      0.035,
    ),
    atMost(
      'growth of the pan task, 3 k to 1 M',
      over(of('parley', M, 'panTask'), of('parley', 3 * K, 'panTask')),
      1.3,
    ),
    atMost(
      'filter hide and show, 1 M, of naive canvas',
      over(of('parley', M, 'filter'), of('naive', M, 'filter')),
      0.2,
    ),
    atMost("the filter's own computing, 1 M, ms", of('parley', M, 'computing'), 10),
    atMost('heap and buffers, 1 M, MB', scaled(of('parley', M, 'bytes'), 1 / M), 250),
    atMost('the app at 100 k: a change of the filter to paint, ms', appAt100k('press'), 100),
    atMost('the app at 100 k: counts after a filter, ms', appAt100k('counts'), 100),
    atMost('the app at 1 M: nodes', app('nodes'), 1_500),
    atMost('the app at 1 M: filter, of naive canvas', over(app('filter'), of('naive', M, 'filter')), 0.2),
    atMost('the app at 1 M: counts after a filter, ms', app('counts'), 250),
    atMost('the app at 1 M: heap and buffers, MB', scaled(app('bytes'), 1 / M), 250),
    atMost(
      'the app: 1 M rows of CSV to ready, of reading and splitting',
      over(app('ready'), app('reading')),
      3,
    ),
    atLeast(
      'Lighthouse, mobile: performance',
      median(results.audits.map(({ performance }) => performance)),
      95,
    ),
    atMost('Lighthouse, mobile: layout shift', median(results.audits.map(({ shift }) => shift)), 0),
  ];
}

/** @param {string} name @param {number | undefined} value @param {number} bar @returns {Verdict} */
function atMost(name, value, bar) {
  return {
    name,
    bar: `≤ ${bar}`,
    found: written(value),
    kept: value === undefined ? undefined : value <= bar,
  };
}

/** @param {string} name @param {number | undefined} value @param {number} bar @returns {Verdict} */
function atLeast(name, value, bar) {
  return {
    name,
    bar: `≥ ${bar}`,
    found: written(value),
    kept: value === undefined ? undefined : value >= bar,
  };
}

/** @param {number | undefined} a @param {number | undefined} b */
function over(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}

/** @param {number | undefined} value @param {number} by */
function scaled(value, by) {
  return value === undefined ? undefined : value * by;
}

/** @param {number | undefined} value */
function written(value) {
  if (value === undefined) return '—';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);
}

/**
 * A number of events as people say it: `300`, `10 k`, `1 M`.
 *
 * @param {number} count
 */
export function short(count) {
  if (count >= M) return `${count / M} M`;
  return count >= K ? `${count / K} k` : String(count);
}
