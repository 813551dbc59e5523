/** Lane heights: every lane has its line and room for arrows; rows of titles go where they are worth most. */

/** What a lane asks for: what it can show in so many rows of titles, and whether arrows leave its line downward. */
export interface LaneDemand {
  /** The worth of the titles placed in `rows` rows, from 0 to `mostRows`. Asked for few values, lowest first. */
  readonly worth: (rows: number) => number;
  readonly mostRows: number;
  readonly down: boolean;
}

/** A lane's place, px from the top of the drawing. `line` is its line; titles stand between `top` and the line. */
export interface LaneBox {
  readonly top: number;
  readonly line: number;
  readonly bottom: number;
  readonly rows: number;
}

export const ROW_HEIGHT = 15;
/** Distance from a lane's line to the foot of its lowest row of titles, px. */
export const LIFT = 10;
/** Room below a line: the lane's code stands there, or arrows. */
const BELOW = 22;
const BELOW_WITH_ARROWS = 25;
const PAD = 5;

/**
 * Shares `height` px below `top` among the lanes: each row goes where it gains most (alone or with the next one), until
 * no more fit; room that is left over is spread evenly. The last lane may end below `top + height` when the lines
 * alone need more. `given` rows are kept as they are.
 */
export function laneBoxes(
  demands: readonly LaneDemand[],
  top: number,
  height: number,
  given?: readonly number[],
): readonly LaneBox[] {
  const below = demands.map((demand) => (demand.down ? BELOW_WITH_ARROWS : BELOW));
  const rows = demands.map((_, lane) => given?.[lane] ?? 0);
  const taken = rows.reduce((a, b) => a + b, 0) * ROW_HEIGHT;
  let free = height - taken - below.reduce((sum, room) => sum + room + PAD + LIFT, 0);
  const gains = given ? [] : demands.map((demand) => gainOf(demand, 0));
  while (gains.length > 0 && free >= ROW_HEIGHT) {
    const best = gains.reduce((most, gain, lane) => (gain > (gains[most] ?? 0) ? lane : most), 0);
    const demand = demands[best];
    if (!demand || (gains[best] ?? 0) <= 0) break;
    rows[best] = (rows[best] ?? 0) + 1;
    gains[best] = gainOf(demand, rows[best] ?? 0);
    free -= ROW_HEIGHT;
  }
  const spare = Math.max(0, free) / Math.max(1, demands.length);
  let at = top;
  return demands.map((_, lane) => {
    const box = at;
    const line = box + PAD + spare * 0.55 + (rows[lane] ?? 0) * ROW_HEIGHT + LIFT;
    at = line + (below[lane] ?? BELOW) + spare * 0.45;
    return { top: box, line: Math.round(line) + 0.5, bottom: at, rows: rows[lane] ?? 0 };
  });
}

/** What the next row gains, or half of what the next two gain together, whichever is more. */
function gainOf({ worth, mostRows }: LaneDemand, rows: number): number {
  if (rows >= mostRows) return 0;
  const now = rows === 0 ? 0 : worth(rows);
  const one = worth(rows + 1) - now;
  return one > 0 || rows + 2 > mostRows ? one : (worth(rows + 2) - now) / 2;
}
