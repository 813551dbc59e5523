// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advancesModule, faceFile } from './advances.js';
import { readAdvances } from './woff2.js';

describe('the shipped face', () => {
  it('has the advances that the table says', async () => {
    const table = await readFile(join(import.meta.dirname, '../../src/chart/advances.ts'), 'utf8');
    expect(table, 'run `node scripts/font/advances.js`').toBe(await advancesModule());
  });

  it('is small enough for the first load', async () => {
    const sizes = await Promise.all([400, 600].map(async (weight) => (await stat(faceFile(weight))).size));
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(90_000);
  });
});

describe('reading a WOFF2 file', () => {
  it('finds characters of several segments of the cmap', async () => {
    const { unitsPerEm, advances } = readAdvances(await readFile(faceFile(400)));
    expect(unitsPerEm).toBe(1000);
    expect(advances.get(0x20)).toBe(200);
    for (const character of 'Ağ҂Єґ’→⟷')
      expect(advances.has(character.codePointAt(0) ?? 0)).toBe(character !== '҂');
  });

  it('refuses what is no WOFF2 file', () => {
    expect(() => readAdvances(Buffer.from('wOFF and nothing else'))).toThrow('no WOFF2 file');
  });
});
