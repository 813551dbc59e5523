/**
 * Chooses what is laid out: every event while they are few, those around the window while few are in it, else strips of
 * density with the few most prominent titled. Each kind is remembered while it stays right.
 */
import { bisectLeft } from 'd3-array';
import { type ChartColumns, type ChartSet, type Finder, finderOf } from '../chart/columns.ts';
import type { ChartEvent } from '../chart/events.ts';
import type { Lane } from '../chart/lanes.ts';
import { densityCells, marksIn } from '../chart/layout/density.ts';
import { type Layout, layoutChart } from '../chart/layout/layout.ts';
import { binsWithin, levelFor, type Pyramid, pyramidOf } from '../chart/pyramid.ts';
import { DAY_MS } from '../time/civil.ts';
import { pad, type Span, span } from '../time/span.ts';

/** Up to so many events are laid out as a whole: then panning only moves the picture. */
const FEW = 1_500;
/** Up to so many marks in the window each have their own place; more become strips. */
const NEAR = 500;
/** So many prominent events are titled over strips. */
const TITLED = 120;

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

export interface Pictures {
  readonly layoutOf: (input: PictureInput) => Layout;
  /** Counts in `bins` equal parts of a span. */
  readonly binsOf: (set: ChartSet, lanes: number, limits: Span, bins: number) => OverviewBins;
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
  const finders = new WeakMap<ChartColumns, Finder>();
  const pyramids = new WeakMap<ChartSet, Pyramid>();
  const wholes = new WeakMap<ChartColumns, Pyramid>();
  const prominents = new WeakMap<ChartSet, Int32Array>();
  let bins: { readonly key: readonly unknown[]; readonly bins: OverviewBins } | undefined;

  const finder = (columns: ChartColumns) => remember(finders, columns, () => finderOf(columns));
  const whole = (columns: ChartColumns, lanes: number) =>
    remember(wholes, columns, () => pyramidOf(columns, lanes, () => true));
  const pyramid = (set: ChartSet, lanes: number) =>
    set.count === set.columns.length
      ? whole(set.columns, lanes)
      : remember(pyramids, set, () => pyramidOf(set.columns, lanes, set.isShown));
  const prominent = (set: ChartSet) => remember(prominents, set, () => prominentOf(set));

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
    if (set.count <= FEW) return { layout: layOut(allOf(set)), input, good: span(-Infinity, Infinity) };
    const counts = pyramid(set, lanes.length);
    if (marksIn(counts, window) <= NEAR) {
      const good = wholeDays(pad(window, 1));
      const events: ChartEvent[] = [];
      finder(set.columns).within(good.start, good.end, (place) => {
        if (set.isShown(place)) events.push(set.columns.at(place));
      });
      return { layout: layOut(events), input, good };
    }
    const titled = titledIn(set, prominent(set), window);
    const layout = { ...layOut(titled), density: densityCells(counts, window, scale) };
    return { layout, input, good: window };
  };

  return {
    layoutOf: (input) => {
      if (!last || !isGood(last, input)) last = make(input);
      return last.layout;
    },
    binsOf: (set, lanes, limits, count) => {
      const key = [set, lanes, limits, count];
      if (!bins || key.some((part, i) => part !== bins?.key[i])) {
        bins = {
          key,
          bins: {
            all: binned(whole(set.columns, lanes), limits, count),
            shown: binned(pyramid(set, lanes), limits, count),
          },
        };
      }
      return bins.bins;
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

/** The prominent events of a window where they are few enough to be titled, else none. */
function titledIn({ columns }: ChartSet, prominent: Int32Array, window: Span): readonly ChartEvent[] {
  const from = bisectLeft(prominent, bisectLeft(columns.start, window.start));
  const to = bisectLeft(prominent, bisectLeft(columns.start, window.end));
  return to - from > TITLED ? [] : [...prominent.subarray(from, to)].map((place) => columns.at(place));
}

function wholeDays({ start, end }: Span): Span {
  return span(Math.floor(start / DAY_MS) * DAY_MS, Math.ceil(end / DAY_MS) * DAY_MS);
}

/** The counts of a pyramid, all lanes together, in equal parts of a span. */
function binned(pyramid: Pyramid, limits: Span, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  const width = (limits.end - limits.start) / count;
  const level = Math.max(0, levelFor(pyramid, width) - 1);
  for (let lane = 0; lane < pyramid.lanes; lane++)
    binsWithin(pyramid, level, lane, limits.start, limits.end, (bin) => {
      const at = Math.min(
        count - 1,
        Math.max(0, Math.floor(((bin.start + bin.end) / 2 - limits.start) / width)),
      );
      counts[at] = (counts[at] ?? 0) + bin.count;
    });
  return counts;
}
