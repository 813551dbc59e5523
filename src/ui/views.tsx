/** The readings, each fetched when it is first shown, so that no reader waits for the other one. */
import { lazy } from 'react';
import type { ViewName } from '../query/view.ts';

const LOAD = {
  timeline: () => import('./timeline/TimelineView.tsx'),
  sequence: () => import('./sequence/SequenceView.tsx'),
};

/** Fetches a reading ahead of its showing. A failure shows when the reading is asked for. */
export function fetchView(view: ViewName): void {
  LOAD[view]().catch(() => undefined);
}

export const TimelineView = lazy(() => LOAD.timeline().then((module) => ({ default: module.TimelineView })));
export const SequenceView = lazy(() => LOAD.sequence().then((module) => ({ default: module.SequenceView })));
