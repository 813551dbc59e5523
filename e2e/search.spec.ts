/** Searching: by words, names and slips; the count at each letter, marks, the link, the way back, and no word of a later day. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import {
  address,
  DESKTOP,
  event,
  expectAddress,
  expectShowing,
  goBack,
  historyLength,
  itemOf,
  listening,
  open,
  PHONE,
  ready,
  rowOf,
  shown,
  status,
} from './parley.ts';
import { countOf, eventOf, knownDay, saying, TOTAL, titlesOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const DENIAL = eventOf('2025-03-14-ukraine-denies-encirclement');

const box = (page: Page) => page.getByRole('search').getByRole('searchbox', { name: 'Search' });

/** Types a search in place of what stands in the box, letter by letter as a reader does. */
async function searchFor(page: Page, q: string): Promise<void> {
  await expect(box(page)).toBeEditable();
  await box(page).press('ControlOrMeta+a');
  await page.keyboard.type(q);
}

test.use({ viewport: DESKTOP });

test('words, names in Cyrillic, phrases and other spellings find what they should', async ({ page }) => {
  await open(page, '/?view=sequence');
  for (const [q, rule] of [
    ['encircl', /\bencircl/i],
    ['Витк', /(^|\P{L})витк/iu],
    ['"cautious optimism"', /\bcautious optimism\b/i],
    ['zelenskiy', /\bzelenskiy/i],
  ] as const) {
    await searchFor(page, q);
    await expectShowing(page, countOf(saying(rule)), TOTAL);
    expect([...(await shown(page))].sort()).toEqual([...titlesOf(saying(rule))].sort());
  }
  // Nobody is written so, and nothing is passed over in silence.
  await searchFor(page, 'vitkoff');
  await expect(page.getByText('No entry has “vitkoff”: shown is what has “witkoff”.')).toBeVisible();
  await expectShowing(page, countOf(saying(/\bwitkoff\b/i)), TOTAL);
  await searchFor(page, 'encircl kellogg sausages');
  await expectShowing(page, 0, TOTAL);
});

test('what is met is marked in the list and all over the open event', async ({ page }) => {
  await open(page, `/?view=sequence&q=encircl&event=${DENIAL.id}`);
  await expect(rowOf(page, DENIAL.title).locator('mark')).toHaveText('encircled');
  const panel = event(page, DENIAL.title);
  await expect(panel.getByRole('heading', { name: DENIAL.title }).locator('mark')).toHaveText('encircled');
  await expect(panel.getByRole('list', { name: 'Who says what' }).locator('mark').first()).toHaveText(
    /^encircl/i,
  );
  await expect(
    itemOf(panel, 'Sources', /encircl/i)
      .locator('mark')
      .first(),
  ).toHaveText(/^encircl/i);
  const look = await panel
    .locator('mark')
    .first()
    .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(look).toBe('underline');
  await box(page).fill('');
  await expect(page.locator('mark')).toHaveCount(0);
});

test('a link has found before it is ready, and as known on a day nothing of a later one', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, '/?view=sequence&q=encircl');
  expect(await status(page).textContent()).toContain(`Showing ${countOf(saying(/\bencircl/i))} of ${TOTAL}`);
  await expect(box(page)).toHaveValue('encircl');

  // Putin's words of the 13th have the word by an account of the 14th only.
  const later = eventOf('2025-03-13-putin-lukashenko-press-conference');
  for (const [day, isFound] of [
    ['2025-03-13', false],
    ['2025-03-14', true],
  ] as const) {
    await open(page, `/?view=sequence&q=encircl&asof=${day}`);
    const found = await shown(page);
    expect(found.includes(later.title)).toBe(isFound);
    expect(found.includes(POST.title)).toBe(isFound);
    expect(titlesOf((of) => knownDay(of) > day).filter((title) => found.includes(title))).toEqual([]);
  }
});

test('the first letter makes an entry in the history, the others change it', async ({ page }) => {
  await open(page, '/?view=sequence&actor=ru');
  const before = await historyLength(page);
  await expect(box(page)).toBeEditable();
  await listening(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('kursk/');
  await expectAddress(page, '/?view=sequence&actor=ru&q=kursk/');
  expect(await historyLength(page)).toBe(before + 1);
  await expect(box(page)).toHaveValue('kursk/');
  await goBack(page);
  await expectAddress(page, '/?view=sequence&actor=ru');
  await expect(box(page)).toHaveValue('');

  await page.keyboard.type('kursk');
  await expect.poll(() => address(page)).toContain('q=kursk');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
  await expectAddress(page, '/?view=sequence&actor=ru');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeFocused();

  await box(page).fill('kursk');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(box(page)).toBeFocused();
  await expectAddress(page, '/?view=sequence&actor=ru');
});

test('on a phone, in the dark, fit for everybody', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await box(page).fill('vitkoff');
  await expect(
    rowOf(page, 'Witkoff visits Moscow and leaves with the released American Marc Fogel').locator('mark'),
  ).toBeVisible();
  await expect(page.getByText(/^No entry has/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expectNoSideways(page);
  expect(await faults(page)).toEqual([]);
});

test.describe('where something did not come', () => {
  test.use({ trouble: /Failed to|dynamically imported|error loading|TypeError/i });

  test('the words of the record: titles and names are searched, and it says so', async ({ page }) => {
    await page.route(/\/text-[^/]*\.json/, (route) => route.abort());
    await open(page, '/?view=sequence&q=encircled');
    await expect(page.getByText(/^The words of the record could not be loaded/)).toBeVisible();
    expect(await shown(page)).toEqual(
      titlesOf(({ title, label }) => /\bencircled/i.test(`${title} ${label}`)),
    );
  });

  test('the search: the events stay, and it says so', async ({ page }) => {
    await page.route(/\/searchRecord-[^/]*\.js/, (route) => route.abort());
    await open(page, '/?view=sequence&q=encircl');
    await expectShowing(page, TOTAL, TOTAL);
    await expect(page.getByText(/^The search could not be loaded/)).toBeVisible();
  });
});

test('many events of a reader’s own are searched in a worker', async ({ page }) => {
  const rows = Array.from(
    { length: 3_000 },
    (_, i) =>
      `2025-03-11,Note ${i}${i % 1_000 === 7 ? ' on Крим' : ''},Ann ${i % 3},https://example.org/${i}`,
  );
  await page.goto('/open/?view=sequence');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['date,title,actors,source', ...rows].join('\n')),
  });
  await ready(page);
  const started = page.waitForEvent('worker');
  await box(page).fill('кри');
  const worker = await started;
  expect(worker.url()).toContain('/open/');
  // The page's policy does not hold in it.
  expect(await worker.evaluate(() => [typeof fetch, typeof WebSocket, typeof indexedDB])).toEqual(
    Array(3).fill('undefined'),
  );
  await expect(status(page)).toHaveText('Showing 3 of 3,000 events');
  await expect(rowOf(page, 'Note 7 on Крим').locator('mark')).toHaveText('Крим');
  await box(page).fill('ann 2');
  await expect(status(page)).toHaveText(/^Showing 1,\d{3} of 3,000 events$/);
});
