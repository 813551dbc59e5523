import { describe, expect, it } from 'vitest';
import { standingOf, standingReasons } from '../../query/standing.ts';
import { recordOf } from '../../testing/builders.ts';
import { CASES, type SceneCase } from '../../testing/cases.ts';
import { parseWindow } from '../../time/window.ts';
import { wordsFor } from '../../words/words.ts';
import { chartEvents } from '../events.ts';
import { lanesOf } from '../lanes.ts';
import { layoutChart } from '../layout/layout.ts';
import { paintSvg } from '../paint/svg.ts';
import { THEMES } from '../palette.ts';
import { composeScene } from './compose.ts';
import type { Scene } from './display.ts';
import { NO_EMPHASIS } from './emphasis.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from './frame.ts';

const words = wordsFor();

function sceneOf({ events, window, width, height }: SceneCase): Scene {
  const record = recordOf(events);
  const lanes = lanesOf(record, 'side', [], words);
  const span = parseWindow(window);
  if (!span.ok) throw new Error(window);
  const frame = frameOf(span.span, width, height);
  const shown = chartEvents(record, lanes, record.dataset.zone, (event) => {
    const standing = standingOf(standingReasons(record, event));
    return { disputed: standing.includes('contested'), revised: standing.includes('corrected') };
  });
  const layout = layoutChart({
    events: shown,
    lanes: lanes.lanes,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: height - AXIS_HEIGHT,
  });
  return composeScene(layout, frame, NO_EMPHASIS, words);
}

const light = THEMES.light;
const plain = (token: string) =>
  token.startsWith('side.')
    ? (light.side[token.slice(5) as keyof typeof light.side] ?? light.inkMuted)
    : (light[token as 'ink'] ?? light.ink);

describe('the scene', () => {
  it.each(CASES)('$name', async (each) => {
    const svg = paintSvg(sceneOf(each), plain, each.name, each.name).replace(/></g, '>\n<');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
    await expect(svg).toMatchFileSnapshot(`../../testing/snapshots/${each.name}.svg`);
  });

  it.each(CASES)('$name is the same each time', (each) => {
    expect(sceneOf(each)).toEqual(sceneOf(each));
  });
});
