/** A page as one would write it with d3 and SVG: an element for every event, placed anew in every frame. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { COLOURS, nextFrame, OCTAVES_A_PX, type Prepare } from './peer.ts';

export const prepare: Prepare = async (element, { columns, closest, lanes, titles, window }) => {
  const { clientWidth: width, clientHeight: height } = element;
  const events = titles.map((title, i) => ({
    title,
    start: columns.start[i] ?? 0,
    end: columns.end[i] ?? 0,
    lane: columns.lanes[i] ?? 0,
    kind: columns.kinds[i] ?? 0,
  }));
  const scale = width / (window.end - window.start);
  let at: ZoomTransform = zoomIdentity;
  const x = (time: number) => at.applyX((time - window.start) * scale);
  const svg = select(element).append('svg').attr('width', width).attr('height', height);
  const group = svg.append('g');
  const place = () => {
    group
      .selectAll<SVGRectElement, (typeof events)[number]>('rect')
      .attr('x', (event) => x(event.start))
      .attr('width', (event) => Math.max(3, x(event.end) - x(event.start)));
  };
  let pending = 0;
  svg.call(
    zoom<SVGSVGElement, unknown>()
      .filter((event: MouseEvent) => event.button === 0)
      .wheelDelta((event) => -event.deltaY * OCTAVES_A_PX)
      .scaleExtent([0.8, (window.end - window.start) / closest])
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        at = event.transform;
        if (pending === 0)
          pending = requestAnimationFrame(() => {
            pending = 0;
            place();
          });
      }),
  );
  const join = (shown: typeof events) => {
    group
      .selectAll<SVGRectElement, (typeof events)[number]>('rect')
      .data(shown, (event) => event.title)
      .join((enter) => {
        const rects = enter.append('rect').attr('height', 6);
        rects.append('title').text((event) => event.title);
        return rects;
      })
      .attr('y', (event) => ((event.lane + 0.5) * height) / lanes.length)
      .attr('fill', (event) => COLOURS[event.kind % COLOURS.length] ?? '#000');
    place();
  };
  return {
    draw: async () => join(events),
    hide: async (kind) => {
      join(kind === undefined ? events : events.filter((event) => event.kind !== kind));
      await nextFrame();
      return {};
    },
  };
};
