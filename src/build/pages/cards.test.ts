import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawCards } from './cards.ts';
import { indexedPng } from './png.ts';

const ROOT = join(import.meta.dirname, '../../..');
const card = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" font-family="Parley"><rect width="1200" height="630" fill="#faf7f1"/>${body}</svg>`;
const text = (weight: number, of: string) =>
  card(`<text x="40" y="200" font-size="120" font-weight="${weight}" fill="#1f2126">${of}</text>`);

/** What stands in a file that `indexedPng` wrote: its size, its palette, and a byte a pixel after that of each row. */
function read(png: Uint8Array) {
  const file = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const header = parts.get('IHDR') ?? Buffer.alloc(13);
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    palette: parts.get('PLTE') ?? Buffer.alloc(0),
    rows: inflateSync(parts.get('IDAT') ?? Buffer.alloc(0)),
  };
}

it('draws in the shipped face, in both weights and both alphabets', async () => {
  const cards = await drawCards(
    ROOT,
    [text(400, ''), text(400, 'Parley'), text(600, 'Parley'), text(400, 'Парлей')].map((svg, at) => ({
      path: `${at}`,
      text: svg,
    })),
  );
  const inked = cards
    .toSorted((a, b) => a.path.localeCompare(b.path))
    .map(({ png }) => {
      const { width, height, rows } = read(png);
      expect([width, height]).toEqual([1200, 630]);
      return rows.filter((place) => place !== 0).length;
    });
  expect(inked[0]).toBe(0);
  expect(inked[1]).toBeGreaterThan(5000);
  expect(inked[2]).toBeGreaterThan((inked[1] ?? 0) * 1.1);
  expect(inked[3]).toBeGreaterThan(5000);
});

it('keeps every colour of a picture of few, and the nearest of one of many', async () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 1, 2, 3, 255, 200, 0, 9, 255, 7, 7, 7, 255]);
  const { palette, rows } = read(await indexedPng({ width: 2, height: 2, pixels }));
  const colours = [...rows].flatMap((place, at) =>
    at % 3 === 0 ? [] : [[...palette.subarray(3 * place, 3 * place + 3)]],
  );
  expect(colours).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [200, 0, 9],
    [7, 7, 7],
  ]);
  const many = Uint8Array.from({ length: 4 * 600 }, (_, at) => [at >> 3, at >> 4, at >> 3, 255][at % 4] ?? 0);
  const told = read(await indexedPng({ width: 600, height: 1, pixels: many }));
  expect(told.palette.length).toBe(3 * 256);
  for (let x = 0; x < 600; x++) {
    const apart = (place: number) =>
      [0, 1, 2].reduce(
        (sum, i) => sum + ((told.palette[3 * place + i] ?? 0) - (many[4 * x + i] ?? 0)) ** 2,
        0,
      );
    const nearest = Math.min(...Array.from({ length: 256 }, (_, place) => apart(place)));
    expect(apart(told.rows[x + 1] ?? 0)).toBe(nearest);
  }
});
