/** Frames in somebody's article, on another origin under a strict policy: each ends in content or in a link. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import { article, clickIn, expectFit, framesIn, NO_SCRIPT, pageWith, STRICT, serveHost } from './article.ts';
import {
  event,
  expectShowing,
  listening,
  NARROWEST,
  open,
  frames as painted,
  rowOf,
  SOON,
  shown,
} from './parley.ts';
import { eventOf, TOTAL } from './record.ts';
import { expect, test } from './test.ts';

const POST = eventOf('2025-03-14-trump-truth-social-encircled');
const DAY = 'time=2025-03-14/2025-03-14';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const frameOf = (query: string, more = '') =>
  `<iframe src="../embed/?${query}" title="Frame" width="100%" height="700" frameborder="0" ${more}></iframe><p><a href="../?${query}">Full timeline</a></p>`;
const WIDE = { width: 1300, height: 900 };
/** Browsers differ in how far ahead they load what is lazy: all frames of the article are in sight. */
const TALL = { width: 1300, height: 5400 };

// The host is another origin; nothing else may be asked. Not every browser knows what frames are allowed to share.
const EXPECTED = String.raw`^asked http://localhost:\d+/|Unrecognized feature: 'web-share'`;
test.use({ trouble: new RegExp(EXPECTED) });

/** Opens a page of a host that is closed with the test. */
async function openHost(page: Page, html: string, policy = STRICT): Promise<void> {
  const host = await serveHost({ '/': { html, policy } });
  page.on('close', host.close);
  await page.goto(host.at('/'));
}

/** Notes what heights frames tell, and when each frame had loaded. */
async function noteHeights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== top) return;
    const notes: { at: number; frame: number; height: number }[] = [];
    const sources: unknown[] = [];
    Object.assign(window, { notes });
    addEventListener('message', ({ source, data }) => {
      if (data?.parley !== 1 || data.type !== 'height') return;
      if (!sources.includes(source)) sources.push(source);
      notes.push({ at: performance.now(), frame: sources.indexOf(source), height: data.height });
    });
  });
}

const notesIn = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { notes: { at: number; frame: number; height: number }[] }).notes,
  );

test('four frames at four widths take their height, and keep it @firefox', async ({ page }) => {
  await page.setViewportSize(TALL);
  await noteHeights(page);
  await openHost(page, article());
  const frames = await framesIn(page, 4);
  const began = await page.evaluate(
    () => performance.timing.loadEventEnd - performance.timing.navigationStart,
  );
  const widths: number[] = [];
  for (const frame of frames) {
    await expectFit(frame);
    widths.push((await (await frame.frameElement()).boundingBox())?.width ?? 0);
  }
  expect(widths).toEqual([1100, 720, 640, 320]);
  const notes = await notesIn(page);
  test.info().annotations.push({
    type: 'heights',
    description: JSON.stringify({
      load: began,
      notes: notes.map(({ at, ...note }) => ({ at: Math.round(at), ...note })),
    }),
  });
  // What was told last stands: nothing answers the new height with another one.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect((await notesIn(page)).length).toBe(notes.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a frame out of sight or in a hidden tab takes its height too', async ({ page }) => {
  await page.setViewportSize(WIDE);
  // What a browser does in a tab that is hidden from its loading on: no frame is drawn, no size is told.
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    window.requestAnimationFrame = () => 0;
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  await openHost(page, article());
  for (const frame of await framesIn(page, 4)) await expectFit(frame);
});

