/** The two painters: what the stage paints on its canvas is what the SVG of the same scene shows, pixel by pixel. */
import type { Page } from '@playwright/test';
import { CASES } from '../src/testing/cases/all.ts';
import { compare, NOTICED } from './pixels.ts';
import { at, GALLERY_PORT } from './ports.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: at(GALLERY_PORT) });

/** Cases that have all there is to draw between them, for a second density and theme. */
const RICH = [
  'exchange',
  'thread',
  'contested',
  'vague-dates',
  'thousands',
  'hundred-thousand',
  'right-to-left',
];

/** How many cases a test takes. */
const SOME = 9;

interface Pictures {
  readonly width: number;
  readonly height: number;
  /** Where the SVG begins, below the canvas, px. */
  readonly below: number;
}

/** Opens a case and lays its two pictures below each other, each on whole pixels and with nothing around. */
async function openPictures(page: Page, name: string, theme: 'light' | 'dark'): Promise<Pictures> {
  await page.goto(`/?case=${name}&theme=${theme}&motion=reduced`);
  await page.locator('[data-ready]').waitFor();
  const pictures = await page.evaluate(() => {
    const [canvas, svg] = ['canvas', 'svg'].map((painter) =>
      document.querySelector<HTMLElement>(`[data-painter=${painter}]`),
    );
    const size = svg?.querySelector('svg')?.getBoundingClientRect();
    if (!canvas || !svg || !size) throw new Error('no pictures');
    const below = Math.ceil(size.height) + 8;
    canvas.style.cssText = 'position: absolute; z-index: 1; inset: 0 auto auto 0';
    svg.style.cssText = `position: absolute; z-index: 1; inset: ${below}px auto auto 0`;
    return { width: Math.floor(size.width), height: Math.floor(size.height), below };
  });
  await page.setViewportSize({ width: pictures.width, height: pictures.below + pictures.height });
  return pictures;
}

/** What is noticed of a difference, as text; empty where the pictures are alike. */
async function noticed(page: Page, { width, height, below }: Pictures): Promise<string> {
  const density = await page.evaluate(() => devicePixelRatio);
  const found = await compare(
    page,
    await page.screenshot(),
    { x: 0, y: 0 },
    { x: 0, y: below * density },
    { width: width * density, height: height * density },
    NOTICED.map(({ box: [wide, high] }) => [wide * density, high * density]),
  );
  return found
    .filter(({ most }, i) => most > (NOTICED[i]?.most ?? 0))
    .map(({ box, most, at }) => `${most.toFixed(1)} in ${box.join(' × ')} at ${at.x}, ${at.y}`)
    .join('; ');
}

async function expectAlike(page: Page, name: string, theme: 'light' | 'dark'): Promise<void> {
  const pictures = await openPictures(page, name, theme);
  expect.soft(await noticed(page, pictures), name).toBe('');
}

for (let from = 0; from < CASES.length; from += SOME)
  test(`the painters agree on cases from ${from + 1} on`, async ({ page }) => {
    for (const { name } of CASES.slice(from, from + SOME)) await expectAlike(page, name, 'light');
  });

test.describe('at two pixels a px', () => {
  test.use({ deviceScaleFactor: 2 });

  test('the painters agree, in the dark', async ({ page }) => {
    for (const name of RICH) await expectAlike(page, name, 'dark');
  });
});

test.describe('at one and a half', () => {
  test.use({ deviceScaleFactor: 1.5 });

  test('lines are sharp on the canvas', async ({ page }) => {
    const { width } = await openPictures(page, 'no-event', 'light');
    const inks = await page.evaluate((at) => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('2d');
      const column = context?.getImageData(Math.round(at * devicePixelRatio), 0, 1, canvas?.height ?? 0).data;
      return [...new Set(new Uint32Array(column?.buffer ?? new ArrayBuffer(0)))].length;
    }, width - 7);
    // The ground and one colour a lane, none of them half-way to the ground.
    expect(inks).toBe(1 + 6);
  });
});

test('nothing that one painter leaves out goes unnoticed', async ({ page }) => {
  const parts = {
    exchange: [
      'text[font-weight="600"]',
      'text[font-size="10"]',
      'circle',
      'path[opacity="0.45"]',
      'path[opacity="0.75"]',
      'path[fill="none"]',
      'path[fill="#1f65d5"]',
      'rect[opacity]',
    ],
    'vague-dates': ['rect[fill^="url"]'],
    thousands: ['circle + circle'],
    'hundred-thousand': ['g rect'],
  };
  for (const [name, selectors] of Object.entries(parts)) {
    const pictures = await openPictures(page, name, 'light');
    for (const selector of selectors) {
      const part = page.locator(`[data-painter=svg] ${selector}`).first();
      await part.evaluate((element) => element.setAttribute('visibility', 'hidden'));
      expect(await noticed(page, pictures), `${name} without one ${selector}`).not.toBe('');
      await part.evaluate((element) => element.removeAttribute('visibility'));
    }
  }
});
