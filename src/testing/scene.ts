/** The chart and the scene of a case, made by the road that the screen takes. */
import { type ChartSet, columnsOf } from '../chart/columns.ts';
import { chartEvents } from '../chart/events.ts';
import { emptyStretches, foldedColumns } from '../chart/folded.ts';
import { lanesOf, reordered } from '../chart/lanes.ts';
import { composeScene } from '../chart/scene/compose.ts';
import type { Scene } from '../chart/scene/display.ts';
import { type Emphasised, NO_EMPHASIS } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from '../chart/scene/frame.ts';
import { collapsed, type Lane } from '../chart/sideLanes.ts';
import { asKnown } from '../query/asKnown.ts';
import { has } from '../query/bitset.ts';
import { indexRecord } from '../query/facets.ts';
import { onlyPossible, select } from '../query/select.ts';
import { flagsOf } from '../query/standing.ts';
import { company, exchangeOf, tiesIn } from '../query/threads.ts';
import { DEFAULT_VIEW } from '../query/view.ts';
import { limitsOf } from '../query/window.ts';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import { type DiplomaticRecord, eventAt } from '../record/record.ts';
import { createPictures } from '../stage/picture.ts';
import { DAY_MS, HOUR_MS } from '../time/civil.ts';
import { firstDay, lastDay, readEdtf } from '../time/edtf.ts';
import { pad, type Span, type SpanLimits, union } from '../time/span.ts';
import { drawnSpan, type Warp, warpOf } from '../time/warp.ts';
import { readWindow } from '../time/window.ts';
import { wordsFor } from '../words/words.ts';
import { ACTORS, DATASET, TOPICS } from './builders.ts';
import type { CaseRecord, SceneCase } from './cases/case.ts';
import { GENERATED_LANES, generatedColumns } from './generated.ts';

/** All that the picture of a case is made from, but for its size. */
export interface CaseChart {
  readonly set: ChartSet;
  readonly lanes: readonly Lane[];
  readonly window: Span;
  readonly limits: SpanLimits;
  readonly emphasised: Emphasised;
  readonly zone: string;
  readonly warp: Warp | undefined;
  /** The title of an event, by its index. */
  readonly titleOf: (index: number) => string;
}

const TOKENS = ['europe', 'ua', 'us', 'ru', 'organisations', 'others'];

/** The lanes of generated events. */
export const LANES_OF_GENERATED: readonly Lane[] = Array.from({ length: GENERATED_LANES }, (_, i) => ({
  id: `lane${i}`,
  name: `Lane ${i + 1}`,
  code: `L${i + 1}`,
  colour: TOKENS[i % TOKENS.length],
}));

/** The chart of a case. Throws where its window is none. */
export function chartOf({ data, window: text, name }: SceneCase): CaseChart {
  const window = readWindow(text);
  if (!window) throw new Error(`${text} of ${name} is no window`);
  return 'generated' in data ? generatedChart(data.generated, window) : recordChart(data, window);
}

function generatedChart(count: number, window: Span): CaseChart {
  const columns = generatedColumns(count);
  const [first = 0, last = 0] = [columns.start[0], columns.start.at(-1)];
  return {
    set: { columns, isShown: () => true, count },
    lanes: LANES_OF_GENERATED,
    window,
    limits: limitsAround({ start: first, end: last }, window),
    emphasised: NO_EMPHASIS,
    zone: DATASET.zone,
    warp: undefined,
    titleOf: (index) => columns.at(index).title,
  };
}

function recordChart(of: CaseRecord, window: Span): CaseChart {
  const { core } = compileRecord({
    dataset: of.dataset ?? DATASET,
    actors: of.actors ?? ACTORS,
    topics: TOPICS,
    events: of.events,
  });
  const whole = openRecord(core);
  const until = of.asof === undefined ? undefined : readEdtf(of.asof);
  const index = until ? asKnown(whole, undefined, lastDay(until)).index : indexRecord(whole);
  const { record } = index;
  const { zone } = record.dataset;
  const lanes = reordered(lanesOf(record, of.lanes ?? 'side', [], wordsFor()), of.order ?? []);
  const events = chartEvents(record, record.events, lanes, zone, (event) =>
    flagsOf(index.reasons[event.index] ?? []),
  );
  const days = of.time === undefined ? undefined : readEdtf(of.time);
  const view = {
    ...DEFAULT_VIEW,
    time: days && { first: firstDay(days), last: lastDay(days) },
    thread: of.thread,
  };
  const selection = select(index, view);
  const { shown, count } = selection;
  const possible = onlyPossible(index, view, selection);
  const set = {
    columns: columnsOf(events),
    isShown: (place: number) => has(shown, events[place]?.index ?? -1),
    count,
  };
  const warp = of.isFolded ? warpOf(emptyStretches(set)) : undefined;
  return {
    set: warp ? { ...set, columns: foldedColumns(set.columns, warp) } : set,
    lanes: collapsed(lanes.lanes, of.collapse ?? []),
    window: drawnSpan(warp, window),
    limits: limitsAround(drawnSpan(warp, limitsOf(record)), drawnSpan(warp, window)),
    emphasised: {
      ...emphasisedBy(record, of.open),
      ...(until ? { knownUntil: (lastDay(until) + 1) * DAY_MS } : {}),
      ties: tiesOf(record, of.thread),
      ...(possible ? { isPossible: (event: number) => has(possible, event) } : {}),
    },
    zone,
    warp,
    titleOf: (at) => eventAt(record, at)?.title ?? '',
  };
}

function tiesOf(record: DiplomaticRecord, thread: string | undefined): Emphasised['ties'] {
  const root = thread === undefined ? undefined : eventAt(record, record.indexOf.event.get(thread));
  return root && tiesIn(record, exchangeOf(record, root));
}

function emphasisedBy(record: DiplomaticRecord, open: string | undefined): Emphasised {
  const event = open === undefined ? undefined : eventAt(record, record.indexOf.event.get(open));
  if (!event) return NO_EMPHASIS;
  return { ...NO_EMPHASIS, open: event.index, related: company(record, event) };
}

/** Limits in which a case's own window fits. */
function limitsAround(whole: Span, window: Span): SpanLimits {
  const { start, end } = pad(union(whole, window), 0.05);
  return { start, end, minDuration: Math.min(HOUR_MS, window.end - window.start), maxDuration: end - start };
}

/** Composes a chart at a size, px. */
export function composeChart(chart: CaseChart, width: number, height: number): Scene {
  const frame = frameOf(chart.window, width, height, chart.warp, chart.lanes);
  const layout = createPictures().layoutOf({
    set: chart.set,
    lanes: chart.lanes,
    window: chart.window,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: height - AXIS_HEIGHT,
    isMoving: false,
  });
  return composeScene(layout, frame, chart.emphasised, wordsFor(), chart.zone);
}

/** Composes a case at its own size. */
export function sceneOf(of: SceneCase): Scene {
  return composeChart(chartOf(of), of.width, of.height);
}
