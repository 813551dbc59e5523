/** Reading help, commands, and the accounts of an event side by side. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import {
  address,
  DESKTOP,
  event,
  expectAddress,
  frames,
  itemOf,
  open,
  PHONE,
  SOON,
  timeline,
} from './parley.ts';
import { eventOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const MEETING = eventOf('2025-03-13-witkoff-putin-moscow');

/** A view of few events, of which a check of the whole page is soon done. */
const FEW = '/?time=2025-03-14/2025-03-14';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const hint = (page: Page) => page.getByRole('complementary', { name: 'First visit' });

async function ask(page: Page, keys: string): Promise<void> {
  // The keys come after the first picture.
  await expect(async () => {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
  }).toPass();
}

test.describe('commands', () => {
  test('by keyboard alone: a view, an event, the theme', { tag: '@firefox' }, async ({ page }) => {
    await open(page);
    await ask(page, 'Control+k');
    const palette = dialog(page, 'All commands');
    const field = palette.getByRole('combobox');
    await expect(field).toBeFocused();
    await page.keyboard.type('seq');
    await expect(palette.getByRole('option')).toHaveText([/^Show the Sequence/]);
    await page.keyboard.press('Enter');
    await expectAddress(page, '/?view=sequence');
    await expect(palette).toHaveCount(0);

    await ask(page, 'Control+k');
    await page.keyboard.type(MEETING.title.toLowerCase());
    await expect(palette.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(event(page, MEETING.title).getByRole('heading', { name: MEETING.title })).toBeFocused();

    await ask(page, 'Control+k');
    await page.keyboard.type('theme');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page), SOON).toContain('theme=dark');
  });

  test('a day that is typed shows the record as known on it, and no later event is found', async ({
    page,
  }) => {
    await open(page);
    await ask(page, 'Control+k');
    await page.keyboard.type('2025-03-13');
    const options = dialog(page, 'All commands').getByRole('option');
    await expect(options).toHaveText([/^As known on 13 March 2025/]);
    await page.keyboard.press('Enter');
    await expectAddress(page, '/?asof=2025-03-13');
    await ask(page, 'Control+k');
    await page.keyboard.type('witkoff, not trump');
    await expect(options).toHaveCount(0);
  });

  test('single keys ask for help, leave those alone who write, and are switched off for good', async ({
    page,
  }) => {
    await open(page);
    await ask(page, '?');
    await dialog(page, 'Keys and commands').getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await open(page);
    await ask(page, 'Control+k');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await frames(page, 5);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await timeline(page).focus();
    await page.keyboard.press('?');
    await expect(dialog(page, 'Keys and commands')).toBeVisible();
  });
});

