/**
 * Joins and arrows: a double line joins the lanes of a contact, a single one the authors of a joint act; words
 * put directly travel the whole way; words said in public are a stub toward their addressee, with its code.
 */

import type { LaneBox } from '../layout/heights.ts';
import { type PlacedEvent, STUB } from '../layout/layout.ts';
import { textWidth } from '../measure.ts';
import type { Lane } from '../sideLanes.ts';
import type { ColourToken, Prim, TextPrim } from './display.ts';

const BREAK = 9;
/** The same at a lane that is collapsed to a line; there a stub is no longer than its head. */
const BREAK_THIN = 5;
const STUB_THIN = 6;
const HEAD = 4;
/** Of the codes at the ends of stubs, px. */
const CODE_SIZE = 10;

/** The joins and arrows of one event at screen x; far out (`stubs` false) stubs go and double lines become one. */
export function exchangePrims(
  { event, radius }: PlacedEvent,
  x: number,
  boxes: readonly LaneBox[],
  lanes: readonly Lane[],
  alpha: number,
  stubs: boolean,
): readonly Prim[] {
  const prims: Prim[] = [];
  const line = (lane: number) => boxes[lane]?.line ?? 0;
  const [first = 0] = event.stands;
  const last = event.stands.at(-1) ?? first;
  if (event.joins && last > first) {
    const joined = new Set(event.stands);
    for (const [y1, y2] of stretches(first, last, joined, boxes))
      for (const dx of event.contact && stubs ? [-1.75, 1.75] : [0])
        prims.push({
          kind: 'line',
          x1: x + dx,
          y1,
          x2: x + dx,
          y2,
          stroke: 'inkMuted',
          width: event.contact ? 1.25 : 1.5,
          alpha,
        });
  }
  const turns = stubs && event.stands.length === 1 && !boxes[first]?.isThin;
  if (event.contact && event.joins && turns) prims.push(...within(x, line(first), radius, alpha));
  for (const aim of event.aims) {
    if (event.stands.includes(aim)) {
      if (turns) prims.push(...loop(x, line(aim), radius, colourOf(lanes[aim]), alpha));
      continue;
    }
    const from = nearest(event.stands, aim);
    const down = aim > from;
    const colour = colourOf(lanes[from]);
    if (event.direct) {
      const [low, high] = down ? [from, aim] : [aim, from];
      for (const [y1, y2] of stretches(low, high, new Set([from, aim]), boxes))
        prims.push({ kind: 'line', x1: x, y1, x2: x, y2, stroke: colour, width: 1.5, alpha });
      prims.push(head(x, line(aim) + (down ? -2 : 2), down, colour, alpha));
    } else if (stubs) {
      const tip = tipOf(boxes[from], down, radius);
      prims.push(
        { kind: 'line', x1: x, y1: line(from), x2: x, y2: tip, stroke: colour, width: 1.5, alpha },
        head(x, tip, down, colour, alpha),
      );
    }
  }
  return prims;
}

/** A code at the end of a stub, and what it is worth where several want one place. */
export interface StubCode {
  readonly prim: TextPrim;
  readonly width: number;
  readonly worth: number;
}

/** The codes at the ends of an event's stubs, drawn after all lines so that none crosses them; those of one end side by side. */
export function stubCodes(
  { event, radius }: PlacedEvent,
  x: number,
  boxes: readonly LaneBox[],
  lanes: readonly Lane[],
  worth: number,
): readonly StubCode[] {
  if (event.direct) return [];
  const ends = new Map<number, number>();
  return event.aims
    .filter((aim) => !event.stands.includes(aim))
    .flatMap((aim): StubCode[] => {
      const from = nearest(event.stands, aim);
      const down = aim > from;
      const tip = tipOf(boxes[from], down, radius);
      const lane = lanes[aim];
      if (!lane?.code || boxes[from]?.isThin) return [];
      const left = ends.get(tip) ?? x + 5;
      const width = textWidth(lane.code, CODE_SIZE, 600);
      ends.set(tip, left + width + 3);
      return [
        {
          prim: {
            kind: 'text',
            x: left,
            y: tip + (down ? 0 : 6),
            text: lane.code,
            size: CODE_SIZE,
            weight: 600,
            fill: colourOf(lane),
            halo: 'ground',
          },
          width,
          worth,
        },
      ];
    });
}

