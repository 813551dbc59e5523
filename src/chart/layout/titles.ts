/**
 * Places the titles of one lane above its line, in rows, most prominent first. A title is a flag: its leader
 * rises from the mark and the words stand beside it. No title overlaps another, covers another's leader, or is
 * crossed by one; where a form does not fit, the next shorter form is tried, then only the mark remains.
 * Positions are world pixels, so panning moves every title alike and none of them hops.
 */
import { bisectLeft, bisector } from 'd3-array';

export interface TitleForm {
  readonly lines: readonly string[];
  /** Width of the widest line, px. */
  readonly width: number;
}

/** A mark that wants a title: `x` in world px; `worth` above 0; forms from the fullest to the shortest. */
export interface TitleRequest {
  readonly key: number;
  readonly x: number;
  readonly worth: number;
  readonly forms: readonly TitleForm[];
}

/** A placed title. `row` counts up from the lane's line, of its lowest line; `side` is where the words stand. */
export interface PlacedTitle {
  readonly key: number;
  readonly x: number;
  readonly row: number;
  readonly side: 'right' | 'left';
  readonly form: TitleForm;
  /** While it is on its way: how far from its place it is drawn, in rows up and px to the right, and how faded (0 to 1). */
  readonly away?: { readonly rows: number; readonly px: number; readonly faded: number };
}

/** What a lane has besides titles, in world px. */
export interface Obstacles {
  /** Joining lines, sorted: kept clear of where there is a choice. */
  readonly lines: Float64Array;
  /** Arrows that rise from the line into the lowest row: never covered. */
  readonly stubs: readonly { readonly left: number; readonly right: number }[];
}

/** Space between the leader and its words, and between two titles of a row, px. */
export const FLAG_GAP = 4;
const TITLE_GAP = 12;
const LEADER_GAP = 3;
/** How many titles may move for one that found no place. */
const MOST_MOVED = 2;

/** Places what fits into `rows` rows; `requests` come most important first. */
export function placeTitles(
  requests: readonly TitleRequest[],
  rows: number,
  obstacles: Obstacles,
): readonly PlacedTitle[] {
  const lane = new TitleRows(requests, rows, obstacles);
  for (const request of requests) lane.placeCheapest(request);
  return lane.titles();
}

/**
 * Places as `placeTitles` does, then lets those of at least `worth` that found no place move up to two others aside,
 * when these find another place.
 */
export function placeTitlesWithCare(
  requests: readonly TitleRequest[],
  rows: number,
  obstacles: Obstacles,
  worth: number,
): readonly PlacedTitle[] {
  const lane = new TitleRows(requests, rows, obstacles);
  for (const request of requests) lane.placeCheapest(request);
  for (const request of requests)
    if (request.worth >= worth && !lane.has(request.key)) lane.placeByMoving(request);
  return lane.titles();
}

/** Left and right edge of a placed title's words, world px. */
export function extentOf({ x, side, form }: Pick<PlacedTitle, 'x' | 'side' | 'form'>): {
  left: number;
  right: number;
} {
  return side === 'right'
    ? { left: x + FLAG_GAP, right: x + FLAG_GAP + form.width }
    : { left: x - FLAG_GAP - form.width, right: x - FLAG_GAP };
}

/** A stretch of a row: of a title, or of an arrow (`key` -1), which a leader may touch. */
interface Taken {
  readonly left: number;
  readonly right: number;
  readonly key: number;
}

interface Leader {
  readonly x: number;
  readonly row: number;
  readonly key: number;
}

/** The rows of one lane while they fill. Stretches and leaders are kept sorted by place. */
class TitleRows {
  private readonly taken: Taken[][];
  private readonly leaders: Leader[] = [];
  private readonly placed = new Map<number, PlacedTitle>();
  private readonly requests: ReadonlyMap<number, TitleRequest>;
  private readonly worthBetween: (left: number, right: number) => number;

  constructor(
    requests: readonly TitleRequest[],
    private readonly rows: number,
    private readonly obstacles: Obstacles,
  ) {
    this.taken = Array.from({ length: rows }, () => []);
    this.requests = new Map(requests.map((request) => [request.key, request]));
    this.worthBetween = worthBetween(requests);
    const lowest = this.taken[0];
    if (lowest) for (const { left, right } of obstacles.stubs) insert(lowest, { left, right, key: -1 });
  }

  titles(): readonly PlacedTitle[] {
    return [...this.placed.values()];
  }

  has(key: number): boolean {
    return this.placed.has(key);
  }

