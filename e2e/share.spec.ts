import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import { DESKTOP, event, expectShowing, listening, open, PHONE, ready, shown } from './parley.ts';
import { countOf, DATASET, eventOf, possiblyIn, TOTAL, withAnyOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const SEED = '/?view=sequence&time=2025-03-11/2025-03-19&actor=us';
const IN_SEED = countOf(possiblyIn('2025-03-11', '2025-03-19'), withAnyOf('us'));

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function share(page: Page, part: 'Link' | 'Cite'): Promise<void> {
  await listening(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).getByRole('button', { name: part, exact: true }).click();
}

test.use({ viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });

test('a pinned link is copied and opens the same events', async ({ page }) => {
  await open(page, SEED);
  const before = await shown(page);
  await share(page, 'Link');
  await dialog(page).getByLabel(`Pinned to version ${DATASET.version}`).check();
  await expect(
    dialog(page).getByText(new RegExp(`^${IN_SEED} of ${TOTAL} events: with the United`)),
  ).toBeVisible();
  await expect(dialog(page).getByRole('img', { name: 'QR code of this link' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog(page).getByText('Copied.')).toBeVisible();
  const link = await clipboard(page);
  expect(link).toMatch(new RegExp(`actor=us&v=${DATASET.version.replaceAll('.', '\\.')}$`));
  await page.goto(link);
  await ready(page);
  await expectShowing(page, IN_SEED, TOTAL);
  expect(await shown(page)).toEqual(before);
});

test('a filtered view is cited in BibTeX, and the citation is found to be of the same events', async ({
  page,
}) => {
  await open(page, SEED);
  await share(page, 'Cite');
  await dialog(page).getByLabel('BibTeX').check();
  await dialog(page).getByRole('button', { name: 'Copy the citation' }).click();
  await expect(dialog(page).getByText('Copied.')).toBeVisible();
  const citation = await clipboard(page);
  expect(citation).toMatch(/^@dataset\{/);
  expect(citation).toContain(`${IN_SEED} events, ids sha256:`);
  const saving = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save as .bib' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(
    `parley-ukraine-ceasefire-${DATASET.version}-2025-03-11_2025-03-19-us-citation.bib`,
  );
  expect(await readFile(await saved.path(), 'utf8')).toBe(citation);

  // Whoever has the citation checks it from anywhere in the record.
  await open(page, '/?view=sequence&type=agreement');
  await share(page, 'Cite');
  await dialog(page).getByText('Check a citation').click();
  const field = dialog(page).getByLabel('Citation to check');
  const check = dialog(page).getByRole('button', { name: 'Check', exact: true });
  await field.fill(citation);
  await check.click();
  await expect(dialog(page).getByText(`The same ${IN_SEED} events as cited.`)).toBeVisible();
  await field.fill(citation.replace('actor=us', 'actor=us,ru'));
  await check.click();
  await expect(dialog(page).getByText(`Not the same events: ${IN_SEED} were cited`)).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the open event is shared and cited from its panel, by keyboard and on a telephone', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, `${SEED}&event=${POST.id}`);
  const panel = event(page, POST.title);
  const cite = panel.getByRole('button', { name: 'Cite this event' });
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByLabel('This event:')).toBeChecked();
  await expect(dialog(page).getByText(/1 event, ids sha256:/)).toBeVisible();
  await expect(dialog(page).getByText('There is none yet')).toBeVisible();
  await dialog(page)
    .getByLabel(/^The \d+ pages on which this event rests$/)
    .check();
  await expect(dialog(page).getByText(POST.sources[0]?.url ?? '-')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Link', exact: true }).click();
  await expect(dialog(page).getByLabel('Link', { exact: true })).toHaveValue(
    new RegExp(`/\\?event=${POST.id}$`),
  );
  expect(await faults(page)).toEqual([]);
  await expectNoSideways(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(cite).toBeFocused();
});
