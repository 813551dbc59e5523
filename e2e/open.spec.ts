/** The page on which readers open files of their own: chosen or dropped, read, refused, and never sent anywhere. */
import type { Page } from '@playwright/test';
import { expectNoSideways, faults } from './access.ts';
import {
  DESKTOP,
  event,
  events,
  expectShowing,
  facet,
  notices,
  press,
  read,
  ready,
  SOON,
  shown,
  status,
  tabTo,
  tick,
  timeline,
} from './parley.ts';
import { expect, test } from './test.ts';

const CSV = [
  'date,title,type,actors,topics,source,remark',
  '2025-03-11,Talks in Jeddah,meeting,Ukraine; United States,truce,https://example.org/a,x',
  '2025-03-12,An answer,response,Russia,truce,javascript:alert(1),',
  '2025-03-14T15:00Z,"A ""letter"", about the truce",statement,Russia,truce; prisoners,a book,',
  '14/03/2025,A date of another form,statement,Russia,,,',
  '2025-03-18/2025-03-20,<img src=x onerror=alert(1)>,measure,Ukraine,prisoners,,',
].join('\n');
const TITLES = [
  'Talks in Jeddah',
  'An answer',
  'A "letter", about the truce',
  '<img src=x onerror=alert(1)>',
];

const file = (name: string, text: string | Buffer, mimeType = 'text/csv') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});
const chooser = (page: Page) => page.getByLabel('Choose a file');

async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  await chooser(page).setInputFiles(file(name, text));
}

async function openFile(page: Page, text: string, link = '/open/', name = 'mine.csv'): Promise<void> {
  await page.goto(link);
  await choose(page, name, text);
  await ready(page);
}

/** Many events of twenty actors on as many days as are needed. */
function manyRows(count: number): string {
  const lines = ['date,title,type,actors,topics'];
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2022, 0, 1) + (i % 1_500) * 86_400_000).toISOString().slice(0, 10);
    lines.push(`${day},Event ${i},${i % 3 === 0 ? 'call' : 'statement'},Actor ${i % 20},topic ${i % 70}`);
  }
  return lines.join('\n');
}

/** Expects the status line to tell of large numbers. */
async function expectShowingMany(page: Page, count: string, total: string): Promise<void> {
  await expect(status(page)).toHaveText(`Showing ${count} of ${total} events`);
}

test.use({ viewport: DESKTOP });

test('a chosen file is shown as the record is, and labelled as the reader’s own @firefox', async ({
  page,
}) => {
  await openFile(page, CSV);
  await expectShowing(page, 4, 4);
  await expect(page.locator('#file-state')).toContainText(
    'Your file: mine.csv — not part of Parley’s record; nothing leaves this device.',
  );
  await expect(page).toHaveTitle('Your file: mine.csv · Parley');
  await expect(page.locator('body')).not.toContainText(/CC BY|[Vv]ersion \d|licence|Report an error/);
  await read(page, 'Sequence');
  expect(await shown(page)).toEqual(TITLES);
  await tick(page, 'Actors', 'Russia');
  await expectShowing(page, 2, 4);
  await tick(page, 'Topics', 'prisoners');
  await expectShowing(page, 1, 4);
  await expect(page).toHaveURL(/\/open\/\?view=sequence&actor=russia&topic=prisoners$/);
  await page.evaluate(() => history.back());
  await expectShowing(page, 2, 4);
});

test('what was skipped is told by line with its reason', async ({ page }) => {
  await openFile(page, CSV);
  const report = page.locator('#file-state');
  await report.getByText('5 rows read: 4 events, 1 skipped.').click();
  await expect(report).toContainText('A column was not used: “remark”.');
  await expect(report).toContainText(
    'Line 5: “14/03/2025” is no date that can be read; write it as 2025-03-14',
  );
});

test('an open event says what the file says of it, and links only to pages', async ({ page }) => {
  await openFile(page, CSV, '/open/?view=sequence');
  await events(page).getByRole('link', { name: 'Talks in Jeddah' }).click();
  const talks = event(page, 'Talks in Jeddah');
  await expect(talks).toContainText('Line 2');
  await expect(talks).toContainText('truce');
  await expect(talks.getByRole('link', { name: 'https://example.org/a' })).toHaveAttribute('rel', /noopener/);
  await expect(page).toHaveURL(/event=line-2/);
  await talks.getByRole('button', { name: 'Next event' }).click();
  const answer = event(page, 'An answer');
  await expect(answer).toContainText('javascript:alert(1)');
  await expect(answer.getByRole('link')).toHaveCount(0);
});

test('a dropped file is opened, and the next one takes its place', async ({ page }) => {
  await page.goto('/open/');
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([called, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content ?? ''], called ?? '', { type: 'text/csv' }));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
          );
      },
      [name, text],
    );
  await drop('first.csv', CSV);
  await ready(page);
  await expectShowing(page, 4, 4);
  await drop('second.csv', 'date,title\n2025-01-01,Alone');
  await expectShowing(page, 1, 1);
  await expect(page.locator('#file-state')).toContainText('Your file: second.csv');
});

