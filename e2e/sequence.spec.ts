/** The Sequence: an ordered list of days and events that reads, prints and speaks like the drawing. */
import {
  chapters,
  event,
  events,
  expectShowing,
  goToChapter,
  NARROWEST,
  open,
  openEvent,
  PHONE,
  rowOf,
  SOON,
  shown,
  TABLET,
  timeline,
} from './parley.ts';
import { aboutADay, DATASET, EVENTS, eventOf, possiblyIn, TOTAL, titlesOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const ANSWER = eventOf('2025-03-14-putin-security-council-surrender');

test.describe('its structure', () => {
  test('days are items with a heading and an unnamed list, events are items with a heading and a sentence', async ({
    page,
  }) => {
    await open(page, '/?view=sequence&time=2025-03-11/2025-03-19');
    const set = titlesOf(possiblyIn('2025-03-11', '2025-03-19'));
    await expectShowing(page, set.length, TOTAL);
    const outline = await events(page).evaluate((list) => {
      const heading = 'h1, h2, h3, h4, h5, h6';
      const items = (of: Element) => [...of.children].map((item) => ({ tag: item.tagName, item }));
      return items(list).map(({ tag, item }) => {
        const lists = [...item.querySelectorAll('ul, ol')];
        const [inner] = lists;
        const own = [...item.querySelectorAll(heading)].filter((found) => !inner?.contains(found));
        return {
          tag,
          headings: own.map((found) => found.textContent ?? ''),
          level: Number(own[0]?.tagName.slice(1)),
          lists: lists.length,
          isNamed: inner?.hasAttribute('aria-label') || inner?.hasAttribute('aria-labelledby'),
          events: inner
            ? items(inner).map(({ tag: kind, item: row }) => ({
                tag: kind,
                titles: [...row.querySelectorAll(heading)].map((found) => found.textContent ?? ''),
                level: Number(row.querySelector(heading)?.tagName.slice(1)),
              }))
            : [],
        };
      });
    });
    expect(outline.length).toBeGreaterThanOrEqual(9);
    for (const day of outline) {
      expect(day).toMatchObject({ tag: 'LI', lists: 1, isNamed: false });
      expect(day.headings).toHaveLength(1);
      expect(day.headings[0]).toMatch(/March 2025/);
      for (const row of day.events) {
        expect(row).toMatchObject({ tag: 'LI', level: day.level + 1 });
        expect(row.titles).toHaveLength(1);
      }
    }
    const titles = outline.flatMap((day) => day.events.flatMap((row) => row.titles));
    expect(titles.sort()).toEqual([...set].sort());
    expect(new Set(outline.map(({ headings }) => headings[0])).size).toBe(outline.length);
  });

  test('holds the whole record, from the first day to the last', async ({ page }) => {
    await open(page, '/?view=sequence');
    await expect(events(page)).toHaveCount(1);
    const titles = await shown(page);
    expect([...titles].sort()).toEqual(EVENTS.map(({ title }) => title).sort());
    const days = titles.map((title) => EVENTS.find((found) => found.title === title)?.time.slice(0, 7) ?? '');
    expect(days).toEqual([...days].sort());
  });

  test('names no lane drawing to those who do not see', async ({ page }) => {
    await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
    await expect(events(page).getByRole('img')).toHaveCount(0);
    const drawings = events(page).locator('svg');
    expect(await drawings.count()).toBeGreaterThan(5);
    for (const drawing of await drawings.all()) await expect(drawing).toHaveAttribute('aria-hidden', 'true');
  });
});

test.describe('its sentences', () => {
  test('say when, from whom to whom, what kind, and whose dispute', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
    await expect(rowOf(page, ANSWER.title)).toContainText(
      /Friday 14 March 2025, hour not known\. Russia to the United States\. Response, with conditions\..*Disputed by/,
    );
    await expect(rowOf(page, POST.title)).toContainText(
      /Friday 14 March 2025, hour not known\. The United States to Russia\. Statement\./,
    );
    await expect(rowOf(page, POST.title)).toContainText(/Revised by the White House/);
    await expect(rowOf(page, POST.title)).toContainText(/Disputed by the General Staff/);
  });

  test('never invent an hour, and say a known one', async ({ page }) => {
    await open(page, '/?view=sequence');
    await expect(rowOf(page, eventOf('2025-05-19-trump-putin-call').title)).toContainText(
      /Monday 19 May 2025, 17:00 \(UTC\+3\)/,
    );
    const { event, day } = aboutADay();
    const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(day),
    );
    await expect(rowOf(page, event.title)).toContainText(new RegExp(`about \\w+day ${inWords}`, 'i'));
    await expect(rowOf(page, eventOf('2026-03-zelensky-guarantees-need-withdrawal').title)).toContainText(
      /about March 2026/i,
    );
    await expect(rowOf(page, eventOf('2025-06-09-istanbul-exchanges').title)).toContainText(
      /9( June)?\s?–\s?(Monday )?16 June 2025/,
    );
  });

  test('move clock times, not days, to another zone', async ({ page }) => {
    await open(page, '/?view=sequence&tz=America/New_York&time=2025-05-19/2025-05-19');
    await expect(rowOf(page, eventOf('2025-05-19-trump-putin-call').title)).toContainText(
      /19 May 2025, 10:00 \(UTC−4\)/,
    );
    await open(page, '/?view=sequence&tz=Pacific/Kiritimati&time=2025-03-14/2025-03-14');
    await expect(rowOf(page, POST.title)).toContainText('Friday 14 March 2025');
  });
});

