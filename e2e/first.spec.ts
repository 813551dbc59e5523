/** The first ten seconds: what stands before any script, what the app takes over, and what a newcomer sees. */
import type { Page } from '@playwright/test';
import {
  chapters,
  DESKTOP,
  events,
  expectShowing,
  frames,
  goToChapter,
  open,
  PHONE,
  ready,
  rowOf,
  SOON,
  shown,
  status,
  TABLET,
  timeline,
} from './parley.ts';
import { DATASET, EVENTS, eventOf, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const ALL_TITLES = EVENTS.map(({ title }) => title).sort();
const [SEED_WEEK] = DATASET.chapters;

/** The prerendered picture of the first chapter. */
const picture = (page: Page) => page.getByRole('img', { name: `All ${TOTAL} events` });

/** Keeps the app's own script from arriving, so that the page stays as its markup says. */
async function withoutTheApp(page: Page, link: string): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, () => undefined);
  await page.goto(link, { waitUntil: 'commit' });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a desktop shows the picture and below it the whole record as a list', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/');
    await expect(picture(page)).toBeVisible();
    await expect(events(page)).toBeVisible();
    expect([...(await shown(page))].sort()).toEqual(ALL_TITLES);
    const above = await picture(page).boundingBox();
    const below = await events(page).boundingBox();
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    await expect(status(page)).toHaveCount(0);
  });

  test('a phone shows the whole record as a list', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/');
    await expect(events(page)).toBeVisible();
    expect([...(await shown(page))].sort()).toEqual(ALL_TITLES);
    await expect(status(page)).toHaveCount(0);
  });

  test('a filtered link says that filters need script, above the whole record', async ({ page }) => {
    await page.goto('/?actor=us&type=call');
    const note = page.getByRole('paragraph').filter({ hasText: /filters.* need/i, visible: true });
    await expect(note).toBeVisible();
    await expect(events(page)).toBeVisible();
    expect(await shown(page)).toHaveLength(TOTAL);
    const above = await note.boundingBox();
    const below = await events(page).boundingBox();
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  });
});

test('picture and list stand in the source of the page, without a status line', async ({ request }) => {
  const source = await (await request.get('/')).text();
  const body = source.slice(source.indexOf('<body'));
  expect(body).toContain('<svg');
  expect(body).toContain('aria-label="Events"');
  expect(body).not.toContain('role="status"');
  expect(body).not.toContain('<output');
});

test.describe('before the app has come', () => {
  test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

  test('a desktop shows the picture, a phone the list', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await withoutTheApp(page, '/');
    await expect(picture(page)).toBeVisible();
    await expect(events(page)).toBeHidden();
    await page.setViewportSize(PHONE);
    await expect(events(page)).toBeVisible();
    await expect(picture(page)).toBeHidden();
  });

  test('a link that asks for something else hides both and keeps their room', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await withoutTheApp(page, '/?actor=us');
    const room = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(room).toBeGreaterThanOrEqual(DESKTOP.height);
    await expect(picture(page)).toBeHidden();
    await expect(events(page)).toBeHidden();
  });
});

test.describe('while the app is being built', () => {
  test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

  test('its own half-built page is out of sight and out of the order of tabs', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.route(/\/data\/core/, () => undefined);
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#root') === null)).toBe(true);
    }
  });
});

test('a phone opens at the first chapter, with the head of the page in sight', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText(SEED_WEEK?.sentence ?? '')).toBeInViewport();
  await expect(rowOf(page, eventOf('2025-03-11-jeddah-us-ukraine-talks').title)).toBeInViewport();
  expect([...(await shown(page))].sort()).toEqual(ALL_TITLES);
  await page.getByRole('button', { name: /^Show \d+ earlier events$/ }).click();
  await expect(events(page).getByRole('heading').first()).toBeInViewport();
});

