/** The Timeline: drawn, moved by pointer, touch, buttons and keys, and told to those who do not see it. */
import type { Locator, Page } from '@playwright/test';
import {
  DESKTOP,
  event,
  expectAddress,
  expectShowing,
  frames,
  goToChapter,
  historyLength,
  open,
  overview,
  PHONE,
  press,
  SOON,
  said,
  status,
  tabTo,
  timeline,
  walk,
  windowIn,
  windowOf,
} from './parley.ts';
import { inkOf, lookOf } from './picture.ts';
import { DATASET, EVENTS, eventCalled, eventOf, eventWith, SIDES, sidesOf, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = '/?window=2025-03-10/2025-03-20';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(what: Locator): Promise<Box> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error(`${what} is not on the page`);
  return box;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Drags the pointer from one point to another. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

/** Waits until the address names another window than before. */
async function nextWindow(page: Page, before: { start: number; end: number } | undefined) {
  await expect.poll(() => windowIn(page.url()) ?? before, SOON).not.toEqual(before);
  return windowOf(page);
}

const middle = ({ start, end }: { start: number; end: number }) => (start + end) / 2;
const length = ({ start, end }: { start: number; end: number }) => end - start;

/** Expects two times or lengths to be the same; the address rounds each end of a window to the minute. */
function expectSame(one: number, other: number): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(2 * MINUTE);
}

/** Moves the pointer over the drawing, row by row, until it says that something can be pressed there. */
async function pointAtSomething(page: Page): Promise<{ x: number; y: number }> {
  const box = await boxOf(timeline(page));
  for (let y = box.y + 60; y < box.y + box.height - 20; y += 9)
    for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.8; x += 40) {
      await page.mouse.move(x, y);
      const cursor = await page.evaluate(
        ([left, top]) => getComputedStyle(document.elementFromPoint(left, top) ?? document.body).cursor,
        [x, y] as const,
      );
      if (cursor === 'pointer') return { x, y };
    }
  throw new Error('nothing in the drawing can be pressed');
}

test.describe('the drawing', () => {
  test('is not blank, light or dark', { tag: '@firefox' }, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      await open(page, `/?theme=${theme}`);
      expect(await inkOf(timeline(page))).toBeGreaterThan(0.02);
      expect(await inkOf(overview(page))).toBeGreaterThan(0.02);
    }
  });

  test('differs from window to window and from filter to filter', async ({ page }) => {
    const looks = new Set<string>();
    for (const link of [WEEK, '/?window=2022-01-01/2026-12-31', `${WEEK}&actor=ru`, `${WEEK}&lanes=state`]) {
      await open(page, link);
      looks.add(await lookOf(timeline(page)));
    }
    expect(looks.size).toBe(4);
  });

  test('fits the first screen with header, chapters and overview', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await open(page);
    const drawing = await boxOf(timeline(page));
    const strip = await boxOf(overview(page));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(drawing.height).toBeGreaterThanOrEqual(560);
    expect(strip.y + strip.height).toBeLessThanOrEqual(DESKTOP.height);
  });

  test('is drawn anew at another width', async ({ page }) => {
    await open(page, WEEK);
    await page.setViewportSize({ width: 1000, height: 800 });
    await frames(page, 3);
    const box = await boxOf(timeline(page));
    expect(box.x + box.width).toBeLessThanOrEqual(1000);
    expect(await inkOf(timeline(page))).toBeGreaterThan(0.02);
  });
});

