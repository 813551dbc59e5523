/**
 * The colours of the two themes. Colour marks sides and nothing else; every text and mark contrast, and the
 * distance of every two sides for every kind of vision, is computed in the test.
 */
import type { ColourToken } from './scene/display.ts';

export type ThemeName = 'light' | 'dark';

/** The colour tokens that `dataset.json` gives its sides. */
export type SideColour = 'europe' | 'ua' | 'us' | 'ru' | 'organisations' | 'others';

/** One theme; every colour is written `#rrggbb`. */
export interface Theme {
  readonly name: ThemeName;
  /** What the drawing stands on, and the band of its weekends. */
  readonly ground: string;
  readonly weekend: string;
  /** What lists, forms and the open event stand on. */
  readonly panel: string;
  readonly ink: string;
  readonly inkMuted: string;
  /** Grid lines and borders that only divide. */
  readonly rule: string;
  readonly focus: string;
  /** The sign of a dispute or a revision. */
  readonly dispute: string;
  /** Marks, lines and text of a side. */
  readonly side: Readonly<Record<SideColour, string>>;
  /** A side's colour thinned into the ground: a surface for ink to stand on. */
  readonly tint: Readonly<Record<SideColour, string>>;
}

const TINT = 0.14;

const LIGHT_GROUND = '#faf7f1';
const LIGHT_SIDES = {
  europe: '#552a8b',
  ua: '#8c6200',
  us: '#1f65d5',
  ru: '#8e0019',
  organisations: '#1f5d44',
  others: '#67676f',
} as const;

const DARK_GROUND = '#14171c';
const DARK_SIDES = {
  europe: '#c6a7e7',
  ua: '#e4bf57',
  us: '#5187e7',
  ru: '#ec796d',
  organisations: '#85dbaa',
  others: '#cdd6d7',
} as const;

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    ground: LIGHT_GROUND,
    weekend: '#f2ece0',
    panel: '#fffdf9',
    ink: '#1f2126',
    inkMuted: '#5b5b60',
    rule: '#e2dacb',
    focus: '#006d75',
    dispute: '#b34700',
    side: LIGHT_SIDES,
    tint: tints(LIGHT_SIDES, LIGHT_GROUND),
  },
  dark: {
    name: 'dark',
    ground: DARK_GROUND,
    weekend: '#1b1f27',
    panel: '#1a1e24',
    ink: '#e9e6df',
    inkMuted: '#a9a9a4',
    rule: '#2c313a',
    focus: '#5fe0e6',
    dispute: '#ff9a4d',
    side: DARK_SIDES,
    tint: tints(DARK_SIDES, DARK_GROUND),
  },
};

/** The colour of a side's token; a token that no theme knows (another record's) gets that of `others`. */
export function sideColour(theme: Theme, token: string): string {
  return isSideColour(theme, token) ? theme.side[token] : theme.side.others;
}

function isSideColour(theme: Theme, token: string): token is SideColour {
  return Object.hasOwn(theme.side, token);
}

function tints(sides: Readonly<Record<SideColour, string>>, ground: string): Record<SideColour, string> {
  return {
    europe: mix(sides.europe, ground),
    ua: mix(sides.ua, ground),
    us: mix(sides.us, ground),
    ru: mix(sides.ru, ground),
    organisations: mix(sides.organisations, ground),
    others: mix(sides.others, ground),
  };
}

function mix(colour: string, ground: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((over ?? 0) * TINT + (under ?? 0) * (1 - TINT));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** What gives a colour token its colour in a theme. */
export function paletteOf(name: ThemeName): (token: ColourToken) => string {
  const theme = THEMES[name];
  return (token) => (isSide(token) ? sideColour(theme, token.slice('side.'.length)) : theme[token]);
}

function isSide(token: ColourToken): token is `side.${string}` {
  return token.startsWith('side.');
}
