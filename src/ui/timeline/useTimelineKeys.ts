/** The keys of the Timeline, turned into what the stage and the store do. */
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { ChartEvent } from '../../chart/events.ts';
import { markTimes } from '../../chart/layout/slots.ts';
import { alongThread } from '../../query/threads.ts';
import { windowOfEvent, windowOfThread } from '../../query/zoom.ts';
import type { EventRow } from '../../record/record.ts';
import { commandOf, type KeyCommand, moveTo } from '../../stage/keys.ts';
import type { Stage, StageModel } from '../../stage/stage.ts';
import type { Span } from '../../time/span.ts';
import { useActions, useApp } from '../context.tsx';
import { STEP } from './zoomStep.ts';

/** Where the keys stand among the events shown (−1: nowhere yet), and what a key press does. */
export interface TimelineKeys {
  readonly at: number;
  readonly onKeyDown: (press: KeyboardEvent<HTMLElement>) => void;
}

/** The keys of a stage that shows `model`, among the events shown. */
export function useTimelineKeys(
  stage: RefObject<Stage | null>,
  { model, shown }: { readonly model: StageModel; readonly shown: readonly ChartEvent[] },
  on: { readonly open: (event: number) => void; readonly help: () => void },
): TimelineKeys {
  const actions = useActions();
  const record = useApp((state) => state.index.record);
  const focused = useApp((state) => state.session.focused);
  const openId = useApp((state) => state.view.event);
  const times = useMemo(() => markTimes(shown), [shown]);
  const at = shown.findIndex((event) => event.index === focused);

  const goTo = (to: number | undefined) => {
    const event = to === undefined ? undefined : shown[to];
    if (!event || to === undefined) return;
    actions.focus(event.index);
    stage.current?.reveal(times[to] ?? 0);
  };
  const alongOf = (step: -1 | 1) => {
    const event = record.events[focused ?? -1];
    const next = event && alongThread(record, event, step);
    goTo(shown.findIndex((event) => event.index === next));
  };
  const show = (windowFor: (event: EventRow) => Span | undefined) => {
    const event = record.events[focused ?? -1];
    const to = event && windowFor(event);
    if (to) stage.current?.show(to);
  };
  const run: Partial<Record<KeyCommand, (element: HTMLElement) => void>> = {
    zoomIn: () => stage.current?.zoomBy(STEP, at < 0 ? undefined : times[at]),
    zoomOut: () => stage.current?.zoomBy(1 / STEP, at < 0 ? undefined : times[at]),
    fitAll: () => stage.current?.show(model.limits),
    fitEvent: () => show(windowOfEvent),
    fitThread: () => show((event) => windowOfThread(record, event)),
    pageBack: () => stage.current?.panBy(-1),
    pageForward: () => stage.current?.panBy(1),
    threadBack: () => alongOf(-1),
    threadOn: () => alongOf(1),
    help: on.help,
    open: () => {
      if (focused !== undefined && at >= 0) on.open(focused);
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
      else goTo(startOf(command, times, model.window, at) ?? moveTo(command, shown, times, at));
    },
  };
}

/** The first move to the side begins with the first event in sight. */
function startOf(
  command: KeyCommand,
  times: ArrayLike<number>,
  window: Span,
  at: number,
): number | undefined {
  if (at >= 0 || command === 'first' || command === 'last') return undefined;
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    if (time >= window.start && time < window.end) return i;
  }
  return undefined;
}
