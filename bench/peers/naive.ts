/** The yardstick: a canvas and a plain loop that draws a rectangle for every event in every frame. */
import { clampSpan, pan, zoomAbout } from '../../src/time/span.ts';
import { COLOURS, nextFrame, OCTAVES_A_PX, type Prepare } from './peer.ts';

export const prepare: Prepare = async (element, { columns, lanes, window, limits, closest }) => {
  const { clientWidth: width, clientHeight: height } = element;
  const { start, end, lanes: laneOf, kinds, length } = columns;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  const bounds = { ...limits, minDuration: closest, maxDuration: limits.end - limits.start };
  let shown = window;
  let hidden: number | undefined;
  let pending = 0;

  const draw = () => {
    pending = 0;
    const scale = width / (shown.end - shown.start);
    const row = height / lanes.length;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    for (const [kind, colour] of COLOURS.entries()) {
      if (kind === hidden) continue;
      context.fillStyle = colour;
      for (let i = 0; i < length; i++) {
        if (kinds[i] !== kind) continue;
        const from = start[i] ?? 0;
        const wide = Math.max(3, ((end[i] ?? 0) - from) * scale);
        context.fillRect((from - shown.start) * scale, ((laneOf[i] ?? 0) + 0.5) * row, wide, 6);
      }
    }
  };
  const request = () => {
    if (pending === 0) pending = requestAnimationFrame(draw);
  };
  const perPx = () => (shown.end - shown.start) / width;
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    shown = clampSpan(pan(shown, -event.movementX * perPx()), bounds);
    request();
  });
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const at = shown.start + event.offsetX * perPx();
    shown = clampSpan(zoomAbout(shown, at, 2 ** (event.deltaY * OCTAVES_A_PX)), bounds);
    request();
  });
  return {
    draw: async () => {
      element.append(canvas);
      draw();
    },
    hide: async (kind) => {
      hidden = kind;
      request();
      await nextFrame();
      return {};
    },
  };
};
