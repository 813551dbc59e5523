/**
 * Chooses what is laid out: every event while they are few, those around the window while few are in it, else strips of
 * density with the few most prominent titled. Each kind is remembered while it stays right.
 */
import { bisectLeft } from 'd3-array';
import { type ChartColumns, type ChartSet, type Finder, finderOf } from '../chart/columns.ts';
import type { ChartEvent } from '../chart/events.ts';
import { densityCells, isTooCoarse, marksIn } from '../chart/layout/density.ts';
import { type Layout, layoutChart } from '../chart/layout/layout.ts';
import { type Pyramid, pyramidOf } from '../chart/pyramid.ts';
import type { Lane } from '../chart/sideLanes.ts';
import { DAY_MS } from '../time/civil.ts';
import { pad, type Span, span } from '../time/span.ts';

/** Up to so many events are laid out as a whole: then panning only moves the picture. */
const FEW = 1_500;
/** Up to so many marks in the window each have their own place; more become strips. */
const NEAR = 500;
/** So many prominent events of a window are titled over strips, and of those that began before it. */
const TITLED = 120;
const TITLED_CROSSING = 40;
/** Where more than is laid out goes across a window, so many of each prominence still do. */
const CROSSING = 100;
/** Layouts reach so many windows further on both sides, as far as they may: then panning only moves the picture. */
const REACHES = [1, 0.25, 0];

/** What a picture is made from. Members keep their identity while they do not change. */
export interface PictureInput {
  readonly set: ChartSet;
  readonly lanes: readonly Lane[];
  readonly window: Span;
  /** Px per millisecond. */
  readonly scale: number;
  readonly top: number;
  readonly height: number;
  /** Whether the window is on the move: then rows of titles stay as they are. */
  readonly isMoving: boolean;
}

/** Counts of the overview's bins: of all events and of those shown. */
export interface OverviewBins {
  readonly all: Uint32Array;
  readonly shown: Uint32Array;
}

/** Some of the events of a stretch of time. */
export interface Listing {
  /** Their indexes in the record, in time order. */
  readonly events: readonly number[];
  /** How many there are, those that are not listed too. */
  readonly count: number;
}

export interface Pictures {
  readonly layoutOf: (input: PictureInput) => Layout;
  /** The shown events whose marks stand from `from` up to `to`, on one lane if given: the first `most` of them. */
  readonly listOf: (set: ChartSet, from: number, to: number, most: number, lane?: number) => Listing;
  /** Counts in `bins` equal parts of a span; an event on several lanes counts once. */
  readonly binsOf: (set: ChartSet, limits: Span, bins: number) => OverviewBins;
}

interface Remembered {
  readonly layout: Layout;
  readonly input: PictureInput;
  /** The time for which it is good. */
  readonly good: Span;
}