test.describe('when the app has come', () => {
  test('nothing of the first picture is left', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?view=timeline');
    await expect(page.getByRole('list', { name: 'Events', includeHidden: true })).toHaveCount(0);
    await expect(page.getByRole('img', { name: /events of the record/, includeHidden: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveCount(1);
    await open(page, '/?view=sequence');
    await expect(page.getByRole('list', { name: 'Events', exact: true, includeHidden: true })).toHaveCount(1);
    expect([...(await shown(page))].sort()).toEqual(ALL_TITLES);
  });

  test('it opens on the first chapter, with nothing filtered', { tag: '@firefox' }, async ({ page }) => {
    await open(page);
    await expect(status(page)).toHaveCount(1);
    await expectShowing(page, TOTAL, TOTAL);
    await expect(timeline(page)).toBeVisible();
    const current = chapters(page).getByRole('button', { name: SEED_WEEK?.name ?? '' });
    await expect(current).toHaveAttribute('aria-current', 'true');
    await expect(page.getByText(SEED_WEEK?.sentence ?? '')).toBeVisible();
    await expect(page.getByText(new RegExp(`^All ${TOTAL} events of the record`))).toBeVisible();
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(20);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Clear all' })).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('all chapters and the whole record are one press away, and filter nothing', async ({ page }) => {
    await open(page);
    for (const { name } of DATASET.chapters)
      await expect(chapters(page).getByRole('button', { name })).toHaveCount(1);
    const last = DATASET.chapters.at(-1)?.name ?? '';
    await goToChapter(page, last);
    await expect(chapters(page).getByRole('button', { name: last })).toHaveAttribute('aria-current', 'true');
    await goToChapter(page, 'Whole record');
    await expect(chapters(page).getByRole('button', { name: 'Whole record' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expectShowing(page, TOTAL, TOTAL);
  });

  test('the legend is open, has about five items and folds', async ({ page }) => {
    await open(page);
    const legend = page.getByRole('group').filter({ hasText: 'How to read' });
    const items = legend.getByRole('listitem');
    await expect(items.first()).toBeVisible();
    expect(await items.count()).toBeGreaterThanOrEqual(4);
    expect(await items.count()).toBeLessThanOrEqual(6);
    await page.getByText('How to read', { exact: true }).click();
    await expect(items.first()).toBeHidden();
  });

  test('the status line is empty until then, and tells at once', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { told: '', wasReady: false, frames: 0 };
      Object.assign(window, { seen });
      const isReady = () => performance.getEntriesByName('parley:ready').length > 0;
      const count = () => {
        if (seen.told !== '') return;
        if (isReady()) seen.frames++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      new MutationObserver(() => {
        const told = document.querySelector('[role=status]')?.textContent;
        if (told && seen.told === '') Object.assign(seen, { told, wasReady: isReady() });
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
    await open(page, '/?type=call');
    await expect(status(page)).toHaveText(/^Showing/);
    const { seen } = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: { told: string; wasReady: boolean; frames: number } };
      return { seen };
    });
    expect(seen).toMatchObject({ told: expect.stringMatching(/^Showing \d+ of \d+ events/), wasReady: true });
    expect(seen.frames, 'painted frames without it').toBeLessThanOrEqual(3);
  });

  test('loading and the first picture are on the clock of the browser', async ({ page }) => {
    await open(page);
    const kinds = (name: string) =>
      page.evaluate((wanted) => performance.getEntriesByName(wanted).map(({ entryType }) => entryType), name);
    expect(await kinds('parley:ready')).toEqual(['mark']);
    expect(await kinds('parley:load')).toEqual(['measure']);
  });
});

test.describe('nothing on the page moves while the app takes over', () => {
  const LINKS = ['/', '/?actor=us,ru&topic=ceasefire-30-day&match=actor'];

  for (const viewport of [DESKTOP, TABLET, PHONE])
    for (const link of LINKS)
      test(`at ${viewport.width} px: ${link}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript(() => {
          const shifts: unknown[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
            })[])
              shifts.push({
                value: entry.value,
                of: entry.sources.map(
                  ({ node, previousRect, currentRect }) =>
                    `${node?.nodeName} ${node?.textContent?.slice(0, 40)}: ${previousRect.y} to ${currentRect.y}`,
                ),
              });
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // The record comes only when the markup has been painted: else there would be nothing to shift.
        await page.route(/\/data\/core/, async (route) => {
          await expect
            .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length), SOON)
            .toBeGreaterThan(0);
          await route.continue();
        });
        await page.goto(link);
        await ready(page);
        await expect(status(page)).toHaveText(/^Showing/);
        await frames(page, 10);
        expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
      });
});