test('the page scrolls by wheel over frames, and keys are its own until a frame has the focus', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await openHost(page, article());
  const frames = await framesIn(page, 4);
  for (const frame of frames) await expectFit(frame);
  for (const at of [0, 1, 2]) {
    const element = await frames[at]?.frameElement();
    await element?.evaluate((frame) => (frame as Element).scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(WIDE.width / 4, WIDE.height / 2);
    await painted(page, 3);
    // A busy browser may lose one turn of the wheel; a frame that kept it to itself would keep them all.
    const turned = async () => {
      await page.mouse.wheel(0, 100);
      return page.evaluate(() => scrollY);
    };
    await expect.poll(turned, { intervals: [100] }).toBeGreaterThan(before);
  }
  const [wide] = frames;
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await wide?.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('an event opens in its frame, whose height follows; the other frame rests @firefox', async ({
  page,
}) => {
  await page.setViewportSize(TALL);
  await openHost(page, article());
  const frames = await framesIn(page, 4);
  for (const frame of frames) await expectFit(frame);
  const [, , one, other] = frames;
  if (!one || !other) throw new Error('two equal frames are missing');
  const row = one.getByRole('link', { name: POST.title });
  await clickIn(row);
  await expect(one.getByRole('heading', { name: POST.title, level: 2 })).toBeFocused();
  await expect(one.getByRole('list', { name: 'Who says what' })).toContainText('Karoline Leavitt');
  await expect(one.getByRole('list', { name: 'Sources' })).toBeVisible();
  await expectFit(one);
  await expect(other.getByRole('list', { name: 'Events' })).toBeVisible();
  const full = one.getByRole('link', { name: 'Open the full timeline' });
  await expect(full).toHaveAttribute('href', `../?${DAY}&event=${POST.id}`);
  await expect(full).toHaveAttribute('target', '_blank');
  // The way back is the host's: nothing was added to it.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await clickIn(one.getByRole('button', { name: 'Close' }));
  await expect.poll(() => row.evaluate((link) => link === document.activeElement), SOON).toBe(true);
  await expectFit(one);
});

test('moving, removing, garbage and a thousand messages a second leave frames as they are', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  const script = /<script[^>]*><\/script>/.exec(article())?.[0] ?? '';
  const element = `<parley-timeline src="../embed/?${DAY}&view=sequence"><p><a href="../">Instead</a></p></parley-timeline>`;
  await openHost(page, pageWith(`${script}<div id="a">${element}</div><div id="b">${element}</div>`));
  const [first] = await framesIn(page, 2);
  if (!first) throw new Error('no frame');
  await expectFit(first);
  await expect(page.getByText('Instead').first()).toBeHidden();
  await page.evaluate(() => {
    for (let i = 0; i < 1_000; i++) {
      postMessage({ parley: 1, type: 'height', height: 5_000 }, '*');
      postMessage(i % 2 ? 'garbage' : { parley: 1, type: 'height', height: -i }, '*');
    }
    const [a, b] = ['a', 'b'].map((id) => document.getElementById(id));
    const moved = a?.firstElementChild;
    moved?.remove();
    if (moved) b?.append(moved);
  });
  for (const frame of await framesIn(page, 2)) await expectFit(frame);
  // A frame that is told of by somebody else is not believed.
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('parley-timeline')].map((one) => one.getBoundingClientRect().height),
  );
  expect(Math.max(...heights)).toBeLessThan(3_000);
});

