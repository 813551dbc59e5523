/** The filters: what each facet offers, what ticking does to the set, the counts and the status line. */
import type { Page } from '@playwright/test';
import {
  countsOf,
  event,
  events,
  expectAddress,
  expectShowing,
  facet,
  open,
  openFilters,
  option,
  PHONE,
  shown,
  status,
  TABLET,
  tick,
  untick,
} from './parley.ts';
import {
  about,
  aboutADay,
  certainlyIn,
  countOf,
  EVENTS,
  ofType,
  possiblyIn,
  TOTAL,
  titlesOf,
  withAllOf,
  withAnyOf,
} from './record.ts';
import { expect, test } from './test.ts';

const clearAll = (page: Page) => page.getByRole('button', { name: 'Clear all' }).first();
const chip = (page: Page, name: string | RegExp) =>
  page
    .getByRole('list', { name: 'Active filters' })
    .getByRole('button', { name: typeof name === 'string' ? `Remove filter: ${name}` : name });
const dates = (page: Page) => facet(page, 'Dates');

test.describe('the facets', () => {
  test('are groups of these names, whose only boxes are options that end in a count', async ({ page }) => {
    await open(page);
    for (const name of ['Actors', 'Topics', 'Kind of event', 'Standing']) {
      await expect(facet(page, name)).toHaveCount(1);
      const boxes = facet(page, name).getByRole('checkbox');
      await expect(boxes.first()).toBeVisible();
      expect((await countsOf(page, name)).size).toBe(await boxes.count());
    }
  });

  test('count the whole record while nothing is ticked', async ({ page }) => {
    await open(page);
    const kinds = await countsOf(page, 'Kind of event');
    for (const [name, type] of [
      ['Call', 'call'],
      ['Meeting', 'meeting'],
      ['Proposal', 'proposal'],
      ['Response', 'response'],
      ['Statement', 'statement'],
      ['Agreement', 'agreement'],
      ['Measure', 'measure'],
    ] as const)
      expect(kinds.get(name), name).toBe(countOf(ofType(type)));
    const sides = await countsOf(page, 'Actors');
    for (const [name, side] of [
      ['Europe', 'europe'],
      ['Ukraine', 'ua'],
      ['United States', 'us'],
      ['Russia', 'ru'],
      ['Organisations', 'organisations'],
      ['Other states', 'others'],
    ] as const)
      expect(sides.get(name), name).toBe(countOf(withAnyOf(side)));
    expect((await countsOf(page, 'Topics')).get('30-day ceasefire')).toBe(countOf(about('ceasefire-30-day')));
  });

  test('say whose claims are disputed, revised by their own side, or neither', async ({ page }) => {
    await open(page);
    const standing = await countsOf(page, 'Standing');
    expect([...standing.keys()].sort()).toEqual([
      'Disputed',
      'No dispute recorded',
      'Revised by its own side',
    ]);
    const [none = 0, disputed = 0, revised = 0] = [
      'No dispute recorded',
      'Disputed',
      'Revised by its own side',
    ].map((name) => standing.get(name));
    expect(none).toBeLessThan(TOTAL);
    expect(none + disputed + revised, 'an event may be both').toBeGreaterThan(TOTAL);
    await tick(page, 'Standing', 'No dispute recorded');
    await expectShowing(page, none, TOTAL);
  });

  test('can each be folded', async ({ page }) => {
    await open(page);
    await facet(page, 'Topics').getByRole('button', { name: 'Topics', exact: true }).click();
    await expect(facet(page, 'Topics').getByRole('checkbox').first()).toBeHidden();
    await expect(facet(page, 'Kind of event').getByRole('checkbox').first()).toBeVisible();
  });
});

