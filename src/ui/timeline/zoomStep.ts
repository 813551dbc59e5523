/** What one press of a zoom key makes of the window's length. */
export const STEP = 0.8;
