/** The Table: the same events as everywhere, every field, sorted, chosen and copied; by keyboard and on a phone. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import {
  DESKTOP,
  event,
  expectAddress,
  expectShowing,
  NARROWEST,
  open,
  PHONE,
  ready,
  tabTo,
  tick,
} from './parley.ts';
import { countOf, EVENTS, ofType, TOTAL, titlesOf, withAnyOf } from './record.ts';
import { expect, test } from './test.ts';

const table = (page: Page) => page.getByRole('table').first();
const region = (page: Page) => page.getByRole('region', { name: /^Table of the events/ });
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const sortBy = (page: Page, name: string) => header(page, name).getByRole('button').click();
/** The titles in the table, from its first row to its last. */
const titles = (page: Page) => table(page).locator('tbody th').allTextContents();
/** What stands in a column, by its place from 1, the title's being the first. */
const column = (page: Page, place: number) =>
  table(page).locator(`tbody tr > :nth-child(${place})`).allTextContents();
const sorted = (texts: readonly string[]) => [...texts].sort();
const inOrder = (texts: readonly string[]) => [...texts].sort(new Intl.Collator('en-GB').compare);

test('a row for each event of the status line, sorted by a press, all of it on the link', async ({
  page,
}) => {
  await open(page, '/?view=table');
  await expectShowing(page, TOTAL, TOTAL);
  expect(sorted(await titles(page))).toEqual(sorted(EVENTS.map(({ title }) => title)));
  await expect(table(page).locator('tr')).toHaveCount(TOTAL + 1);

  await tick(page, 'Actors', 'Russia');
  await tick(page, 'Kind of event', 'Proposal');
  const proposals = [withAnyOf('ru'), ofType('proposal')] as const;
  await expectShowing(page, countOf(...proposals), TOTAL);
  expect(sorted(await titles(page))).toEqual(sorted(titlesOf(...proposals)));
  await expect(header(page, 'Date')).toHaveAttribute('aria-sort', 'ascending');

  await sortBy(page, 'Title');
  await expectAddress(page, '/?view=table&actor=ru&type=proposal&sort=title');
  expect(await titles(page)).toEqual(inOrder(titlesOf(...proposals)));
  await sortBy(page, 'Title');
  await expectAddress(page, '/?view=table&actor=ru&type=proposal&sort=-title');
  await expect(header(page, 'Title')).toHaveAttribute('aria-sort', 'descending');
  const falling = await titles(page);
  expect(falling).toEqual(inOrder(titlesOf(...proposals)).reverse());

  await page.reload();
  await ready(page);
  expect(await titles(page)).toEqual(falling);
});

test('columns are chosen, stay on the link and fill when the words of the record come', async ({ page }) => {
  const texts: (() => void)[] = [];
  await page.route(/\/text[^/]*\.json$/, async (route) => {
    await new Promise<void>((resolve) => texts.push(resolve));
    await route.continue();
  });
  await open(page, '/?view=table&time=2025-03-14/2025-03-14');
  await page.getByRole('button', { name: /^Columns/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Columns' });
  await sheet.getByRole('checkbox', { name: 'Topics' }).uncheck();
  await sheet.getByRole('checkbox', { name: 'Summary' }).check();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Columns/ })).toBeFocused();
  await expectAddress(
    page,
    '/?view=table&time=2025-03-14/2025-03-14&cols=date,kind,people,summary,standing,accounts',
  );
  await expect(header(page, 'Topics')).toHaveCount(0);
  await expect(page.getByText('The words of the record are on their way')).toBeVisible();
  for (const come of texts) come();
  await expect(page.getByText('The words of the record are on their way')).toHaveCount(0);
  const known = new Map(EVENTS.map(({ title, summary }) => [title, summary]));
  expect(await column(page, 5)).toEqual((await titles(page)).map((title) => known.get(title)));
});

test('rows are copied for spreadsheets and for writing, and shown where the browser refuses', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?view=table&time=2025-03-14/2025-03-14&cols=edtf,people');
  const all = await titles(page);
  await page.getByRole('button', { name: `Copy all ${all.length} rows` }).click();
  await expect(page.getByText(`Copied ${all.length} rows`)).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    return { plain: await navigator.clipboard.readText(), html };
  });
  const lines = copied.plain.split('\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['Title', 'Date as EDTF', 'People and parties']);
  expect(lines.slice(1).map(([title]) => title)).toEqual(all);
  expect(copied.html?.match(/<tr>/g)).toHaveLength(all.length + 1);

  await page.getByRole('button', { name: 'Select rows' }).click();
  await page.getByRole('checkbox', { name: `Select: ${all[1]}` }).check();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy 1 row' }).click();
  const field = page.getByRole('textbox', { name: /^The rows/ });
  await expect(field).toBeFocused();
  expect(((await field.inputValue()).split('\n')[1] ?? '').startsWith(`${all[1]}\t`)).toBe(true);
});

test('by keyboard: sort, scroll, open an event and come back', { tag: '@firefox' }, async ({ page }) => {
  await open(page, '/?view=table&time=2025-03-11/2025-03-19');
  await page.getByRole('main').focus();
  await tabTo(page, region(page));
  const below = () => region(page).evaluate((element) => element.scrollTop);
  await page.keyboard.press('PageDown');
  await expect.poll(below).toBeGreaterThan(100);
  await page.keyboard.press('Home');
  await tabTo(page, header(page, 'Kind').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(header(page, 'Kind')).toHaveAttribute('aria-sort', 'ascending');
  const [first = ''] = await titles(page);
  await tabTo(page, table(page).getByRole('link', { name: first, exact: true }));
  await page.keyboard.press('Enter');
  await expect(event(page, first).getByRole('heading', { name: first })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(table(page).getByRole('link', { name: first, exact: true })).toBeFocused();
});

const LOOKS = [
  { colorScheme: 'light', viewport: DESKTOP, rows: 'Event' },
  { colorScheme: 'dark', viewport: PHONE, rows: 'Account' },
] as const;
for (const { colorScheme, viewport, rows } of LOOKS)
  test(`axe finds nothing, ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await open(page, '/?view=table&time=2025-03-14/2025-03-14');
    await page.getByRole('button', { name: 'Select rows' }).click();
    await page.getByRole('button', { name: rows, exact: true }).click();
    await expect(table(page).getByRole('checkbox').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

test('on a phone it says which columns it leaves out, and the page does not scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize(NARROWEST);
  await open(page, '/?view=table&time=2025-03-01/2025-03-31');
  await expect(page.getByText(/^Left out on this narrow screen: .*Topics/)).toBeVisible();
  await expectNoSideways(page);
  const { wide, shown } = await region(page).evaluate(({ scrollWidth, clientWidth }) => ({
    wide: scrollWidth,
    shown: clientWidth,
  }));
  expect(wide).toBeGreaterThan(shown);
});

test('a reader’s own file has the columns that it can fill', async ({ page }) => {
  await page.goto('/open/?view=table&sort=people');
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'date,title,type,actors,topics,source\n2025-03-11,"=1+1",meeting,Ukraine; Russia,truce,a book\n2025-03-12,Two,,Europe,,',
    ),
  });
  await ready(page);
  expect(await titles(page)).toEqual(['Two', '=1+1']);
  await page.getByRole('button', { name: /^Columns/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Columns' });
  await expect(sheet.getByRole('checkbox', { name: 'Summary' })).toHaveCount(0);
  await sheet.getByRole('checkbox', { name: 'Source', exact: true }).check();
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(table(page).getByRole('cell', { name: 'a book' })).toBeVisible();
});
