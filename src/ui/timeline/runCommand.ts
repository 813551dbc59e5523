/** What the keys of the Timeline do: they move among the events shown, and the window with them. */
import { bisectLeft } from 'd3-array';
import type { RefObject } from 'react';
import type { Chart } from '../../chart/columns.ts';
import { alongThread } from '../../query/alongThread.ts';
import { windowOfEvent, windowOfThread } from '../../query/zoom.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import type { KeyCommand } from '../../stage/keys.ts';
import type { Stage, StageModel } from '../../stage/stage.ts';
import { moveTo, type Walk } from '../../stage/walk.ts';
import type { Span } from '../../time/span.ts';
import { drawnSpan } from '../../time/warp.ts';
import { STEP } from './zoomStep.ts';

/** What stands when a key is pressed; `place` is that of the focused event among the chart's, −1 where it is not shown. */
export interface KeyState {
  readonly stage: RefObject<Stage | null>;
  readonly model: StageModel;
  readonly chart: Chart;
  readonly record: DiplomaticRecord;
  readonly place: number;
  readonly focused: number | undefined;
  /** The id of the event whose exchange is shown alone. */
  readonly thread: string | undefined;
}

/** What keys do beyond the picture. */
export interface KeyActions {
  readonly focus: (event: number) => void;
  readonly open: (event: number) => void;
  readonly help: () => void;
  readonly leave: () => void;
}

/** Does what a key says. */
export function runCommand(command: KeyCommand, of: KeyState, does: KeyActions): void {
  const { stage, model, chart, record, place, focused, thread } = of;
  const { set } = model;
  const { mark } = set.columns;
  const walk: Walk = {
    length: set.columns.length,
    isShown: set.isShown,
    timeOf: (at) => mark[at] ?? 0,
    homeOf: chart.homeOf,
  };
  const goTo = (to: number | undefined) => {
    if (to === undefined) return;
    does.focus(chart.eventOf(to));
    stage.current?.reveal(mark[to] ?? 0);
  };
  const alongOf = (step: -1 | 1) => {
    const event = eventAt(record, focused);
    const root = eventAt(record, record.indexOf.event.get(thread ?? ''));
    const next = event && alongThread(record, event, step, root);
    const to = next === undefined ? undefined : chart.placeOf(next);
    if (to !== undefined && set.isShown(to)) goTo(to);
  };
  const show = (windowFor: (event: EventRow) => Span | undefined) => {
    const event = eventAt(record, focused);
    const to = event && windowFor(event);
    if (to) stage.current?.show(drawnSpan(model.warp, to));
  };
  const run: Partial<Record<KeyCommand, () => void>> = {
    zoomIn: () => stage.current?.zoomBy(STEP, place < 0 ? undefined : mark[place]),
    zoomOut: () => stage.current?.zoomBy(1 / STEP, place < 0 ? undefined : mark[place]),
    fitAll: () => stage.current?.show(model.limits),
    fitEvent: () => show(windowOfEvent),
    fitThread: () => show((event) => windowOfThread(record, event)),
    pageBack: () => stage.current?.panBy(-1),
    pageForward: () => stage.current?.panBy(1),
    threadBack: () => alongOf(-1),
    threadOn: () => alongOf(1),
    help: does.help,
    open: () => {
      if (focused !== undefined && place >= 0) does.open(focused);
    },
    leave: does.leave,
  };
  const own = run[command];
  if (own) own();
  else goTo(startOf(command, walk, model, place) ?? moveTo(command, walk, place));
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