test.describe('the pointer', () => {
  test('dragging moves time with the hand, filters nothing, and is told by replace', {
    tag: '@firefox',
  }, async ({ page }) => {
    await open(page, WEEK);
    const before = windowOf(page);
    const entries = await historyLength(page);
    const box = await boxOf(timeline(page));
    const from = middleOf(box);
    await drag(page, from, { x: from.x + 200, y: from.y });
    const earlier = await nextWindow(page, before);
    expect(earlier.start).toBeLessThan(before.start);
    expectSame(length(earlier), length(before));
    await drag(page, { x: from.x + 200, y: from.y }, from);
    const back = await nextWindow(page, earlier);
    expect(Math.abs(back.start - before.start)).toBeLessThan(DAY / 4);
    expect(await historyLength(page)).toBe(entries);
    await expectShowing(page, TOTAL, TOTAL);
  });

  test('gestures never touch the status line', async ({ page }) => {
    await open(page, WEEK);
    await expect(status(page)).toHaveText(/^Showing/);
    await status(page).evaluate((line) => {
      const changes: (string | null)[] = [];
      Object.assign(window, { changes });
      new MutationObserver(() => changes.push(line.textContent)).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const from = middleOf(await boxOf(timeline(page)));
    await drag(page, from, { x: from.x - 150, y: from.y });
    await nextWindow(page, windowIn(WEEK));
    await press(page, '+', 'PageDown', '0');
    await frames(page, 45);
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('each painted frame of a gesture is on the clock of the browser', async ({ page }) => {
    await open(page, WEEK);
    const from = middleOf(await boxOf(timeline(page)));
    await drag(page, from, { x: from.x + 120, y: from.y });
    await nextWindow(page, windowIn(WEEK));
    const measures = () =>
      page.evaluate(() => performance.getEntriesByName('parley:frame', 'measure').length);
    expect(await measures()).toBeGreaterThan(0);
  });

  test('Ctrl and wheel zoom about the pointer', async ({ page }) => {
    const box = await (async () => {
      await open(page, WEEK);
      return boxOf(timeline(page));
    })();
    /** Where in the window the time lies that a zoom at a place leaves alone: 0 at its start, 1 at its end. */
    const fixedAt = async (share: number) => {
      await open(page, WEEK);
      const before = windowOf(page);
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      const after = await nextWindow(page, before);
      expect(length(after)).toBeLessThan(length(before));
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
      return (after.start - before.start) / (length(before) - length(after));
    };
    const [a, b, c] = [await fixedAt(0.35), await fixedAt(0.6), await fixedAt(0.85)];
    expect(b - a).toBeCloseTo(c - b, 1);
    expect(c - a).toBeGreaterThan(0.5);
    expect(c - a).toBeLessThan(0.75);
    expect(a).toBeGreaterThan(0);
    expect(c).toBeLessThan(1);
  });

  test('a plain wheel scrolls the page', { tag: '@firefox' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(page, WEEK);
    const box = await boxOf(timeline(page));
    await page.mouse.move(box.x + box.width / 2, Math.min(box.y + 60, 480));
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expectAddress(page, WEEK);
  });

  test('the overview is dragged to select, and pressed to go there', async ({ page }) => {
    await open(page);
    const entries = await historyLength(page);
    const strip = await boxOf(overview(page));
    const at = (share: number) => ({ x: strip.x + strip.width * share, y: strip.y + strip.height / 2 });
    await drag(page, at(0.3), at(0.5));
    const chosen = await nextWindow(page, undefined);
    expect(length(chosen)).toBeGreaterThan(200 * DAY);
    await page.mouse.click(at(0.75).x, at(0.75).y);
    const moved = await nextWindow(page, chosen);
    expect(middle(moved)).toBeGreaterThan(middle(chosen));
    expectSame(length(moved), length(chosen));
    await drag(page, at(0.75), at(0.6));
    const pulled = await nextWindow(page, moved);
    expect(middle(pulled)).toBeLessThan(middle(moved));
    expectSame(length(pulled), length(chosen));
    expect(await historyLength(page)).toBe(entries);
    await expectShowing(page, TOTAL, TOTAL);
  });

  test('hovering a mark changes the picture, and a press opens its event', { tag: '@firefox' }, async ({
    page,
  }) => {
    await open(page, WEEK);
    const before = await lookOf(timeline(page));
    const point = await pointAtSomething(page);
    await frames(page, 2);
    expect(await lookOf(timeline(page))).not.toBe(before);
    await page.mouse.click(point.x, point.y);
    const panel = page.getByRole('region').filter({ has: page.getByRole('list', { name: 'Who says what' }) });
    const heading = panel.getByRole('heading').first();
    await expect(heading).toBeFocused();
    const { id } = eventCalled(await heading.innerText());
    expect(page.url()).toContain(`event=${id}`);
  });

  test('a drag that begins on a mark opens nothing', async ({ page }) => {
    await open(page, WEEK);
    const point = await pointAtSomething(page);
    await drag(page, point, { x: point.x + 90, y: point.y });
    await nextWindow(page, windowIn(WEEK));
    await expect(page.getByRole('list', { name: 'Who says what' })).toHaveCount(0);
  });
});

test.describe('two fingers', () => {
  test.use({ hasTouch: true });

  test('zoom about the point between them', async ({ page }) => {
    await open(page, WEEK);
    const before = windowOf(page);
    const { x, y } = middleOf(await boxOf(timeline(page)));
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', apart: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [
          { x: x - apart, y, id: 0 },
          { x: x + apart, y, id: 1 },
        ],
      });
    await touch('touchStart', 50);
    for (const apart of [60, 70, 80, 90, 100]) await touch('touchMove', apart);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const after = await nextWindow(page, before);
    expect(length(after) / length(before)).toBeCloseTo(0.5, 1);
    expect(after.start).toBeGreaterThan(before.start);
    expect(after.end).toBeLessThan(before.end);
  });
});

test.describe('a finger', () => {
  test.use({ hasTouch: true });

  test('that rests on a mark shows what it is, and opens nothing when it is lifted', async ({ page }) => {
    await open(page, WEEK);
    const at = await pointAtSomething(page);
    await page.mouse.move(2, 2);
    await frames(page, 2);
    const before = await lookOf(timeline(page));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...at, id: 0 }] });
    await expect.poll(() => lookOf(timeline(page)), SOON).not.toBe(before);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await frames(page, 3);
    expect(new URL(page.url()).searchParams.has('event')).toBe(false);
    expect(await lookOf(timeline(page))).not.toBe(before);
  });

  test('that taps a mark opens it', async ({ page }) => {
    await open(page, WEEK);
    const at = await pointAtSomething(page);
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => new URL(page.url()).searchParams.has('event'), SOON).toBe(true);
  });
});