test.describe('ticking', () => {
  test('narrows the set, and the status line tells', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?view=sequence');
    await tick(page, 'Actors', 'Russia');
    await expectShowing(page, countOf(withAnyOf('ru')), TOTAL);
    await tick(page, 'Kind of event', 'Call');
    const calls = titlesOf(withAnyOf('ru'), ofType('call'));
    await expectShowing(page, calls.length, TOTAL);
    expect([...(await shown(page))].sort()).toEqual([...calls].sort());
    await tick(page, 'Kind of event', 'Meeting');
    await expectShowing(page, countOf(withAnyOf('ru'), ofType('call', 'meeting')), TOTAL);
    await untick(page, 'Kind of event', 'Call');
    await untick(page, 'Kind of event', 'Meeting');
    await untick(page, 'Actors', 'Russia');
    await expectShowing(page, TOTAL, TOTAL);
    await expectAddress(page, '/?view=sequence');
  });

  test('changes the counts of other facets, not of its own', async ({ page }) => {
    await open(page);
    const kinds = await countsOf(page, 'Kind of event');
    await tick(page, 'Kind of event', 'Call');
    await expectShowing(page, countOf(ofType('call')), TOTAL);
    expect(await countsOf(page, 'Kind of event')).toEqual(kinds);
    const sides = await countsOf(page, 'Actors');
    expect(sides.get('Russia')).toBe(countOf(ofType('call'), withAnyOf('ru')));
    expect(sides.get('Ukraine')).toBe(countOf(ofType('call'), withAnyOf('ua')));
  });

  test('is told half a second after the last change, once', async ({ page }) => {
    await open(page);
    await status(page).evaluate((line) => {
      const told: { at: number; text: string | null }[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push({ at: performance.now(), text: line.textContent })).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      document.addEventListener('change', () => Object.assign(window, { last: performance.now() }));
    });
    await tick(page, 'Kind of event', 'Call');
    await tick(page, 'Kind of event', 'Meeting');
    await tick(page, 'Kind of event', 'Proposal');
    const count = countOf(ofType('call', 'meeting', 'proposal'));
    await expectShowing(page, count, TOTAL);
    const { told, last } = await page.evaluate(() => {
      const { told, last } = window as unknown as { told: { at: number; text: string }[]; last: number };
      return { told, last };
    });
    const final = told.at(-1);
    expect((final?.at ?? 0) - last).toBeGreaterThanOrEqual(490);
    expect((final?.at ?? 0) - last).toBeLessThan(2500);
    expect(new Set(told.map(({ text }) => text)).size).toBe(told.length);
  });

  test('leaves its time on the clock of the browser', async ({ page }) => {
    await open(page);
    await tick(page, 'Actors', 'Russia');
    const measures = () =>
      page.evaluate(() => performance.getEntriesByName('parley:filter').map(({ entryType }) => entryType));
    await expect.poll(measures).toContain('measure');
  });
});

test.describe('any and all', () => {
  test('all needs every one of the ticked, and counts what adding another would leave', async ({ page }) => {
    await open(page, '/?actor=us,ru');
    await expectShowing(page, countOf(withAnyOf('us', 'ru')), TOTAL);
    await facet(page, 'Actors').getByRole('button', { name: 'Match all' }).click();
    await expectShowing(page, countOf(withAllOf('us', 'ru')), TOTAL);
    await expectAddress(page, '/?actor=us,ru&match=actor');
    const counts = await countsOf(page, 'Actors');
    expect(counts.get('Ukraine')).toBe(countOf(withAllOf('us', 'ru', 'ua')));
    expect(counts.get('Russia')).toBe(countOf(withAllOf('us', 'ru')));
    await facet(page, 'Actors').getByRole('button', { name: 'Match any' }).click();
    await expectShowing(page, countOf(withAnyOf('us', 'ru')), TOTAL);
    await expectAddress(page, '/?actor=us,ru');
  });

  test('a name that is ruled out is shown as such, and can be lifted', async ({ page }) => {
    await open(page, '/?actor=-us');
    await expectShowing(page, TOTAL - countOf(withAnyOf('us')), TOTAL);
    await chip(page, 'not United States').click();
    await expectShowing(page, TOTAL, TOTAL);
    await expectAddress(page, '/');
  });
});

