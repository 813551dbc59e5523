/** How far two pictures of the same thing differ, told so that the smoothing of edges does not count. */
import type { Page } from '@playwright/test';

/** The corner of a picture within a screenshot, in its pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The strongest mean difference of any box of a size, of 255, and where that box begins. */
export interface Difference {
  readonly box: Box;
  readonly most: number;
  readonly at: Corner;
}

/** Width and height of a box, px of the screenshot. */
export type Box = readonly [number, number];

/**
 * Boxes, px, and what the mean of none of that size may differ by, of 255. Letters and slanted edges, which a canvas and
 * a page smooth each in their own way, came to 17, 29 and 13 at most. The first box finds a mark, a letter, an arrow's
 * head, the second an upright line that is thin and faint, the third a band that fades.
 */
export const NOTICED: readonly { readonly box: Box; readonly most: number }[] = [
  { box: [5, 5], most: 25 },
  { box: [1, 20], most: 45 },
  { box: [20, 4], most: 20 },
];

/**
 * Compares two parts of a PNG, in the browser that can read it, by the means of all boxes of some sizes: a letter or a
 * slanted edge that is smoothed another way hardly changes them, a thing left out does.
 */
export function compare(
  page: Page,
  png: Buffer,
  one: Corner,
  other: Corner,
  size: { readonly width: number; readonly height: number },
  boxes: readonly Box[],
): Promise<readonly Difference[]> {
  return page.evaluate(
    async ({ base64, one, other, width, height, boxes }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!context) throw new Error('no canvas to compare on');
      context.drawImage(image, 0, 0);
      const pixels = ({ x, y }: { x: number; y: number }) => context.getImageData(x, y, width, height).data;
      const [a, b] = [pixels(one), pixels(other)];
      // Sums of all differences above and left of a pixel's far corner: the sum of any box is four look-ups.
      const row = (width + 1) * 3;
      const sums = new Int32Array(row * (height + 1));
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          for (let channel = 0; channel < 3; channel++) {
            const pixel = (y * width + x) * 4 + channel;
            const to = (y + 1) * row + (x + 1) * 3 + channel;
            sums[to] =
              (a[pixel] ?? 0) -
              (b[pixel] ?? 0) +
              (sums[to - 3] ?? 0) +
              (sums[to - row] ?? 0) -
              (sums[to - row - 3] ?? 0);
          }
      return boxes.map((box) => {
        const [wide, high] = box;
        let most = 0;
        let at = { x: 0, y: 0 };
        for (let y = 0; y + high <= height; y++)
          for (let i = 0; i < (width + 1 - wide) * 3; i++) {
            const [top, bottom] = [y * row + i, (y + high) * row + i];
            const sum = Math.abs(
              (sums[bottom + wide * 3] ?? 0) -
                (sums[bottom] ?? 0) -
                (sums[top + wide * 3] ?? 0) +
                (sums[top] ?? 0),
            );
            if (sum <= most) continue;
            most = sum;
            at = { x: Math.floor(i / 3), y };
          }
        return { box, most: most / (wide * high), at };
      });
    },
    { base64: png.toString('base64'), one, other, boxes, ...size },
  );
}
