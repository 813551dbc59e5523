import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blend, ciede2000, contrast, labOf, linearOf, VISIONS } from '../testing/colour.ts';
import { type SideColour, sideColour, THEMES, type Theme } from './palette.ts';

const SIDES: readonly SideColour[] = ['europe', 'ua', 'us', 'ru', 'organisations', 'others'];
const PAIRS = SIDES.flatMap((a, i) => SIDES.slice(i + 1).map((b) => [a, b] as const));

/** The difference of two colours as a kind of vision sees them. */
function differenceOf(a: string, b: string, see: (typeof VISIONS)[number]['see']): number {
  return ciede2000(labOf(see(linearOf(a))), labOf(see(linearOf(b))));
}

describe.each(Object.values(THEMES))('the $name theme', (theme: Theme) => {
  const { ground, weekend, panel, ink, inkMuted, rule, focus, dispute, side, tint } = theme;
  const surfaces = Object.entries({ ground, weekend, panel });

  it.each([...Object.entries({ ink, inkMuted, dispute }), ...Object.entries(side)])(
    '%s can be read as text',
    (_, colour) => {
      for (const [name, surface] of surfaces)
        expect(contrast(colour, surface), name).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('shows marks, full lines, signs and focus', () => {
    for (const colour of [...Object.values(side), inkMuted, dispute, focus])
      for (const [name, surface] of surfaces)
        expect(contrast(colour, surface), name).toBeGreaterThanOrEqual(3);
  });

  it.each(VISIONS)('tells the sides apart in $name vision', ({ see }) => {
    for (const [a, b] of PAIRS)
      expect(differenceOf(side[a], side[b], see), `${a} and ${b}`).toBeGreaterThanOrEqual(12);
  });

  it('has signs and a focus that look like no side', () => {
    for (const colour of [dispute, focus])
      for (const token of SIDES)
        expect(
          differenceOf(colour, side[token], (rgb) => rgb),
          token,
        ).toBeGreaterThanOrEqual(12);
  });

  it('keeps grid lines and weekends quiet', () => {
    expect(contrast(rule, ground)).toBeLessThan(1.6);
    expect(contrast(weekend, ground)).toBeLessThan(1.2);
    expect(contrast(weekend, ground)).toBeGreaterThan(1.04);
  });

  it('has tints that are the sides’ colours thinned, on which ink can be read', () => {
    for (const token of SIDES) {
      expect(tint[token]).toBe(blend(side[token], ground, 0.14));
      expect(contrast(ink, tint[token])).toBeGreaterThanOrEqual(7);
      expect(contrast(inkMuted, tint[token])).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the colour of a side', () => {
  it('is known for every side of the record', () => {
    const path = join(import.meta.dirname, '../../data/ukraine-ceasefire/dataset.json');
    const sides: { colour: string }[] = JSON.parse(readFileSync(path, 'utf8')).sides;
    expect(sides.map(({ colour }) => colour).sort()).toEqual([...SIDES].sort());
  });

  it('is that of others for a token no theme knows', () => {
    expect(sideColour(THEMES.light, 'us')).toBe(THEMES.light.side.us);
    for (const token of ['', 'atlantis', 'constructor', '__proto__'])
      expect(sideColour(THEMES.dark, token)).toBe(THEMES.dark.side.others);
  });
});
