/** The pages that stand beside the app: those of single events, and what is sent with them. */
import { expectNoSideways, faultsInBothThemes } from './access.ts';
import { event, NARROWEST, ready } from './parley.ts';
import { eventOf } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const PAGE = `/event/${POST.id}/`;

test.describe('the page of an event', () => {
  test('is walked by keyboard, and leads into the app on that event', { tag: '@firefox' }, async ({
    page,
  }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(POST.title);
    await expect(page.getByRole('list', { name: 'Who says what' }).getByRole('listitem')).toHaveCount(
      POST.accounts.length,
    );
    const cited = page.getByRole('link', { name: 'Source 2', exact: true }).first();
    await cited.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#s2$/);
    await expect(page.locator('#s2')).toBeInViewport();
    await page.getByRole('link', { name: 'Open in the timeline' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?event=/);
    await ready(page);
    await expect(event(page, POST.title)).toBeVisible();
  });

  test('axe finds nothing in either theme, and nothing scrolls sideways', async ({ page }) => {
    await page.goto(PAGE);
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.setViewportSize(NARROWEST);
    await expectNoSideways(page);
  });

  test('is sent with who may frame it, and others with what they need', async ({ request }) => {
    const headersOf = async (path: string) => (await request.get(path)).headers();
    const sent = await headersOf(PAGE);
    expect(sent['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(sent['referrer-policy']).toBe('strict-origin-when-cross-origin');
    const card = await headersOf(`${PAGE}card.png`);
    expect(card['content-type']).toBe('image/png');
    expect(card['access-control-allow-origin']).toBe('*');
    expect((await request.get('/nothing/here')).status()).toBe(404);
    expect(await (await request.get('/nothing/here')).text()).toContain('There is no page at this address');
  });
});
