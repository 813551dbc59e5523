/** ECharts: a scatter on a time axis with `dataZoom`, a series a kind, in its mode for large data; no labels. */
import { type ECharts, init } from 'echarts';
import { COLOURS, type Prepare } from './peer.ts';

export const prepare: Prepare = async (element, { columns, closest, kinds, lanes, limits, window }) => {
  const series = kinds.map((name, kind) => {
    const places = [...columns.kinds.keys()].filter((i) => columns.kinds[i] === kind);
    const data = new Float64Array(2 * places.length);
    for (const [k, i] of places.entries()) {
      data[2 * k] = columns.start[i] ?? 0;
      data[2 * k + 1] = columns.lanes[i] ?? 0;
    }
    return { type: 'scatter', name, data, large: true, symbolSize: 6, itemStyle: { color: COLOURS[kind] } };
  });
  const zoomed = {
    startValue: window.start,
    endValue: window.end,
    minValueSpan: closest,
    filterMode: 'filter',
  };
  let chart: ECharts | undefined;
  /** Waits until the chart says that all of it is drawn. */
  const finished = (change: (chart: ECharts) => void) =>
    new Promise<void>((done) => {
      chart ??= init(element, null, { renderer: 'canvas' });
      const one = chart;
      const end = () => {
        one.off('finished', end);
        done();
      };
      one.on('finished', end);
      change(one);
    });
  return {
    draw: () =>
      finished((one) =>
        one.setOption({
          animation: false,
          legend: { top: 0 },
          grid: { left: 120, right: 20, top: 40, bottom: 70 },
          xAxis: { type: 'time', min: limits.start, max: limits.end },
          yAxis: { type: 'category', data: lanes },
          dataZoom: [
            { type: 'inside', ...zoomed, throttle: 0 },
            { type: 'slider', ...zoomed },
          ],
          series,
        }),
      ),
    hide: async (kind) => {
      await finished((one) =>
        one.dispatchAction(
          kind === undefined ? { type: 'legendAllSelect' } : { type: 'legendUnSelect', name: kinds[kind] },
        ),
      );
      return {};
    },
  };
};
