/** Lane heights: every lane has its line and room for arrows; rows of titles go where they are worth most. */

/** What a lane asks for: what it can show in so many rows of titles, and whether arrows leave its line downward. */
export interface LaneDemand {
  /** The worth of the titles placed in `rows` rows, from 0 to `mostRows`. Asked for few values, lowest first. */
  readonly worth: (rows: number) => number;
  readonly mostRows: number;
  readonly down: boolean;
  /** Of a lane that is collapsed to a line: its height, px. It has no rows. */
  readonly thin?: number | undefined;
}

/** A lane's place, px from the top of the drawing. `line` is its line; titles stand between `top` and the line. */
export interface LaneBox {
  readonly top: number;
  readonly line: number;
  readonly bottom: number;
  readonly rows: number;
  readonly isThin: boolean;
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
 * alone need more. `given` rows are kept as they are. What is collapsed gets neither rows nor spare room.
 */
export function laneBoxes(
  demands: readonly LaneDemand[],
  top: number,
  height: number,
  given?: readonly number[],
): readonly LaneBox[] {
  const rooms = demands.map(({ down, thin }) => {
    if (thin !== undefined) return { above: thin / 2, below: thin / 2, share: 0 };
    return { above: PAD + LIFT, below: down ? BELOW_WITH_ARROWS : BELOW, share: 1 };
  });
  const rows = demands.map((_, lane) => given?.[lane] ?? 0);
  const taken = rows.reduce((a, b) => a + b, 0) * ROW_HEIGHT;
  let free = height - taken - rooms.reduce((sum, room) => sum + room.above + room.below, 0);
  const gains = given ? [] : demands.map((demand) => gainOf(demand, 0));
  while (gains.length > 0 && free >= ROW_HEIGHT) {
    const best = gains.reduce((most, gain, lane) => (gain > (gains[most] ?? 0) ? lane : most), 0);
    const demand = demands[best];
    if (!demand || (gains[best] ?? 0) <= 0) break;
    rows[best] = (rows[best] ?? 0) + 1;
    gains[best] = gainOf(demand, rows[best] ?? 0);
    free -= ROW_HEIGHT;
  }
  const spare = Math.max(0, free) / Math.max(1, rooms.filter(({ share }) => share > 0).length);
  let at = top;
  return rooms.map(({ above, below, share }, lane) => {
    const box = at;
    const line = box + above + share * spare * 0.55 + (rows[lane] ?? 0) * ROW_HEIGHT;
    at = line + below + share * spare * 0.45;
    return {
      top: box,
      line: Math.round(line) + 0.5,
      bottom: at,
      rows: rows[lane] ?? 0,
      isThin: share === 0,
    };
  });
}

/** What the next row gains, or half of what the next two gain together, whichever is more. */
function gainOf({ worth, mostRows }: LaneDemand, rows: number): number {
  if (rows >= mostRows) return 0;
  const now = rows === 0 ? 0 : worth(rows);
  const one = worth(rows + 1) - now;
  return one > 0 || rows + 2 > mostRows ? one : (worth(rows + 2) - now) / 2;
}
