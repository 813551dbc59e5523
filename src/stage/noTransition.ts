/**
 * Stands in for d3-transition and d3-interpolate in the bundle. d3-zoom needs them only to animate programmed changes,
 * and the stage animates by itself; without them every reader is spared some 15 kB of colours, easings and timers.
 */
export function interrupt(): void {}

/** Never called: it is the way between two views of an animated change. */
export function interpolateZoom(): never {
  throw new Error('the stage animates by itself');
}
