/** Contacts: who called, met and addressed whom. */
import type { Locator, Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import {
  DESKTOP,
  event as eventRegion,
  expectAddress,
  expectShowing,
  goBack,
  goForward,
  NARROWEST,
  open,
  PHONE,
  read,
  shown,
  status,
  tabTo,
} from './parley.ts';
import { certainlyIn, countOf, EVENTS, eventOf, ofType, SIDES, sidesIn, TOTAL, withAllOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const NAMES = ['Europe', 'Ukraine', 'United States', 'Russia', 'Organisations', 'Other states'];
const JOINED = ['host', 'participant', 'mediator'];
const COUNTED = ofType('call', 'meeting', 'proposal', 'response', 'statement');

const region = (page: Page) => page.getByRole('region', { name: 'Contacts', exact: true });
const table = (page: Page) => region(page).getByRole('table');

/** A row's cell under a column, of the sides. */
function cell(page: Page, row: string, column: string): Locator {
  return table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .nth(NAMES.indexOf(column));
}

/** What each cell tells, row by row. */
const told = (page: Page) =>
  table(page).evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cellOf) => cellOf.textContent ?? ''),
    ),
  );

const number = (text: string, of: RegExp) => Number(of.exec(text)?.[1] ?? 0);

test('each two sides have the calls and meetings whose participants they are', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, '/?view=contacts');
  await expect(table(page)).toHaveAccessibleName(/^Calls, meetings and messages between sides/);
  await expect(table(page).getByRole('columnheader')).toHaveText([
    /From row to column/,
    ...NAMES.map((name) => new RegExp(`^${name}`)),
  ]);
  const texts = await told(page);
  for (const [r, one] of SIDES.entries())
    for (const [c, other] of SIDES.entries()) {
      if (one === other) continue;
      for (const type of ['call', 'meeting']) {
        const both = EVENTS.filter((event) => {
          const sides = sidesIn(event, JOINED);
          return event.type === type && sides.includes(one) && sides.includes(other);
        });
        const text = texts[r]?.[c] ?? '';
        expect(number(text, new RegExp(`(\\d+) ${type}s?\\b`)), `${one} with ${other}: ${text}`).toBe(
          both.length,
        );
      }
      const put = EVENTS.filter(
        (event) =>
          event.type === 'proposal' &&
          sidesIn(event, ['author', 'speaker']).includes(one) &&
          sidesIn(event, ['addressee']).includes(other),
      );
      expect(number(texts[r]?.[c] ?? '', /(\d+) proposals?\b/), `${one} to ${other}`).toBe(put.length);
    }
});

test('a press on a cell filters to both sides, tells what they have, and Back undoes it', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, '/?view=contacts');
  await expectShowing(page, TOTAL, TOTAL);
  const ukraine = await cell(page, 'United States', 'Ukraine').textContent();
  await cell(page, 'United States', 'Russia').getByRole('button').click();
  const link = '/?view=contacts&actor=us,ru&type=call,meeting,proposal,response,statement&match=actor';
  await expectAddress(page, link);
  await expectShowing(page, countOf(withAllOf('us', 'ru'), COUNTED), TOTAL);
  const pair = page.getByRole('region', { name: 'United States and Russia', exact: true });
  await expect(pair.getByRole('heading', { name: 'United States and Russia' })).toBeFocused();
  await expect(cell(page, 'United States', 'Ukraine')).toHaveText(ukraine ?? '');
  await expect(pair.getByRole('table', { name: 'United States and Russia, by month' })).toBeVisible();
  await pair.getByRole('button', { name: /^Show all/ }).click();
  await pair.getByRole('link', { name: POST.title, exact: true }).click();
  await expect(eventRegion(page, POST.title)).toBeVisible();
  await goBack(page);
  await expectAddress(page, link);
  await goBack(page);
  await expectAddress(page, '/?view=contacts');
  await expectShowing(page, TOTAL, TOTAL);
  await expect(pair).toHaveCount(0);
  await goForward(page);
  await expect(pair).toBeVisible();
  await pair.getByRole('link', { name: 'Read as a Sequence' }).click();
  expect(await shown(page)).toContain(POST.title);
  await read(page, 'Timeline');
});

test('as known on a day, no cell tells of a later one', async ({ page }) => {
  await open(page, '/?view=contacts&actor=us,ru&match=actor&asof=2025-03-13');
  await expect(table(page)).toContainText('to 13 March 2025, the day as known on which the record is shown');
  const text = await page.locator('main').innerText();
  const later = [
    ...text.matchAll(/\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w* (20\d\d)\b/g),
  ]
    .map(([found]) => found)
    .filter((found) => Date.parse(`${found.replace('Sept ', 'Sep ')} UTC`) > Date.UTC(2025, 2, 13));
  expect(later).toEqual([]);
  expect(text).not.toContain(POST.title);
  // The meeting of the 13th was told of on the 14th.
  await expect(cell(page, 'United States', 'Russia')).toContainText(
    'Last recorded: 12 Mar 2025. 1 day before 13 March 2025.',
  );
  const all = EVENTS.filter(
    (event) => event.type === 'proposal' && certainlyIn('2025-03-14', '2027-01-01')(event),
  );
  for (const { title } of all) expect(text).not.toContain(title);
});

test('all of it by keyboard: open a row, choose a cell, and come back to it', async ({ page }) => {
  await open(page, '/?view=contacts&time=2025-03-01/2025-03-31');
  const europe = table(page).getByRole('button', { name: 'Europe', exact: true });
  await tabTo(page, europe);
  await page.keyboard.press('Enter');
  await expect(europe).toHaveAttribute('aria-expanded', 'true');
  await expect(table(page).getByRole('rowheader', { name: /^France/ })).toBeVisible();
  const button = cell(page, 'Ukraine', 'United States').getByRole('button');
  await tabTo(page, button);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Ukraine and United States' })).toBeFocused();
  const back = page.getByRole('button', { name: 'Back to all pairs' });
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await expect(status(page)).not.toHaveText('');
});

test.describe('it is fit for everybody', () => {
  const LINK = '/?view=contacts&time=2025-03-11/2025-03-19&actor=us,ru&match=actor';
  for (const [colorScheme, viewport, link, row] of [
    ['light', DESKTOP, LINK, /^Europe/],
    ['dark', PHONE, '/?view=contacts&time=2025-03-11/2025-03-14&lanes=state', /^France/],
  ] as const)
    test(`axe finds nothing, ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await open(page, link);
      await expect(table(page).getByRole('rowheader', { name: row })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

  test('only the table scrolls sideways', async ({ page }) => {
    for (const viewport of [PHONE, NARROWEST]) {
      await page.setViewportSize(viewport);
      for (const link of [LINK, '/?view=contacts&lanes=state']) {
        await open(page, link);
        await expect(table(page)).toBeVisible();
        await expectNoSideways(page);
      }
      const isWider = await region(page).evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(isWider).toBe(true);
    }
  });
});