test.describe('by width', () => {
  test('it is what a phone opens to, and the Timeline from 720 px on', { tag: '@firefox' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 719, height: 900 });
    await open(page);
    await expect(events(page)).toBeVisible();
    await expect(timeline(page)).toHaveCount(0);
    await page.setViewportSize(TABLET);
    await open(page);
    await expect(timeline(page)).toBeVisible();
    await expect(events(page)).toHaveCount(0);
  });

  test('its lanes take at most 30 % of a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, '/?time=2025-03-14/2025-03-14');
    for (const drawing of await events(page).locator('svg').all()) {
      const box = await drawing.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(PHONE.width * 0.3);
    }
  });

  test('titles and sentences are never cut', async ({ page }) => {
    for (const viewport of [NARROWEST, PHONE]) {
      await page.setViewportSize(viewport);
      await open(page, '/?view=sequence&time=2025-03-11/2025-03-19');
      for (const heading of await events(page).getByRole('heading').all()) {
        const fits = await heading.evaluate(
          (element) =>
            element.scrollWidth <= element.clientWidth &&
            getComputedStyle(element).textOverflow !== 'ellipsis',
        );
        expect(fits, await heading.innerText()).toBe(true);
      }
    }
  });
});

test.describe('pressing', () => {
  test('a title opens its event here, and with Ctrl in a tab of its own', async ({ page, context }) => {
    await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
    const opened = context.waitForEvent('page');
    await events(page)
      .getByRole('link', { name: ANSWER.title })
      .click({ modifiers: ['Control'] });
    const other = await opened;
    await expect(event(other, ANSWER.title)).toBeVisible();
    await expect(event(page, ANSWER.title)).toHaveCount(0);
    await openEvent(page, ANSWER.title);
    await expect(event(page, ANSWER.title)).toBeVisible();
  });

  test('a chapter goes to its first day, and the chapter that is read is marked', async ({ page }) => {
    await open(page, '/?view=sequence');
    const [, , , riyadh] = DATASET.chapters;
    await goToChapter(page, riyadh?.name ?? '');
    const [first] = titlesOf(possiblyIn('2025-03-20', '2025-03-20'));
    await expect(rowOf(page, first ?? '')).toBeInViewport();
    await expect(chapters(page).getByRole('button', { name: riyadh?.name ?? '' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expectShowing(page, TOTAL, TOTAL);
  });
});

test('it prints with all of its events and without the controls', async ({ page }) => {
  await open(page, '/?view=sequence&time=2025-03-11/2025-03-19');
  const set = titlesOf(possiblyIn('2025-03-11', '2025-03-19'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
  await expect(chapters(page)).toBeHidden();
  for (const title of set) await expect(rowOf(page, title)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), SOON)
    .toBe(true);
});
