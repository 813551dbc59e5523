/** The page of one run: one peer, one number of events. The runner calls what hangs on `window.bench`. */
import {
  GENERATED_FROM,
  GENERATED_LANES,
  GENERATED_TO,
  generatedColumns,
} from '../../src/testing/generated.ts';
import { DAY_MS } from '../../src/time/civil.ts';
import { span } from '../../src/time/span.ts';
import { type BenchData, OCTAVES_A_PX, type Prepare, type Prepared } from '../peers/peer.ts';

const PEERS: Readonly<Record<string, () => Promise<{ readonly prepare: Prepare }>>> = {
  parley: () => import('../peers/parley.ts'),
  naive: () => import('../peers/naive.ts'),
  echarts: () => import('../peers/echarts.ts'),
  d3svg: () => import('../peers/d3svg.ts'),
  timelinejs: () => import('../peers/timelinejs.ts'),
  vis: () => import('../peers/vis.ts'),
};
const HALF_A_YEAR = (GENERATED_TO - GENERATED_FROM) / 10;

let prepared: Prepared | undefined;

const bench = {
  /** Makes the events and gives them to the peer; resolves to how many px of wheel the closest window is away. */
  prepare: async (name: string, count: number) => {
    const element = document.getElementById('stage');
    const peer = await PEERS[name]?.();
    if (!element || !peer) throw new Error(`no peer called ${name}`);
    const data = dataOf(count);
    prepared = await peer.prepare(element, data);
    return Math.log2((data.window.end - data.window.start) / data.closest) / OCTAVES_A_PX;
  },
  /** From data in the page's memory to the first complete picture, ms. */
  ready: async () => {
    const began = performance.now();
    await prepared?.draw();
    await painted();
    return performance.now() - began;
  },
  /** Hides one kind of eight and shows it again, each until it is painted; ms. */
  filter: async (): Promise<{ readonly time: number; readonly computing: number | undefined }> => {
    const began = performance.now();
    const computing: (number | undefined)[] = [];
    for (const kind of [0, undefined]) {
      computing.push((await prepared?.hide(kind))?.computing);
      await painted();
    }
    const time = performance.now() - began;
    const [hide, show] = computing;
    return { time, computing: hide === undefined || show === undefined ? undefined : Math.max(hide, show) };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;

function dataOf(count: number): BenchData {
  const columns = generatedColumns(count);
  return {
    columns,
    titles: Array.from({ length: count }, (_, i) => flat(columns.at(i).title)),
    lanes: Array.from({ length: GENERATED_LANES }, (_, i) => `Lane ${i + 1}`),
    kinds: Array.from({ length: 8 }, (_, i) => `Kind ${i + 1}`),
    window: span(GENERATED_FROM + HALF_A_YEAR, GENERATED_TO - HALF_A_YEAR),
    limits: span(GENERATED_FROM, GENERATED_TO),
    closest: Math.min(90 * DAY_MS, Math.max(DAY_MS, (200 / count) * (GENERATED_TO - GENERATED_FROM))),
  };
}

/** The same text in one piece: titles put together from parts would take several times the room of read ones. */
function flat(text: string): string {
  return text.split('').join('');
}

/** Resolves when the frame that follows has been drawn: in the first task after it. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(undefined);
    });
  });
}
