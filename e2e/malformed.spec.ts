/**
 * Malformed links: whatever a link asks for, a page stands, nothing complains, nobody else is asked, and what was asked in
 * vain is told. All of them are followed by the app as it follows back and forward, and a sample of them is loaded, in
 * the app and in a frame; `MALFORMED_LOADS=300` loads every one. The fixture watches console, errors and requests.
 */
import type { Page } from '@playwright/test';
import { droppedSilently } from '../src/testing/droppedSilently.ts';
import { malformedLinks } from '../src/testing/malformedLinks.ts';
import { notices, open, ready, SOON, status } from './parley.ts';
import { expect, test } from './test.ts';

/** Small, as it is not the drawing that is looked at. */
test.use({ viewport: { width: 800, height: 480 } });

/** The pages of the record that read such links. */
const PAGES = ['/', '/embed/'] as const;
/** What only the link of a frame has, of which nothing can be made. */
const OF_FRAMES = [
  ['chips', 'yes'],
  ['accent', 'javascript:alert(1)'],
  ['accent', 'url(//elsewhere.example)'],
  ['bg', 'url(//elsewhere.example/x.png)'],
  ['headline', '\u202e\u0000 '],
  ['headline', `<img src=//elsewhere.example/x onerror=alert(1)>${'a'.repeat(5_000)}`],
  ['note', ''],
  ['font', '"><style>*{display:none}</style>'],
] as const;
const LINKS = malformedLinks(300, 20250314);
const LOADS = Number(process.env.MALFORMED_LOADS ?? 15);

/** What stands in the page after a link was followed. */
interface Outcome {
  readonly asked: string;
  readonly became: string;
  readonly status: string;
  readonly main: string;
  readonly hasStopped: boolean;
  readonly notices: readonly string[];
}

async function droppedSoon(page: Page, asked: string): Promise<readonly string[]> {
  const { became, notices: told } = await outcomeOf(page, asked);
  return droppedSilently(asked, became, told);
}

function judge({ asked, became, status: line, main, hasStopped, notices: told }: Outcome): void {
  const link = asked.slice(0, 300);
  expect(hasStopped, link).toBe(false);
  expect(main.length, link).toBeGreaterThan(0);
  expect(line, link).toMatch(/^Showing \d+ of \d+ events/);
  expect(droppedSilently(asked, became, told), link).toEqual([]);
}

/** What stands in the page now. */
function outcomeOf(page: Page, asked: string): Promise<Outcome> {
  return page.evaluate(
    (search) => ({
      asked: search,
      became: location.search,
      status: document.querySelector('[role=status]')?.textContent ?? '',
      main: document.querySelector('main')?.textContent ?? '',
      hasStopped: document.documentElement.dataset.failed !== undefined,
      notices: Array.from(
        document.querySelectorAll('section[aria-label="Notices"] li'),
        (item) => item.textContent ?? '',
      ),
    }),
    asked,
  );
}

/** Follows a link in the running app, as an entry of its history. */
async function follow(page: Page, link: string): Promise<Outcome> {
  const asked = await page.evaluate(async (to) => {
    history.pushState(null, '', to);
    const { search } = location;
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise(requestAnimationFrame);
    return search;
  }, link);
  return outcomeOf(page, asked);
}

/** The `i`th link that is loaded in a page: in a frame with a field of its own, and what must be told of that. */
function loadedIn(
  path: (typeof PAGES)[number],
  i: number,
): { readonly link: string; readonly told?: RegExp } {
  const link = LINKS[Math.floor((i * LINKS.length) / LOADS)] ?? '';
  if (path === '/') return { link };
  const [field, value] = OF_FRAMES[i % OF_FRAMES.length] ?? OF_FRAMES[0];
  return {
    link: `?${field}=${encodeURIComponent(value)}&${link.slice(1)}`,
    told: new RegExp(`“${field}[”=]`),
  };
}

test.describe('malformed links', () => {
  // Browsers follow no more than some two hundred changes of the address in a row.
  const PER_PAGE = 75;
  for (let first = 0; first < LINKS.length; first += PER_PAGE)
    test(`are followed: ${first + 1} to ${first + PER_PAGE}`, async ({ page }) => {
      // What views and notices are made of is here once these have been shown.
      await open(page, '/?view=table&asof=2025-03-14&q=encircled&unknown=1');
      await expect(notices(page)).toBeVisible();
      for (const view of ['contacts', 'sequence', 'timeline&lanes=topic'])
        await follow(page, `/?view=${view}&event=2025-03-14-trump-truth-social-encircled`);
      await page.waitForLoadState('networkidle');
      for (const link of LINKS.slice(first, first + PER_PAGE)) judge(await follow(page, `/${link}`));
    });

  for (const path of PAGES)
    test(`are loaded at ${path}: ${LOADS} of ${LINKS.length}`, async ({ page }) => {
      test.setTimeout(30_000 + LOADS * 3_000);
      for (let i = 0; i < LOADS; i++) {
        const { link, told } = loadedIn(path, i);
        await page.goto(`${path}${link}`);
        const asked = new URL(`${path}${link}`, page.url()).search;
        await ready(page);
        await expect(status(page)).toHaveText(/^Showing \d+ of \d+ events/);
        // The notices are fetched when there are any.
        await expect
          .poll(() => droppedSoon(page, asked), { message: link.slice(0, 300), ...SOON })
          .toEqual([]);
        if (told)
          await expect
            .poll(async () => (await outcomeOf(page, asked)).notices.join('\n'), {
              message: link.slice(0, 300),
              ...SOON,
            })
            .toMatch(told);
        judge(await outcomeOf(page, asked));
      }
    });
});
