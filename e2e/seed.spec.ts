/** The story of the seed: what is recorded of Trump's post of 14 March 2025 reads off the screen. */
import type { Page } from '@playwright/test';
import {
  DESKTOP,
  event,
  expectAddress,
  goBack,
  itemOf,
  open,
  openEvent,
  PHONE,
  press,
  said,
  timeline,
} from './parley.ts';
import { eventOf, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const BEFORE = eventOf('2025-03-13-witkoff-putin-moscow');

const title = (page: Page, of: { readonly title: string }) =>
  event(page, of.title).getByRole('heading', { name: of.title, exact: true });

test.describe('the post of 14 March', () => {
  test('each version stands with its own verb and day', { tag: '@firefox' }, async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    await expect(panel).toBeVisible();
    const versions = panel.getByRole('list', { name: 'Who says what', exact: true });
    await expect(versions).toHaveCount(1);
    const voices = [
      ['Donald Trump', 'asserts'],
      ['Karoline Leavitt', 'corrects'],
      ['General Staff', 'denies'],
    ] as const;
    for (const [at, [who, stance]] of voices.entries()) {
      const version = versions.getByRole('listitem').nth(at);
      await expect(version).toContainText(who);
      await expect(version).toContainText(stance);
      await expect(version).toContainText(/14 Mar(ch)? 2025/);
      await expect(version).toContainText(POST.accounts[at]?.says ?? '?');
    }
    await expect(versions.getByRole('listitem')).toHaveCount(POST.accounts.length);
  });

  test('it is both revised by its own side and disputed by another, the same day', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    await expect(panel.getByText(/^Revised by the White House, same day/)).toBeVisible();
    await expect(panel.getByText(/^Disputed by .*General Staff.*, same day/)).toBeVisible();
    await open(page, `/?standing=contested,corrected&match=standing&event=${POST.id}&view=sequence`);
    await expect(
      page.getByRole('list', { name: 'Events' }).getByRole('link', { name: POST.title }),
    ).toBeVisible();
  });

  test('it follows from Witkoff’s meeting of 13 March, which is one press away', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const follows = itemOf(event(page, POST.title), 'Links', 'Follows from').first();
    await expect(follows).toContainText(/13 Mar(ch)? 2025/);
    await follows.getByRole('link', { name: BEFORE.title }).click();
    await expect(title(page, BEFORE)).toBeFocused();
    await expectAddress(page, `/?event=${BEFORE.id}`);
    const after = itemOf(event(page, BEFORE.title), 'Links', 'Followed by').first();
    await expect(after.getByRole('link', { name: POST.title })).toBeVisible();
    await goBack(page);
    await expect(title(page, POST)).toBeFocused();
  });

  test('when, by whom in which office, what in short', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    await expect(panel.getByText('Friday 14 March 2025, hour not known')).toBeVisible();
    await expect(panel.getByText('President of the United States')).toBeVisible();
    await expect(panel.getByText('President of Russia')).toBeVisible();
    await expect(panel.getByText(POST.summary)).toBeVisible();
    await expect(panel.getByText('some reports date the announcement itself to Thursday')).toBeVisible();
    await expect(panel.getByText(/^Statement · Post$/)).toBeVisible();
  });

  test('words are quoted in their language', async ({ page }) => {
    const energy = eventOf('2025-03-18-putin-orders-energy-strike-halt');
    const russian = energy.accounts.find(({ quote }) => quote && /\p{Script=Cyrillic}/u.test(quote));
    await open(page, `/?event=${energy.id}`);
    const quote = event(page, energy.title)
      .getByRole('blockquote')
      .filter({ hasText: russian?.quote ?? '?' });
    await expect(quote).toHaveAttribute('lang', 'ru');
  });

  test('sources stand with publisher, day, language and kind, behind safe links', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const sources = event(page, POST.title).getByRole('list', { name: 'Sources', exact: true });
    await expect(sources.getByRole('listitem')).toHaveCount(POST.sources.length);
    for (const source of POST.sources) {
      const item = sources
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: source.title, exact: true }) });
      await expect(item).toContainText(source.publisher);
      await expect(item).toContainText(/\d+ Mar(ch)? 2025 · English · Reporting/);
      const link = item.getByRole('link', { name: source.title, exact: true });
      await expect(link).toHaveAttribute('href', /^https?:\/\//);
      await expect(link).toHaveAttribute('href', source.url);
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noopener/);
    }
  });

  test('a version leads to its sources', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    await itemOf(panel, 'Who says what', 'Karoline Leavitt')
      .getByRole('button', { name: 'Source 2' })
      .click();
    await expect(itemOf(panel, 'Sources', POST.sources[1]?.title ?? '?')).toBeFocused();
  });

  test('the denial and the clarification have entries of their own', async ({ page }) => {
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    for (const id of ['2025-03-14-leavitt-witkoff-not-trump', '2025-03-14-ukraine-denies-encirclement'])
      await expect(
        panel.getByRole('list', { name: 'Links' }).getByRole('link', { name: eventOf(id).title }),
      ).toBeVisible();
  });
});

test.describe('opening and closing', () => {
  for (const viewport of [DESKTOP, PHONE])
    test(`the focus goes to the title and comes back, at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
      const opener = page.getByRole('list', { name: 'Events' }).getByRole('link', { name: POST.title });
      await openEvent(page, POST.title);
      await expect(title(page, POST)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(event(page, POST.title)).toHaveCount(0);
      await expect(opener).toBeFocused();
      await expectAddress(page, '/?view=sequence&time=2025-03-14/2025-03-14');

      await page.keyboard.press('Enter');
      await expect(title(page, POST)).toBeFocused();
      await event(page, POST.title).getByRole('button', { name: 'Close' }).click();
      await expect(event(page, POST.title)).toHaveCount(0);
      await expect(opener).toBeFocused();
    });

  test('from the Timeline and back to where it was', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?time=2025-03-14/2025-03-14');
    const first = await press(page, 'Home');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region').filter({ has: page.getByRole('list', { name: 'Who says what' }) });
    const heading = panel.getByRole('heading').first();
    await expect(heading).toBeFocused();
    expect(first).toContain(await heading.innerText());
    await page.keyboard.press('Escape');
    await expect(timeline(page)).toBeFocused();
    await expect.poll(() => said(page)).toBe(first);
  });

  test('one by one through the shown events', async ({ page }) => {
    await open(page, `/?view=sequence&type=call&event=2025-03-18-trump-putin-call`);
    const call = event(page, eventOf('2025-03-18-trump-putin-call').title);
    await call.getByRole('button', { name: 'Next event' }).click();
    const next = eventOf('2025-03-19-trump-zelensky-call');
    await expect(title(page, next)).toBeFocused();
    await event(page, next.title).getByRole('button', { name: 'Previous event' }).click();
    await expect(title(page, eventOf('2025-03-18-trump-putin-call'))).toBeFocused();
  });

  test('the link to the event alone opens it with nothing filtered', async ({ page }) => {
    await open(page, `/?view=sequence&type=statement&event=${POST.id}`);
    await event(page, POST.title).getByRole('link', { name: 'Link to this event' }).click();
    await expect(title(page, POST)).toBeFocused();
    await expectAddress(page, `/?event=${POST.id}`);
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^Showing ${TOTAL} of ${TOTAL}`));
  });
});