test.describe('clearing', () => {
  const LINK = '/?time=2025-03-11/2025-03-19&actor=us,ru&topic=ceasefire-30-day&match=actor';

  test('one facet', async ({ page }) => {
    await open(page, LINK);
    await facet(page, 'Actors').getByRole('button', { name: 'Clear Actors' }).click();
    await expectShowing(
      page,
      countOf(possiblyIn('2025-03-11', '2025-03-19'), about('ceasefire-30-day')),
      TOTAL,
    );
    await expectAddress(page, '/?time=2025-03-11/2025-03-19&topic=ceasefire-30-day');
  });

  test('one choice, by its chip', async ({ page }) => {
    await open(page, LINK);
    await chip(page, 'Russia').click();
    await expectAddress(page, '/?time=2025-03-11/2025-03-19&actor=us&topic=ceasefire-30-day&match=actor');
    await chip(page, /11\s?–\s?19 March 2025/).click();
    await expectShowing(page, countOf(withAnyOf('us'), about('ceasefire-30-day')), TOTAL);
  });

  test('all', { tag: '@firefox' }, async ({ page }) => {
    await open(page, LINK);
    await clearAll(page).click();
    await expectShowing(page, TOTAL, TOTAL);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expectAddress(page, '/');
  });
});

test.describe('an empty result', () => {
  test('says which filter emptied it, and lifting it brings events back', { tag: '@firefox' }, async ({
    page,
  }) => {
    expect(countOf(ofType('call'), ({ channel }) => channel === 'post')).toBe(0);
    await open(page, '/?type=call&channel=post');
    await expectShowing(page, 0, TOTAL);
    const calls = countOf(ofType('call'));
    const posts = countOf(({ channel }) => channel === 'post');
    await expect(
      page.getByRole('button', { name: new RegExp(`Kind of event.*Call.*${posts} events`) }),
    ).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`Channel.*Post.*${calls} events`) }).click();
    await expectShowing(page, calls, TOTAL);
    await expectAddress(page, '/?type=call');
  });

  test('of days without events says so of the days', async ({ page }) => {
    expect(countOf(possiblyIn('2023-01-01', '2023-01-31'))).toBe(0);
    await open(page, '/?view=sequence&time=2023-01-01/2023-01-31');
    await expectShowing(page, 0, TOTAL);
    await page.getByRole('button', { name: new RegExp(`January 2023.*${TOTAL} events`) }).click();
    await expectShowing(page, TOTAL, TOTAL);
  });

  test('leaves the filters where they are', async ({ page }) => {
    await open(page, '/?type=call&channel=post');
    await untick(page, 'Channel', 'Post');
    await expectShowing(page, countOf(ofType('call')), TOTAL);
  });
});

test.describe('dates', () => {
  test('two fields set the days, both included', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?view=sequence');
    await dates(page).getByLabel('From', { exact: true }).fill('2025-03-13');
    await expectAddress(page, '/?view=sequence&time=2025-03-13/..');
    await dates(page).getByLabel('To', { exact: true }).fill('2025-03-14');
    await expectAddress(page, '/?view=sequence&time=2025-03-13/2025-03-14');
    const two = titlesOf(possiblyIn('2025-03-13', '2025-03-14'));
    await expectShowing(page, two.length, TOTAL);
    expect([...(await shown(page))].sort()).toEqual([...two].sort());
    await dates(page).getByLabel('From', { exact: true }).fill('');
    await expectShowing(page, countOf(possiblyIn('', '2025-03-14')), TOTAL);
  });

  test('a date that is not exact may lie in the days, or certainly does not', async ({ page }) => {
    const { day } = aboutADay();
    const possible = countOf(possiblyIn(day, day));
    const certain = countOf(certainlyIn(day, day));
    expect(possible).toBeGreaterThan(certain);
    await open(page, `/?time=${day}/${day}`);
    await expectShowing(page, possible, TOTAL);
    await dates(page).getByRole('radio', { name: 'Certainly inside' }).check();
    await expectShowing(page, certain, TOTAL);
    await expectAddress(page, `/?time=${day}/${day}&dates=certain`);
  });

  test('the window of the Timeline becomes the filter on request', async ({ page }) => {
    await open(page, '/?window=2025-03-11/2025-03-19');
    await expectShowing(page, TOTAL, TOTAL);
    await page.getByRole('button', { name: 'Filter to this window' }).click();
    await expectShowing(page, countOf(possiblyIn('2025-03-11', '2025-03-19')), TOTAL);
    expect(page.url()).toContain('time=2025-03-11/2025-03-19');
  });
});

