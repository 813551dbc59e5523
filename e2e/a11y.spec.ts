/** For everybody: rules of accessibility, narrow screens, large text, keys alone, less motion, forced colours. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults, faultsInBothThemes } from './access.ts';
import {
  DESKTOP,
  event,
  events,
  expectShowing,
  frames,
  NARROWEST,
  open,
  openFilters,
  option,
  PHONE,
  press,
  read,
  status,
  TABLET,
  tabTo,
  timeline,
} from './parley.ts';
import { inkOf } from './picture.ts';
import { countOf, EVENTS, eventOf, TOTAL, withAnyOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');

/** The states of the page that are looked at. */
const STATES: Readonly<Record<string, { link: string; stands: (page: Page) => Promise<unknown> }>> = {
  Timeline: { link: '/?view=timeline', stands: (page) => expect(timeline(page)).toBeVisible() },
  Sequence: {
    link: '/?view=sequence&time=2025-03-01/2025-03-31',
    stands: (page) => expect(events(page)).toBeVisible(),
  },
  'open event': {
    link: `/?view=timeline&event=${POST.id}`,
    stands: (page) => expect(event(page, POST.title).getByRole('list', { name: 'Sources' })).toBeVisible(),
  },
};

test.describe('axe finds nothing', () => {
  for (const [name, { link, stands }] of Object.entries(STATES))
    for (const viewport of [DESKTOP, PHONE])
      test(`${name}, ${viewport.width} px`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, link);
        await stands(page);
        await expect(status(page)).toHaveText(/^Showing/);
        expect(await faultsInBothThemes(page)).toEqual([]);
      });

  test('filters open on a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, '/?actor=us&match=actor&time=2025-03-11/2025-03-19');
    await openFilters(page);
    expect(await faults(page)).toEqual([]);
  });

  test('notices and an empty result', async ({ page }) => {
    await open(page, '/?type=call&channel=post&colour=red');
    await expect(page.getByRole('region', { name: 'Notices' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the page is titled, in its language, with one first heading', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveTitle(/Parley/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
  });
});

test.describe('nothing scrolls sideways', () => {
  const LINKS: Readonly<Record<string, string>> = {
    Timeline: '/?view=timeline',
    Sequence: '/?view=sequence',
    'the open event': `/?event=${POST.id}`,
    'notices and an empty result': `/?type=call&channel=post&colour=${'red'.repeat(30)}`,
  };
  for (const [name, link] of Object.entries(LINKS))
    test(`at 320 px: ${name}`, async ({ page }) => {
      await page.setViewportSize(NARROWEST);
      await open(page, link);
      await expect(status(page)).toHaveText(/^Showing/);
      await expectNoSideways(page);
    });

  test('at 320 px: the filters', async ({ page }) => {
    await page.setViewportSize(NARROWEST);
    await open(page, '/?actor=us,ru&topic=ceasefire-30-day&time=2025-03-11/2025-03-19');
    await openFilters(page);
    await expectNoSideways(page);
  });

  for (const viewport of [{ width: 1280, height: 800 }, TABLET])
    test(`with text of 200 %, at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const link of [
        '/?view=timeline',
        '/?view=sequence&time=2025-03-11/2025-03-19',
        `/?event=${POST.id}`,
      ]) {
        await open(page, link);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await frames(page, 3);
        await expectNoSideways(page);
        const cut = await page
          .getByRole('button')
          .or(page.getByRole('heading'))
          .or(page.getByRole('link'))
          .evaluateAll((found) =>
            found
              .filter(
                (element) => element.checkVisibility({ visibilityProperty: true }) && element.clientWidth > 1,
              )
              .filter((element) => getComputedStyle(element).overflowX !== 'visible')
              .filter((element) => element.scrollWidth > element.clientWidth + 1)
              .map((element) => element.textContent),
          );
        expect(cut, link).toEqual([]);
      }
    });
});

test.describe('by keyboard alone', () => {
  test('skip, filter, walk, open, close', { tag: '@firefox' }, async ({ page }) => {
    await open(page);
    await page.keyboard.press('Tab');
    const skip = page
      .getByRole('button', { name: 'Skip to the events' })
      .or(page.getByRole('link', { name: 'Skip to the events' }));
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();

    await page.reload();
    await expectShowing(page, TOTAL, TOTAL);
    await tabTo(page, option(page, 'Actors', 'Russia'));
    await page.keyboard.press('Space');
    await expectShowing(page, countOf(withAnyOf('ru')), TOTAL);

    await tabTo(page, timeline(page));
    const heard = await press(page, 'ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region').filter({ has: page.getByRole('list', { name: 'Who says what' }) });
    const heading = panel.getByRole('heading').first();
    await expect(heading).toBeFocused();
    expect(EVENTS.map(({ title }) => title)).toContain(await heading.innerText());
    expect(heard).toContain(await heading.innerText());
    await tabTo(page, panel.getByRole('button', { name: 'Next event' }).or(panel.getByRole('link').first()));
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(timeline(page)).toBeFocused();
  });

  test('what has the focus is seen to have it', async ({ page }) => {
    await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const look = await page.evaluate(() => {
        const focused = document.activeElement;
        // A date field shows by itself which of its parts has the focus.
        const isDate = focused instanceof HTMLInputElement && focused.type === 'date';
        if (!focused || focused === document.body || isDate) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
        return {
          name: focused.getAttribute('aria-label') ?? focused.textContent,
          isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        };
      });
      if (look) expect(look).toMatchObject({ isSeen: true });
    }
  });

  test('an open event over the page keeps the keys until it is closed', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await open(page, `/?view=sequence&event=${POST.id}`);
    const panel = event(page, POST.title);
    await expect(panel.getByRole('list', { name: 'Sources' })).toBeVisible();
    await tabTo(page, panel.getByRole('link', { name: 'Link to this event' }));
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
  });
});

test.describe('as readers set their devices', () => {
  test('dark: the page follows, and the switch turns it', async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await open(page);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).not.toBe(light);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect.poll(ground).toBe(light);
  });

  test('forced colours: marks, boxes and the chosen still show', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '/?actor=ru&time=2025-03-14/2025-03-14');
    expect(await inkOf(timeline(page))).toBeGreaterThan(0.02);
    await expect(option(page, 'Actors', 'Russia')).toBeChecked();
    await read(page, 'Sequence');
    expect(await inkOf(events(page).getByRole('listitem').first())).toBeGreaterThan(0.01);
    // The colours are the reader's own, and axe does not know them.
    expect(await faults(page, ['color-contrast'])).toEqual([]);
  });

  test('less motion: nothing on the page moves by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `/?event=${POST.id}`);
    await expect(event(page, POST.title)).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
