/**
 * Places the titles of one lane above its line, in rows, most prominent first. A title is a flag: its leader
 * rises from the mark and the words stand beside it. No title overlaps another, covers another's leader, or is
 * crossed by one; where a form does not fit, the next shorter form is tried, then only the mark remains.
 * Positions are world pixels, so panning moves every title alike and none of them hops.
 */
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

interface Taken {
  readonly left: number;
  readonly right: number;
  /** An arrow, which a leader may touch. */
  readonly stub: boolean;
}

/** Places what fits into `rows` rows; `requests` come most important first. */
export function placeTitles(
  requests: readonly TitleRequest[],
  rows: number,
  obstacles: Obstacles,
): readonly PlacedTitle[] {
  const taken: Taken[][] = Array.from({ length: rows }, () => []);
  const leaders: { x: number; row: number }[] = [];
  const placed: PlacedTitle[] = [];
  const worth = worthBetween(requests);
  for (const { left, right } of obstacles.stubs) insert(taken[0] ?? [], { left, right, stub: true });
  for (const request of requests) {
    const title = findPlace(request, rows, taken, leaders, obstacles, worth);
    if (!title) continue;
    placed.push(title);
    const { left, right } = extentOf(title);
    for (let row = title.row; row < title.row + title.form.lines.length; row++)
      insert(taken[row] ?? [], { left, right, stub: false });
    insertLeader(leaders, { x: title.x, row: title.row });
  }
  return placed;
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

/**
 * The cheapest free place. Words in a low row bar the leaders of the marks below them from rising, so a place costs
 * what stands under it, less the higher it is; height itself, a crossed line and a shorter form cost a little.
 */
function findPlace(
  { key, x, worth, forms }: TitleRequest,
  rows: number,
  taken: readonly (readonly Taken[])[],
  leaders: readonly { x: number; row: number }[],
  obstacles: Obstacles,
  worthBetween: (left: number, right: number) => number,
): PlacedTitle | undefined {
  let best: PlacedTitle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [shortness, form] of forms.entries()) {
    for (let row = 0; row + form.lines.length <= rows; row++) {
      if (row > 0 && covers(taken[row - 1] ?? [], x)) break;
      for (const side of ['right', 'left'] as const) {
        const title: PlacedTitle = { key, x, row, side, form };
        const { left, right } = extentOf(title);
        if (crossesLeader(leaders, left, right, row)) continue;
        if (overlapsAny(taken, title, left, right)) continue;
        const barred = Math.max(0, worthBetween(left, right) - worth);
        const cost =
          barred * (1 - row / rows) +
          row * 0.8 +
          (crossesLine(obstacles.lines, left, right) ? 1 : 0) +
          (side === 'left' ? 0.5 : 0) +
          shortness * 3;
        if (cost < least) {
          least = cost;
          best = title;
        }
      }
    }
  }
  return best;
}

/** The worth of all marks between two places. */
function worthBetween(requests: readonly TitleRequest[]): (left: number, right: number) => number {
  const sorted = [...requests].sort((a, b) => a.x - b.x);
  const sums = new Float64Array(sorted.length + 1);
  for (const [i, { worth }] of sorted.entries()) sums[i + 1] = (sums[i] ?? 0) + worth;
  return (left, right) => (sums[lowerBound(sorted, right)] ?? 0) - (sums[lowerBound(sorted, left)] ?? 0);
}

function overlapsAny(
  taken: readonly (readonly Taken[])[],
  title: PlacedTitle,
  left: number,
  right: number,
): boolean {
  for (let row = title.row; row < title.row + title.form.lines.length; row++)
    if (overlaps(taken[row] ?? [], left - TITLE_GAP, right + TITLE_GAP)) return true;
  return false;
}

function overlaps(row: readonly Taken[], left: number, right: number): boolean {
  const next = row[firstEndingAfter(row, left)];
  return next !== undefined && next.left < right;
}

/** Whether words in this row stand over `x`, so that a leader there would cross them. */
function covers(row: readonly Taken[], x: number): boolean {
  const next = row[firstEndingAfter(row, x - 3)];
  return next !== undefined && !next.stub && next.left < x + 3;
}

function crossesLeader(
  leaders: readonly { x: number; row: number }[],
  left: number,
  right: number,
  row: number,
): boolean {
  for (let i = lowerBound(leaders, left - 3); i < leaders.length; i++) {
    const leader = leaders[i];
    if (!leader || leader.x > right + 3) return false;
    if (leader.row >= row) return true;
  }
  return false;
}

function crossesLine(lines: Float64Array, left: number, right: number): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return (lines[low] ?? Number.POSITIVE_INFINITY) <= right;
}

function firstEndingAfter(row: readonly Taken[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((row[middle]?.right ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lowerBound(leaders: readonly { x: number }[], x: number): number {
  let low = 0;
  let high = leaders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leaders[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(row: Taken[], taken: Taken): void {
  row.splice(firstEndingAfter(row, taken.left), 0, taken);
}

function insertLeader(leaders: { x: number; row: number }[], leader: { x: number; row: number }): void {
  leaders.splice(lowerBound(leaders, leader.x), 0, leader);
}
