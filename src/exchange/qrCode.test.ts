import * as fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode, qrSvg } from './qrCode.ts';

/** The modules that a path of runs covers. */
function drawn(path: string, size: number): readonly string[] {
  const rows = Array.from({ length: size }, () => new Array<string>(size).fill('.'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(length); i += 1) rows[Number(y)]?.splice(Number(x) + i, 1, '#');
  return rows.map((row) => row.join(''));
}

describe('a QR code', () => {
  it('draws the dark modules and no others, with four light ones around them', () => {
    const link = 'https://example.org/?time=2025-03-11/2025-03-19&actor=us';
    const code = qrCode(link);
    if (!code) throw new Error('no code');
    const rows = drawn(code.path, code.size);
    const { data } = encode(link, { ecc: 'M', border: 4 });
    expect(rows).toEqual(data.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')));
    for (const at of [0, 1, 2, 3, code.size - 4, code.size - 1]) {
      expect(rows[at]).toMatch(/^\.+$/);
      expect(rows.map((row) => row[at]).join('')).toMatch(/^\.+$/);
    }
    // The finder pattern in the corner.
    expect(rows[4]?.slice(4, 12)).toBe('#######.');
    // The module that is always dark: it is mirrored where rows and columns are.
    expect(rows[code.size - 12]?.[12]).toBe('#');
    expect(qrSvg(code)).toContain(`viewBox="0 0 ${code.size} ${code.size}"`);
  });

  it('is made of every text that fits one, and of no other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (part, times) => {
          const text = part.repeat(times);
          const bytes = new TextEncoder().encode(text).length;
          expect(qrCode(text) === undefined).toBe(bytes > 2_953);
        },
      ),
      { numRuns: 40 },
    );
    expect(qrCode('a'.repeat(2_953))).toBeDefined();
    expect(qrCode('a'.repeat(2_954))).toBeUndefined();
  });
});
