import { describe, expect, it } from 'vitest';
import { asCustomProperty } from './paint/colourWriter.ts';
import { THEMES } from './palette.ts';
import { themeCss } from './themeCss.ts';

const [light = '', system = '', dark = ''] = themeCss().split('\n');

describe('the themes as a style sheet', () => {
  it('is light by default and on paper, on screens dark by the system or when asked for', () => {
    expect(light).toMatch(/^:root\{color-scheme:light;.*\}$/);
    expect(system).toMatch(
      /^@media screen and \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme=light\]\)\{color-scheme:dark;.*\}\}$/,
    );
    expect(dark).toMatch(/^@media screen\{\[data-theme=dark\]\{color-scheme:dark;.*\}\}$/);
    expect(system).toContain(dark.slice('@media screen{[data-theme=dark]'.length));
  });

  it('gives every token a painter may write its colour', () => {
    for (const [sheet, theme] of [
      [light, THEMES.light],
      [dark, THEMES.dark],
    ] as const) {
      const value = (token: Parameters<typeof asCustomProperty>[0]) =>
        new RegExp(`[;{]${asCustomProperty(token).slice(4, -1)}:([^;}]*)`).exec(sheet)?.[1];
      expect(value('inkMuted')).toBe(theme.inkMuted);
      expect(value('ground')).toBe(theme.ground);
      expect(value('weekend')).toBe(theme.weekend);
      expect(value('panel')).toBe(theme.panel);
      expect(value('ink')).toBe(theme.ink);
      expect(value('rule')).toBe(theme.rule);
      expect(value('focus')).toBe(theme.focus);
      expect(value('dispute')).toBe(theme.dispute);
      for (const [token, colour] of Object.entries(theme.side)) expect(value(`side.${token}`)).toBe(colour);
      expect(sheet).toContain(`--tint-us:${theme.tint.us}`);
    }
  });
});
