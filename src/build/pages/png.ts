/** Writes pictures of few colours as PNG (W3C, "Portable Network Graphics", third edition): a byte a pixel, from a palette. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits a sample, and the colour type of palettes. */
const DEPTH = 8;
const INDEXED = 3;
const MOST_COLOURS = 256;
/** The highest level takes eight times as long for a tenth less. */
const LEVEL = 6;

/** An opaque picture as it was drawn: four bytes a pixel, red first, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * The file. The most frequent colours are kept; where there are more than a palette holds, each of the others (the rims of
 * letters and lines) becomes the nearest one that is kept.
 */
export async function indexedPng({ width, height, pixels }: Pixels): Promise<Buffer> {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  // Most pixels are as the one before: looking up each would take longer than all the rest.
  let run = 0;
  for (let at = 0, byte = 0; at < colours.length; at++, byte += 4) {
    const colour = ((pixels[byte] ?? 0) << 16) | ((pixels[byte + 1] ?? 0) << 8) | (pixels[byte + 2] ?? 0);
    colours[at] = colour;
    run++;
    if (at + 1 < colours.length && isSame(pixels, byte)) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    run = 0;
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = sorted.slice(0, MOST_COLOURS);
  const places = new Map(kept.map((colour, place) => [colour, place]));
  for (const colour of sorted.slice(MOST_COLOURS)) places.set(colour, nearest(colour, kept));
  const rows = Buffer.alloc((width + 1) * height);
  let [before, place] = [-1, 0];
  for (let y = 0, at = 0, to = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x++, at++) {
      const colour = colours[at] ?? 0;
      if (colour !== before) [before, place] = [colour, places.get(colour) ?? 0];
      rows[to++] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', await compress(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Whether the pixel that begins at a byte looks as the one after it. */
function isSame(pixels: Uint8Array, byte: number): boolean {
  return (
    pixels[byte] === pixels[byte + 4] &&
    pixels[byte + 1] === pixels[byte + 5] &&
    pixels[byte + 2] === pixels[byte + 6]
  );
}

/** The place of the colour that differs least. */
function nearest(colour: number, among: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, other] of among.entries()) {
    const distance =
      ((colour >> 16) - (other >> 16)) ** 2 +
      (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((colour & 255) - (other & 255)) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/** A part of the file: its length, its name, its bytes and their check sum. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