  /** Places a title where it is free and costs least; says whether it found a place. */
  placeCheapest(request: TitleRequest): boolean {
    let best: PlacedTitle | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const title of this.candidates(request)) {
      if (this.inTheWay(title, 0) === undefined) continue;
      const cost = this.costOf(title, request);
      if (cost < least) [best, least] = [title, cost];
    }
    if (best) this.add(best);
    return best !== undefined;
  }

  /** Places a title where few others stand, if these find another place; else leaves all as it was. */
  placeByMoving(request: TitleRequest): boolean {
    for (const title of this.candidates(request)) {
      const keys = this.inTheWay(title, MOST_MOVED);
      if (!keys) continue;
      const moved = keys.flatMap((key) => this.placed.get(key) ?? []);
      for (const other of moved) this.remove(other);
      this.add(title);
      const others = moved.flatMap(({ key }) => this.requests.get(key) ?? []);
      if (others.every((other) => this.placeCheapest(other))) return true;
      for (const { key } of [title, ...moved]) {
        const stands = this.placed.get(key);
        if (stands) this.remove(stands);
      }
      for (const other of moved) this.add(other);
    }
    return false;
  }

  private *candidates({ key, x, forms }: TitleRequest): Iterable<PlacedTitle> {
    for (const form of forms)
      for (let row = 0; row + form.lines.length <= this.rows; row++)
        for (const side of ['right', 'left'] as const) yield { key, x, row, side, form };
  }

  /** The keys of the titles in the way of one; `undefined` when they are more than `most`, or an arrow is. */
  private inTheWay(title: PlacedTitle, most: number): readonly number[] | undefined {
    const keys = new Set<number>();
    const { left, right } = extentOf(title);
    for (let row = 0; row < title.row + title.form.lines.length; row++) {
      const under = row < title.row;
      const [from, to] = under
        ? [title.x - LEADER_GAP, title.x + LEADER_GAP]
        : [left - TITLE_GAP, right + TITLE_GAP];
      const stretches = this.taken[row] ?? [];
      for (let i = byRight.right(stretches, from); i < stretches.length; i++) {
        const stretch = stretches[i];
        if (!stretch || stretch.left >= to) break;
        if (stretch.key >= 0) keys.add(stretch.key);
        else if (!under) return undefined;
        if (keys.size > most) return undefined;
      }
    }
    for (let i = byX.left(this.leaders, left - LEADER_GAP); i < this.leaders.length; i++) {
      const leader = this.leaders[i];
      if (!leader || leader.x > right + LEADER_GAP) break;
      if (leader.row >= title.row) keys.add(leader.key);
      if (keys.size > most) return undefined;
    }
    return [...keys];
  }

  /**
   * Words in a low row bar the leaders of the marks below them from rising, so a place costs what stands under it,
   * less the higher it is; height itself, a crossed line and a shorter form cost a little.
   */
  private costOf(title: PlacedTitle, { forms }: TitleRequest): number {
    const { left, right } = extentOf(title);
    const barred = this.worthBetween(left, right);
    return (
      barred * (1 - title.row / this.rows) +
      title.row * 0.8 +
      (hasBetween(this.obstacles.lines, left, right) ? 1 : 0) +
      (title.side === 'left' ? 0.5 : 0) +
      forms.indexOf(title.form) * 3
    );
  }

  private add(title: PlacedTitle): void {
    this.placed.set(title.key, title);
    const { left, right } = extentOf(title);
    for (let row = title.row; row < title.row + title.form.lines.length; row++)
      insert(this.taken[row] ?? [], { left, right, key: title.key });
    const leader = { x: title.x, row: title.row, key: title.key };
    this.leaders.splice(byX.left(this.leaders, title.x), 0, leader);
  }

  private remove(title: PlacedTitle): void {
    this.placed.delete(title.key);
    for (let row = title.row; row < title.row + title.form.lines.length; row++)
      removeKey(this.taken[row] ?? [], title.key);
    removeKey(this.leaders, title.key);
  }
}

/** The worth of all marks between two places. */
function worthBetween(requests: readonly TitleRequest[]): (left: number, right: number) => number {
  const sorted = [...requests].sort((a, b) => a.x - b.x);
  const sums = new Float64Array(sorted.length + 1);
  for (const [i, { worth }] of sorted.entries()) sums[i + 1] = (sums[i] ?? 0) + worth;
  return (left, right) => (sums[byX.left(sorted, right)] ?? 0) - (sums[byX.left(sorted, left)] ?? 0);
}

const byX = bisector((item: { readonly x: number }) => item.x);
const byRight = bisector((taken: Taken) => taken.right);

function hasBetween(sorted: Float64Array, left: number, right: number): boolean {
  return (sorted[bisectLeft(sorted, left)] ?? Number.POSITIVE_INFINITY) <= right;
}

/** Stretches of titles never overlap; those of arrows may, so a row is sorted by its right edges. */
function insert(row: Taken[], taken: Taken): void {
  row.splice(byRight.right(row, taken.right), 0, taken);
}

function removeKey(sorted: { readonly key: number }[], key: number): void {
  const at = sorted.findIndex((item) => item.key === key);
  if (at >= 0) sorted.splice(at, 1);
}