/** Makes a chooser with a memory of its own. */
export function createPictures(): Pictures {
  let last: Remembered | undefined;
  let titles: Remembered | undefined;
  const finders = new WeakMap<ChartColumns, Finder>();
  const pyramids = new WeakMap<ChartSet, Pyramid>();
  const wholes = new WeakMap<ChartColumns, Pyramid>();
  const alls = new WeakMap<ChartSet, readonly ChartEvent[]>();
  /** One more than each event's index in the record, where it is known. */
  const indexes = new WeakMap<ChartColumns, Uint32Array>();
  const prominents = new WeakMap<ChartSet, Int32Array>();
  let bins: (OverviewBins & { readonly set: ChartSet; readonly limits: Span }) | undefined;

  const finder = (columns: ChartColumns) => remember(finders, columns, () => finderOf(columns));
  const whole = (columns: ChartColumns, lanes: number) =>
    remember(wholes, columns, () => pyramidOf(columns, lanes));
  const pyramid = (set: ChartSet, lanes: number) =>
    set.count === set.columns.length
      ? whole(set.columns, lanes)
      : remember(pyramids, set, () => pyramidOf(set.columns, lanes, set.isShown));
  const prominent = (set: ChartSet) => remember(prominents, set, () => prominentOf(set));

  /** Strips ask for it in every frame, and an event is dear to make. */
  const indexOf = (columns: ChartColumns, place: number): number => {
    const known = remember(indexes, columns, () => new Uint32Array(columns.length));
    const next = known[place] || columns.at(place).index + 1;
    known[place] = next;
    return next - 1;
  };

  const isGood = ({ layout, input, good }: Remembered, next: PictureInput): boolean =>
    input.set === next.set &&
    input.lanes === next.lanes &&
    input.height === next.height &&
    input.top === next.top &&
    Math.abs(layout.scale / next.scale - 1) < 1e-9 &&
    (next.isMoving || !layout.isPassing) &&
    next.window.start >= good.start &&
    next.window.end <= good.end;

  const make = (input: PictureInput): Remembered => {
    const { set, lanes, window, scale, top, height, isMoving } = input;
    const rows =
      isMoving && last?.input.lanes === lanes && last.input.height === height ? last.layout.rows : undefined;
    const layOut = (events: readonly ChartEvent[]) =>
      layoutChart({ events, lanes, scale, top, height, rows });
    if (set.count <= FEW) {
      const events = remember(alls, set, () => allOf(set));
      return { layout: layOut(events), input, good: span(-Infinity, Infinity) };
    }
    const counts = pyramid(set, lanes.length);
    const isNear =
      marksIn(counts, window) <= NEAR ||
      (isTooCoarse(counts, window) && marksUpTo(set, finder(set.columns), window, NEAR) <= NEAR);
    const around = isNear ? eventsAround(set, finder(set.columns), window) : undefined;
    if (around) return { layout: layOut(around.events), input, good: around.good };
    if (!titles || !isGood(titles, input)) {
      const { events, good } = titledAround(set, prominent(set), window);
      titles = { layout: onStrips(layOut(events)), input, good };
    }
    const density = densityCells(counts, window, scale, (place) => indexOf(set.columns, place));
    return { layout: { ...titles.layout, density }, input, good: window };
  };

  return {
    layoutOf: (input) => {
      if (!last || !isGood(last, input)) last = make(input);
      return last.layout;
    },
    listOf: (set, from, to, most, lane) => {
      const events: number[] = [];
      let count = 0;
      eachMark(set, finder(set.columns), span(from, to), (place) => {
        if (lane !== undefined && !standsOn(set.columns, place, lane)) return;
        count += 1;
        if (events.length < most) events.push(set.columns.at(place).index);
      });
      return { events, count };
    },
    binsOf: (set, limits, count) => {
      const { columns, isShown } = set;
      if (bins && bins.set === set && bins.limits === limits && bins.all.length === count) return bins;
      const known = bins?.set.columns === columns && bins.limits === limits ? bins.all : undefined;
      const all = known?.length === count ? known : binned(columns, undefined, limits, count);
      const shown = set.count === columns.length ? all : binned(columns, isShown, limits, count);
      bins = { set, limits, all, shown };
      return bins;
    },
  };
}

function remember<K extends WeakKey, V>(memory: WeakMap<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function allOf({ columns, isShown }: ChartSet): readonly ChartEvent[] {
  const events: ChartEvent[] = [];
  for (let place = 0; place < columns.length; place++) if (isShown(place)) events.push(columns.at(place));
  return events;
}

/** The shown events of the highest prominence, in time order. */
function prominentOf({ columns, isShown }: ChartSet): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < columns.length; place++)
    if (columns.significance[place] === 3 && isShown(place)) places.push(place);
  return Int32Array.from(places);
}

/** Events to be laid out, and the time for which the picture of them is good. */
interface Around {
  readonly events: readonly ChartEvent[];
  readonly good: Span;
}

/**
 * All events that take any of the window's time, and of what is around it as much as may be laid out. Where too many go
 * across the window, those with their mark in it and some that cross; `undefined` where even these are too many.
 */
function eventsAround(set: ChartSet, finder: Finder, window: Span): Around | undefined {
  const made = (places: readonly number[], good: Span): Around => ({
    events: places.map((place) => set.columns.at(place)),
    good,
  });
  for (const reach of REACHES) {
    const good = wholeDays(pad(window, reach));
    const places = upTo(FEW, (take) =>
      finder.within(good.start, good.end, (place) => !set.isShown(place) || take(place)),
    );
    if (places) return made(places, good);
  }
  for (const reach of REACHES) {
    const good = pad(window, reach);
    const places = upTo(FEW, (take) => eachPlaced(set, finder, good, take));
    if (places) return made(withCrossing(set, finder, good, places), good);
  }
  return undefined;
}

/** What is taken, or `undefined` where it is more than `most`; taking says whether there may be more. */
function upTo(most: number, each: (take: (place: number) => boolean) => void): readonly number[] | undefined {
  const taken: number[] = [];
  each((place) => {
    taken.push(place);
    return taken.length <= most;
  });
  return taken.length > most ? undefined : taken;
}

