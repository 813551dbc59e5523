/** What the site must never do, and what it does when something is missing. The fixture watches console and network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  event,
  expectShowing,
  frames,
  goToChapter,
  open,
  openEvent,
  overview,
  press,
  read,
  ready,
  shown,
  status,
  tick,
  timeline,
} from './parley.ts';
import { countOf, DATASET, eventOf, ofType, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');

/** The built pages, as addresses within the site. */
function pages(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)));
}

function siteFolder(): string {
  return String(test.info().config.metadata.site);
}

test.describe('every built page', () => {
  test('carries a strict policy that its own markup keeps', () => {
    const site = siteFolder();
    expect(pages(site)).toContain('index.html');
    const policies = new Map<string, string>();
    const early: string[] = [];
    for (const page of pages(site)) {
      const source = readFileSync(join(site, page), 'utf8');
      const [, attributes = ''] =
        /<meta\s([^>]*http-equiv="Content-Security-Policy"[^>]*)>/i.exec(source) ?? [];
      const policy = (/content="([^"]*)"/.exec(attributes)?.[1] ?? '').replace(/&#39;|&#x27;|&apos;/g, "'");
      policies.set(policy, page);
      if (/<(script|link|img|style)\b/i.test(source.slice(0, source.indexOf(attributes)))) early.push(page);
    }
    expect(early, 'nothing is loaded before the policy stands').toEqual([]);
    // Most pages carry the same one.
    for (const [policy, page] of policies) {
      const directives = new Map(policy.split(';').map((text) => [text.trim().split(/\s+/)[0], text.trim()]));
      expect(directives.get('default-src'), page).toBe("default-src 'none'");
      expect(directives.get('script-src'), page).toBe("script-src 'self'");
      expect(directives.get('style-src'), page).toBe("style-src 'self'");
      expect(directives.get('require-trusted-types-for'), page).toBe("require-trusted-types-for 'script'");
      expect(policy, page).not.toMatch(/unsafe-|https?:|data:|blob:|\*/);
      for (const name of ['frame-ancestors', 'sandbox', 'report-uri'])
        expect(directives.has(name), page).toBe(false);
    }
  });

  test('has no inline script, style or handler', () => {
    for (const page of pages(siteFolder())) {
      const source = readFileSync(join(siteFolder(), page), 'utf8');
      expect(source, page).not.toMatch(/<[a-z][^<>]*\sstyle\s*=/i);
      expect(source, page).not.toMatch(/<[a-z][^<>]*\son[a-z]+\s*=/i);
      expect(source, page).not.toMatch(/<style\b/i);
      for (const [tag] of source.matchAll(/<script\b[^>]*>/gi))
        if (tag !== '<script type="application/ld+json">') expect(tag, page).toMatch(/\ssrc="\.{0,2}\//);
    }
  });

  test('links an icon of its own site', async ({ request, baseURL }) => {
    const icons = new Set<string>();
    for (const page of pages(siteFolder())) {
      const source = readFileSync(join(siteFolder(), page), 'utf8');
      const link = /<link\b[^>]*\brel="icon"[^>]*>/i.exec(source)?.[0] ?? '';
      const href = /href="([^"]+)"/.exec(link)?.[1] ?? '';
      icons.add(new URL(href, `${baseURL}/${page}`).href);
    }
    for (const icon of icons) {
      expect(new URL(icon).origin).toBe(baseURL);
      const answer = await request.get(icon);
      expect(answer.status(), icon).toBe(200);
      expect(answer.headers()['content-type']).toMatch(/^image\//);
    }
  });

  test('names no other site to load from', () => {
    for (const page of pages(siteFolder())) {
      const source = readFileSync(join(siteFolder(), page), 'utf8');
      for (const [, address = ''] of source.matchAll(/\s(?:src|srcset|poster|data)="([^"]*)"/g))
        expect(address, page).not.toMatch(/^(https?:)?\/\//);
      for (const [link] of source.matchAll(/<link\b[^>]*>/g))
        expect(link, page).not.toMatch(/href="(https?:)?\/\//);
    }
  });
});

test('a whole visit asks nobody else and breaks no policy', { tag: '@firefox' }, async ({
  page,
  baseURL,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await open(page);
  await goToChapter(page, DATASET.chapters[3]?.name ?? '');
  await press(page, 'ArrowRight', 'ArrowRight', '+', 'PageDown', '0');
  await overview(page).hover();
  await tick(page, 'Kind of event', 'Statement');
  await read(page, 'Sequence');
  const panel = await openEvent(page, POST.title);
  await expect(panel.getByRole('list', { name: 'Sources' })).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /theme$/ }).click();
  await expectShowing(page, countOf(ofType('statement')), TOTAL);
  expect([...asked]).toEqual([baseURL]);
});

