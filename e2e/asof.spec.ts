import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import { DESKTOP, expectAddress, expectShowing, open, PHONE, ready, shown } from './parley.ts';
import { EVENTS, eventOf, knownDay, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const knownBy = (day: string) => EVENTS.filter((event) => knownDay(event) <= day);
const bar = (page: Page) => page.getByRole('region', { name: 'As known on a day' });
const march = (day: number) => `2025-03-${String(day).padStart(2, '0')}`;

test.use({ viewport: DESKTOP });

test('on the 13th nothing of the 14th shows, and on the 14th the post is revised', async ({ page }) => {
  await open(page, '/?view=sequence&asof=2025-03-13');
  await expectShowing(page, knownBy('2025-03-13').length, knownBy('2025-03-13').length);
  expect(await shown(page)).toEqual(expect.not.arrayContaining([POST.title]));
  await expect(page.getByText('14 March 2025')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next day with news' }).click();
  await expectAddress(page, '/?view=sequence&asof=2025-03-14');
  await bar(page)
    .getByText(/^What 14 March 2025 changed/)
    .click();
  await bar(page).getByRole('link', { name: POST.title }).click();
  const entry = page.getByRole('region', { name: POST.title, exact: true });
  await expect(entry.getByText('Revised by the White House, same day')).toBeVisible();
});

test('no day of the story tells anything that became known later', async ({ page }) => {
  const titles = EVENTS.map((event) => [knownDay(event), event.title] as const);
  const words = EVENTS.flatMap((event) =>
    event.accounts.map(
      ({ says, at, knownAt }) =>
        [knownDay({ ...event, accounts: [{ says, at, knownAt } as never] }), says] as const,
    ),
  );
  await open(page, `/?view=sequence&asof=${march(1)}`);
  // Every day of the month is walked in a test of the record itself; here the page is what must not tell.
  for (const day of [2, 10, 11, 12, 13, 14, 15, 16, 18, 19, 25, 31]) {
    const iso = march(day);
    await bar(page).getByLabel('Became known by the end of').fill(iso);
    await expectAddress(page, `/?view=sequence&asof=${iso}`);
    const known = knownBy(iso).length;
    await expectShowing(page, known, known);
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    const later = [...titles, ...words].filter(
      ([from, said]) => from > iso && said.length > 20 && text.includes(said),
    );
    expect(later, iso).toEqual([]);
  }
});

test('the leaked call of October 2025 is absent before 25 November', async ({ page }) => {
  const leaked = EVENTS.find((event) => event.time.startsWith('2025-10') && knownDay(event) === '2025-11-25');
  if (!leaked) throw new Error('the record has no leaked call');
  await open(page, `/?view=sequence&asof=2025-11-24&event=${leaked.id}`);
  await expect(
    bar(page).getByText('The entry this link opens was not known on 24 November 2025.'),
  ).toBeVisible();
  expect(await shown(page)).not.toContain(leaked.title);
  await page.getByRole('button', { name: 'Next day with news' }).click();
  await expect(page.getByRole('region', { name: leaked.title, exact: true })).toBeVisible();
});

test('the day is chosen, left and followed back like any other choice', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'As known on…' }).click();
  await bar(page).getByLabel('Became known by the end of').fill('2025-03-14');
  await expectShowing(page, knownBy('2025-03-14').length, knownBy('2025-03-14').length);
  await expect(
    bar(page).getByText(/go by when something happened; this day goes by when it became known/),
  ).toBeVisible();
  await bar(page).getByRole('button', { name: 'As known now' }).click();
  await expectShowing(page, TOTAL, TOTAL);
  await page.goBack();
  await expectShowing(page, knownBy('2025-03-14').length, knownBy('2025-03-14').length);
  await page.reload();
  await ready(page);
  await expectShowing(page, knownBy('2025-03-14').length, knownBy('2025-03-14').length);
});

for (const [name, viewport] of [
  ['a wide screen', DESKTOP],
  ['a phone', PHONE],
] as const)
  test(`is accessible on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '/?asof=2025-03-14');
    expect(await faults(page)).toEqual([]);
    await expectNoSideways(page);
  });