test.describe('actors', () => {
  test('are sides, their states and bodies, and people below them', async ({ page }) => {
    await open(page, '/?view=sequence');
    await facet(page, 'Actors').getByRole('button', { name: 'People and bodies of Russia' }).first().click();
    const people = facet(page, 'Actors').getByRole('button', { name: 'People and bodies of Russia' });
    if ((await people.count()) > 1) await people.nth(1).click();
    await tick(page, 'Actors', 'Vladimir Putin');
    await expectShowing(page, countOf(withAnyOf('vladimir-putin')), TOTAL);
    await expectAddress(page, '/?view=sequence&actor=vladimir-putin');
  });

  test('are found by name and by other spellings', async ({ page }) => {
    await open(page);
    const find = facet(page, 'Actors').getByRole('searchbox', { name: 'Find an actor' });
    for (const spelling of ['zelens', 'ZELENSKYY', 'Зеленський']) {
      await find.fill(spelling);
      await expect(option(page, 'Actors', 'Volodymyr Zelensky')).toBeVisible();
      await expect(option(page, 'Actors', 'Vladimir Putin')).toHaveCount(0);
    }
    await find.fill('nobody of that name');
    await expect(facet(page, 'Actors').getByRole('checkbox')).toHaveCount(0);
    await find.fill('');
    await expect(option(page, 'Actors', 'Russia')).toBeVisible();
  });

  test('are called by name, never by id', async ({ page }) => {
    await open(page, '/?actor=vladimir-putin,general-staff-ua&topic=kursk&view=sequence');
    await expect(status(page)).toHaveText(/^Showing/);
    const said = await page.getByRole('main').innerText();
    for (const id of ['vladimir-putin', 'general-staff', 'ceasefire-30-day']) expect(said).not.toContain(id);
  });
});

test.describe('where there is no room beside the view', () => {
  for (const viewport of [TABLET, PHONE])
    test(`the filters open over it, at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      const sheet = await openFilters(page);
      await expect(facet(page, 'Actors').getByRole('checkbox').first()).toBeVisible();
      await tick(page, 'Kind of event', 'Call');
      const calls = countOf(ofType('call'));
      await sheet.getByRole('button', { name: `Show ${calls} events` }).click();
      await expect(sheet).toHaveCount(0);
      await expectShowing(page, calls, TOTAL);
      await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
    });

  test('from 1024 px on they stand open', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page);
    await expect(option(page, 'Actors', 'Russia')).toBeVisible();
    await page.setViewportSize({ width: 1023, height: 768 });
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('a filter does not close the open event that it leaves out', async ({ page }) => {
  const meeting = EVENTS.find(({ type }) => type === 'meeting');
  await open(page, `/?view=sequence&event=${meeting?.id}`);
  await tick(page, 'Kind of event', 'Call');
  await expectShowing(page, countOf(ofType('call')), TOTAL);
  await expect(event(page, meeting?.title ?? '')).toBeVisible();
  await expect(events(page)).toBeVisible();
});