test.describe('a first visit', () => {
  test.use({ isFirstVisit: true });

  for (const size of [DESKTOP, PHONE])
    test(`the hint moves nothing, and never returns at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, FEW);
      await expect(hint(page)).toBeVisible();
      await frames(page, 3);
      expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
      await expectNoSideways(page);
      expect(await faults(page)).toEqual([]);
      await hint(page).getByRole('button', { name: 'Dismiss' }).click();
      await expect(hint(page)).toHaveCount(0);
      await open(page, FEW);
      await ask(page, 'Control+k');
      await expect(hint(page)).toHaveCount(0);
    });

  test('the hint leads to the help, and is not in the page before its script', async ({ page, request }) => {
    expect(await (await request.get('/')).text()).not.toContain('New here');
    await open(page);
    await hint(page).getByRole('button', { name: 'How to read this' }).click();
    const help = dialog(page, 'How to read this');
    await expect(help.getByRole('img').locator('text').first()).toBeVisible();
    await expect(help).toContainText('Standing is never a verdict');
    await expect(hint(page)).toHaveCount(0);
    await help.getByRole('button', { name: `Open this event: ${POST.title}` }).click();
    await expect(event(page, POST.title).getByRole('heading', { name: POST.title })).toBeFocused();
  });
});

test.describe('for everybody', () => {
  test('menu, commands, keys, help and words are fit for everybody, light and dark', async ({ page }) => {
    await open(page, FEW);
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    const look = async (way: () => Promise<void>) => {
      await way();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
      await expectNoSideways(page);
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await look(() => menu.click());
    await look(() => ask(page, '?'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    await look(() => ask(page, 'Control+k'));
    await look(async () => {
      await menu.click();
      await page.getByRole('button', { name: 'How to read this…' }).click();
    });
  });

  test('a word is explained where it stands, and the focus returns', async ({ page }) => {
    await open(page);
    const asks = page.getByRole('button', { name: 'What “Standing” means' });
    await asks.click();
    await expect(dialog(page, 'Standing')).toContainText('never a verdict');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(asks).toBeFocused();
  });
});

test.describe('accounts side by side', () => {
  const versions = (page: Page) => page.getByRole('list', { name: 'Who says what', exact: true });
  const boxOf = async (page: Page, says: string) => {
    const box = await versions(page).getByRole('listitem').filter({ hasText: says }).boundingBox();
    if (!box) throw new Error(`${says} is not to be seen`);
    return box;
  };
  const compare = async (page: Page) => {
    await open(page, `/?event=${POST.id}`);
    await expect(event(page, POST.title)).toContainText(POST.accounts[0]?.says ?? '?');
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect(dialog(page, 'Accounts side by side')).toBeVisible();
    await expect(versions(page)).toHaveCount(1);
    await expect(versions(page).getByRole('listitem')).toHaveCount(POST.accounts.length);
    await expectNoSideways(page);
    expect(await faults(page)).toEqual([]);
  };

  test('a denial stands beside what it denies, and each leads to the other', async ({ page }) => {
    await compare(page);
    const denial = await boxOf(page, 'Reports of an encirclement in Kursk region are untrue.');
    const claim = await boxOf(page, 'Thousands of Ukrainian troops are completely surrounded by');
    expect(denial.x + denial.width).toBeLessThan(claim.x);
    expect(Math.abs(denial.y - claim.y)).toBeLessThan(2);
    const leads = async (name: RegExp, to: string) => {
      await versions(page).getByRole('button', { name }).click();
      await expect(versions(page).getByRole('listitem').filter({ hasText: to })).toBeFocused();
    };
    await leads(/^denied by Ukraine, 14 Mar/, 'General Staff');
    await versions(page)
      .getByRole('listitem')
      .filter({ hasText: 'General Staff' })
      .getByRole('button', { name: /^denies the account of Donald Trump/ })
      .click();
    await expect(versions(page).getByRole('listitem').nth(3)).toBeFocused();

    await itemOf(page.locator('dialog'), 'Who says what', 'Karoline Leavitt')
      .getByRole('button', { name: 'Source 2' })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(itemOf(event(page, POST.title), 'Sources', POST.sources[1]?.title ?? '?')).toBeFocused();
  });

  test('on a phone they stand below each other', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await compare(page);
    const denial = await boxOf(page, 'Reports of an encirclement in Kursk region are untrue.');
    const claim = await boxOf(page, 'Thousands of Ukrainian troops are completely surrounded by');
    expect(denial.x).toBe(claim.x);
    expect(denial.y + denial.height).toBeLessThanOrEqual(claim.y);
  });

  test('what other events say of it is listed with who and when', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const item = itemOf(event(page, POST.title), 'Disputed or clarified in other events', 'Karoline Leavitt');
    await expect(item).toContainText(/clarifies this.*14 Mar/);
    await item.getByRole('link').click();
    await expect(page).toHaveURL(/event=2025-03-14-leavitt/);
  });

  test('a call at a clock time tells the time at both ends', async ({ page }) => {
    await open(page, '/?event=2025-05-19-trump-putin-call');
    await expect(page.getByText('17:00 in Moscow, 10:00 in Washington', { exact: true })).toBeVisible();
    await open(page, `/?event=${POST.id}`);
    await expect(event(page, POST.title)).toContainText('hour not known');
    await expect(page.getByText('Local time', { exact: true })).toHaveCount(0);
  });
});
