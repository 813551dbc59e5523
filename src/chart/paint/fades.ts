/** How bands fade where a date is not certain, the same in both painters. */

/** Offsets and opacities of the three fades. */
export const FADES: Readonly<Record<'start' | 'end' | 'both', readonly (readonly [number, number])[]>> = {
  start: [
    [0, 0],
    [1, 1],
  ],
  end: [
    [0, 1],
    [1, 0],
  ],
  both: [
    [0, 0],
    [0.5, 1],
    [1, 0],
  ],
};