test.describe('empty stretches', () => {
  const fold = (page: Page) => page.getByRole('button', { name: 'Fold gaps', exact: true });

  test('can be folded, which changes the picture and neither the window nor the set', async ({ page }) => {
    await open(page, '/?window=2022-02-01/2024-12-31');
    const link = page.url();
    const plain = await lookOf(timeline(page));
    await expect(fold(page)).toHaveAttribute('aria-pressed', 'false');
    await fold(page).click();
    await expect(fold(page)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => lookOf(timeline(page)), SOON).not.toBe(plain);
    await expectShowing(page, TOTAL, TOTAL);
    expect(page.url()).toBe(link);
    await fold(page).click();
    await expect.poll(() => lookOf(timeline(page)), SOON).toBe(plain);
  });

  test('folded, the keys still lead from event to event and bring each into sight', async ({ page }) => {
    await open(page, '/?window=2022-02-01/2024-12-31');
    await fold(page).click();
    const heard = await press(page, 'End');
    expect(heard).toContain(EVENTS.at(-1)?.title.slice(0, 20));
    await expect.poll(() => windowOf(page).end, SOON).toBeGreaterThan(Date.parse('2026-06-14'));
  });
});

test.describe('the buttons do what gestures do', () => {
  const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test('Earlier and Later move, Zoom in and Zoom out change the length', async ({ page }) => {
    await open(page, WEEK);
    const start = windowOf(page);
    await tool(page, 'Later').click();
    const later = await nextWindow(page, start);
    expect(later.start).toBeGreaterThan(start.start);
    expectSame(length(later), length(start));
    await tool(page, 'Earlier').click();
    await expect.poll(() => windowOf(page), SOON).toEqual(start);
    await tool(page, 'Zoom in').click();
    const closer = await nextWindow(page, start);
    expect(length(closer)).toBeLessThan(length(start));
    expect(Math.abs(middle(closer) - middle(start))).toBeLessThan(DAY / 24);
    await tool(page, 'Zoom out').click();
    const wider = await nextWindow(page, closer);
    expect(length(wider)).toBeGreaterThan(length(closer));
  });

  test('say where it goes no further', async ({ page }) => {
    await open(page, '/?window=2025-03-14T10:00/2025-03-14T10:10');
    await expect(page.getByText('As close as it goes: ten minutes')).toBeVisible();
    await expect(tool(page, 'Zoom in')).toBeDisabled();
    await expect(tool(page, 'Zoom in')).toHaveAccessibleDescription(/As close as it goes/);
    await expect(tool(page, 'Zoom out')).toBeEnabled();
    await tool(page, 'Fit all').click();
    await expect(tool(page, 'Zoom out')).toBeDisabled();
    await expect(tool(page, 'Earlier')).toBeDisabled();
    await expect(tool(page, 'Zoom in')).toBeEnabled();
  });

  test('lead from an open event to its days and to its exchange', async ({ page }) => {
    const answer = eventWith(({ links }) => links.some(({ rel }) => rel === 'responds-to'));
    const proposal = EVENTS.find(({ id }) =>
      answer.links.some(({ rel, to }) => rel === 'responds-to' && to === id),
    );
    const dayOf = (time = '') => Date.parse(time.slice(0, 10));
    await open(page, `/?view=timeline&window=2025-08-01/2025-08-20&event=${answer.id}`);
    await event(page, answer.title).getByRole('button', { name: 'Zoom to its days' }).click();
    await expect.poll(() => length(windowOf(page)), SOON).toBeLessThanOrEqual(4 * DAY);
    expect(windowOf(page).start).toBeLessThanOrEqual(dayOf(answer.time));
    await event(page, answer.title).getByRole('button', { name: 'Zoom to the whole exchange' }).click();
    await expect.poll(() => windowOf(page).start, SOON).toBeLessThanOrEqual(dayOf(proposal?.time));
    expect(windowOf(page).end).toBeGreaterThan(dayOf(answer.time));
  });

  test('Whole record shows all of it', async ({ page }) => {
    await open(page, WEEK);
    await timeline(page).scrollIntoViewIfNeeded();
    await tool(page, 'Whole record').last().click();
    await expect
      .poll(() => windowOf(page).start, SOON)
      .toBeLessThanOrEqual(Date.parse(EVENTS[0]?.time.slice(0, 10) ?? ''));
    expect(windowOf(page).end).toBeGreaterThan(Date.parse('2026-06-15'));
  });
});

