/** The link: what is seen is in the address, what the address says is seen, and each of its fields fails alone. */
import type { Page } from '@playwright/test';
import {
  chapters,
  event,
  events,
  expectAddress,
  expectShowing,
  goBack,
  goForward,
  goToChapter,
  historyLength,
  notices,
  open,
  openEvent,
  option,
  press,
  read,
  shown,
  status,
  tick,
  timeline,
  walk,
  windowOf,
} from './parley.ts';
import {
  about,
  certainlyIn,
  countOf,
  DATASET,
  eventOf,
  ofType,
  possiblyIn,
  TOTAL,
  titlesOf,
  withAllOf,
  withAnyOf,
} from './record.ts';
import { expect, test } from './test.ts';

const SEED_LINK = '/?time=2025-03-11/2025-03-19&actor=us,ru&topic=ceasefire-30-day&match=actor';
const SEED_SET = titlesOf(
  possiblyIn('2025-03-11', '2025-03-19'),
  withAllOf('us', 'ru'),
  about('ceasefire-30-day'),
);
const POST = eventOf('2025-03-14-trump-truth-social-encircled');

/** The notice that names something. */
const told = (page: Page, what: string) => notices(page).getByRole('listitem').filter({ hasText: what });

test.describe('the link of the seed week', () => {
  test('opens to the same set in Timeline and Sequence', { tag: '@firefox' }, async ({ page }) => {
    expect(SEED_SET.length).toBeGreaterThan(3);
    await open(page, SEED_LINK);
    await expectShowing(page, SEED_SET.length, TOTAL);
    await expectAddress(page, SEED_LINK);
    const heard = await walk(page, SEED_SET.length);
    expect(await press(page, 'ArrowRight'), 'there is no event after the last').toBe(heard.at(-1));

    await read(page, 'Sequence');
    const listed = await shown(page);
    await expectShowing(page, SEED_SET.length, TOTAL);
    expect([...listed].sort()).toEqual([...SEED_SET].sort());
    expect(heard).toEqual(listed.map((title) => expect.stringContaining(title)));
  });

  test('is its own canonical form in both readings', async ({ page }) => {
    for (const link of [SEED_LINK, SEED_LINK.replace('?', '?view=sequence&')]) {
      await open(page, link);
      await expectShowing(page, SEED_SET.length, TOTAL);
      await expectAddress(page, link);
      await page.reload();
      await expectShowing(page, SEED_SET.length, TOTAL);
      await expectAddress(page, link);
    }
  });

  test('leads into the Timeline every event that it leads into the Sequence', async ({ page }) => {
    const day = titlesOf(possiblyIn('2025-03-13', '2025-03-13'));
    await open(page, '/?view=timeline&time=2025-03-13/2025-03-13');
    await expectShowing(page, day.length, TOTAL);
    const heard = await walk(page, day.length);
    for (const title of day) expect(heard.join('\n')).toContain(title);
  });
});

