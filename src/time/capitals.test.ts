import { describe, expect, it } from 'vitest';
import { capitalZone } from './capitals.ts';
import { isZone, offsetMinutes } from './zone.ts';

describe('the clock of a capital', () => {
  it('is a zone that the machine knows', () => {
    for (const country of ['US', 'RU', 'UA', 'FR', 'TR', 'SA', 'CN', 'VA', 'ZA'])
      expect(isZone(capitalZone(country) ?? '')).toBe(true);
  });

  it('is that of the capital where a country has many', () => {
    const may = Date.UTC(2025, 4, 19, 14);
    expect(offsetMinutes(capitalZone('RU') ?? '', may)).toBe(180);
    expect(offsetMinutes(capitalZone('US') ?? '', may)).toBe(-240);
  });

  it('is not guessed', () => {
    expect(capitalZone('XX')).toBeUndefined();
    expect(capitalZone('constructor')).toBeUndefined();
  });
});