test('each file that cannot be opened ends in a sentence, and another can be chosen at once', async ({
  page,
}) => {
  await page.goto('/open/');
  const bad: readonly (readonly [name: string, content: string | Buffer, says: string])[] = [
    ['empty.csv', '', 'The file is empty.'],
    ['book.csv', Buffer.from([0x50, 0x4b, 3, 4, ...Buffer.from('xl/workbook.xml')]), 'This is a spreadsheet'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'This is a spreadsheet'],
    ['bomb.json.gz', Buffer.from([0x1f, 0x8b, 8, 0]), 'This is a packed file.'],
    ['other.csv', 'a,b\n1,2', 'Found in the first line: “a” and “b”.'],
    ['header.csv', 'date,title', 'nothing stands below the first line'],
    ['dates.csv', 'date,title\nsoon,Talks', 'None of its rows is an event.'],
    ['broken.json', '[{"title":', 'It begins as JSON, but is not'],
    ['map.json', '{"type":"FeatureCollection"}', 'neither a list of events nor a record'],
    ['quote.csv', 'date,title\n2025-03-14,"open', 'Line 2: a quotation mark is opened and never closed'],
  ];
  for (const [name, content, says] of bad) {
    await choose(page, name, content);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(`${name} could not be opened`);
    await expect(alert).toContainText(says);
  }
  await choose(page, 'mine.csv', CSV);
  await ready(page);
  await expectShowing(page, 4, 4);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('JSON opens as a list of events', async ({ page }) => {
  await openFile(
    page,
    JSON.stringify([{ date: '2025-03-14', title: 'One', actors: ['A', 'B'] }]),
    '/open/',
    'mine.json',
  );
  await expectShowing(page, 1, 1);
});

test('ids in the address that the file does not have are named', async ({ page }) => {
  await openFile(page, CSV, '/open/?view=sequence&actor=russia,nobody&event=line-99');
  await expectShowing(page, 2, 4);
  await expect(notices(page)).toContainText('an actor your file does not have: “nobody”');
  await expect(notices(page)).toContainText('an event your file does not have: “line-99”');
});

test('a hundred thousand rows are drawn, filtered and read without filling the page', async ({ page }) => {
  test.slow();
  await openFile(page, manyRows(100_000));
  await expectShowingMany(page, '100,000', '100,000');
  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  expect(await nodes()).toBeLessThan(1_500);
  await press(page, 'Home');
  expect(await press(page, 'ArrowRight')).toMatch(/^Event \d+ — /);
  await expect(facet(page, 'Topics')).toContainText('and 40 more: find them by name');
  await facet(page, 'Topics').getByRole('searchbox').fill('topic 69');
  await expect(facet(page, 'Topics').getByRole('checkbox')).toHaveCount(1);
  await tick(page, 'Kind of event', 'Call');
  await expectShowingMany(page, '33,334', '100,000');
  await read(page, 'Sequence');
  await expect(page.getByText('Events 1–200 of 33,334')).toBeVisible();
  expect(await shown(page)).toHaveLength(200);
  await page.getByRole('button', { name: '200 later' }).first().click();
  await expect(page.getByText('Events 201–400 of 33,334')).toBeFocused();
  await page.getByRole('button', { name: '200 earlier' }).last().click();
  await expect(page.getByText('Events 1–200 of 33,334')).toBeVisible();
  await expect(page.getByRole('button', { name: 'None earlier' }).first()).toBeDisabled();
});

test('reading can be cancelled', async ({ page }) => {
  test.slow();
  await page.goto('/open/');
  // The file is made in the page, large enough to be still read when the button is pressed.
  await page.evaluate(() => {
    const line = '2025-03-14,A title of some length that is repeated many times,call,Actor;Other\n';
    const part = line.repeat(20_000);
    const data = new DataTransfer();
    const parts = ['date,title,type,actors\n', ...Array.from({ length: 60 }, () => part)];
    data.items.add(new File(parts, 'huge.csv'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('Reading huge.csv was cancelled.');
  await expect(chooser(page)).toBeFocused();
  await choose(page, 'mine.csv', CSV);
  await ready(page);
  await expectShowing(page, 4, 4);
});

test('nothing is asked for once the page stands, and its policy would forbid it', async ({ page }) => {
  await page.goto('/open/');
  await page.waitForLoadState('networkidle');
  // The page's policy does not hold in the worker, which gives up what could ask instead.
  const waysOut = () =>
    page.workers()[0]?.evaluate(() => {
      const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'];
      return ways.filter(
        (name) => Reflect.get(globalThis, name) !== undefined || name in Object.getPrototypeOf(globalThis),
      );
    });
  await expect.poll(waysOut).toEqual([]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 'mine.csv', CSV);
  await ready(page);
  await read(page, 'Sequence');
  // The readings' own code comes from this site, and nothing else comes or goes.
  for (const url of asked)
    expect(new URL(url).pathname).toMatch(/^\/((open|assets)\/[\w-]+\.(js|css|woff2)|icon\.svg)$/);
  for (const request of asked) expect(request).not.toContain('mine');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain('trusted-types parley-worker');
});

test('the file is chosen, the picture walked and the event opened by keys alone', async ({ page }) => {
  await page.goto('/open/');
  await tabTo(page, chooser(page));
  await choose(page, 'mine.csv', CSV);
  await ready(page);
  await tabTo(page, timeline(page));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(event(page, '<img src=x onerror=alert(1)>')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(timeline(page)).toBeFocused();
});

for (const theme of ['light', 'dark'])
  for (const width of [1440, 390])
    test(`is fit for everybody at ${width} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/open/?theme=${theme}`);
      expect(await faults(page)).toEqual([]);
      await expectNoSideways(page);
      await choose(
        page,
        'broken-name-that-is-very-long-and-has-no-spaces-in-it-at-all-whatever.csv',
        'a,b\n1,2',
      );
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await expectNoSideways(page);
      await choose(page, 'mine.csv', CSV);
      await ready(page);
      await page.locator('#file-state summary').click();
      expect(await faults(page)).toEqual([]);
      await expectNoSideways(page);
    });

test('the record’s page leads to it, and it leads back', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Open your own file' }).click();
  await expect(page).toHaveURL('/open/');
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent(), SOON)
    .toBe('Open your own file');
  await page.getByRole('link', { name: 'Parley', exact: true }).click();
  await expect(page).toHaveURL('/');
});
