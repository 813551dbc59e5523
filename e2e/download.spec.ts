/** Taking away what is shown: as files, as a picture, on paper. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { figureTop, figureWidth } from '../src/chart/scene/figure.ts';
import { expectNoSideways, faults } from './access.ts';
import { DESKTOP, events, listening, open, PHONE, rowOf, SOON, shown, timeline } from './parley.ts';
import { compare, NOTICED } from './pixels.ts';
import { DATASET, EVENTS, eventOf, possiblyIn, titlesOf } from './record.ts';
import { expect, test } from './test.ts';

const WEEK = '/?time=2025-03-11/2025-03-19';
const ofWeek = EVENTS.filter(possiblyIn('2025-03-11', '2025-03-19'));
const titles = titlesOf(possiblyIn('2025-03-11', '2025-03-19'));
const sources = ofWeek.flatMap((event) => event.sources);
const translated = ofWeek
  .flatMap(({ accounts }) => accounts)
  .filter(
    (of) => of.quote !== undefined && of.printedLang && of.quoteLang && of.printedLang !== of.quoteLang,
  );
const pages = new Set(sources.map(({ url }) => url)).size;

/** Opens the part of the dialog that gives files. */
async function openDownloads(page: Page): Promise<void> {
  await listening(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Events (CSV)', exact: true })).toBeEnabled();
}

/** Presses a button that gives a file: its name and what is in it. */
async function take(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const csv = (text: string): readonly Record<string, string>[] => parse(text, { bom: true, columns: true });

test('the week is taken in every format, whole', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, WEEK);
  await openDownloads(page);
  expect(await faults(page)).toEqual([]);
  await expectNoSideways(page);

  const table = await take(page, 'Events (CSV)');
  expect(table.name).toBe('parley-ukraine-ceasefire-1.0.0-2025-03-11_2025-03-19-events.csv');
  expect(
    csv(table.text)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(titles.toSorted());
  expect(
    csv(table.text)
      .map(({ summary }) => summary)
      .sort(),
  ).toEqual(ofWeek.map(({ summary }) => summary).sort());
  await expect(page.getByText(`Saved as ${table.name}.`)).toBeVisible();
  expect(csv((await take(page, 'Accounts (CSV)')).text)).toHaveLength(
    ofWeek.flatMap(({ accounts }) => accounts).length,
  );
  expect(csv((await take(page, 'Sources (CSV)')).text)).toHaveLength(sources.length);

  const whole = JSON.parse((await take(page, 'All (JSON)')).text);
  expect(whole.parley).toMatchObject({ schema: 1, version: '1.0.0', count: ofWeek.length, asOf: null });
  expect(new URL(whole.parley.link).search).toBe(`${WEEK.slice(1)}&v=1.0.0`);

  expect((await take(page, 'BibTeX')).text.match(/^@\w+\{/gm)).toHaveLength(pages);
  expect((await take(page, 'RIS')).text.match(/^ER {2}-/gm)).toHaveLength(pages);
  expect(JSON.parse((await take(page, 'CSL-JSON')).text)).toHaveLength(pages);

  const calendar = new ICAL.Component(ICAL.parse((await take(page, 'iCalendar')).text) as unknown[]);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(ofWeek.length);
  const chronology = (await take(page, 'Markdown')).text;
  expect(chronology.match(/^##### /gm)).toHaveLength(ofWeek.length);
  expect(chronology.match(/^ {4}Said in /gm)).toHaveLength(translated.length);

  const picture = await take(page, 'SVG');
  expect(picture.name).toMatch(/-timeline\.svg$/);
  expect(picture.text).toContain(`viewBox="0 0 ${figureWidth(1128)} `);
});

test('the picture that is taken is the one on the screen', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, `${WEEK}&event=2025-03-14-trump-truth-social-encircled`);
  const canvas = timeline(page).locator('canvas');
  // The window has come to rest when two pictures in a row are the same.
  const look = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  let before = '';
  await expect
    .poll(async () => {
      const now = await look();
      const isSame = now === before;
      before = now;
      return isSame;
    }, SOON)
    .toBe(true);
  const { width, height } = await canvas.evaluate(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }));
  await openDownloads(page);
  const { text: svg } = await take(page, 'SVG');
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(svg) ?? [];
  const size = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  expect(size[0]).toBe(figureWidth(width));
  const { title: record } = DATASET;
  expect(svg.indexOf(`>${record}</text>`)).toBeGreaterThan(0);
  expect(svg).toContain(`Source: Parley, ${record}, data version 1.0.0`);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG', exact: true }).click();
  const png = readFileSync(await (await coming).path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((length) => 2 * length));

  // Both in a page of their own: the screen's as it was painted, the file as a browser draws it.
  await page.route('**/screen.png', (route) =>
    route.fulfill({ body: Buffer.from(before.split(',')[1] ?? '', 'base64'), contentType: 'image/png' }),
  );
  await page.route('**/taken.svg', (route) => route.fulfill({ body: svg, contentType: 'image/svg+xml' }));
  await page.route('**/both.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Both</title><link rel=icon href=data:,><body style="margin:0"><img src=screen.png style="display:block"><img src=taken.svg style="display:block">',
    }),
  );
  await page.goto('/both.html');
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.setViewportSize({ width: figureWidth(width), height: height + (size[1] ?? 0) });
  const found = await compare(
    page,
    await page.screenshot(),
    { x: 0, y: 0 },
    { x: 0, y: height + figureTop({ width }, { record, title }) },
    { width, height },
    NOTICED.map(({ box }) => box),
  );
  expect(found.filter(({ most }, i) => most > (NOTICED[i]?.most ?? 0))).toEqual([]);
});

test('on paper stands every event that is shown, with its sources and the link', async ({ page }) => {
  await page.addInitScript(() => {
    // What a browser does when it prints, without its dialog.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.onPaper = String(document.querySelectorAll('body > main h3').length);
      // A paper that stays can be looked at, as printed, with the dialog still open.
      if (document.documentElement.dataset.stays !== undefined) return;
      dispatchEvent(new Event('afterprint'));
    };
  });
  const post = eventOf('2025-03-14-trump-truth-social-encircled');
  await open(page, `${WEEK}&event=${post.id}&theme=dark`);
  await openDownloads(page);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-on-paper', String(ofWeek.length));
  await page.evaluate(() => {
    document.documentElement.dataset.stays = '';
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
  const head = page.locator('body > main > header');
  for (const said of [DATASET.title, `${ofWeek.length} of `, 'Data version 1.0.0', `${WEEK}&`])
    await expect(head.getByText(said)).toBeVisible();
  await expect(page.locator('header:visible')).toHaveCount(1);
  await expect(page.locator('body > main').getByText(/^Said in /)).toHaveCount(translated.length);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    delete document.documentElement.dataset.stays;
    dispatchEvent(new Event('afterprint'));
  });
  await page.keyboard.press('Escape');

  // The open event alone, where nobody asked for more.
  await page.emulateMedia({ media: 'print' });
  await expect(events(page).getByRole('list').getByRole('heading')).toHaveText([post.title]);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(WEEK);
  await listening(page);
  // What makes the paper comes last.
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(rowOf(page, titles.at(-1) ?? '')).toBeVisible();
  expect((await shown(page)).toSorted()).toEqual(titles.toSorted());
  await expect(page.getByText(`${WEEK}&v=1.0.0`)).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  for (const { url } of post.sources)
    await expect(page.getByRole('link', { name: url, exact: true }).first()).toBeVisible();
});
