/** The keys of the Timeline, turned into what the stage and the store do. */
import { bisectLeft } from 'd3-array';
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { Chart } from '../../chart/columns.ts';
import { rank } from '../../query/bitset.ts';
import { alongThread } from '../../query/threads.ts';
import { windowOfEvent, windowOfThread } from '../../query/zoom.ts';
import { type EventRow, eventAt } from '../../record/record.ts';
import { commandOf, type KeyCommand, moveTo, type Walk } from '../../stage/keys.ts';
import type { Stage, StageModel } from '../../stage/stage.ts';
import type { Span } from '../../time/span.ts';
import { drawnSpan } from '../../time/warp.ts';
import { useActions, useApp, useRecord, useSelectors } from '../context.tsx';
import { STEP } from './zoomStep.ts';

/** Where the keys stand among the events shown (−1: nowhere yet), and what a key press does. */
export interface TimelineKeys {
  readonly at: number;
  readonly onKeyDown: (press: KeyboardEvent<HTMLElement>) => void;
}

/** The keys of a stage that shows `model`, among the events shown. */
export function useTimelineKeys(
  stage: RefObject<Stage | null>,
  { model, chart }: { readonly model: StageModel; readonly chart: Chart },
  on: { readonly open: (event: number) => void; readonly help: () => void },
): TimelineKeys {
  const actions = useActions();
  const record = useRecord();
  const selection = useApp(useSelectors().selection);
  const focused = useApp((state) => state.session.focused);
  const openId = useApp((state) => state.view.event);
  const { set } = model;
  const { mark } = set.columns;
  const walk = useMemo(
    (): Walk => ({
      length: set.columns.length,
      isShown: set.isShown,
      timeOf: (place) => mark[place] ?? 0,
      homeOf: chart.homeOf,
    }),
    [set, mark, chart],
  );
  const stood = focused === undefined ? undefined : chart.placeOf(focused);
  const place = stood !== undefined && set.isShown(stood) ? stood : -1;
  const at = useMemo(
    () => (place < 0 || focused === undefined ? -1 : rank(selection.shown, focused)),
    [place, focused, selection],
  );

  const goTo = (to: number | undefined) => {
    if (to === undefined) return;
    actions.focus(chart.eventOf(to));
    stage.current?.reveal(mark[to] ?? 0);
  };
  const alongOf = (step: -1 | 1) => {
    const event = eventAt(record, focused);
    const next = event && alongThread(record, event, step);
    const to = next === undefined ? undefined : chart.placeOf(next);
    if (to !== undefined && set.isShown(to)) goTo(to);
  };
  const show = (windowFor: (event: EventRow) => Span | undefined) => {
    const event = eventAt(record, focused);
    const to = event && windowFor(event);
    if (to) stage.current?.show(drawnSpan(model.warp, to));
  };
  const run: Partial<Record<KeyCommand, (element: HTMLElement) => void>> = {
    zoomIn: () => stage.current?.zoomBy(STEP, place < 0 ? undefined : mark[place]),
    zoomOut: () => stage.current?.zoomBy(1 / STEP, place < 0 ? undefined : mark[place]),
    fitAll: () => stage.current?.show(model.limits),
    fitEvent: () => show(windowOfEvent),
    fitThread: () => show((event) => windowOfThread(record, event)),
    pageBack: () => stage.current?.panBy(-1),
    pageForward: () => stage.current?.panBy(1),
    threadBack: () => alongOf(-1),
    threadOn: () => alongOf(1),
    help: on.help,
    open: () => {
      if (focused !== undefined && place >= 0) on.open(focused);
    },
    leave: (element) => {
      if (openId === undefined) element.blur();
      else actions.closeEvent();
    },
  };
  return {
    at,
    onKeyDown: (press) => {
      const command = commandOf(press);
      if (!command) return;
      press.preventDefault();
      const own = run[command];
      if (own) own(press.currentTarget);
      else goTo(startOf(command, walk, model, place) ?? moveTo(command, walk, place));
    },
  };
}

/** The first move to the side begins with the first event in sight. */
function startOf(
  command: KeyCommand,
  { length, isShown, timeOf }: Walk,
  { set, window }: { readonly set: StageModel['set']; readonly window: Span },
  from: number,
): number | undefined {
  if (from >= 0 || command === 'first' || command === 'last') return undefined;
  // A mark never stands before its event's start.
  const stop = bisectLeft(set.columns.start, window.end);
  for (let place = 0; place < Math.min(length, stop); place++)
    if (timeOf(place) >= window.start && timeOf(place) < window.end && isShown(place)) return place;
  return undefined;
}
