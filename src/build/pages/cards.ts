/** Draws cards: from SVG to PNG, in the shipped face and no other. */
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { CARD } from './outward.ts';
import { indexedPng } from './png.ts';
import type { PageFile } from './recordPages.ts';

/** A drawn card: its path from the root of the site, and the picture. */
export interface DrawnCard {
  readonly path: string;
  readonly png: Uint8Array;
}

/** So many are drawn at the same time; more would only wait for each other. */
const AT_ONCE = 4;

/** Draws the cards with the faces of a project. Throws where the drawing fails. */
export async function drawCards(root: string, cards: readonly PageFile[]): Promise<readonly DrawnCard[]> {
  const fontFiles = [400, 600].map((weight) => join(root, `src/ui/fonts/parley-${weight}.ttf`));
  const drawn: DrawnCard[] = [];
  const left = cards.values();
  const draw = async () => {
    for (const { path, text } of left) {
      const image = await renderAsync(text, {
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Parley' },
        fitTo: { mode: 'width', value: CARD.width },
      });
      drawn.push({ path, png: await indexedPng(image) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return drawn;
}
