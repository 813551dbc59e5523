// @ts-check
/** The figures as Markdown. */
import { judge, short } from './bars.js';
import { figure, runsOf, whyEmpty } from './results.js';
import { median } from './statistics.js';

/** @typedef {import('./results.js').Results} Results */

/** @type {Record<string, string>} */
const NAMES = {
  parley: 'Parley',
  naive: 'naive canvas',
  echarts: 'ECharts',
  d3svg: 'd3 + SVG',
  timelinejs: 'TimelineJS3',
  vis: 'vis-timeline',
};

/** @type {[import('./results.js').Measure, string, (value: number) => string][]} */
const MEASURES = [
  ['ready', 'Ready, ms', whole],
  ['pan', 'Pan: p95 of frame intervals, ms', tenth],
  ['zoom', 'Zoom: p95 of frame intervals, ms', tenth],
  ['panTask', 'Pan, far: main-thread time a step, ms', tenth],
  ['closeTask', 'Pan, close: main-thread time a step, ms', tenth],
  ['filter', 'Filter, hide and show to paint, ms', whole],
  ['nodes', 'Nodes of the document', whole],
  ['bytes', 'Heap and buffers, MB', (value) => tenth(value / 1e6)],
];

/**
 * All tables of a run. A figure of fewer runs than the others says so; an empty cell says why below its table.
 *
 * @param {Results} results
 * @param {number} runs how many runs a cell should have
 */
export function tables(results, runs) {
  const peers = Object.keys(results.cells);
  const counts = [...new Set(peers.flatMap((peer) => Object.keys(results.cells[peer] ?? {}).map(Number)))];
  counts.sort((a, b) => a - b);
  const parts = MEASURES.map(([measure, title, write]) => {
    const rows = peers.map((peer) => [
      NAMES[peer] ?? peer,
      ...counts.map((count) => {
        const value = figure(results, peer, count, measure);
        if (value === undefined) return measure === 'ready' && whyEmpty(results, peer, count) ? 'fails' : '–';
        const n = runsOf(results, peer, count, measure);
        return n < runs ? `${write(value)} (${n})` : write(value);
      }),
    ]);
    return `### ${title}\n\n${markdown(['', ...counts.map(short)], rows)}`;
  });
  const why = peers.flatMap((peer) =>
    counts.flatMap((count) => {
      const reason = whyEmpty(results, peer, count);
      return reason ? [`- ${NAMES[peer] ?? peer}, ${short(count)}: ${reason}`] : [];
    }),
  );
  const weights = Object.entries(results.weights).map(([peer, bytes]) => [
    NAMES[peer] ?? peer,
    tenth(bytes / 1e3),
  ]);
  return [
    ...parts,
    ...(why.length > 0 ? [`### Cells that fail\n\n${why.join('\n')}`] : []),
    `### Script, kB after gzip\n\n${markdown(['', 'kB'], weights)}`,
    ...appTable(results),
    `### Bars\n\n${markdown(
      ['', 'bar', 'found', ''],
      judge(results).map(({ name, bar, found, kept }) => [
        name,
        bar,
        found,
        kept === undefined ? 'not measured' : kept ? 'kept' : '**missed**',
      ]),
    )}`,
  ].join('\n\n');
}

/** @param {Results} results */
function appTable({ app, appAt100k, audits }) {
  const parts = [];
  if (app.length > 0) {
    /** @param {keyof import('./results.js').AppFound} measure */
    const of = (measure) =>
      [appAt100k, app].map((runs) => median(runs.map((found) => found[measure])) ?? Number.NaN);
    const rows = [
      ['file chosen to ready, ms', ...of('ready').map(whole)],
      ['reading the file and splitting its lines in a worker, ms', ...of('reading').map(whole)],
      ['filter, hide and show to paint, ms', ...of('filter').map(whole)],
      ['filter, the slower of the two, ms', ...of('press').map(whole)],
      ['filter, from the press to the new counts of the facets, ms', ...of('counts').map(whole)],
      ['nodes of the document', ...of('nodes').map(whole)],
      ['heap and buffers, MB', ...of('bytes').map((bytes) => tenth(bytes / 1e6))],
    ];
    parts.push(`### The app at \`/open/\`, rows of CSV, medians\n\n${markdown(['', '100 k', '1 M'], rows)}`);
  }
  if (audits.length > 0) {
    const rows = audits.map((audit) => [
      whole(audit.performance),
      String(audit.shift),
      whole(audit.benchmarkIndex),
    ]);
    parts.push(
      `### Lighthouse, mobile preset, the real record\n\n${markdown(['performance', 'layout shift', 'benchmarkIndex'], rows)}`,
    );
  }
  return parts;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function markdown(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number} value */
function whole(value) {
  return value.toFixed(0);
}

/** @param {number} value */
function tenth(value) {
  return value.toFixed(1);
}
