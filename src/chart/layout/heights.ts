/** Lane heights: every lane has its line and room for arrows; rows of titles go where they are wanted. */

/** What a lane asks for: rows of titles, and whether arrows leave its line upward or downward. */
export interface LaneDemand {
  readonly rows: number;
  readonly up: boolean;
  readonly down: boolean;
}

/** A lane's place, px from the top of the drawing. `line` is its line; titles stand between `top` and the line. */
export interface LaneBox {
  readonly top: number;
  readonly line: number;
  readonly bottom: number;
  readonly rows: number;
  /** Distance from the line to the foot of the lowest row. */
  readonly lift: number;
}

export const ROW_HEIGHT = 15;
const STUB_ROOM = 27;
const MARK_ROOM = 11;
const PAD = 7;

/** Distance from a lane's line to the foot of its lowest row of titles, px. */
export function liftOf(demand: LaneDemand): number {
  return demand.up ? STUB_ROOM : MARK_ROOM;
}

/**
 * Shares `height` px below `top` among the lanes. Rows are taken from the lane that has most until all fit; room
 * that is left over is spread evenly. The last lane may end below `top + height` when the lines alone need more.
 */
export function laneBoxes(demands: readonly LaneDemand[], top: number, height: number): readonly LaneBox[] {
  const fixed = demands.map((demand) => PAD + liftOf(demand) + (demand.down ? STUB_ROOM : MARK_ROOM));
  const rows = demands.map((demand) => demand.rows);
  const wanted = () => fixed.reduce((a, b) => a + b, 0) + rows.reduce((a, b) => a + b, 0) * ROW_HEIGHT;
  while (wanted() > height) {
    const most = rows.reduce((best, count, lane) => (count > (rows[best] ?? 0) ? lane : best), 0);
    if ((rows[most] ?? 0) === 0) break;
    rows[most] = (rows[most] ?? 0) - 1;
  }
  const spare = Math.max(0, height - wanted()) / Math.max(1, demands.length);
  let at = top;
  return demands.map((demand, lane) => {
    const box = at;
    const line = box + PAD + spare * 0.6 + (rows[lane] ?? 0) * ROW_HEIGHT + liftOf(demand);
    at = line + (demand.down ? STUB_ROOM : MARK_ROOM) + spare * 0.4;
    return {
      top: box,
      line: Math.round(line) + 0.5,
      bottom: at,
      rows: rows[lane] ?? 0,
      lift: liftOf(demand),
    };
  });
}
