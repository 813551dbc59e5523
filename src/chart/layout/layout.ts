/**
 * The layout: from events, lanes and a scale to places. It is pure and deterministic, and speaks of the whole set
 * at one scale in *world pixels* (x = axis time × scale), so that panning only moves the picture.
 */
import { DAY_MS } from '../../time/civil.ts';
import type { ChartEvent } from '../events.ts';
import { nameLines, THIN_NAME } from '../laneNames.ts';
import { textWidth } from '../measure.ts';
import type { Lane } from '../sideLanes.ts';
import { type Cell, gather, type LaneMark } from './gather.ts';
import { type LaneBox, laneBoxes } from './heights.ts';
import { markTimes } from './slots.ts';
import {
  type Obstacles,
  type PlacedTitle,
  placeTitles,
  placeTitlesWithCare,
  type TitleForm,
  type TitleRequest,
} from './titles.ts';
import { wrap } from './wrap.ts';

/** What is laid out. `scale` is px per millisecond; `top` and `height` bound the lanes, px. */
export interface LayoutInput {
  readonly events: readonly ChartEvent[];
  readonly lanes: readonly Lane[];
  readonly scale: number;
  readonly top: number;
  readonly height: number;
  /** Rows of titles by lane, kept from a layout before while the scale is changing; else they are found. */
  readonly rows?: readonly number[] | undefined;
}

/** One event's place: its mark's world x, and the radius of the mark. */
export interface PlacedEvent {
  readonly event: ChartEvent;
  readonly x: number;
  /** Where its title's leader ends: at the mark, or at the badge that has taken it in, world px. */
  readonly foot: number;
  readonly radius: number;
  /** False when the picture is closer than a day and the hour is not known: only the band is drawn. */
  readonly marked: boolean;
  /** The lane on which its title would stand: the first of its lanes that is not collapsed, where one is not. */
  readonly home: number;
  /** The lanes on which its mark is gathered into a badge with others. */
  readonly gathered: readonly number[];
  readonly title: PlacedTitle | undefined;
}

/** The laid-out chart; `events` are in the order they came in. */
export interface Layout {
  readonly scale: number;
  readonly lanes: readonly Lane[];
  readonly boxes: readonly LaneBox[];
  readonly events: readonly PlacedEvent[];
  /** The marks of each lane, those that would collide gathered; keys are places in `events`. */
  readonly cells: readonly (readonly Cell[])[];
  /** Where there are more events than room for marks: how many stand in each narrow bin of each lane. */
  readonly density: readonly (readonly Cell[])[];
  /** Where arrows rise from each lane's line into its lowest row, world px. */
  readonly stubs: readonly Obstacles['stubs'][];
  /** Where the last lane ends, px. */
  readonly bottom: number;
  /** Rows of titles by lane. */
  readonly rows: readonly number[];
  /** Whether its rows were given: it is good while the scale is changing, no longer. */
  readonly isPassing: boolean;
}

export const TITLE_SIZE = 12.5;
const MOST_ROWS = 9;
/** What a title is worth when lanes compete for rows. */
const WORTH = { 1: 1, 2: 3, 3: 9 } as const;
const LONG_TITLE = 250;
const WRAPPED = 190;
const QUARTER_MS = 91 * DAY_MS;
/** Narrower than this a quarter shows at most three titles a lane. */
const QUARTER_PX = 620;
/** A day wider than this, px, is drawn with its hours; then events whose hour is not known have no mark, only the band. */
export const HOURS_FROM = 760;
/** A day narrower than this, px, has no room for the arrows of words said in public. */
export const STUBS_FROM = 9;
/** Distance from a lane's line to the tip of a stub, beyond the mark's radius, px. */
export const STUB = 12;
/** The least height of a lane that is collapsed to a line, and what it takes besides its name, px. */
const THIN = 18;
const THIN_PAD = 7;

