/**
 * Marks of a lane that would collide gather into one badge with their count, at their centroid. Gathering is told in
 * world pixels, so that panning changes nothing.
 */

/** A mark on a lane: `key` names its event, `x` is its place, world px. */
export interface LaneMark {
  readonly key: number;
  readonly x: number;
}

/** One mark, or several as a badge. */
export interface Cell {
  /** The centroid, world px. */
  readonly x: number;
  /** From the first to the last of its marks, world px. */
  readonly left: number;
  readonly right: number;
  readonly count: number;
  /** The marks in it; of a cell that was only counted, none, or the index in the record of the one event it holds. */
  readonly keys: readonly number[];
  /** What was counted. */
  readonly bin?: CountedBin;
}

/** The time of a lane whose marks were counted: axis times from `from` up to `to`. */
export interface CountedBin {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** Marks nearer to each other than this collide, px. */
const COLLIDE = 6;
/** A badge spans no more than this, px, or it would hide when things happened. */
const WIDEST = 22;
/** A badge's radius, px, and the room it needs from its neighbours. */
export const BADGE = 8;
const ROOM = 15;

/** The cells of one lane; `marks` are sorted by place. */
export function gather(marks: readonly LaneMark[]): readonly Cell[] {
  const cells: Cell[] = [];
  let run: { x: number; readonly left: number; right: number; readonly keys: number[] } | undefined;
  const close = () => {
    if (run) cells.push({ ...run, count: run.keys.length });
  };
  for (const { key, x } of marks) {
    if (run && x - run.right < COLLIDE && x - run.left <= WIDEST) {
      run.right = x;
      run.x = (run.x * run.keys.length + x) / (run.keys.length + 1);
      run.keys.push(key);
    } else {
      close();
      run = { x, left: x, right: x, keys: [key] };
    }
  }
  close();
  return makeRoom(cells);
}

/** A badge takes in the neighbours it would cover, until none is covered or it is as wide as a badge may be. */
function makeRoom(cells: readonly Cell[]): readonly Cell[] {
  const done: Cell[] = [];
  for (const cell of cells) {
    let next = cell;
    for (let last = done.at(-1); last && covers(last, next); last = done.at(-1)) {
      done.pop();
      next = together(last, next);
    }
    done.push(next);
  }
  return done;
}

function covers(a: Cell, b: Cell): boolean {
  const isBadge = a.count > 1 || b.count > 1;
  return isBadge && b.x - a.x < ROOM && b.right - a.left <= 2 * WIDEST;
}

function together(a: Cell, b: Cell): Cell {
  const count = a.count + b.count;
  return {
    x: (a.x * a.count + b.x * b.count) / count,
    count,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    keys: [...a.keys, ...b.keys],
  };
}
