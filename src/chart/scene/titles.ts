/** The titles in sight. One that would be cut by an edge slides inward where there is room, else it waits. */
import { LIFT, ROW_HEIGHT } from '../layout/heights.ts';
import { type Layout, type PlacedEvent, priorityOf, TITLE_SIZE, titleWeight } from '../layout/layout.ts';
import { extentOf, type PlacedTitle } from '../layout/titles.ts';
import type { Prim, Zone } from './display.ts';
import type { Frame } from './frame.ts';

/** A title on the screen: its words' left edge and its lane's line, px. */
export interface SeenTitle {
  readonly placed: PlacedEvent;
  readonly title: PlacedTitle;
  readonly left: number;
  readonly markX: number;
  /** Where the leader ends. */
  readonly footX: number;
  readonly line: number;
}

const GAP = 10;

/** The titles of the events in sight, each whole. */
export function titlesInSight(
  seen: readonly PlacedEvent[],
  layout: Layout,
  frame: Frame,
  shift: number,
): readonly SeenTitle[] {
  const [from, to] = [frame.left - 2, frame.right + 12];
  const whole: SeenTitle[] = [];
  const atEdge: SeenTitle[] = [];
  for (const placed of seen) {
    const { title, home } = placed;
    const box = layout.boxes[home];
    if (!title || !box) continue;
    const markX = placed.x + shift;
    const left = extentOf(title).left + shift;
    const right = left + title.form.width;
    const item = { placed, title, left, markX, footX: placed.foot + shift, line: box.line };
    if (!isPartInSight(placed, frame, markX)) continue;
    if (left >= from && right <= to) whole.push(item);
    else if (title.form.width < to - from)
      atEdge.push({ ...item, left: Math.min(Math.max(left, from), to - title.form.width) });
  }
  atEdge.sort((a, b) => priorityOf(b.placed.event) - priorityOf(a.placed.event));
  let titles: readonly SeenTitle[] = whole;
  for (const item of atEdge) titles = withAtEdge(titles, item, layout, shift);
  return titles;
}

/** The titles with one more that an edge would cut: in a free row, else in place of lesser ones, which look for another. */
function withAtEdge(
  titles: readonly SeenTitle[],
  item: SeenTitle,
  layout: Layout,
  shift: number,
): readonly SeenTitle[] {
  const free = freeRow(item, titles, layout, shift);
  if (free) return [...titles, free];
  for (const seen of rowsOf(item, layout, shift)) {
    const lesser = titles.filter((other) => collide(seen, other));
    if (lesser.some((other) => priorityOf(other.placed.event) >= priorityOf(item.placed.event))) continue;
    let left: readonly SeenTitle[] = [...titles.filter((other) => !lesser.includes(other)), seen];
    for (const other of lesser) {
      const moved = freeRow(other, left, layout, shift);
      if (moved) left = [...left, moved];
    }
    return left;
  }
  return titles;
}

function freeRow(
  item: SeenTitle,
  titles: readonly SeenTitle[],
  layout: Layout,
  shift: number,
): SeenTitle | undefined {
  return rowsOf(item, layout, shift).find((seen) => !titles.some((other) => collide(seen, other)));
}

/** A title in its own row first, then in each other row of its lane; in the lowest only where no arrow rises. */
function rowsOf(item: SeenTitle, layout: Layout, shift: number): readonly SeenTitle[] {
  const { home } = item.placed;
  const rows = (layout.boxes[home]?.rows ?? 0) - item.title.form.lines.length + 1;
  const right = item.left + item.title.form.width;
  const isOverArrow = (layout.stubs[home] ?? []).some(
    (stub) => stub.left + shift < right && stub.right + shift > item.left,
  );
  const others = Array.from({ length: Math.max(0, rows) }, (_, row) => row).filter(
    (row) => row !== item.title.row,
  );
  return [item.title.row, ...others]
    .filter((row) => row > 0 || !isOverArrow)
    .map((row) => (row === item.title.row ? item : { ...item, title: { ...item.title, row } }));
}

/** Whether the mark, or the time of an event that takes days, is in the window. */
function isPartInSight({ event, marked }: PlacedEvent, frame: Frame, markX: number): boolean {
  if (markX >= frame.left - 0.5 && markX < frame.right) return true;
  const lasts = event.extent === 'days' || event.extent === 'vague' || !marked;
  return lasts && event.start < frame.window.end && event.end > frame.window.start;
}

function collide(a: SeenTitle, b: SeenTitle): boolean {
  if (a.placed.home !== b.placed.home) return false;
  const rowsMeet =
    a.title.row < b.title.row + b.title.form.lines.length &&
    b.title.row < a.title.row + a.title.form.lines.length;
  if (rowsMeet && a.left < b.left + b.title.form.width + GAP && b.left < a.left + a.title.form.width + GAP)
    return true;
  return crosses(a, b) || crosses(b, a);
}

/** Whether the leader of `a` would cross the words of `b`. */
function crosses(a: SeenTitle, b: SeenTitle): boolean {
  return a.title.row > b.title.row && a.markX > b.left - 3 && a.markX < b.left + b.title.form.width + 3;
}

/** What is drawn of a title; without a mark there is no leader either. */
export function titlePrims(
  { placed: { event, marked }, title, left: place, markX, footX, line }: SeenTitle,
  strong: boolean,
  strength: number,
): { leader: readonly Prim[]; words: readonly Prim[]; zone: Zone } {
  const { rows, px, faded } = title.away ?? { rows: 0, px: 0, faded: 0 };
  const left = place + px;
  const alpha = strength * (1 - faded);
  const foot = line - LIFT - (title.row + rows) * ROW_HEIGHT;
  const count = title.form.lines.length;
  const x = Math.round(markX) + 0.5;
  const flush = title.side === 'left' && left + title.form.width < markX;
  return {
    leader: marked
      ? [
          {
            kind: 'line',
            x1: x,
            y1: foot - count * ROW_HEIGHT + 4,
            x2: footX === markX ? x : footX,
            y2: line,
            stroke: strong ? 'ink' : 'inkMuted',
            width: 1,
            alpha: (strong ? 0.9 : 0.45) * (1 - faded),
          },
        ]
      : [],
    words: title.form.lines.map(
      (text, at): Prim => ({
        kind: 'text',
        x: flush ? left + title.form.width : left,
        y: foot - 4 - (count - 1 - at) * ROW_HEIGHT,
        text,
        size: TITLE_SIZE,
        weight: titleWeight(event),
        fill: event.significance === 1 && !strong ? 'inkMuted' : 'ink',
        anchor: flush ? 'end' : 'start',
        halo: 'ground',
        alpha,
      }),
    ),
    zone: {
      event: event.index,
      part: 'title',
      x: left,
      y: foot - count * ROW_HEIGHT,
      width: title.form.width,
      height: count * ROW_HEIGHT,
    },
  };
}