/** Lays out the chart. */
export function layoutChart({ events, lanes, scale, top, height, rows }: LayoutInput): Layout {
  const times = markTimes(events);
  const dayPx = DAY_MS * scale;
  const isMarked = (event: ChartEvent) => dayPx <= HOURS_FROM || event.extent === 'clock';
  // Without a mark the words begin where the band does: no place within the day would be honest.
  const xs = times.map((time, i) => {
    const event = events[i];
    const at = event && !isMarked(event) && Number.isFinite(event.start) ? event.start : time;
    return at * scale;
  });
  const homes = homesOf(events, lanes);
  const requests = titleRequests(events, xs, homes, lanes, scale);
  const obstacles = obstaclesOf(events, xs, lanes.length, dayPx);
  const none: Obstacles = { lines: new Float64Array(), stubs: [] };
  const demands = lanes.map(({ name, isThin }, lane) => ({
    thin: isThin ? Math.max(THIN, nameLines(name, THIN_NAME).length * THIN_NAME.pitch + THIN_PAD) : undefined,
    worth: remembered((rows) =>
      placeTitles(requests[lane] ?? [], rows, obstacles[lane] ?? none).reduce(
        (sum, { key }) => sum + WORTH[events[key]?.significance ?? 1],
        0,
      ),
    ),
    mostRows: requests[lane]?.length ? MOST_ROWS : 0,
    down:
      dayPx >= STUBS_FROM &&
      events.some((event) => event.home === lane && event.aims.some((aim) => aim >= lane)),
  }));
  const boxes = laneBoxes(demands, top, height, rows);
  const titles = new Map<number, PlacedTitle>();
  for (const [lane, box] of boxes.entries()) {
    const asked = requests[lane] ?? [];
    const around = obstacles[lane] ?? none;
    const placed = rows
      ? placeTitles(asked, box.rows, around)
      : placeTitlesWithCare(asked, box.rows, around, WORTH[3]);
    for (const title of placed) titles.set(title.key, title);
  }
  const cells = cellsOf(events, xs, lanes.length, isMarked);
  const gathered: number[][] = events.map(() => []);
  const feet = Float64Array.from(xs);
  for (const [lane, of] of cells.entries())
    for (const cell of of)
      if (cell.count > 1)
        for (const key of cell.keys) {
          gathered[key]?.push(lane);
          if (homes[key] === lane) feet[key] = cell.x;
        }
  return {
    scale,
    lanes,
    boxes,
    cells,
    density: [],
    stubs: obstacles.map((of) => of.stubs),
    bottom: boxes.at(-1)?.bottom ?? top,
    rows: boxes.map((box) => box.rows),
    isPassing: rows !== undefined,
    events: events.map((event, i) => ({
      event,
      x: xs[i] ?? 0,
      foot: feet[i] ?? 0,
      radius: radiusOf(event, dayPx),
      marked: isMarked(event),
      home: homes[i] ?? event.home,
      gathered: gathered[i] ?? [],
      title: titles.get(i),
    })),
  };
}

/** The marks of each lane, in order of their place. */
function cellsOf(
  events: readonly ChartEvent[],
  xs: Float64Array,
  lanes: number,
  isMarked: (event: ChartEvent) => boolean,
): readonly (readonly Cell[])[] {
  const marks: LaneMark[][] = Array.from({ length: lanes }, () => []);
  for (const [key, event] of events.entries())
    if (isMarked(event)) for (const lane of event.stands) marks[lane]?.push({ key, x: xs[key] ?? 0 });
  return marks.map((of) => gather(of.sort((a, b) => a.x - b.x || a.key - b.key)));
}

function remembered(worth: (rows: number) => number): (rows: number) => number {
  const known = new Map<number, number>();
  return (rows) => {
    const value = known.get(rows) ?? worth(rows);
    known.set(rows, value);
    return value;
  };
}

/** Weight of a title: bold for the prominent ones. */
export function titleWeight(event: ChartEvent): 400 | 600 {
  return event.significance === 3 ? 600 : 400;
}

function radiusOf(event: ChartEvent, dayPx: number): number {
  const close = dayPx >= 28;
  if (event.shape === 'chevron') return close ? 7 : 4.5;
  if (event.significance === 3) return close ? 6.5 : 4.5;
  if (event.significance === 2) return close ? 5 : 4;
  return close ? 4 : 3;
}

/** The lane of each event on which its title would stand. */
function homesOf(events: readonly ChartEvent[], lanes: readonly Lane[]): readonly number[] {
  const isThin = (lane: number) => lanes[lane]?.isThin === true;
  return events.map(({ home, stands }) =>
    isThin(home) ? (stands.find((lane) => !isThin(lane)) ?? home) : home,
  );
}

