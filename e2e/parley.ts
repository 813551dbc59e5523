/** The words in which the specs speak of Parley: what a reader sees, by role and name, and what a reader does. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const DESKTOP = { width: 1440, height: 900 };
export const TABLET = { width: 720, height: 1000 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest screen on which nothing may scroll sideways. */
export const NARROWEST = { width: 320, height: 640 };

/** Asks often: what is waited for is near. */
export const SOON = { intervals: [20, 40, 80, 160] };

const exactly = (name: string) => ({ name, exact: true });

// The page

/** Opens a link and waits for the first complete picture. */
export async function open(page: Page, link = '/'): Promise<void> {
  await page.goto(link);
  await ready(page);
}

/** Waits for the first complete picture. */
export async function ready(page: Page): Promise<void> {
  const marks = () => page.evaluate(() => performance.getEntriesByName('parley:ready').length);
  await expect.poll(marks, { message: 'the first complete picture', ...SOON }).toBe(1);
  if ((await timeline(page).count()) > 0) await movable(page);
}

/** Waits until the page listens to its shortcuts, which come after the picture. */
export async function listening(page: Page): Promise<void> {
  const marks = () => page.evaluate(() => performance.getEntriesByName('parley:commands').length);
  await expect.poll(marks, { message: 'what listens to shortcuts', ...SOON }).toBeGreaterThan(0);
}

/** Waits until the Timeline follows the hand: what moves it comes after the picture. */
export async function movable(page: Page): Promise<void> {
  const marks = () =>
    page.evaluate(() =>
      Math.min(
        ...['parley:gestures', 'parley:keys'].map((name) => performance.getEntriesByName(name).length),
      ),
    );
  await expect.poll(marks, { message: 'what moves the Timeline', ...SOON }).toBeGreaterThan(0);
}

/** The address within the site: path and query. */
export function address(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

/** Expects an address within the site: path and query, letter by letter. */
export async function expectAddress(page: Page, link: string): Promise<void> {
  await expect.poll(() => address(page), { message: 'the address', ...SOON }).toBe(link);
}

/** How many entries the tab's history has. */
export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}

export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

export async function goForward(page: Page): Promise<void> {
  await page.evaluate(() => history.forward());
}

/** Waits until the page has been painted a number of times. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    for (let i = 0; i < times; i++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Presses Tab until something has the focus; fails after `most` presses. */
export async function tabTo(page: Page, target: Locator, most = 200): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await target.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    );
    if (isThere) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${target}`);
}

// What is shown

export const status = (page: Page) => page.getByRole('status');

/** Expects the status line to tell how many of how many events are shown. */
export async function expectShowing(page: Page, count: number, total: number): Promise<void> {
  await expect(status(page)).toHaveText(new RegExp(`^Showing ${count} of ${total} events`));
}

export const events = (page: Page) => page.getByRole('list', exactly('Events'));

/** The titles in the list named Events, from its first to its last. */
export async function shown(page: Page): Promise<readonly string[]> {
  await events(page).waitFor();
  return events(page).getByRole('list').getByRole('heading').allTextContents();
}

/** One event's item in the list named Events. */
export function rowOf(page: Page, title: string): Locator {
  return events(page)
    .getByRole('list')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', exactly(title)) });
}

export const notices = (page: Page) => page.getByRole('region', exactly('Notices'));

export const chapters = (page: Page) => page.getByRole('navigation', exactly('Chapters'));

/** Presses a chapter, or `Whole record`. */
export async function goToChapter(page: Page, name: string): Promise<void> {
  await chapters(page).getByRole('button', { name }).click();
}

/** Changes to another reading. */
export async function read(page: Page, view: 'Timeline' | 'Sequence' | 'Contacts' | 'Table'): Promise<void> {
  await page.getByRole('navigation', exactly('Views')).getByRole('link', exactly(view)).click();
}

// Filters

export const facet = (page: Page, name: string) => page.getByRole('group', exactly(name));

const spelled = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An option of a facet, whose name ends in its count. */
export function option(page: Page, of: string, name: string): Locator {
  return facet(page, of).getByRole('checkbox', { name: new RegExp(`^${spelled(name)} [\\d,]+$`) });
}

export async function tick(page: Page, of: string, name: string): Promise<void> {
  await option(page, of, name).check();
}

export async function untick(page: Page, of: string, name: string): Promise<void> {
  await option(page, of, name).uncheck();
}

/** The options of a facet with their counts, as their names say them. */
export async function countsOf(page: Page, of: string): Promise<ReadonlyMap<string, number>> {
  const spoken = await facet(page, of).ariaSnapshot();
  const names = [...spoken.matchAll(/checkbox "(.+?) ([\d,]+)"/g)];
  return new Map(names.map(([, name = '', count = '']) => [name, Number(count.replace(',', ''))]));
}

/** Opens the filters where there is no room for them beside the view. */
export async function openFilters(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Filters/ }).click();
  return page.getByRole('dialog', exactly('Filters'));
}

// The open event

export const event = (page: Page, title: string) => page.getByRole('region', exactly(title));

/** Opens an event from the list named Events. */
export async function openEvent(page: Page, title: string): Promise<Locator> {
  await events(page).getByRole('link', exactly(title)).click();
  return event(page, title);
}

/** An item of one of an open event's lists that says something. */
export function itemOf(panel: Locator, list: string, says: string | RegExp): Locator {
  return panel.getByRole('list', exactly(list)).getByRole('listitem').filter({ hasText: says });
}

// The Timeline

export const timeline = (page: Page) => page.getByLabel('Timeline', { exact: true });

/** The strip below the drawing in which the whole record lies. */
export const overview = (page: Page) => page.locator('canvas').last();

/** What the Timeline's active descendant says, `''` where there is none. */
export function said(page: Page): Promise<string> {
  return timeline(page).evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.textContent) || '';
  });
}

/** Presses keys in the Timeline and gives what is said after each. */
export async function press(page: Page, ...keys: readonly string[]): Promise<string> {
  await timeline(page).focus();
  for (const key of keys) await page.keyboard.press(key);
  return said(page);
}

/** Walks a number of events of the Timeline from the first on, and gives what is said of each. */
export async function walk(page: Page, steps: number): Promise<readonly string[]> {
  const heard = [await press(page, 'Home')];
  while (heard.length < steps) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page), SOON).not.toBe(heard.at(-1));
    heard.push(await said(page));
  }
  return heard;
}

/** The window in the address, ms of the axis; `undefined` where the link names none. */
export function windowIn(link: string): { start: number; end: number } | undefined {
  const text = new URL(link, 'http://parley').searchParams.get('window');
  if (!text) return undefined;
  const [from = '', to = ''] = text.split('/');
  const day = 86_400_000;
  const isDay = (end: string) => !end.includes('T');
  return {
    start: Date.parse(isDay(from) ? `${from}T00:00Z` : `${from}Z`),
    end: isDay(to) ? Date.parse(`${to}T00:00Z`) + day : Date.parse(`${to}Z`),
  };
}

/** The window in the address of the page. Throws where the address names none. */
export function windowOf(page: Page): { start: number; end: number } {
  const window = windowIn(page.url());
  if (!window) throw new Error(`no window in ${page.url()}`);
  return window;
}
