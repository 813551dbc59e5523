/** How high a frame stands before it has told its own height. */

/** From this width on, px, a frame opens with the Timeline: a drawing of one height. Below, with the Sequence. */
const ROOM = 720;

/** The height, px, for a width, px: twelve rows of the Sequence, which grow as they narrow, or the Timeline. */
export function startHeight(width: number): number {
  return width < ROOM ? 1_000 + Math.max(0, 640 - width) * 2 : 780;
}
