/** How colours are written into SVG. */
import type { ColourToken } from '../scene/display.ts';

/** How a colour token is written: `var(--ink)` where a page's themes apply, `#1a1a1a` in a file that stands alone. */
export type ColourWriter = (token: ColourToken) => string;

/** The colour as a custom property of the page: `side.us` is `var(--side-us)`. */
export const asCustomProperty: ColourWriter = (token) =>
  `var(--${token.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