/** Each shown event whose mark is in a span, in order, until told `false`. */
function eachMark(
  set: ChartSet,
  finder: Finder,
  { start, end }: Span,
  found: (place: number) => unknown,
): void {
  const { mark } = set.columns;
  // An event with nothing but an end has its mark there, and no time from it on.
  finder.within(start - 1, end, (place) => {
    const at = mark[place] ?? 0;
    return at < start || at >= end || !set.isShown(place) || found(place);
  });
}

/** As `eachMark`, and those too which share a day of the span: where a mark stands in its day depends on the others. */
function eachPlaced(set: ChartSet, finder: Finder, good: Span, found: (place: number) => unknown): void {
  const { mark, start, end } = set.columns;
  const days = wholeDays(good);
  finder.within(days.start, days.end, (place) => {
    const [at, from, to] = [mark[place] ?? 0, start[place] ?? 0, end[place] ?? 0];
    const isIn = at >= good.start && at < good.end;
    const isInDay = from >= days.start && from % DAY_MS === 0 && to - from >= DAY_MS;
    return !(isIn || isInDay) || !set.isShown(place) || found(place);
  });
}

/** Adds the first of each prominence of the events which cross a span and are not among `places`. */
function withCrossing(
  set: ChartSet,
  finder: Finder,
  { start, end }: Span,
  places: readonly number[],
): readonly number[] {
  const known = new Set(places);
  const added: number[] = [];
  const perProminence = [0, 0, 0, 0];
  finder.within(start, end, (place) => {
    const prominence = set.columns.significance[place] ?? 1;
    const taken = perProminence[prominence] ?? 0;
    if (taken >= CROSSING || known.has(place) || !set.isShown(place)) return;
    perProminence[prominence] = taken + 1;
    added.push(place);
  });
  return [...places, ...added].sort((a, b) => a - b);
}

/** How many marks a window holds, one for each lane an event stands on; anything above `most` when there are more. */
function marksUpTo(set: ChartSet, finder: Finder, window: Span, most: number): number {
  const { standsFrom } = set.columns;
  let sum = 0;
  eachMark(set, finder, window, (place) => {
    sum += (standsFrom[place + 1] ?? 0) - (standsFrom[place] ?? 0);
    return sum <= most;
  });
  return sum;
}

function standsOn({ standsFrom, lanes }: ChartColumns, place: number, lane: number): boolean {
  return lanes.subarray(standsFrom[place], standsFrom[place + 1]).includes(lane);
}

/** The prominent events of a window where they are few enough to be titled, else none; and what is around as far as it may be. */
function titledAround({ columns }: ChartSet, prominent: Int32Array, window: Span): Around {
  const within = ({ start, end }: Span) =>
    prominent.subarray(
      bisectLeft(prominent, bisectLeft(columns.start, start)),
      bisectLeft(prominent, bisectLeft(columns.start, end)),
    );
  const wide = pad(window, 1);
  if (within(window).length > TITLED) return { events: [], good: window };
  const good = within(wide).length > 3 * TITLED ? window : wide;
  const inside = within(good);
  const crossing: number[] = [];
  const before = bisectLeft(prominent, bisectLeft(columns.start, good.start)) - 1;
  for (let i = before; i >= 0 && crossing.length < TITLED_CROSSING; i--) {
    const place = prominent[i] ?? 0;
    if ((columns.end[place] ?? 0) > good.start) crossing.push(place);
  }
  return { events: [...crossing.reverse(), ...inside].map((place) => columns.at(place)), good };
}

/** Over strips every mark stands by itself: a badge would count again what the strip below it counts. */
function onStrips(layout: Layout): Layout {
  const events = layout.events.map((placed) => ({ ...placed, foot: placed.x, gathered: [] }));
  return { ...layout, events, cells: layout.lanes.map(() => []) };
}

function wholeDays({ start, end }: Span): Span {
  return span(Math.floor(start / DAY_MS) * DAY_MS, Math.ceil(end / DAY_MS) * DAY_MS);
}

/** The events with a mark in each of `count` equal parts of a span: those that `isShown`, or all. */
function binned(
  { length, mark }: ChartColumns,
  isShown: ChartSet['isShown'] | undefined,
  { start, end }: Span,
  count: number,
): Uint32Array {
  const counts = new Uint32Array(count);
  const width = (end - start) / count;
  for (let place = 0; place < length; place++) {
    const at = mark[place] ?? 0;
    if (!(at >= start && at <= end) || (isShown && !isShown(place))) continue;
    const bin = width > 0 ? Math.min(count - 1, Math.floor((at - start) / width)) : 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