test.describe('without script at the host', () => {
  test.use({ trouble: new RegExp(`${EXPECTED}|Content.Security.Policy|The policy script-src-elem`) });
  test('without script at the host a plain frame works, and the element leaves its link @firefox', async ({
    page,
  }) => {
    await page.setViewportSize(WIDE);
    await openHost(page, article(), NO_SCRIPT);
    const [plain] = await framesIn(page, 1);
    await expect(plain?.getByLabel('Timeline', { exact: true }) ?? page.locator('none')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open this timeline at Parley' })).toHaveCount(4);
  });
});

test('where frames are stripped, or nothing answers, the links stand', async ({ page, context }) => {
  await openHost(page, article().replace(/<iframe[^>]*><\/iframe>|<script[^>]*><\/script>/g, ''));
  await expect(page.getByRole('link', { name: 'Open this timeline at Parley' })).toHaveCount(4);
  await context.route(/\/embed\//, (route) => route.abort());
  await openHost(page, article());
  for (const link of await page.getByRole('link', { name: 'Open this timeline at Parley' }).all())
    await expect(link).toBeVisible();
});

test.describe('without script anywhere', () => {
  test.use({ javaScriptEnabled: false });
  test('a frame is a list of events with a link to the rest', async ({ page }) => {
    await openHost(page, article());
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText(/need script/)).toBeVisible();
    expect(
      await frame.getByRole('list', { name: 'Events' }).getByRole('heading', { level: 3 }).count(),
    ).toBeGreaterThan(10);
    await expect(frame.getByRole('link', { name: POST.title })).toHaveAttribute(
      'href',
      `../event/${POST.id}/`,
    );
    await expect(frame.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
  });
});

test.describe('where something does not come', () => {
  test.use({ trouble: new RegExp(`${EXPECTED}|Failed to|error loading|TypeError|ERR_FAILED|preload`) });
  test('a frame says so above its list', async ({ page, context }) => {
    await context.route(/\/data\/core/, (route) => route.abort());
    await openHost(page, pageWith(frameOf(DAY, `sandbox="${SANDBOX}"`)));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
    await expect(frame.getByRole('list', { name: 'Events' })).toBeVisible();
    await context.unroute(/\/data\/core/);
    await context.route(/\/article\/article-/, (route) => route.abort());
    await openHost(page, pageWith(frameOf(DAY, `sandbox="${SANDBOX}"`)));
    await expect(frame.getByRole('list', { name: 'Events' })).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
  });
});

test('stripped of its sandbox, late on a dark page, in text of 200 %: a frame fits', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.addInitScript(() => {
    if (window === top) return;
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  const script = /<script[^>]*><\/script>/.exec(article())?.[0] ?? '';
  const far = '<div id="far"></div>';
  const policy = STRICT.replace("style-src 'self'", "style-src 'unsafe-inline'");
  const head = '<style>:root{color-scheme:dark;background:#102030}#far{height:9000px}</style>';
  const frames = `${frameOf('view=sequence', 'data-parley')}${far}<parley-timeline src="../embed/?view=sequence&${DAY}&bg=transparent&theme=dark"></parley-timeline>`;
  await openHost(page, pageWith(`${script}${frames}`, head), policy);
  const [plain] = await framesIn(page, 1);
  if (!plain) throw new Error('no frame');
  await expectFit(plain);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [, late] = await framesIn(page, 2);
  if (!late) throw new Error('no frame at the end');
  await expectFit(late);
  const ground = () => getComputedStyle(document.documentElement).backgroundColor;
  expect(await late.evaluate(ground)).toBe('rgba(0, 0, 0, 0)');
  expect(await late.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('the page of a frame is fit for everybody, shows twelve rows and more when asked', async ({ page }) => {
  await page.setViewportSize(NARROWEST);
  await open(page, '/embed/?chips=1&headline=Over%20it&note=Under%20it&accent=zz&colour=red&theme=dark');
  await expectShowing(page, TOTAL, TOTAL);
  expect(await shown(page)).toHaveLength(12);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('accent');
  await expect(page.getByText('Headline by the editor of this page')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await expectNoSideways(page);
  await page.getByRole('button', { name: /^Show 24 more/ }).click();
  expect(await shown(page)).toHaveLength(36);
  await page.getByRole('button', { name: 'Russia' }).click();
  expect(await shown(page)).toHaveLength(12);
  expect(page.url()).toMatch(/actor=russia|actor=ru/);
  expect(page.url()).toContain('headline=Over%20it');
  await page.getByRole('button', { name: 'As this page shows it' }).click();
  await expectShowing(page, TOTAL, TOTAL);
  // One word that is wider than the frame, in the sentence and in what is offered where nothing is found.
  await open(page, `/embed/?q=zz${'('.repeat(150)}`);
  await expectShowing(page, 0, TOTAL);
  await expectNoSideways(page);
  await page.setViewportSize({ width: 1100, height: 800 });
  await open(page, `/embed/?${DAY}&event=${POST.id}`);
  await expect(event(page, POST.title)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Read as a list' }).click();
  await expect(rowOf(page, POST.title)).toBeVisible();
});

test('what the dialog gives to an editor stands on the editor’s page', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await open(page, `/?${DAY}`);
  await listening(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Embed' }).click();
  await dialog.getByLabel('Your headline').fill('One "day" & <all> of it');
  await dialog.getByRole('radio', { name: '640 pixels' }).check();
  await expect(dialog.getByText(/pixels high at this width/)).toBeVisible();
  await expect(dialog.frameLocator('iframe').getByText('One "day" & <all> of it')).toBeVisible();
  expect(await faults(page, [], 'dialog')).toEqual([]);
  await dialog.getByRole('radio', { name: 'Script' }).check();
  const code = await dialog.getByRole('textbox', { name: 'HTML to paste' }).inputValue();
  const start = Number(/height="(\d+)"/.exec(code)?.[1]);
  await page.setViewportSize({ width: 656, height: 900 });
  await openHost(page, pageWith(code));
  const [frame] = await framesIn(page, 1);
  if (!frame) throw new Error('no frame');
  await expectFit(frame);
  await expect(frame.getByText('One "day" & <all> of it')).toBeVisible();
  // It started where it ended: nothing has jumped.
  const box = await (await frame.frameElement()).boundingBox();
  expect([box?.width, box?.height]).toEqual([640, start]);
});
