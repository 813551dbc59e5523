/**
 * Stands in for d3-transition in the bundle: d3-zoom asks it only to interrupt animations, and the stage animates by
 * itself. It keeps about 10 kB of colours, easings and timers from every reader.
 */
export function interrupt(): void {}
