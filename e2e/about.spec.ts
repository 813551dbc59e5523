/** What the record says of itself: the page about it, the foot of the app, and the way to report an error. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults, faultsInBothThemes } from './access.ts';
import { DESKTOP, event, expectShowing, frames, NARROWEST, open, PHONE } from './parley.ts';
import { DATASET, EVENTS, eventOf, eventWith, nameOf, onlyOriginOf, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const ABOUT = '/about/';

/** A version of the data: of a release, or of what differs from it. */
const VERSION = /\d+\.\d+\.\d+(\+[0-9a-f]{7})?/;

const foot = (page: Page) => page.getByRole('contentinfo');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The number that a text has before these words. */
function numberBefore(text: string, words: string): number {
  const [, number = ''] = new RegExp(`([\\d,]+) ${words}`).exec(text.replace(/\s+/g, ' ')) ?? [];
  return Number(number.replaceAll(',', ''));
}

/** Opens all that is folded on the page. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });

test.describe('the foot of the page', () => {
  test('says which data these are, and leads to what is told of them', { tag: '@firefox' }, async ({
    page,
  }) => {
    await open(page);
    await expect(foot(page)).toContainText(DATASET.title);
    await expect(foot(page)).toContainText(VERSION);
    const [version = ''] = VERSION.exec(await foot(page).innerText()) ?? [];
    await foot(page).getByRole('link', { name: 'About the record and its sources' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'About the record and its sources' }),
    ).toBeVisible();
    await expect(foot(page)).toContainText(version);
    await page.getByRole('link', { name: 'To the timeline' }).click();
    await expectShowing(page, TOTAL, TOTAL);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('leads there too, and offers nothing that would not answer', async ({ page }) => {
      await page.goto('/');
      await expect(foot(page)).toContainText(VERSION);
      await expect(foot(page).getByRole('button')).toHaveCount(0);
      await foot(page).getByRole('link', { name: 'About the record and its sources' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the record and its sources');
    });
  });
});

test.describe('the page about the record', () => {
  test('has no script, and tells of the whole record', async ({ page }) => {
    await page.goto(ABOUT);
    await expect(page.locator('script')).toHaveCount(0);
    await expect(page.getByText(new RegExp(`^${TOTAL} events from `))).toBeVisible();
    const accounts = EVENTS.flatMap((one) => one.accounts).length;
    expect(numberBefore(await page.getByRole('main').innerText(), 'accounts of')).toBe(accounts);
  });

  test('says that the story goes on after the sources end', async ({ page }) => {
    await page.goto(ABOUT);
    const coverage = part(page, 'How closely it is covered');
    await expect(coverage.getByText('The story goes on after the sources end.')).toBeVisible();
    const rows = coverage.getByRole('table').getByRole('row');
    const periods = new Set(DATASET.coverage.map(({ period }) => period));
    expect(await rows.count()).toBeGreaterThanOrEqual(periods.size + 1);
    for (const density of new Set(DATASET.coverage.map((row) => row.density)))
      await expect(
        coverage.getByRole('cell', { name: new RegExp(`^${density} \\d+ events?$`) }),
      ).not.toHaveCount(0);
  });

  test('counts what rests on few as the record has it', async ({ page }) => {
    await page.goto(ABOUT);
    await unfold(page);
    const sources = await part(page, 'About the sources').innerText();
    const weak = EVENTS.flatMap((one) => one.sources).filter((source) => source.weak);
    expect(numberBefore(sources, 'sources are marked as weak')).toBe(weak.length);
    const alone = EVENTS.flatMap((one) =>
      one.accounts.filter((account) => onlyOriginOf(one, account) !== undefined),
    );
    expect(numberBefore(sources, 'accounts that rest on one outlet')).toBe(alone.length);
    for (const { title } of weak.slice(0, 5)) expect(sources).toContain(title);
  });

  test('leads to the entries it speaks of', { tag: '@firefox' }, async ({ page }) => {
    await page.goto(ABOUT);
    await unfold(page);
    const weak = eventWith(({ sources }) => sources.some((source) => source.weak));
    await part(page, 'Weak sources').getByRole('link', { name: weak.title, exact: true }).first().click();
    await expect(event(page, weak.title)).toBeVisible();
    await expect(event(page, weak.title).getByText('weak source')).not.toHaveCount(0);
  });

  for (const viewport of [DESKTOP, PHONE])
    test(`axe finds nothing: ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(ABOUT);
      await unfold(page);
      expect(await faultsInBothThemes(page)).toEqual([]);
    });

  test('nothing scrolls sideways at 320 px, nor with text of 200 %', async ({ page }) => {
    await page.setViewportSize(NARROWEST);
    await page.goto(ABOUT);
    await unfold(page);
    await expectNoSideways(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await frames(page, 2);
    await expectNoSideways(page);
  });

  test('follows the colours of the reader’s device', async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(ABOUT);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(light);
  });
});

test.describe('an entry says', () => {
  test('that an account rests on one outlet', async ({ page }) => {
    const alone = eventWith((one) =>
      one.accounts.some((account) => onlyOriginOf(one, account) === 'Truth Social'),
    );
    await open(page, `/?event=${alone.id}`);
    await expect(
      event(page, alone.title).getByText('Rests on one outlet: Truth Social.').first(),
    ).toBeVisible();
  });

  test('what came after, apart from its summary', async ({ page }) => {
    const told = eventWith(({ aftermath = [] }) => aftermath.length > 0);
    await open(page, `/?event=${told.id}`);
    const after = event(page, told.title).getByRole('list', { name: 'What came after', exact: true });
    for (const { text } of told.aftermath ?? [])
      await expect(after.getByRole('listitem').filter({ hasText: text })).toContainText(/^(about )?\d+ \w+/);
    await after
      .getByRole('button', { name: /^Source \d+$/ })
      .first()
      .click();
    const sources = event(page, told.title).getByRole('list', { name: 'Sources', exact: true });
    await expect(sources.locator(':focus')).toHaveCount(1);
  });

  test('who called', async ({ page }) => {
    const call = eventWith(({ type, initiator }) => type === 'call' && initiator !== undefined);
    await open(page, `/?event=${call.id}`);
    const fact = event(page, call.title).getByText('Called by', { exact: true }).locator('..');
    await expect(fact).toContainText(nameOf(call.initiator ?? ''));
  });

  test('that no answer to a proposal was found, and to which day one was searched for', async ({ page }) => {
    const answered = new Set(
      EVENTS.flatMap(({ links }) => links.filter(({ rel }) => rel === 'responds-to').map(({ to }) => to)),
    );
    const silent = eventWith(
      ({ id, searched, accounts }) =>
        searched !== undefined &&
        !answered.has(id) &&
        accounts.every(({ stance }) => stance === 'asserts' || stance === 'comments'),
    );
    await open(page, `/?event=${silent.id}`);
    await expect(
      event(page, silent.title).getByText(/^No answer found in this record \(searched to \d+ \w+ \d{4}\)$/),
    ).toBeVisible();
  });
});

test.describe('an error can be reported', () => {
  test.skip(DATASET.correctionsUrl !== null, 'the record names an address for it');

  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Report an error' });
  const text = (page: Page) => dialog(page).getByRole('textbox');

  for (const viewport of [DESKTOP, PHONE])
    test(`in an entry, at ${viewport.width} px`, async ({ page, baseURL }) => {
      await page.setViewportSize(viewport);
      await open(page, `/?event=${POST.id}`);
      const opener = event(page, POST.title).getByRole('button', { name: 'Report an error' });
      await opener.click();
      await expect(text(page)).toBeFocused();
      await expect(text(page)).toHaveValue(new RegExp(`Id: ${POST.id}\\n`));
      await expect(text(page)).toHaveValue(VERSION);
      await expect(text(page)).toHaveValue(new RegExp(`Link: ${baseURL}/\\?event=${POST.id}\\n`));
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(event(page, POST.title)).toBeVisible();
      await expect(opener).toBeFocused();
    });

  test('what the reader has written is copied, and the page says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `/?event=${POST.id}`);
    await event(page, POST.title).getByRole('button', { name: 'Report an error' }).click();
    await expect(text(page)).toBeFocused();
    await page.keyboard.type('The day is wrong.');
    await dialog(page).getByRole('button', { name: 'Copy the text' }).click();
    await expect(dialog(page).getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`Id: ${POST.id}`);
    expect(copied).toMatch(/The day is wrong\.$/);
    await expect(page.getByRole('status', { includeHidden: true })).toHaveCount(1);
  });

  test('where the browser does not let it copy, the text is selected', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await open(page, '/?type=call');
    await foot(page).getByRole('button', { name: 'Report an error' }).click();
    await dialog(page).getByRole('button', { name: 'Copy the text' }).click();
    await expect(dialog(page).getByText(/The text is selected/)).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('/?type=call');
  });
});
