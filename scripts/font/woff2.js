// @ts-check
import { brotliDecompressSync } from 'node:zlib';

/**
 * Reads from a WOFF2 file what a table of advances needs. Only `glyf` and `loca` may be stored transformed
 * (they are not read); other transforms, collections and cmaps without format 4 are refused with an error.
 * The layout of the file is told by W3C's "WOFF File Format 2.0", that of the tables by the OpenType
 * specification.
 *
 * @param {Buffer} file
 * @returns {{ unitsPerEm: number, advances: Map<number, number> }} font units by code point
 */
export function readAdvances(file) {
  const tables = tablesOf(file);
  const unitsPerEm = tableOf(tables, 'head').readUInt16BE(18);
  const long = tableOf(tables, 'hhea').readUInt16BE(34);
  const hmtx = tableOf(tables, 'hmtx');
  const advances = new Map();
  for (const [code, glyph] of glyphsOf(tableOf(tables, 'cmap')))
    advances.set(code, hmtx.readUInt16BE(4 * Math.min(glyph, long - 1)));
  return { unitsPerEm, advances };
}

/** Tags the format writes as a number, as far as they stand before the last one read here. */
const KNOWN = 'cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca'.split(' ');
const ARBITRARY = 63;
const TRUETYPE = 0x00010000;

/**
 * @param {Buffer} file
 * @returns {Map<string, Buffer>} tables by tag
 */
function tablesOf(file) {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 file.');
  if (file.readUInt32BE(4) !== TRUETYPE) throw new Error('This is no single TrueType face.');
  const count = file.readUInt16BE(12);
  const packed = file.readUInt32BE(20);
  let at = 48;
  const number = () => {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw new Error('A length in the table directory has no end.');
  };
  const entries = [];
  for (let i = 0; i < count; i++) {
    const flags = file.readUInt8(at++);
    const known = flags & 63;
    if (known === ARBITRARY) at += 4;
    const tag = known === ARBITRARY ? file.toString('latin1', at - 4, at) : (KNOWN[known] ?? `#${known}`);
    const glyphs = tag === 'glyf' || tag === 'loca';
    const transformed = glyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (transformed && !glyphs) throw new Error(`Table ${tag} is stored transformed.`);
    const plain = number();
    entries.push({ tag, length: transformed ? number() : plain });
  }
  const data = brotliDecompressSync(file.subarray(at, at + packed));
  const tables = new Map();
  let start = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, data.subarray(start, start + length));
    start += length;
  }
  return tables;
}

/**
 * @param {Map<string, Buffer>} tables
 * @param {string} tag
 */
function tableOf(tables, tag) {
  const table = tables.get(tag);
  if (!table) throw new Error(`There is no table ${tag}.`);
  return table;
}

/**
 * @param {Buffer} cmap
 * @returns {Iterable<[number, number]>} code points and their glyphs, of the first subtable in format 4
 */
function* glyphsOf(cmap) {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  const offset = offsets.find((start) => cmap.readUInt16BE(start) === 4);
  if (offset === undefined) throw new Error('The cmap has no subtable in format 4.');
  const doubled = cmap.readUInt16BE(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  for (let i = 0; i < doubled; i += 2) {
    const last = cmap.readUInt16BE(ends + i);
    const first = cmap.readUInt16BE(starts + i);
    const delta = cmap.readUInt16BE(deltas + i);
    const range = cmap.readUInt16BE(ranges + i);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(ranges + i + range + 2 * (code - first));
      if (glyph !== 0 || range === 0) yield [code, (glyph + delta) & 0xffff];
    }
  }
}
