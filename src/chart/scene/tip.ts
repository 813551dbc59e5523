/** The name of a mark that has no title in sight, shown while the mark is pointed at or has the focus. */

import { ROW_HEIGHT } from '../layout/heights.ts';
import { type PlacedEvent, TITLE_SIZE } from '../layout/layout.ts';
import { wrap } from '../layout/wrap.ts';
import type { Prim } from './display.ts';
import type { Frame } from './frame.ts';

const WIDEST = 260;
const PAD = 8;
const GAP = 10;

/** A small panel above the mark at `x`, `y`, or below it where there is no room above; always inside the frame. */
export function tipPrims(
  { event, radius }: PlacedEvent,
  x: number,
  y: number,
  frame: Frame,
): readonly Prim[] {
  const text = wrap(event.title, TITLE_SIZE, 600, WIDEST, 4);
  if (!text) return [];
  const width = text.width + 2 * PAD;
  const height = text.lines.length * ROW_HEIGHT + 2 * PAD - 4;
  const left = Math.max(frame.left, Math.min(x - width / 2, frame.right + 8 - width));
  const above = y - radius - GAP - height;
  const top = above > frame.top ? above : y + radius + GAP;
  return [
    { kind: 'rect', x: left - 1, y: top - 1, width: width + 2, height: height + 2, fill: 'inkMuted' },
    { kind: 'rect', x: left, y: top, width, height, fill: 'panel' },
    ...text.lines.map(
      (line, i): Prim => ({
        kind: 'text',
        x: left + PAD,
        y: top + PAD + (i + 1) * ROW_HEIGHT - 5,
        text: line,
        size: TITLE_SIZE,
        weight: 600,
        fill: 'ink',
      }),
    ),
  ];
}