test('the watch over all tests sees a breach of the policy', async ({ page }) => {
  test.fail(true, 'nothing fails here but the watch, for a breach made on purpose');
  await open(page);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await frames(page, 2);
});

test.describe('when the record cannot be had', () => {
  test.use({ trouble: /Failed to load resource|preload/ });

  test('the page says so, and Retry works', { tag: '@firefox' }, async ({ page }) => {
    let isDown = true;
    await page.route(/\/data\/core/, (route) => (isDown ? route.abort() : route.continue()));
    await page.goto('/?type=call');
    await expect(page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Events' }),
      'the record that came with the page',
    ).toBeVisible();
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
    isDown = false;
    await page.getByRole('button', { name: 'Retry' }).click();
    await ready(page);
    await expect(timeline(page)).toBeVisible();
    await expectShowing(page, countOf(ofType('call')), TOTAL);
  });

  test('the record as it came with the page can still be read below, and is said to be all of it', async ({
    page,
  }) => {
    await page.route(/\/data\/core/, (route) => route.abort());
    await page.goto('/?type=call');
    await expect(page.getByText(/Below stands the record/)).toBeVisible();
    expect(await shown(page)).toHaveLength(TOTAL);
  });

  for (const [what, answer] of [
    ['missing', { status: 404, body: 'no such file' }],
    ['cut off', { status: 200, contentType: 'application/json', body: '{"schema":1,"events":[' }],
    ['of another kind', { status: 200, contentType: 'application/json', body: '{"hello":"world"}' }],
  ] as const)
    test(`also when its file is ${what}`, async ({ page }) => {
      await page.route(/\/data\/core/, (route) => route.fulfill(answer));
      await page.goto('/');
      await expect(page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
      await page.unroute(/\/data\/core/);
      await page.getByRole('button', { name: 'Retry' }).click();
      await ready(page);
      await expectShowing(page, TOTAL, TOTAL);
    });
});

test.describe('when a part of the app cannot be had', () => {
  test.use({ trouble: /Failed to|dynamically imported|error loading|preload|TypeError/i });

  test('a link to a day says so where what knows the day does not come, and Retry works', async ({
    page,
  }) => {
    await page.route(/\/asKnown-[^/]*\.js/, (route) => route.abort());
    await page.goto('/?asof=2025-03-12');
    await expect(page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
    await page.unroute(/\/asKnown-[^/]*\.js/);
    await page.getByRole('button', { name: 'Retry' }).click();
    await ready(page);
    await expect(timeline(page)).toBeVisible();
  });
});

test.describe('when the words of the record cannot be had', () => {
  test.use({ trouble: /Failed to load resource/ });

  test('the open event shows what is known, says so, and Retry works', async ({ page }) => {
    await page.route(/\/data\/text/, (route) => route.abort());
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    await expect(panel.getByText(/could not be fetched/)).toBeVisible();
    await expect(panel.getByRole('list', { name: 'Who says what' })).toContainText('Karoline Leavitt');
    await expectShowing(page, TOTAL, TOTAL);
    await page.unroute(/\/data\/text/);
    await panel.getByRole('button', { name: 'Retry' }).click();
    await expect(panel.getByText(POST.summary)).toBeVisible();
    await expect(panel.getByText(/could not be fetched/)).toHaveCount(0);
  });

  test('while they are on their way, the open event says so', async ({ page }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/data\/text/, async (route) => {
      await arrival;
      await route.continue();
    });
    await open(page, `/?event=${POST.id}`);
    const panel = event(page, POST.title);
    await expect(panel.getByText(/on their way/)).toBeVisible();
    await expect(panel.getByRole('heading', { name: POST.title })).toBeFocused();
    arrive();
    await expect(panel.getByText(POST.summary)).toBeVisible();
    await expect(panel.getByText(/on their way/)).toHaveCount(0);
    await expect(panel.getByRole('heading', { name: POST.title })).toBeFocused();
  });
});

test.describe('when one panel breaks', () => {
  test.use({ trouble: /Failed to|dynamically imported|error loading|TypeError/i });

  test('the others go on, and it can be tried again', async ({ page }) => {
    await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
    // What else is fetched after the first picture is left alone: it may be under way.
    const ofEvents = /\/assets\/(OpenEvent|panels)-.*\.js$/;
    await page.route(ofEvents, (route) => route.abort());
    await page.getByRole('list', { name: 'Events' }).getByRole('link', { name: POST.title }).press('Enter');
    const broken = page.getByText(/has stopped/);
    await expect(broken).toBeVisible();
    await tick(page, 'Actors', 'Ukraine');
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
    await expect(status(page)).toHaveText(/^Showing \d+ of/);
    await page.unroute(ofEvents);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(event(page, POST.title)).toBeVisible();
    await expect(broken).toHaveCount(0);
  });
});