/** Those codes that have their place: the worthier first, and none over another. */
export function placedCodes(codes: readonly StubCode[]): readonly Prim[] {
  const placed: StubCode[] = [];
  for (const code of [...codes].sort((a, b) => b.worth - a.worth))
    if (!placed.some((other) => overlap(code, other))) placed.push(code);
  return placed.map(({ prim }) => prim);
}

function overlap(a: StubCode, b: StubCode): boolean {
  return (
    Math.abs(a.prim.y - b.prim.y) < CODE_SIZE &&
    a.prim.x < b.prim.x + b.width + 2 &&
    b.prim.x < a.prim.x + a.width + 2
  );
}

/** Where a stub from a lane ends. */
function tipOf(box: LaneBox | undefined, down: boolean, radius: number): number {
  const reach = box?.isThin ? STUB_THIN + Math.min(radius, 3) : STUB + radius;
  return (box?.line ?? 0) + (down ? reach : -reach);
}

/** The colour of a lane's marks. */
export function colourOf(lane: Lane | undefined): ColourToken {
  return lane?.colour ? `side.${lane.colour}` : 'inkMuted';
}

/** The lane nearest to another one. */
export function nearest(stands: readonly number[], aim: number): number {
  return stands.reduce(
    (best, lane) => (Math.abs(lane - aim) < Math.abs(best - aim) ? lane : best),
    stands[0] ?? aim,
  );
}

/** The parts of a vertical from one lane to another that leave out the lanes it only passes. */
function stretches(
  first: number,
  last: number,
  joined: ReadonlySet<number>,
  boxes: readonly LaneBox[],
): [number, number][] {
  const parts: [number, number][] = [];
  let from = boxes[first]?.line ?? 0;
  for (let lane = first + 1; lane <= last; lane++) {
    const y = boxes[lane]?.line ?? 0;
    if (joined.has(lane)) continue;
    const gap = boxes[lane]?.isThin ? BREAK_THIN : BREAK;
    parts.push([from, y - gap]);
    from = y + gap;
  }
  parts.push([from, boxes[last]?.line ?? 0]);
  return parts;
}

function head(x: number, y: number, down: boolean, stroke: ColourToken, alpha: number): Prim {
  const back = down ? -HEAD * 1.3 : HEAD * 1.3;
  return {
    kind: 'polygon',
    points: [
      [x - HEAD, y + back],
      [x, y],
      [x + HEAD, y + back],
    ],
    stroke,
    width: 1.5,
    open: true,
    alpha,
  };
}

/** A contact of people of one lane: its double line turns back below the mark. */
function within(x: number, y: number, radius: number, alpha: number): readonly Prim[] {
  return [8, 11.5].map(
    (reach): Prim => ({
      kind: 'polygon',
      points: Array.from({ length: 13 }, (_, i) => {
        const angle = (i / 12) * Math.PI;
        return [x + (reach - 3) * Math.cos(angle), y + radius - 1 + reach * Math.sin(angle)] as const;
      }),
      stroke: 'inkMuted',
      width: 1.25,
      open: true,
      alpha,
    }),
  );
}

/** Words to somebody of one's own lane: a small loop below the line. */
function loop(x: number, y: number, radius: number, stroke: ColourToken, alpha: number): readonly Prim[] {
  const low = y + radius + 8;
  return [
    {
      kind: 'polygon',
      points: [
        [x, y],
        [x, low],
        [x + 12, low],
        [x + 12, y + 3],
      ],
      stroke,
      width: 1.5,
      open: true,
      alpha,
    },
    head(x + 12, y + 3, false, stroke, alpha),
  ];
}
