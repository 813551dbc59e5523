/** QR codes of links, as a path to be drawn and as a picture of their own (ISO/IEC 18004; four modules of quiet zone). */
import { encode } from 'uqr';

/** A code: `size` modules a side, the quiet zone included, and the dark ones as a path in units of one module. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

const QUIET_ZONE = 4;
/** What level L of the largest code holds, in bytes. */
const MOST_BYTES = 2_953;
/** Longer texts give codes whose modules a telephone no longer makes out on a screen: they mend less. */
const COMFORTABLE_BYTES = 400;

/** The code of a text; `undefined` where it is too long for any. */
export function qrCode(text: string): QrCode | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return undefined;
  const { size, data } = encode(text, {
    ecc: bytes > COMFORTABLE_BYTES ? 'L' : 'M',
    border: QUIET_ZONE,
  });
  return { size, path: data.map(rowPath).join('') };
}

/** The picture as a file: black on white, whatever stands around it. */
export function qrSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>\n`;
}

/** The runs of dark modules in one row. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
  }
  return path;
}
