/** Whether a page is fit for everybody, as far as a program can tell. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SOON } from './parley.ts';
import { expect } from './test.ts';

/** What axe finds, in few words: in the whole page, or in a part of it and not in the frames that it has. */
export async function faults(
  page: Page,
  without: readonly string[] = [],
  within?: string,
): Promise<readonly string[]> {
  const whole = new AxeBuilder({ page });
  const axe = (within === undefined ? whole : whole.include(within).exclude('iframe'))
    .options({ rules: { 'target-size': { enabled: true } } })
    .disableRules([...without]);
  return inWords(await axe.analyze());
}

/** What axe finds in the light, and what it finds of colours in the dark: all else is the same in both. */
export async function faultsInBothThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inTheLight = await faults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const ofColours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
  return [...inTheLight, ...inWords(await ofColours.analyze()).map((fault) => `in the dark: ${fault}`)];
}

function inWords({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

/** Expects that nothing has to be scrolled sideways to be read. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const sheets = [...document.querySelectorAll('dialog[open], dialog[open] *')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowX),
      );
      return Math.max(
        scrollWidth - clientWidth,
        ...sheets.map((sheet) => sheet.scrollWidth - sheet.clientWidth),
      );
    });
  await expect.poll(over, { message: 'px too wide', ...SOON, timeout: 3_000 }).toBeLessThanOrEqual(0);
}
