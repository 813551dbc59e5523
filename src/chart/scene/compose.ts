/** From a layout and a window to a picture: culls what is out of sight and stacks the layers. */

import { DAY_MS } from '../../time/civil.ts';
import type { Words } from '../../words/words.ts';
import { nameLines, THIN_NAME } from '../laneNames.ts';
import { type Layout, type PlacedEvent, priorityOf, STUBS_FROM } from '../layout/layout.ts';
import { extentOf } from '../layout/titles.ts';
import { textWidth } from '../measure.ts';
import type { Lane } from '../sideLanes.ts';
import { axisGround, axisLabels, foldPrims, unknownGround } from './axis.ts';
import { badgePrims, badgeZone, barPrim, stripPrims, stripZone, THIN_MARK } from './badges.ts';
import type { Prim, Scene, Zone } from './display.ts';
import { ALPHA, doubtOf, type Emphasised, emphasisOf } from './emphasis.ts';
import { colourOf, exchangePrims, placedCodes, type StubCode, stubCodes } from './exchange.ts';
import { CODES, type Frame, scaleOf, xOf } from './frame.ts';
import { doubtPrim, markPrims } from './marks.ts';
import { tiePrims } from './ties.ts';
import { tipPrims } from './tip.ts';
import { titlePrims, titlesInSight } from './titles.ts';

/** Smallest side of a mark's pointer zone, px. */
const TARGET = 24;
/** Far out the many joins step back. */
const FAR = 0.35;