test.describe('the keys', () => {
  test('Left and Right go from event to event, Home and End to the first and the last', {
    tag: '@firefox',
  }, async ({ page }) => {
    await open(page, '/?time=2025-03-13/2025-03-14');
    const home = await press(page, 'Home');
    const next = await press(page, 'ArrowRight');
    expect(next).not.toBe(home);
    expect(await press(page, 'ArrowLeft')).toBe(home);
    expect(await press(page, 'ArrowLeft'), 'there is none before the first').toBe(home);
    const end = await press(page, 'End');
    expect([home, next]).not.toContain(end);
    expect(await press(page, 'ArrowRight'), 'there is none after the last').toBe(end);
    expect(eventCalled(titleIn(home)).time <= eventCalled(titleIn(end)).time).toBe(true);
  });

  test('the first key begins with what is in sight', async ({ page }) => {
    await open(page, '/?window=2025-05-16/2025-05-20');
    expect(eventCalled(titleIn(await press(page, 'ArrowRight'))).time >= '2025-05-16').toBe(true);
    expect(eventCalled(titleIn(await said(page))).time <= '2025-05-20').toBe(true);
  });

  test('an event out of sight is brought into sight', async ({ page }) => {
    await open(page, WEEK);
    const before = windowOf(page);
    const last = eventCalled(titleIn(await press(page, 'End')));
    const window = await nextWindow(page, before);
    const at = Date.parse(last.time.slice(0, 10));
    expect(window.end).toBeGreaterThan(at);
    expect(window.start).toBeLessThan(at + DAY);
  });

  test('Up and Down go to another lane, to what is nearest in time there', async ({ page }) => {
    await open(page, '/?time=2025-03-14/2025-03-14&actor=us,ru,ua');
    const laneOf = (words: string) => SIDES.indexOf(sidesOf(eventCalled(titleIn(words)))[0] ?? '');
    let at = await press(page, 'Home');
    while (laneOf(at) !== SIDES.indexOf('us')) at = await press(page, 'ArrowRight');
    const below = await press(page, 'ArrowDown');
    expect(laneOf(below)).toBeGreaterThan(laneOf(at));
    const above = await press(page, 'ArrowUp');
    expect(laneOf(above)).toBeLessThan(laneOf(below));
  });

  test('z and Z show the days and the exchange of the chosen event', async ({ page }) => {
    await open(page, WEEK);
    await press(page, 'ArrowRight');
    const before = windowOf(page);
    await page.keyboard.press('z');
    const days = await nextWindow(page, before);
    expect(length(days)).toBeLessThan(length(before));
    await page.keyboard.press('Shift+Z');
    expect(length(await nextWindow(page, days))).toBeGreaterThan(length(days));
  });

  test('PageDown and PageUp move by one window', async ({ page }) => {
    await open(page, WEEK);
    const before = windowOf(page);
    await press(page, 'PageDown');
    const after = await nextWindow(page, before);
    expectSame(after.start, before.end);
    expectSame(length(after), length(before));
    await press(page, 'PageUp');
    await expect.poll(() => windowOf(page), SOON).toEqual(before);
  });

  test('plus and minus zoom about the chosen event, 0 fits all', async ({ page }) => {
    await open(page, WEEK);
    const chosen = eventCalled(titleIn(await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')));
    const before = windowOf(page);
    await press(page, '+');
    const closer = await nextWindow(page, before);
    expect(length(closer)).toBeLessThan(length(before));
    const fixed =
      before.start + ((closer.start - before.start) / (length(before) - length(closer))) * length(before);
    const day = Date.parse(chosen.time.slice(0, 10));
    expect(fixed).toBeGreaterThanOrEqual(day);
    expect(fixed).toBeLessThanOrEqual(day + DAY);
    await press(page, '-');
    const wider = await nextWindow(page, closer);
    expect(length(wider)).toBeGreaterThan(length(closer));
    await press(page, '0');
    await expect
      .poll(() => windowOf(page).start, SOON)
      .toBeLessThanOrEqual(Date.parse(EVENTS[0]?.time.slice(0, 10) ?? ''));
    expect(windowOf(page).end).toBeGreaterThan(Date.parse('2026-06-15'));
  });

  test('Enter opens, Escape closes, then leaves', async ({ page }) => {
    await open(page, WEEK);
    const title = titleIn(await press(page, 'ArrowRight'));
    await page.keyboard.press('Enter');
    await expect(event(page, title).getByRole('heading', { name: title })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(event(page, title)).toHaveCount(0);
    await expect(timeline(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(timeline(page)).not.toBeFocused();
  });

  test('with the event still open beside it, Escape in the Timeline closes it first', async ({ page }) => {
    await open(page, WEEK);
    const title = titleIn(await press(page, 'ArrowRight'));
    await page.keyboard.press('Enter');
    await expect(event(page, title)).toBeVisible();
    await timeline(page).focus();
    await page.keyboard.press('Escape');
    await expect(event(page, title)).toHaveCount(0);
    await expect(timeline(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(timeline(page)).not.toBeFocused();
  });

  test('they work only while the Timeline has the focus, and leave the browser its own', async ({ page }) => {
    await open(page, WEEK);
    for (const key of ['PageDown', 'Home', '+', '0', 'ArrowRight']) await page.keyboard.press(key);
    await expectAddress(page, WEEK);
    expect(await said(page)).not.toMatch(/2025/);
    await press(page, 'Alt+ArrowUp', 'Control+ArrowRight', 'Meta+ArrowDown');
    expect(await said(page)).not.toMatch(/2025/);
  });
});

test.describe('for those who do not see it', () => {
  test('it is one tab stop, preceded by “Read as a list”', { tag: '@firefox' }, async ({ page }) => {
    await open(page);
    await expect(timeline(page)).toHaveCount(1);
    await tabTo(page, timeline(page));
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Read as a list' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(timeline(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(timeline(page)).not.toBeFocused();
    expect(await timeline(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  test('“Read as a list” leads to the Sequence', async ({ page }) => {
    await open(page, '/?type=call');
    await page.getByRole('button', { name: 'Read as a list' }).click();
    await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
    await expectAddress(page, '/?view=sequence&type=call');
  });

  test('its role lets screen readers pass the arrow keys', async ({ page }) => {
    await open(page);
    const widget = page
      .getByRole('listbox', { name: 'Timeline' })
      .or(page.getByRole('application', { name: 'Timeline' }))
      .or(page.getByRole('grid', { name: 'Timeline' }));
    await expect(widget).toHaveCount(1);
  });

  test('the chosen event says title, date in words, kind and standing', async ({ page }) => {
    const post = eventOf('2025-03-14-trump-truth-social-encircled');
    await open(page, '/?time=2025-03-14/2025-03-14&topic=ceasefire-30-day&actor=donald-trump');
    const heard = await walk(page, 2);
    const own = heard.find((words) => words.startsWith(post.title)) ?? heard.join('\n');
    expect(own).toMatch(/Friday 14 March 2025, hour not known/);
    expect(own).toMatch(/Statement/);
    expect(own).toMatch(/Disputed by .*(General Staff|Ukraine)/);
    expect(own).toMatch(/Revised by (the White House|its own side)/);
  });

  test('it says so where no dispute is recorded', async ({ page }) => {
    await open(page, '/?standing=uncontested&type=call&time=2025-03-01/2025-03-31');
    expect(await press(page, 'Home')).toMatch(/No dispute recorded/i);
  });

  test('it says so before any event is chosen, and after the focus has gone', async ({ page }) => {
    await open(page, WEEK);
    await timeline(page).focus();
    expect(await said(page)).not.toMatch(/\d{4}/);
  });
});

test.describe('motion', () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    test(`a chapter is reached ${reducedMotion === 'reduce' ? 'at once' : 'by moving there'}`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion });
      await open(page, WEEK);
      const watch = await overview(page).evaluateHandle((canvas: HTMLCanvasElement) => {
        const seen = new Set([canvas.toDataURL()]);
        const asked = location.search;
        const watched = async () => {
          for (let rest = 30; rest > 0; rest -= location.search === asked ? 0 : 1) {
            await new Promise(requestAnimationFrame);
            seen.add(canvas.toDataURL());
          }
          return seen.size;
        };
        return { pictures: watched() };
      });
      await goToChapter(page, DATASET.chapters[2]?.name ?? '');
      const count = await watch.evaluate(({ pictures }) => pictures);
      if (reducedMotion === 'reduce') expect(count).toBe(2);
      else expect(count, 'the first, the last and some between').toBeGreaterThan(2);
    });
});

test('a phone can have the Timeline too', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/?view=timeline');
  expect(await inkOf(timeline(page))).toBeGreaterThan(0.02);
  const title = titleIn(await press(page, 'ArrowRight'));
  await page.keyboard.press('Enter');
  await expect(event(page, title)).toBeVisible();
});

/** The title that what is said of an event begins with. */
function titleIn(words: string): string {
  const titles = EVENTS.map(({ title }) => title).filter((title) => words.startsWith(title));
  const [longest] = titles.sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`no event’s title in “${words}”`);
  return longest;
}
