/** The filters at work: ruling out, when an option's events were, chips for all that is set, days, and how soon it is painted. */
import type { Page } from '@playwright/test';
import {
  countsOf,
  expectAddress,
  expectShowing,
  facet,
  frames,
  open,
  openFilters,
  PHONE,
  SOON,
  status,
  tabTo,
  timeline,
} from './parley.ts';
import { about, certainlyIn, countOf, ofType, possiblyIn, TOTAL, withAllOf, withAnyOf } from './record.ts';
import { expect, test } from './test.ts';

const ruleOutIn = (page: Page, of: string) =>
  facet(page, of).getByRole('button', { name: 'Do not match', exact: true });
const box = (page: Page, of: string, name: string) =>
  facet(page, of).getByRole('checkbox', { name: new RegExp(`^${name} [\\d,]+$`) });
const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('list', { name: 'Active filters' }).getByRole('button', { name });
const isMixed = (page: Page, of: string, name: string) =>
  box(page, of, name).evaluate((element) => (element as HTMLInputElement).indeterminate);
/** What is drawn beside the options of a facet: of each its count, the bars, and the days that they go over. */
const drawn = (page: Page, of: string) =>
  facet(page, of)
    .locator('label:has([type="checkbox"])')
    .evaluateAll((labels) =>
      labels.map((label) => ({
        count: Number(/[\d,]+$/.exec(label.textContent ?? '')?.[0].replace(',', '')),
        bars: label.querySelector('path')?.getAttribute('d') ?? undefined,
        days: label.querySelector('[title]')?.getAttribute('title') ?? undefined,
      })),
    );

test.describe('ruling out', () => {
  test('is a meaning of pressing, by mouse and by keyboard', { tag: '@firefox' }, async ({ page }) => {
    await open(page);
    await ruleOutIn(page, 'Kind of event').click();
    await box(page, 'Kind of event', 'Call').click();
    await expectShowing(page, TOTAL - countOf(ofType('call')), TOTAL);
    await expectAddress(page, '/?type=-call');
    expect(await isMixed(page, 'Kind of event', 'not Call')).toBe(true);
    // In another facet pressing still asks for what is pressed.
    await ruleOutIn(page, 'Topics').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, box(page, 'Topics', '30-day ceasefire'), 3);
    await page.keyboard.press('Space');
    await box(page, 'Actors', 'Russia').click();
    const left = countOf(
      withAnyOf('ru'),
      (event) => !about('ceasefire-30-day')(event) && !ofType('call')(event),
    );
    await expectShowing(page, left, TOTAL);
    await expectAddress(page, '/?actor=ru&topic=-ceasefire-30-day&type=-call');
    await box(page, 'Topics', 'not 30-day ceasefire').focus();
    await page.keyboard.press('Space');
    await expectAddress(page, '/?actor=ru&type=-call');
  });

  test('works under a thumb', async ({ browser }) => {
    const context = await browser.newContext({ viewport: PHONE, hasTouch: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await open(page);
    const sheet = await openFilters(page);
    const not = ruleOutIn(page, 'Actors');
    await expect(not).toHaveCSS('opacity', '1');
    const size = await not.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await not.tap();
    await box(page, 'Actors', 'Russia').tap();
    const left = TOTAL - countOf(withAnyOf('ru'));
    await sheet.getByRole('button', { name: `Show ${left} events` }).tap();
    await expectShowing(page, left, TOTAL);
    await chip(page, 'Remove filter: not Russia').tap();
    await expectShowing(page, TOTAL, TOTAL);
    await context.close();
  });
});

test.describe('beside each option', () => {
  test('stands when its events were, and nothing has moved for it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    for (const of of [
      'Actors',
      'Topics',
      'Kind of event',
      'Standing',
      'Prominence',
      'Channel',
      'Kind of source',
    ]) {
      await expect.poll(async () => (await drawn(page, of)).every(({ bars }) => bars), SOON).toBe(true);
    }
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    // Two days have a bar each at most.
    await page.goto('/?time=2025-03-13/2025-03-14');
    await expect
      .poll(async () => (await drawn(page, 'Kind of event')).filter(({ bars }) => bars).length, SOON)
      .toBeGreaterThan(2);
    for (const { count, bars, days } of await drawn(page, 'Kind of event')) {
      expect(days).toContain('13–14 March 2025');
      const parts = [...(bars ?? '').matchAll(/M(\d+),/g)].map(([, part]) => Number(part));
      expect(parts.every((part) => part < 2)).toBe(true);
      expect(parts.length > 0).toBe(count > 0);
    }
  });

  test('the counts and the days are those of the record as known on a day', async ({ page }) => {
    await open(page, '/?asof=2025-03-13');
    await expect(status(page)).toHaveText(/^Showing (\d+) of \1 events/);
    const known = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    expect(known).toBeLessThan(TOTAL);
    for (const of of ['Kind of event', 'Prominence']) {
      const counts = [...(await countsOf(page, of)).values()];
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        of,
      ).toBe(known);
    }
    const russia = (await countsOf(page, 'Actors')).get('Russia') ?? 0;
    expect(russia).toBeLessThan(countOf(withAnyOf('ru')));
    await expect.poll(async () => (await drawn(page, 'Actors')).every(({ days }) => days), SOON).toBe(true);
    for (const { days } of await drawn(page, 'Actors')) expect(days).toMatch(/ 2025$/);
    await box(page, 'Actors', 'Russia').click();
    await expectShowing(page, russia, known);
  });
});

