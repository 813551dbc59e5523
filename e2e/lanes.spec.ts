/** Lanes: what they stand for, their order and which are collapsed, by pointer and keys, in the link and back. */
import type { Locator, Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import {
  DESKTOP,
  expectAddress,
  goBack,
  movable,
  open,
  PHONE,
  press,
  read,
  SOON,
  status,
  tabTo,
  timeline,
  walk,
} from './parley.ts';
import { lookOf } from './picture.ts';
import { EVENTS, knownDay, SIDES } from './record.ts';
import { expect, test } from './test.ts';

test.use({ viewport: DESKTOP });

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('region', { name: 'Lanes', exact: true });
const lanes = (within: Page | Locator) =>
  within.getByRole('list', { name: 'Lanes, from the top down' }).getByRole('listitem');

async function arrange(page: Page): Promise<Locator> {
  await button(page, 'Lanes').click();
  return panel(page);
}

test('lanes are moved by keys with the focus on the lane, and every step can be taken back', async ({
  page,
}) => {
  await open(page);
  const before = await lookOf(timeline(page));
  await button(page, 'Lanes').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await tabTo(page, button(page, 'Move Russia up'), 20);
  for (const _ of [1, 2, 3]) await page.keyboard.press('Enter');
  await expect(button(page, 'Move Russia up')).toBeFocused();
  await expect(button(page, 'Move Russia up')).toHaveAttribute('aria-disabled', 'true');
  await expectAddress(page, '/?order=ru');
  await expect(lanes(page).first()).toContainText('Russia');
  await expect(panel(page).getByText(`Russia: 1 of ${SIDES.length}`)).toBeAttached();
  await expect(status(page)).toHaveCount(1);
  await button(page, 'Collapse Ukraine').press('Enter');
  await expectAddress(page, '/?order=ru&collapse=ua');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page, 'Lanes')).toBeFocused();
  const arranged = await lookOf(timeline(page));
  expect(arranged).not.toBe(before);
  await goBack(page);
  await expectAddress(page, '/?order=ru');
  for (const _ of [1, 2, 3]) await goBack(page);
  await expectAddress(page, '/');
  await expect.poll(async () => (await lookOf(timeline(page))) === before, SOON).toBe(true);
  await open(page, '/?order=ru,vladimir-putin&collapse=ua,vladimir-putin');
  await expect.poll(async () => (await lookOf(timeline(page))) === arranged, SOON).toBe(true);
});

test('a lane for each topic, kind or actor: the same events, others to walk to', async ({ page }) => {
  await open(page, '/?lanes=type&time=2025-03-11/2025-03-14');
  const shown = await status(page).textContent();
  const all = Number(/\d+/.exec(shown ?? '')?.[0]);
  const kinds = await walk(page, 4);
  expect(new Set(kinds).size).toBe(4);
  const within = await arrange(page);
  await expect(lanes(within)).toHaveText([
    /Call/,
    /Meeting/,
    /Proposal/,
    /Response/,
    /Statement/,
    /Agreement/,
    /Measure/,
  ]);
  await within.getByRole('radio', { name: 'topic', exact: true }).check();
  await expectAddress(page, '/?time=2025-03-11/2025-03-14&lanes=topic');
  await expect(lanes(within).first()).toContainText('30-day ceasefire');
  await button(within, 'Collapse all').click();
  await button(within, 'Usual order, all open').click();
  await expectAddress(page, '/?time=2025-03-11/2025-03-14&lanes=topic');
  await within.getByRole('radio', { name: 'actor', exact: true }).check();
  await expect(lanes(within)).toHaveCount(12);
  await expect(status(page)).toHaveText(new RegExp(`^Showing ${all} of`));
  await button(within, 'Close').click();
  await expect(button(page, 'Lanes')).toBeFocused();
  // A meeting of the two stands on the lane of one and is walked to from the other.
  expect(await press(page, 'Home')).not.toBe(await press(page, 'ArrowDown'));
});

test('lanes that were chosen among contacts are those of the Timeline', async ({ page }) => {
  await open(page, '/?view=timeline');
  const sides = await lookOf(timeline(page));
  await open(page, '/?view=contacts');
  await page.getByRole('radio', { name: 'States and bodies', exact: true }).check();
  await expectAddress(page, '/?view=contacts&lanes=state');
  await read(page, 'Timeline');
  await expectAddress(page, '/?view=timeline&lanes=state');
  await movable(page);
  await page.mouse.move(0, 0);
  await expect.poll(async () => (await lookOf(timeline(page))) !== sides, SOON).toBe(true);
  const drawn = await lookOf(timeline(page));
  await open(page, '/?view=timeline&lanes=state');
  await expect.poll(async () => (await lookOf(timeline(page))) === drawn, SOON).toBe(true);
});

test('as known on a day there is no lane for what was not yet spoken of', async ({ page }) => {
  const spoken = (until: string) =>
    new Set(EVENTS.filter((event) => knownDay(event) <= until).flatMap(({ topics }) => topics)).size;
  const day = EVENTS.map(knownDay).sort()[20] ?? '';
  expect(spoken(day)).toBeLessThan(spoken('2100-01-01'));
  await open(page, `/?lanes=topic&asof=${day}`);
  await expect(lanes(await arrange(page))).toHaveCount(spoken(day));
});

test('on a phone lanes are arranged in a sheet, and the list says what it is drawn by', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/?view=timeline&lanes=topic');
  await button(page, 'Lanes').click();
  const sheet = page.getByRole('dialog', { name: 'Lanes' });
  await button(sheet, 'Move Peace plans up').click();
  await expect(lanes(sheet).first()).toContainText('Peace plans');
  expect(await faults(page)).toEqual([]);
  await button(sheet, 'Close').click();
  await expect(button(page, 'Lanes')).toBeFocused();
  await expectNoSideways(page);
  await button(page, 'Read as a list').click();
  await expect(page.getByText('Drawn by side: other lanes')).toBeVisible();
});