/** Composes the scene of a window; `frame` must have the layout's scale. `zone` is the axis's, named beside its hours. */
export function composeScene(
  layout: Layout,
  frame: Frame,
  emphasised: Emphasised,
  words: Words,
  zone: string,
): Scene {
  const shift = frame.left - frame.window.start * scaleOf(frame);
  const dayPx = scaleOf(frame) * DAY_MS;
  const near = dayPx >= STUBS_FROM;
  const seen = layout.events.filter((placed) => isSeen(placed, frame, shift));
  const bands: Prim[] = [];
  const joins: Prim[] = [];
  const leaders: Prim[] = [];
  const marks: (readonly Prim[])[] = [];
  const doubts: Prim[] = [];
  const badges: Prim[] = [];
  const strong: Prim[] = [];
  const codes: StubCode[] = [];
  const days = new Set<string>();
  const titles: Prim[] = [];
  const zones: Zone[] = [];
  for (const placed of seen) {
    const { event } = placed;
    const emphasis = emphasisOf(event.index, emphasised);
    const alpha = ALPHA[emphasis];
    const x = placed.x + shift;
    bands.push(...bandPrims(placed, frame, layout, days));
    if (!placed.marked || !isMarkIn(x, frame)) continue;
    const isStrong = emphasis === 'strong';
    const line = near || isStrong ? alpha.line : alpha.line * FAR;
    const stands = isStrong ? event.stands : event.stands.filter((lane) => !placed.gathered.includes(lane));
    // What joins lanes is drawn as long as one of its marks stands by itself: without its line a meeting would be nobody's.
    if (isStrong || placed.gathered.length < event.stands.length) {
      joins.push(...exchangePrims(placed, x, layout.boxes, layout.lanes, line, near));
      if (near)
        codes.push(
          ...stubCodes(placed, x, layout.boxes, layout.lanes, priorityOf(event) + (isStrong ? 100 : 0)),
        );
    }
    const ring =
      event.index === emphasised.focused ? 'focus' : event.index === emphasised.open ? 'open' : undefined;
    const doubt = doubtOf(event, emphasised);
    for (const lane of stands) {
      const box = layout.boxes[lane];
      const y = box?.line ?? 0;
      const radius = box?.isThin ? Math.min(THIN_MARK, placed.radius) : placed.radius;
      const prims = markPrims(event, x, y, radius, colourOf(layout.lanes[lane]), ring, alpha.mark);
      if (isStrong) strong.push(...prims);
      else marks.push(prims);
      if (doubt) (isStrong ? strong : doubts).push(doubtPrim(doubt, x, y, radius));
      zones.push({
        event: event.index,
        part: 'mark',
        x: x - TARGET / 2,
        y: y - TARGET / 2,
        width: TARGET,
        height: TARGET,
      });
    }
  }
  const isOneStrong = emphasised.hovered !== undefined || emphasised.open !== undefined;
  for (const [lane, cells] of layout.cells.entries())
    for (const cell of cells) {
      if (cell.count < 2 || cell.right + shift < frame.left - 0.5 || cell.left + shift > frame.right + 0.5)
        continue;
      // One whose middle is out of sight stands at the edge, as long as some of its marks are in the window.
      const x = Math.min(Math.max(cell.x + shift, frame.left), frame.right);
      const y = layout.boxes[lane]?.line ?? 0;
      const colour = colourOf(layout.lanes[lane]);
      const alpha = ALPHA[isOneStrong ? 'quiet' : 'normal'].mark;
      if (layout.boxes[lane]?.isThin)
        badges.push(barPrim(cell.left + shift, cell.right + shift, y, colour, alpha));
      else badges.push(...badgePrims(cell, x, y, colour, alpha));
      const events = cell.keys.flatMap((key) => layout.events[key]?.event.index ?? []);
      zones.push(badgeZone(cell, events, x, y, TARGET, layout.scale));
    }
  const most = layout.density.reduce(
    (top, cells) => cells.reduce((max, cell) => Math.max(max, cell.count), top),
    1,
  );
  for (const [lane, cells] of layout.density.entries())
    for (const cell of cells) {
      const [left, width] = [cell.left + shift, cell.right - cell.left];
      const y = layout.boxes[lane]?.line ?? 0;
      const isThin = layout.boxes[lane]?.isThin === true;
      bands.push(...stripPrims(cell, left, y, width, most, colourOf(layout.lanes[lane]), isThin));
      zones.push(stripZone(cell, left, y, width, layout.scale));
    }
  const titled = titlesInSight(seen, layout, frame, shift);
  for (const title of titled) {
    const emphasis = emphasisOf(title.placed.event.index, emphasised);
    const drawn = titlePrims(title, emphasis === 'strong', ALPHA[emphasis].title);
    leaders.push(...drawn.leader);
    titles.push(...drawn.words);
    zones.push(drawn.zone);
  }
  const named = new Set(titled.map((title) => title.placed));
  const tips = seen
    .filter((placed) => isPointedAt(placed, emphasised) && placed.marked && !named.has(placed))
    .flatMap((placed) => {
      const x = placed.x + shift;
      return isMarkIn(x, frame) ? tipPrims(placed, x, layout.boxes[placed.home]?.line ?? 0, frame) : [];
    });
  const plot: Prim = {
    kind: 'clip',
    x: frame.left - 8,
    y: frame.top,
    width: frame.right - frame.left + 22,
    height: layout.bottom - frame.top,
    parts: [
      ...bands,
      ...joins,
      ...tiePrims(layout, frame, shift, emphasised),
      ...leaders,
      // Where marks overlap the earlier is in front: its dispute and the point of an answer are at its end. What is not
      // sure of a date stands at the beginning, and over all.
      ...marks.reverse().flat(),
      ...badges,
      ...doubts,
      ...strong,
      ...placedCodes(codes),
      ...titles,
    ],
  };
  return {
    width: frame.width,
    height: layout.bottom,
    prims: [
      { kind: 'rect', x: 0, y: 0, width: frame.width, height: layout.bottom, fill: 'ground' },
      ...axisGround(frame, layout.bottom),
      ...unknownGround(frame, layout.bottom, emphasised.knownUntil),
      ...lanePrims(layout, frame),
      ...foldPrims(frame, layout, words),
      plot,
      ...axisLabels(frame, words, zone),
      ...tips,
    ],
    zones: zones.filter((zone) => zone.x < frame.right && zone.x + zone.width > frame.left),
  };
}

/** A mark outside the window is not drawn, though the picture goes on a little further. */
function isMarkIn(x: number, frame: Frame): boolean {
  return x >= frame.left - 0.5 && x <= frame.right + 0.5;
}

function isPointedAt({ event }: PlacedEvent, { hovered, focused }: Emphasised): boolean {
  return event.index === hovered || event.index === focused;
}

