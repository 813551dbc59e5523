import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/colour.ts';
import { accentOn } from './accent.ts';
import { THEMES } from './palette.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('an accent', () => {
  it('can be read on both themes, whatever colour was asked for', () => {
    fc.assert(
      fc.property(colours, fc.constantFrom('light' as const, 'dark' as const), (colour, theme) => {
        const seen = accentOn(colour, theme);
        expect(seen).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(seen, THEMES[theme].ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(seen, THEMES[theme].panel)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it was asked for where it can be read', () => {
    expect(accentOn('#8e0019', 'light')).toBe('#8e0019');
    expect(accentOn('#8e0019', 'dark')).not.toBe('#8e0019');
    expect(accentOn('#ffe000', 'dark')).toBe('#ffe000');
  });
});
