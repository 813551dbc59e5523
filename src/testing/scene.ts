/** The scene of a case, made by the road that the screen, the export and the prerendered page take. */
import { chartEvents } from '../chart/events.ts';
import { lanesOf } from '../chart/lanes.ts';
import { layoutChart } from '../chart/layout/layout.ts';
import { composeScene } from '../chart/scene/compose.ts';
import type { Scene } from '../chart/scene/display.ts';
import { NO_EMPHASIS } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from '../chart/scene/frame.ts';
import { flagsOf, standingReasons } from '../query/standing.ts';
import { readWindow } from '../time/window.ts';
import { wordsFor } from '../words/words.ts';
import { recordOf } from './builders.ts';
import type { SceneCase } from './cases.ts';

/** Composes a case. */
export function sceneOf({ events, window, width, height }: SceneCase): Scene {
  const words = wordsFor();
  const record = recordOf(events);
  const lanes = lanesOf(record, 'side', [], words);
  const span = readWindow(window);
  if (!span) throw new Error(window);
  const frame = frameOf(span, width, height);
  const shown = chartEvents(record, record.events, lanes, record.dataset.zone, (event) =>
    flagsOf(standingReasons(record, event)),
  );
  const layout = layoutChart({
    events: shown,
    lanes: lanes.lanes,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: height - AXIS_HEIGHT,
  });
  return composeScene(layout, frame, NO_EMPHASIS, words, record.dataset.zone);
}