test.describe('each field by itself', () => {
  const SETS: Readonly<Record<string, number>> = {
    'time=2025-03-14/2025-03-14': countOf(possiblyIn('2025-03-14', '2025-03-14')),
    'time=../2024-12-31': countOf(possiblyIn('', '2024-12-31')),
    'time=2026-01-01/..': countOf(possiblyIn('2026-01-01', '')),
    'time=2026-03-01/2026-03-31&dates=certain': countOf(certainlyIn('2026-03-01', '2026-03-31')),
    'actor=us': countOf(withAnyOf('us')),
    'actor=us,vladimir-putin': countOf(withAnyOf('us', 'vladimir-putin')),
    'actor=us,ru&match=actor': countOf(withAllOf('us', 'ru')),
    'actor=-us': TOTAL - countOf(withAnyOf('us')),
    'topic=kursk': countOf(about('kursk')),
    'type=call,meeting': countOf(ofType('call', 'meeting')),
    'channel=phone': countOf(({ channel }) => channel === 'phone'),
    'sig=3': countOf(({ significance }) => significance === 3),
    'window=2025-03-10/2025-03-20': TOTAL,
    'lanes=state': TOTAL,
    'tz=Europe/London': TOTAL,
    'theme=dark': TOTAL,
  };
  for (const [query, count] of Object.entries(SETS))
    test(query, async ({ page }) => {
      await open(page, `/?${query}`);
      await expectShowing(page, count, TOTAL);
      await expect(notices(page)).toHaveCount(0);
      await expectAddress(page, `/?${query}`);
    });

  test('source and standing leave a part of the record, and stay in the address', async ({ page }) => {
    for (const query of ['source=primary', 'standing=contested,corrected']) {
      await open(page, `/?${query}`);
      await expect(status(page)).toHaveText(new RegExp(`^Showing (?!${TOTAL}|0 )\\d+ of ${TOTAL} events`));
      await expectAddress(page, `/?${query}`);
    }
  });

  test('view: the reading that is asked for, whatever the width', async ({ page }) => {
    await open(page, '/?view=sequence');
    await expect(events(page)).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '/?view=timeline');
    await expect(timeline(page)).toBeVisible();
    await expectAddress(page, '/?view=timeline');
  });

  test('window: what the Timeline shows, said above it', async ({ page }) => {
    await open(page, '/?window=2025-05-11/2025-05-16');
    await expect(page.getByText(/^All \d+ events of the record; .*11\s?–\s?16 May 2025/)).toBeVisible();
  });

  test('event: the open event, brought into sight', async ({ page }) => {
    await open(page, '/?event=2026-04-11-easter-truce');
    const { title } = eventOf('2026-04-11-easter-truce');
    await expect(event(page, title)).toBeVisible();
    await expect(page.getByText(/^All \d+ events of the record; .*April 2026/)).toBeVisible();
    await expectAddress(page, '/?event=2026-04-11-easter-truce');
  });

  test('theme: dark where the reader’s device is light', async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await open(page, '/?theme=light');
    const light = await ground();
    await open(page, '/?theme=dark');
    expect(await ground()).not.toBe(light);
  });
});

test.describe('equal views have equal links', () => {
  const CANONICAL: Readonly<Record<string, string>> = {
    '?topic=kursk&actor=ru,us': '?actor=us,ru&topic=kursk',
    '?actor=us%2Cru&time=2025-03-11%2F2025-03-19': '?time=2025-03-11/2025-03-19&actor=us,ru',
    '?dates=possible&lanes=side&tz=Europe/Kyiv': '',
    '?time=2025-03': '?time=2025-03-01/2025-03-31',
    '?type=-call,meeting': '?type=meeting,-call',
    '?standing=corrected,contested': '?standing=contested,corrected',
    '?match=topic,actor&topic=kursk&actor=us': '?actor=us&topic=kursk&match=actor,topic',
    '?dates=certain&match=actor,topic': '',
  };
  for (const [written, canonical] of Object.entries(CANONICAL))
    test(written, async ({ page }) => {
      await open(page, `/${written}`);
      await expectAddress(page, `/${canonical}`);
      await expect(notices(page)).toHaveCount(0);
    });
});

