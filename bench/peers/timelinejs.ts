/** TimelineJS: a story slider above a strip of markers. It has no filter: a smaller set is a new timeline. */
import '@knight-lab/timelinejs/dist/css/timeline.css';
import address from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import type { Prepare } from './peer.ts';

/** What its script leaves in the page. */
declare const TL: {
  readonly Timeline: new (
    element: HTMLElement,
    data: unknown,
    options: unknown,
  ) => { readonly on: (event: 'ready', listener: () => void) => void };
};

export const prepare: Prepare = async (element, { columns, lanes, titles }) => {
  const script = document.createElement('script');
  script.src = address;
  await new Promise((done) => {
    script.onload = done;
    document.head.append(script);
  });
  const dateOf = (time: number) => {
    const date = new Date(time);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
    };
  };
  const events = titles.map((headline, i) => ({
    start_date: dateOf(columns.start[i] ?? 0),
    ...(columns.isInterval(i) ? { end_date: dateOf(columns.end[i] ?? 0) } : {}),
    text: { headline },
    group: lanes[columns.lanes[i] ?? 0] ?? '',
    kind: columns.kinds[i] ?? 0,
  }));
  const build = (shown: typeof events) =>
    new Promise<void>((done) => {
      const holder = document.createElement('div');
      holder.style.height = '640px';
      element.replaceChildren(holder);
      const data = { events: shown.map(({ kind: _, ...event }) => event) };
      // The whole width of the strip shows all of time: the nearest it has to the window of the others.
      const options = { font: null, hash_bookmark: false, scale_factor: 1, timenav_height_percentage: 60 };
      const timeline = new TL.Timeline(holder, data, options);
      timeline.on('ready', () => done());
    });
  return {
    draw: () => build(events),
    hide: async (kind) => {
      await build(kind === undefined ? events : events.filter((event) => event.kind !== kind));
      return {};
    },
  };
};
