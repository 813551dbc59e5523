/** The keys of the Timeline: what they stand on, and when one of them is pressed. */
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { Chart } from '../../chart/columns.ts';
import { rank } from '../../query/bitset.ts';
import { commandOf } from '../../stage/keys.ts';
import type { Stage, StageModel } from '../../stage/stage.ts';
import { useActions, useApp, useRecord, useSelectors } from '../context.tsx';
import type { runCommand } from './runCommand.ts';

/** Where the keys stand among the events shown (−1: nowhere yet), and what a key press does. */
export interface TimelineKeys {
  readonly at: number;
  readonly onKeyDown: (press: KeyboardEvent<HTMLElement>) => void;
}

type Run = typeof runCommand;

let run: Run | undefined;

async function fetchRun(): Promise<Run> {
  run ??= (await import('./runCommand.ts')).runCommand;
  return run;
}

/** Fetches what keys do, after the first picture; a key that is pressed sooner waits for it. Never fails. */
export async function fetchKeys(): Promise<void> {
  await fetchRun().then(
    () => performance.mark('parley:keys'),
    () => undefined,
  );
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
  const thread = useApp((state) => state.view.thread);
  const { set } = model;
  const stood = focused === undefined ? undefined : chart.placeOf(focused);
  const place = stood !== undefined && set.isShown(stood) ? stood : -1;
  const at = useMemo(
    () => (place < 0 || focused === undefined ? -1 : rank(selection.shown, focused)),
    [place, focused, selection],
  );
  return {
    at,
    onKeyDown: (press) => {
      const command = commandOf(press);
      if (!command) return;
      press.preventDefault();
      const element = press.currentTarget;
      const of = { stage, model, chart, record, place, focused, thread };
      const does = {
        ...on,
        focus: actions.focus,
        leave: () => (openId === undefined ? element.blur() : actions.closeEvent()),
      };
      if (run) run(command, of, does);
      else
        fetchRun().then(
          (runNow) => runNow(command, of, does),
          (error: unknown) => console.error(error),
        );
    },
  };
}
