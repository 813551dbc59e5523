/** The themes as custom properties, made at build: the page, its SVG and the canvas share one palette. */
import { THEMES, type Theme } from './palette.ts';

/**
 * The style sheet: light on the root, dark where `data-theme` asks for it or, unless it asks for light, where
 * the reader's system does, but never on paper. Names are those of the theme: `--ink-muted`, `--side-us`, `--tint-us`.
 */
export function themeCss(): string {
  const light = declarations(THEMES.light);
  const dark = declarations(THEMES.dark);
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{[data-theme=dark]{${dark}}}`,
    '',
  ].join('\n');
}

function declarations({ name, side, tint, ...colours }: Theme): string {
  const entries = [
    ...Object.entries(colours),
    ...Object.entries(side).map(([token, colour]) => [`side-${token}`, colour] as const),
    ...Object.entries(tint).map(([token, colour]) => [`tint-${token}`, colour] as const),
  ];
  const hyphened = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [`color-scheme:${name}`, ...entries.map(([key, colour]) => `--${hyphened(key)}:${colour}`)].join(
    ';',
  );
}