/** For each lane, the titles it asks for, the most prominent first; one that is collapsed asks for none. */
function titleRequests(
  events: readonly ChartEvent[],
  xs: Float64Array,
  homes: readonly number[],
  lanes: readonly Lane[],
  scale: number,
): readonly (readonly TitleRequest[])[] {
  const perLane: TitleRequest[][] = lanes.map(() => []);
  const quarterPx = QUARTER_MS * scale;
  const perQuarter = new Map<string, number>();
  const alone = loneliness(homes, xs);
  const byWeight = events
    .map((event, key) => ({ event, key }))
    .sort(
      (a, b) =>
        priorityOf(b.event) - priorityOf(a.event) ||
        (alone[b.key] ?? 0) - (alone[a.key] ?? 0) ||
        a.key - b.key,
    );
  for (const { event, key } of byWeight) {
    const x = xs[key] ?? 0;
    const home = homes[key] ?? event.home;
    if (lanes[home]?.isThin) continue;
    if (quarterPx < QUARTER_PX) {
      const quarter = `${home} ${Math.floor(x / quarterPx)}`;
      const already = perQuarter.get(quarter) ?? 0;
      if (event.significance < 3 || already >= 3) continue;
      perQuarter.set(quarter, already + 1);
    }
    perLane[home]?.push({ key, x, worth: WORTH[event.significance], forms: formsOf(event) });
  }
  return perLane;
}

/** How far each event's mark stands from the next one of its lane, world px. */
function loneliness(homes: readonly number[], xs: Float64Array): Float64Array {
  const alone = new Float64Array(xs.length).fill(Number.MAX_VALUE);
  const last = new Map<number, number>();
  for (const key of Array.from(xs.keys()).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0))) {
    const lane = homes[key] ?? -1;
    const before = last.get(lane);
    if (before !== undefined) {
      const gap = (xs[key] ?? 0) - (xs[before] ?? 0);
      alone[before] = Math.min(alone[before] ?? gap, gap);
      alone[key] = gap;
    }
    last.set(lane, key);
  }
  return alone;
}

/**
 * Which of two titles comes first: the more prominent; among equals the exchange (proposals, then answers), disputes,
 * contacts, then words. Higher is first; between equals the one that stands more alone comes first.
 */
export function priorityOf(event: ChartEvent): number {
  return event.significance * 10 - rankOf(event);
}

function rankOf(event: ChartEvent): number {
  if (event.shape === 'triangle') return 0;
  if (event.shape === 'chevron') return 1;
  if (event.disputed || event.revised) return 2;
  return event.contact ? 3 : 4;
}

const formsCache = new WeakMap<ChartEvent, readonly TitleForm[]>();

function formsOf(event: ChartEvent): readonly TitleForm[] {
  const known = formsCache.get(event);
  if (known) return known;
  const weight = titleWeight(event);
  const forms: TitleForm[] = [];
  const full = textWidth(event.title, TITLE_SIZE, weight);
  if (full <= LONG_TITLE) forms.push({ lines: [event.title], width: full });
  if (event.label !== undefined)
    forms.push({ lines: [event.label], width: textWidth(event.label, TITLE_SIZE, weight) });
  else {
    const within = (width: number) => wrap(event.title, TITLE_SIZE, weight, width, 3);
    // A long word may need more room than a wrapped title should take.
    const wrapped = full > WRAPPED ? (within(WRAPPED) ?? within(LONG_TITLE)) : undefined;
    if (wrapped) forms.push(wrapped);
  }
  formsCache.set(event, forms);
  return forms;
}

/** What each lane's titles have to heed: lines that join other lanes past it, and arrows that rise from it. */
function obstaclesOf(
  events: readonly ChartEvent[],
  xs: Float64Array,
  lanes: number,
  dayPx: number,
): readonly Obstacles[] {
  const lines: number[][] = Array.from({ length: lanes }, () => []);
  const stubs: { left: number; right: number }[][] = Array.from({ length: lanes }, () => []);
  for (const [i, event] of events.entries()) {
    const x = xs[i] ?? 0;
    const ends = event.direct && !event.contact ? [...event.stands, ...event.aims] : event.stands;
    const first = Math.min(...ends);
    const last = Math.max(...ends);
    if (event.joins) for (let lane = first + 1; lane <= last; lane++) lines[lane]?.push(x);
    if (!event.direct && dayPx >= STUBS_FROM && event.aims.some((aim) => aim < first))
      stubs[first]?.push({ left: x - 5, right: x + 22 });
  }
  return lines.map((of, lane) => ({ lines: Float64Array.from(of).sort(), stubs: stubs[lane] ?? [] }));
}