function isSeen({ event, x, title }: PlacedEvent, frame: Frame, shift: number): boolean {
  const words = title ? extentOf(title) : { left: x, right: x };
  const left = Math.min(words.left, x - 20) + shift;
  const right = Math.max(words.right, x + 20) + shift;
  if (left < frame.right + 10 && right > frame.left - 10) return true;
  const { start, end } = event.effect ?? event;
  return Math.min(start, event.start) < frame.window.end && Math.max(end, event.end) > frame.window.start;
}

/** The lanes' lines and names. */
function lanePrims(layout: Layout, frame: Frame): readonly Prim[] {
  return layout.lanes.flatMap((lane, index): Prim[] => {
    const { line: y, isThin } = layout.boxes[index] ?? { line: 0, isThin: false };
    const tall = isThin ? 6 : 12;
    return [
      {
        kind: 'line',
        x1: frame.left - 8,
        y1: y,
        x2: frame.right + 14,
        y2: y,
        stroke: colourOf(lane),
        width: isThin ? 1 : 1.25,
        alpha: isThin ? 0.5 : 0.8,
      },
      { kind: 'rect', x: 8, y: y - tall / 2, width: 4, height: tall, fill: colourOf(lane) },
      ...laneName(lane, y, frame, isThin),
    ];
  });
}

/** The name of a lane, with its code below it where it fits one line; where it is narrow the code alone, if that will do. */
function laneName({ code, name }: Lane, y: number, frame: Frame, isThin: boolean): readonly Prim[] {
  const room = frame.left - 34;
  const isCode = frame.left === CODES;
  const isWhole = isCode || textWidth(name, 13, 600) <= room;
  const size = isWhole ? 13 : room < 94 ? 11 : 12;
  const font = isThin ? THIN_NAME : { size, weight: 600 as const, width: room };
  const lines = isCode ? [code ?? name] : nameLines(name, font);
  const pitch = isThin ? THIN_NAME.pitch : 13;
  const names = lines.map(
    (text, line): Prim => ({
      kind: 'text',
      x: 18,
      y: y + (isWhole && !isThin ? 4.5 : 4) + (line - (lines.length - 1) / 2) * pitch,
      text,
      size: font.size,
      weight: font.weight,
      fill: isThin ? 'inkMuted' : 'ink',
    }),
  );
  if (isCode || isThin || !isWhole || !code) return names;
  return [
    ...names,
    { kind: 'text', x: 18, y: y + 18, text: code, size: 10.5, weight: 400, fill: 'inkMuted' },
  ];
}

/**
 * The time an event takes on its lanes, once a day of a lane (`days` has those that are drawn): a thin band, fading where the date is not certain; its effect a bar.
 */
function bandPrims({ event }: PlacedEvent, frame: Frame, layout: Layout, days: Set<string>): readonly Prim[] {
  const prims: Prim[] = [];
  const band = (
    start: number,
    end: number,
    lane: number,
    height: number,
    lift: number,
    alpha: number,
    fuzzy: PlacedEvent['event']['fuzzy'],
  ) => {
    const x = Math.max(xOf(frame, start), frame.left - 8);
    const right = Math.min(xOf(frame, end), frame.right + 14);
    if (right <= x) return;
    const open = {
      start: !Number.isFinite(start) || fuzzy === 'start' || fuzzy === 'both',
      end: !Number.isFinite(end) || fuzzy === 'end' || fuzzy === 'both',
    };
    prims.push({
      kind: 'rect',
      x,
      y: (layout.boxes[lane]?.line ?? 0) - height / 2 + lift,
      width: Math.max(1, right - x),
      height,
      fill: colourOf(layout.lanes[lane]),
      alpha,
      ...(open.start && open.end
        ? { fade: 'both' }
        : open.start
          ? { fade: 'start' }
          : open.end
            ? { fade: 'end' }
            : {}),
    });
  };
  const gap = event.extent === 'clock' ? 0 : 1.5 / scaleOf(frame);
  for (const lane of event.stands) {
    const day = event.extent === 'day' && !event.fuzzy ? `${lane} ${event.start}` : undefined;
    const isDrawn = day !== undefined && days.has(day);
    if (day !== undefined) days.add(day);
    if (event.extent !== 'clock' && !isDrawn)
      band(event.start + gap, event.end - gap, lane, 4, 0, 0.3, event.fuzzy);
    if (event.effect)
      band(Math.max(event.effect.start, event.start), event.effect.end, lane, 3, 6, 0.55, undefined);
  }
  return prims;
}