test.describe('what cannot be followed is named, and the rest is followed', () => {
  test('an unknown field is kept where it stands', async ({ page }) => {
    const link = '/?colour=red&actor=us&shape=round,square&type=call';
    await open(page, link);
    await expectShowing(page, countOf(withAnyOf('us'), ofType('call')), TOTAL);
    await expect(told(page, 'colour')).toBeVisible();
    await expect(told(page, 'shape')).toBeVisible();
    await expectAddress(page, link);
    await tick(page, 'Kind of event', 'Meeting');
    await expectAddress(page, '/?colour=red&actor=us&shape=round,square&type=call,meeting');
  });

  test('an unknown id leaves its neighbours', async ({ page }) => {
    await open(page, '/?actor=nobody-at-all,us&topic=no-such-topic&type=call');
    await expectShowing(page, countOf(withAnyOf('us'), ofType('call')), TOTAL);
    await expect(told(page, 'nobody-at-all')).toBeVisible();
    await expect(told(page, 'no-such-topic')).toBeVisible();
    await expectAddress(page, '/?actor=us&type=call');
  });

  test('broken values are left out', async ({ page }) => {
    await open(
      page,
      '/?view=globe&time=yesterday&window=later&dates=perhaps&type=call&match=everything&lanes=zigzag&tz=Atlantis/Old_Town&theme=plaid',
    );
    await expectShowing(page, countOf(ofType('call')), TOTAL);
    for (const value of [
      'globe',
      'yesterday',
      'later',
      'perhaps',
      'everything',
      'zigzag',
      'Atlantis/Old_Town',
      'plaid',
    ])
      await expect(told(page, value)).toBeVisible();
    await expectAddress(page, '/?type=call');
  });

  test('an event the record does not have opens nothing', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?actor=us&event=2025-02-30-never-happened');
    await expectShowing(page, countOf(withAnyOf('us')), TOTAL);
    await expect(told(page, '2025-02-30-never-happened')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Who says what' })).toHaveCount(0);
    await expectAddress(page, '/?actor=us');
  });

  test('the first of two fields of a name counts', async ({ page }) => {
    await open(page, '/?type=call&type=meeting');
    await expectShowing(page, countOf(ofType('call')), TOTAL);
    await expect(told(page, 'meeting')).toBeVisible();
  });

  test('text in a link stays text', async ({ page }) => {
    await open(page, '/?actor=<img src=x onerror=alert(1)>&event=%3Cscript%3Ealert(1)%3C/script%3E');
    await expect(told(page, '<img src=x')).toBeVisible();
    await expect(told(page, '<script>alert(1)')).toBeVisible();
    await expectShowing(page, TOTAL, TOTAL);
  });

  test('notices can be put away, and are not read out by themselves', async ({ page }) => {
    await open(page, '/?colour=red');
    await expect(notices(page)).not.toHaveAttribute('aria-live', /.*/);
    await notices(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(notices(page)).toHaveCount(0);
    await expectAddress(page, '/?colour=red');
  });
});

test.describe('back and forward', () => {
  test('undo and redo what was chosen', { tag: '@firefox' }, async ({ page }) => {
    await open(page, '/?view=sequence');
    await tick(page, 'Actors', 'Russia');
    await expectAddress(page, '/?view=sequence&actor=ru');
    await tick(page, 'Kind of event', 'Call');
    await expectAddress(page, '/?view=sequence&actor=ru&type=call');
    await goBack(page);
    await expectAddress(page, '/?view=sequence&actor=ru');
    await expect(option(page, 'Kind of event', 'Call')).not.toBeChecked();
    await expectShowing(page, countOf(withAnyOf('ru')), TOTAL);
    await goBack(page);
    await expectShowing(page, TOTAL, TOTAL);
    await goForward(page);
    await expect(option(page, 'Actors', 'Russia')).toBeChecked();
    await expectShowing(page, countOf(withAnyOf('ru')), TOTAL);
  });

  test('close and open the event', async ({ page }) => {
    await open(page, '/?view=sequence&time=2025-03-14/2025-03-14');
    await openEvent(page, POST.title);
    await expectAddress(page, `/?view=sequence&time=2025-03-14/2025-03-14&event=${POST.id}`);
    await goBack(page);
    await expect(event(page, POST.title)).toHaveCount(0);
    await goForward(page);
    await expect(event(page, POST.title)).toBeVisible();
  });

  test('each deliberate change makes one entry', async ({ page }) => {
    await open(page);
    const before = await historyLength(page);
    const steps: readonly (() => Promise<unknown>)[] = [
      () => goToChapter(page, DATASET.chapters[2]?.name ?? ''),
      () => tick(page, 'Topics', '30-day ceasefire'),
      () => read(page, 'Sequence'),
      () => openEvent(page, POST.title),
      () => event(page, POST.title).getByRole('button', { name: 'Close' }).click(),
      () => page.getByRole('button', { name: 'Clear all' }).first().click(),
    ];
    for (const [done, step] of steps.entries()) {
      await step();
      await expect.poll(() => historyLength(page), `step ${done + 1}`).toBe(before + done + 1);
    }
  });

  test('gestures and keys in the Timeline make none', async ({ page }) => {
    await open(page);
    const before = await historyLength(page);
    const box = await timeline(page).boundingBox();
    if (!box) throw new Error('the Timeline is not on the page');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + box.height - 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('window=');
    const { start } = windowOf(page);
    await press(page, 'PageDown');
    await expect.poll(() => windowOf(page).start).toBeGreaterThan(start);
    expect(await historyLength(page)).toBe(before);
    await expect(
      chapters(page).getByRole('button', { name: DATASET.chapters[0]?.name ?? '' }),
    ).not.toHaveAttribute('aria-current', 'true');
  });
});
