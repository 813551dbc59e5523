/** vis-timeline as its first example has it: an item an event, a group a lane, its own stacking. */
import { DataSet, Timeline, DataView as View } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { nextFrame, type Prepare } from './peer.ts';

export const prepare: Prepare = async (element, { columns, closest, lanes, limits, titles, window }) => {
  const items = new DataSet(
    titles.map((content, id) => {
      const [start, end] = [columns.start[id] ?? 0, columns.end[id] ?? 0];
      const item = { id, content, group: columns.lanes[id] ?? 0, start, kind: columns.kinds[id] ?? 0 };
      return columns.isInterval(id) ? { ...item, end } : item;
    }),
  );
  const groups = new DataSet(lanes.map((content, id) => ({ id, content })));
  let hidden: number | undefined;
  const view = new View(items, { filter: ({ kind }) => kind !== hidden });
  let timeline: Timeline | undefined;
  return {
    draw: () =>
      new Promise((done) => {
        timeline = new Timeline(element, view, groups, {
          start: window.start,
          end: window.end,
          min: limits.start,
          max: limits.end,
          zoomMin: closest,
          onInitialDrawComplete: () => done(),
        });
      }),
    hide: async (kind) => {
      const changed = new Promise<void>((done) => {
        const end = () => {
          timeline?.off('changed', end);
          done();
        };
        timeline?.on('changed', end);
      });
      hidden = kind;
      view.refresh();
      await changed;
      await nextFrame();
      return {};
    },
  };
};
