/** For researchers: who answered whom, how, and after how long. */
import type { Page } from '@playwright/test';
import { faults } from './access.ts';
import {
  DESKTOP,
  event,
  expectAddress,
  expectShowing,
  itemOf,
  open,
  PHONE,
  rowOf,
  status,
  timeline,
} from './parley.ts';
import { eventOf, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const PROPOSAL = eventOf('2025-03-11-us-30-day-ceasefire-proposal');
const ACCEPTANCE = eventOf('2025-03-11-zelensky-accepts-30-day-ceasefire');
const CONDITIONS = eventOf('2025-03-13-putin-lukashenko-press-conference');
const CALL = eventOf('2025-03-18-trump-putin-call');
const ENERGY = eventOf('2025-03-18-trump-energy-truce-proposal');

const threadOf = (page: Page, title: string) =>
  event(page, title).getByRole('list', { name: 'Thread', exact: true }).getByRole('listitem');

/** Opens the overview of proposals. */
async function openProposals(page: Page) {
  await page.getByRole('button', { name: 'Proposals', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Proposals' });
  await expect(dialog.getByRole('table')).toBeVisible();
  return dialog;
}

test('the thread of the 30-day proposal tells who answered it and after how long', async ({ page }) => {
  await open(page, `/?view=timeline&event=${PROPOSAL.id}`);
  const thread = threadOf(page, PROPOSAL.title);
  await expect(thread.filter({ hasText: ACCEPTANCE.title })).toContainText('Response, accepting');
  const count = await thread.count();
  expect(count).toBeLessThanOrEqual(30);
  for (const { title } of [CONDITIONS, CALL, ENERGY])
    await expect(thread.filter({ has: page.getByRole('link', { name: title, exact: true }) })).toHaveCount(1);
  const panel = event(page, PROPOSAL.title);
  await expect(itemOf(panel, 'Thread', 'First recorded answer of Ukraine')).toContainText(
    'accepts, same day, order known',
  );
  await expect(itemOf(panel, 'Thread', 'First recorded answer of Russia')).toContainText('after 0–2 days');
  const conditions = thread.filter({ has: page.getByRole('link', { name: CONDITIONS.title, exact: true }) });
  await expect(conditions).toContainText('sets conditions, after 1–3 days');

  await panel.getByRole('button', { name: 'Show only this exchange' }).click();
  await expectShowing(page, count, TOTAL);
  await expectAddress(page, `/?view=timeline&thread=${PROPOSAL.id}&event=${PROPOSAL.id}`);
  await expect(timeline(page)).toBeVisible();
  await page.getByRole('button', { name: `Remove filter: Exchange: ${PROPOSAL.title}` }).click();
  await expectShowing(page, TOTAL, TOTAL);
});

test('the thread is walked by its buttons and by [ and ]', async ({ page }) => {
  await open(page, `/?view=timeline&event=${ACCEPTANCE.id}`);
  await event(page, ACCEPTANCE.title).getByRole('button', { name: 'Next in the thread' }).click();
  await expect(event(page, ACCEPTANCE.title)).toBeHidden();
  await page.keyboard.press('[');
  await expect(event(page, ACCEPTANCE.title).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(threadOf(page, ACCEPTANCE.title).locator('[aria-current]')).toHaveText(ACCEPTANCE.title);
});

test('the Sequence of an exchange says what each answers and after how long', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `/?thread=${PROPOSAL.id}`);
  await expect(rowOf(page, CONDITIONS.title)).toContainText(`Answers “${PROPOSAL.title}”, after 1–3 days`);
  await expect(rowOf(page, PROPOSAL.title)).not.toContainText('Answers');
});

test('the overview answers what Russia answered with conditions, and how fast', async ({ page }) => {
  await open(page, '/?view=timeline&topic=black-sea');
  const dialog = await openProposals(page);
  await dialog.getByLabel('Put to').selectOption('Russia');
  await dialog.getByLabel('Answered').selectOption('with conditions');
  const rows = dialog.getByRole('row');
  const row = rows.filter({ has: page.getByRole('rowheader', { name: PROPOSAL.title }) });
  await expect(row).toContainText('sets conditions, after 1–3 days');
  const found = (await rows.count()) - 1;
  await expect(dialog).toContainText(`${found} proposals of`);
  await expect(dialog).toContainText(
    new RegExp(`Of \\d+ put to Russia, \\d+ have .* ${found} with conditions`),
  );

  await dialog.getByRole('button', { name: 'First recorded answer' }).press('Enter');
  await expect(dialog.getByRole('columnheader', { name: 'First recorded answer' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await row.getByRole('link', { name: CONDITIONS.title }).click();
  await expectAddress(page, `/?view=timeline&thread=${PROPOSAL.id}&event=${CONDITIONS.id}`);
  await expect(event(page, CONDITIONS.title).getByRole('heading', { level: 2 })).toBeFocused();
});

test('the overview tells nothing of what was not known yet', async ({ page }) => {
  await open(page, '/?view=timeline&asof=2025-03-12');
  const dialog = await openProposals(page);
  const row = dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: PROPOSAL.title }) });
  await expect(row).toContainText('accepts');
  await expect(dialog).not.toContainText(CONDITIONS.title);
  await expect(dialog).not.toContainText(ENERGY.title);
  await expect(dialog).not.toContainText('searched to');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Proposals', exact: true })).toBeFocused();
});

test('the thread of an open event, shown alone, has no fault', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await open(page, `/?view=timeline&thread=${PROPOSAL.id}&event=${PROPOSAL.id}`);
  await expect(threadOf(page, PROPOSAL.title).first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the overview has no fault on a phone in the dark, and only its table scrolls sideways', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await open(page, `/?thread=${PROPOSAL.id}`);
  const dialog = await openProposals(page);
  expect(await faults(page)).toEqual([]);
  await expect(status(page)).toHaveCount(1);
  await expect(dialog.getByRole('region', { name: 'Proposals and their answers' })).toBeVisible();
  const isTooWide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
  expect(await dialog.evaluate(isTooWide)).toBe(false);
  expect(await page.locator('html').evaluate(isTooWide)).toBe(false);
});
