/** Links pinned to a release, after another release has changed and withdrawn some of its events. */
import type { Page } from '@playwright/test';
import {
  ADDED,
  CORRECTED,
  HEIR,
  HIDDEN,
  MERGED,
  makeNextRelease,
  NEW_TITLE,
  ORDER,
  type Overlay,
  REASON,
  REDATED,
  serveOver,
  VERSION,
  WITHDRAWN,
} from './nextRelease.ts';
import {
  address,
  event,
  expectAddress,
  expectShowing,
  goBack,
  notices,
  open,
  shown,
  tick,
} from './parley.ts';
import { DATASET, EVENTS, eventOf, possiblyIn, TOTAL, titlesOf } from './record.ts';
import { expect, test } from './test.ts';

const OLD = DATASET.version;
const WEEK = 'time=2025-03-13/2025-03-17';
const WEEK_TITLES = titlesOf(possiblyIn('2025-03-13', '2025-03-17'));

const release = (page: Page) => page.getByRole('region', { name: 'Release', exact: true });

test.describe.configure({ mode: 'default' });
test.describe('after a later release', () => {
  let overlay: Overlay;
  test.beforeAll(async () => {
    overlay = await makeNextRelease(String(test.info().config.metadata.site));
  });
  test.beforeEach(({ page }) => serveOver(page, overlay));

  test('a pinned link shows the same events as before it, and says what differs', async ({ page }) => {
    await open(page, `/?view=sequence&${WEEK}&v=${OLD}`);
    await expectShowing(page, WEEK_TITLES.length, TOTAL);
    const listed = await shown(page);
    const { title: secret } = eventOf(HIDDEN);
    expect([...listed].sort()).toEqual(
      WEEK_TITLES.map((title) => (title === secret ? 'Withdrawn on 1 Jan 2099' : title)).sort(),
    );
    await expectAddress(page, `/?view=sequence&${WEEK}&v=${OLD}`);
    await expect(release(page)).toContainText(`You see release ${OLD} of`);
    await expect(release(page)).toContainText(`${VERSION} is newer`);
    await expect(release(page)).toContainText('Corrected since (1 Jan 2099): The title was wrong.');
    await release(page).getByText('What differs: 8 events of this view, 8 in all').click();
    const rows = release(page).locator('details').getByRole('listitem');
    await expect(rows).toHaveCount(8);
    const row = (name: string) => rows.filter({ hasText: name });
    await expect(row(NEW_TITLE)).toContainText('It was corrected. Why: For a test.');
    await expect(row(eventOf(REDATED).title)).toContainText('17 Mar 2025 before, 16 Mar 2025 now');
    await expect(row(eventOf(WITHDRAWN).title)).toContainText(REASON);
    await expect(row(eventOf(MERGED).title)).toContainText(`Merged into: ${eventOf(HEIR).title}`);
    await expect(row('Withdrawn on 1 Jan 2099')).toContainText(ORDER);
    await expect(row('Event 1 that was added')).toContainText('Added');

    await row(eventOf(WITHDRAWN).title).getByRole('link').click();
    await expect(event(page, eventOf(WITHDRAWN).title)).toBeVisible();
    await goBack(page);
    await row(NEW_TITLE).getByRole('link').click();
    await expect(event(page, NEW_TITLE)).toBeVisible();
    await expectAddress(page, `/?view=sequence&${WEEK}&event=${CORRECTED}`);
    await goBack(page);
    await expectAddress(page, `/?view=sequence&${WEEK}&v=${OLD}`);
    await expectShowing(page, WEEK_TITLES.length, TOTAL);
    await tick(page, 'Kind of event', 'Call');
    expect(address(page)).toBe(`/?view=sequence&${WEEK}&type=call&v=${OLD}`);
  });

  test('the same link without a pin shows the new data', async ({ page }) => {
    await open(page, `/?view=sequence&${WEEK}`);
    // Three came, three went, and none left these days.
    await expectShowing(page, WEEK_TITLES.length, TOTAL);
    const listed = await shown(page);
    expect(listed).toContain(NEW_TITLE);
    for (const id of [WITHDRAWN, MERGED, HIDDEN]) expect(listed).not.toContain(eventOf(id).title);
    await expect(release(page)).toHaveCount(0);
    await open(page, `/?event=${ADDED}&v=${VERSION}`);
    await expect(event(page, 'Event 1 that was added for a test')).toBeVisible();
    await expect(release(page)).toContainText(`Pinned to release ${VERSION}`);
  });

  test('links to events that have gone are led on, or told where these can still be read', async ({
    page,
  }) => {
    await open(page, `/?event=${MERGED}`);
    await expect(event(page, eventOf(HEIR).title)).toBeVisible();
    await expect(notices(page)).toContainText(`“${MERGED}” was merged on 1 Jan 2099`);
    await expectAddress(page, `/?event=${HEIR}`);
    await open(page, `/?event=${WITHDRAWN}`);
    await expect(notices(page)).toContainText(REASON);
    await notices(page)
      .getByRole('link', { name: `See it in release ${OLD}` })
      .click();
    await expect(event(page, eventOf(WITHDRAWN).title)).toBeVisible();
    await expectAddress(page, `/?event=${WITHDRAWN}&v=${OLD}`);
  });

  test('what was withdrawn by law has no words in the old release either', async ({ page }) => {
    const { title, summary, accounts } = eventOf(HIDDEN);
    await open(page, `/?event=${HIDDEN}&v=${OLD}`);
    const panel = event(page, 'Withdrawn on 1 Jan 2099');
    await expect(panel).toContainText(ORDER);
    await expect(panel).toContainText(HIDDEN);
    for (const words of [title, summary, ...accounts.map(({ says }) => says)])
      await expect(page.getByText(words)).toHaveCount(0);
  });

  test.describe('when the release cannot be had', () => {
    test.use({ trouble: /Failed to load resource|preload/ });

    test('the page says so, and leads to the latest data', async ({ page }) => {
      await page.route(`**/${OLD}/core.json`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(`/?view=sequence&${WEEK}&v=${OLD}`);
      await expect(page.getByRole('heading', { name: `Release ${OLD} could not be loaded` })).toBeVisible();
      await page.getByRole('link', { name: 'Show the latest data' }).click();
      await expectShowing(page, WEEK_TITLES.length, TOTAL);
      await expectAddress(page, `/?view=sequence&${WEEK}`);
    });
  });
});

test('a link pinned to the release that is shown needs no other file', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, `/?${WEEK}&v=${OLD}`);
  await expectShowing(page, WEEK_TITLES.length, EVENTS.length);
  await expect.poll(() => asked.filter((path) => path.endsWith('notices.json')).length).toBe(1);
  expect(asked.filter((path) => path.includes(`/${OLD}/`))).toEqual([]);
  await expect(release(page)).toContainText(`Pinned to release ${OLD}`);
});

test('a pin to a release that is not there is named', async ({ page }) => {
  await open(page, `/?${WEEK}&v=0.9.0&lang=uk`);
  await expectShowing(page, WEEK_TITLES.length, TOTAL);
  await expect(notices(page)).toContainText('There is no release 0.9.0');
  await expect(notices(page)).toContainText('“uk” is not available yet');
  await expectAddress(page, `/?${WEEK}&lang=uk`);
});
