/** What the stage shows, from the state; each part keeps its identity while its inputs do. */
import { useMemo } from 'react';
import { columnsOf } from '../../chart/columns.ts';
import { type ChartEvent, chartEvents } from '../../chart/events.ts';
import { lanesOf } from '../../chart/lanes.ts';
import { paletteOf } from '../../chart/palette.ts';
import { has } from '../../query/bitset.ts';
import { flagsOf } from '../../query/standing.ts';
import { company } from '../../query/threads.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import type { StageModel } from '../../stage/stage.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import { useStill } from './useStill.ts';

/** The model of the stage; the focused event is marked only while the Timeline `hasFocus`. */
export function useStageModel(hasFocus: boolean): {
  readonly model: StageModel;
  /** The events shown, in time order: where the keys lead. */
  readonly shown: readonly ChartEvent[];
} {
  const words = useWords();
  const selectors = useSelectors();
  const index = useApp((state) => state.index);
  const laneKind = useApp((state) => state.view.lanes);
  const asked = useApp((state) => state.view.facets.actor.ids);
  const zone = useApp(selectors.zone);
  const selection = useApp(selectors.selection);
  const possible = useApp(selectors.possible);
  const window = useApp(selectors.window);
  const limits = useApp(selectors.limits);
  const open = useApp(selectors.open);
  const hovered = useApp((state) => state.session.hovered);
  const place = useApp((state) => state.session.focused);
  const themeName = useApp(selectors.theme);
  const still = useStill();
  const { record } = index;
  const focused = hasFocus ? place : undefined;

  const lanes = useMemo(() => lanesOf(record, laneKind, asked, words), [record, laneKind, asked, words]);
  const all = useMemo(
    () => chartEvents(record, lanes, zone, (event) => flagsOf(index.reasons[event.index] ?? [])),
    [record, lanes, zone, index],
  );
  const shown = useMemo(
    (): readonly ChartEvent[] => all.filter((event) => has(selection.shown, event.index)),
    [all, selection],
  );
  const columns = useMemo(() => columnsOf(all), [all]);
  const set = useMemo(
    () => ({
      columns,
      isShown: (place: number) => has(selection.shown, all[place]?.index ?? -1),
      count: shown.length,
    }),
    [columns, all, shown, selection],
  );
  const emphasised = useMemo(
    () => ({
      hovered,
      focused,
      open: open?.index,
      related: relatedTo(record, hovered ?? open?.index),
      ...(possible ? { isPossible: (event: number) => has(possible, event) } : {}),
    }),
    [hovered, focused, open, record, possible],
  );
  const palette = useMemo(() => paletteOf(themeName), [themeName]);
  const model = useMemo(
    () => ({ set, lanes: lanes.lanes, window, limits, emphasised, palette, words, zone, still }),
    [set, lanes, window, limits, emphasised, palette, words, zone, still],
  );
  return { model, shown };
}

/** The event itself, its threads and those it is linked with. */
function relatedTo(record: DiplomaticRecord, index: number | undefined): ReadonlySet<number> {
  const event = index === undefined ? undefined : record.events[index];
  return event ? company(record, event) : new Set();
}