test('all that is set has a chip that lifts it alone', async ({ page }) => {
  await open(page, '/?time=2025-03-11/2025-03-19&dates=certain&actor=us,ru&match=actor');
  const certain = countOf(certainlyIn('2025-03-11', '2025-03-19'), withAllOf('us', 'ru'));
  await expectShowing(page, certain, TOTAL);
  await expect(page.getByText(/certainly within 11–19 March 2025/)).toBeVisible();
  await chip(page, 'Remove filter: Actors: all of these').click();
  await expectShowing(page, countOf(certainlyIn('2025-03-11', '2025-03-19'), withAnyOf('us', 'ru')), TOTAL);
  await chip(page, 'Remove filter: Certainly inside').click();
  await expectShowing(page, countOf(possiblyIn('2025-03-11', '2025-03-19'), withAnyOf('us', 'ru')), TOTAL);
  await expect(page.getByText(/within 11–19 March 2025, uncertain dates included/)).toBeVisible();
  await expectAddress(page, '/?time=2025-03-11/2025-03-19&actor=us,ru');
});

test('the window fills the fields, and days outside the window bring it to them', async ({ page }) => {
  await open(page, '/?window=2025-03-11/2025-03-19');
  await page.getByRole('button', { name: 'Filter to this window' }).click();
  const from = facet(page, 'Dates').getByLabel('From', { exact: true });
  await expect(from).toHaveValue('2025-03-11');
  await expect(facet(page, 'Dates').getByLabel('To', { exact: true })).toHaveValue('2025-03-19');
  await from.fill('2025-03-14');
  await expectAddress(page, '/?time=2025-03-14/2025-03-19&window=2025-03-11/2025-03-19');
  await from.fill('2025-11-01');
  await expectAddress(page, '/?time=2025-11-01/..');
  const late = countOf(possiblyIn('2025-11-01', ''));
  await expectShowing(page, late, TOTAL);
  await expect(page.getByText(new RegExp(`the picture shows ${late} of them`))).toBeVisible();
});

test('a press is in the picture within two frames', async ({ page }) => {
  await open(page);
  await expect(timeline(page)).toBeVisible();
  await expect.poll(async () => (await drawn(page, 'Channel')).every(({ bars }) => bars), SOON).toBe(true);
  await frames(page, 10);
  const { pictures, measures } = await box(page, 'Kind of event', 'Call').evaluate(async (element) => {
    const canvas = document.querySelector('canvas');
    const picture = () => canvas?.toDataURL() ?? '';
    const stamps: number[] = [];
    const frame = async () => {
      await new Promise(requestAnimationFrame);
      stamps.push(performance.now());
      // What the frame itself asked to be drawn is there when its tasks are done.
      await new Promise((done) => setTimeout(done));
    };
    const pictures: number[] = [];
    for (let press = 0; press < 6; press++) {
      const before = picture();
      await frame();
      (element as HTMLInputElement).click();
      let count = 0;
      do {
        await frame();
        count++;
      } while (picture() === before && count < 10);
      pictures.push(count);
      for (let rest = 0; rest < 6; rest++) await frame();
    }
    const measures = performance
      .getEntriesByName('parley:filter')
      .map(
        ({ startTime, duration }) =>
          stamps.filter((at) => at > startTime && at < startTime + duration).length,
      );
    return { pictures, measures };
  });
  expect(pictures).toHaveLength(6);
  expect(Math.max(...pictures), 'frames until the picture was another').toBeLessThanOrEqual(2);
  expect(measures).toHaveLength(6);
  expect(Math.max(...measures), 'frames in parley:filter').toBeLessThanOrEqual(2);
});
