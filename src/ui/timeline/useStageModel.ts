/** What the stage shows, from the state; each part keeps its identity while its inputs do. */
import { useMemo } from 'react';
import type { Chart, ChartSet } from '../../chart/columns.ts';
import { paletteOf } from '../../chart/palette.ts';
import { collapsed } from '../../chart/sideLanes.ts';
import { has } from '../../query/bitset.ts';
import type { Selection } from '../../query/select.ts';
import { company, exchangeOf, tiesIn } from '../../query/threads.ts';
import { type DiplomaticRecord, eventAt } from '../../record/record.ts';
import type { StageModel } from '../../stage/stage.ts';
import { DAY_MS } from '../../time/civil.ts';
import type { SpanLimits } from '../../time/span.ts';
import { drawnSpan, warpOf } from '../../time/warp.ts';
import { chartOfRows } from '../chartOfRows.ts';
import { useApp, useAppContext, useIndex, useSelectors, useWords } from '../context.tsx';
import { useLanes } from '../lanes/useLanes.ts';
import { useStill } from './useStill.ts';

/** What folds empty stretches: fetched when it is asked for. */
export type Folding = typeof import('../../chart/folded.ts');

/** The model of the stage, with empty stretches folded where there is what folds them; the focused event is marked only while the Timeline `hasFocus`. */
export function useStageModel(
  hasFocus: boolean,
  folding: Folding | undefined,
): {
  readonly model: StageModel;
  /** All events that stand on a lane: where the keys lead. */
  readonly chart: Chart;
} {
  const words = useWords();
  const selectors = useSelectors();
  const index = useIndex();
  const { lanes, kind } = useLanes();
  const collapse = useApp((state) => state.view.collapse);
  const thread = useApp((state) => state.view.thread);
  const zone = useApp(selectors.zone);
  const selection = useApp(selectors.selection);
  const possible = useApp(selectors.possible);
  const window = useApp(selectors.window);
  const whole = useApp(selectors.limits);
  const open = useApp(selectors.open);
  const hovered = useApp((state) => state.session.hovered);
  const place = useApp((state) => state.session.focused);
  const themeName = useApp(selectors.theme);
  const asof = useApp((state) => state.view.asof);
  const still = useStill();
  const { record } = index;
  const focused = hasFocus ? place : undefined;

  const { makeChart = chartOfRows } = useAppContext();
  const chart = useMemo(() => makeChart(index, lanes, kind, zone), [makeChart, index, lanes, kind, zone]);
  const plain = useMemo(() => shownOf(chart, selection), [chart, selection]);
  const warp = useMemo(() => folding && warpOf(folding.emptyStretches(plain)), [folding, plain]);
  const set = useMemo(
    () => (warp && folding ? { ...plain, columns: folding.foldedColumns(plain.columns, warp) } : plain),
    [plain, warp, folding],
  );
  const drawn = useMemo(() => drawnSpan(warp, window), [warp, window]);
  const limits = useMemo((): SpanLimits => {
    if (!warp) return whole;
    const { start, end } = drawnSpan(warp, whole);
    return { ...whole, start, end, maxDuration: end - start };
  }, [warp, whole]);
  const emphasised = useMemo(
    () => ({
      hovered,
      focused,
      open: open?.index,
      related: relatedTo(record, hovered ?? open?.index),
      ties: tiesOf(record, thread),
      ...(asof === undefined ? {} : { knownUntil: (asof + 1) * DAY_MS }),
      ...(possible ? { isPossible: (event: number) => has(possible, event) } : {}),
    }),
    [hovered, focused, open, record, thread, possible, asof],
  );
  const rows = useMemo(() => collapsed(lanes.lanes, collapse), [lanes, collapse]);
  const palette = useMemo(() => paletteOf(themeName), [themeName]);
  const model = useMemo(
    () => ({ set, lanes: rows, window: drawn, limits, emphasised, palette, words, zone, warp, still }),
    [set, rows, drawn, limits, emphasised, palette, words, zone, warp, still],
  );
  return { model, chart };
}

/** The part of a chart that a selection leaves. */
function shownOf({ columns, eventOf }: Chart, { shown, count }: Selection): ChartSet {
  const isShown = (place: number) => has(shown, eventOf(place));
  // Where every event stands on a lane nothing has to be counted.
  if (columns.length === shown.length) return { columns, isShown, count };
  let standing = 0;
  for (let place = 0; place < columns.length; place++) if (isShown(place)) standing++;
  return { columns, isShown, count: standing };
}

/** The event itself, its threads and those it is linked with. */
function relatedTo(record: DiplomaticRecord, index: number | undefined): ReadonlySet<number> {
  const event = eventAt(record, index);
  return event ? company(record, event) : new Set();
}

/** What binds the exchange together that is shown alone, if one is. */
function tiesOf(record: DiplomaticRecord, thread: string | undefined): StageModel['emphasised']['ties'] {
  const root = eventAt(record, record.indexOf.event.get(thread ?? ''));
  return root && tiesIn(record, exchangeOf(record, root));
}
