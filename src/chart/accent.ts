/** The accent that an editor gives a frame, as it can be seen: of its own hue, in a contrast that is safe on the theme. */
import { THEMES, type ThemeName } from './palette.ts';

/** The contrast that the accent keeps with what it stands on: it also underlines and writes text. */
const SAFE = 4.5;
const STEPS = 50;

/** The colour as the theme can show it: itself, or the nearest mixture with the theme's ink that has a safe contrast. */
export function accentOn(colour: string, theme: ThemeName): string {
  const { ground, panel, ink } = THEMES[theme];
  for (let step = 0; step < STEPS; step++) {
    const mixed = mix(ink, colour, step / STEPS);
    if (Math.min(contrastOf(mixed, ground), contrastOf(mixed, panel)) >= SAFE) return mixed;
  }
  return ink;
}

function mix(over: string, under: string, part: number): string {
  const channels = channelsOf(over).map((value, at) =>
    Math.round(value * part + (channelsOf(under)[at] ?? 0) * (1 - part)),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast ratio of WCAG 2.2. */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
