/** The way from one layout to the next, so that titles and lanes that must move are seen to move. */
import type { Layout, PlacedEvent } from './layout.ts';
import { extentOf, type PlacedTitle } from './titles.ts';

/**
 * A layout on its way from another: lanes and titles between their places, titles that are new fading in. `done` runs from 0
 * to 1, where it is the layout itself. Which titles have room is that of the end.
 */
export function settle(from: Layout, to: Layout, done: number): Layout {
  if (done >= 1 || from.boxes.length !== to.boxes.length) return to;
  const places = new Map(from.lanes.map(({ id }, place) => [id, place]));
  const left = (1 - Math.max(0, done)) ** 3;
  const before = new Map(from.events.map((placed) => [placed.event.index, placed]));
  return {
    ...to,
    boxes: to.boxes.map((box, lane) => {
      const was = from.boxes[places.get(to.lanes[lane]?.id ?? '') ?? -1] ?? box;
      return { ...box, line: box.line + (was.line - box.line) * left };
    }),
    events: to.events.map((placed) =>
      placed.title
        ? {
            ...placed,
            title: { ...placed.title, away: awayOf(before.get(placed.event.index), placed.title, left) },
          }
        : placed,
    ),
  };
}

function awayOf(
  was: PlacedEvent | undefined,
  title: PlacedTitle,
  left: number,
): NonNullable<PlacedTitle['away']> {
  if (!was?.title) return { rows: 0, px: 0, faded: left };
  const offset = (of: PlacedTitle) => extentOf(of).left - of.x;
  const px = was.title.form === title.form ? (offset(was.title) - offset(title)) * left : 0;
  return { rows: (was.title.row - title.row) * left, px, faded: 0 };
}
