import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runChecks } from '../record/checks/run.ts';
import type { RecordFiles } from '../record/files.ts';
import type { AccountFile, EventFile, SourceFile } from '../record/schema.ts';
import { account, DATASET, event, filesOf, source } from '../testing/builders.ts';
import { recordFiles } from '../testing/ruleCases.ts';
import { coverage } from './report/coverage.ts';
import { carriedByOneOutlet, carriedByOthersAlone } from './report/outlets.ts';
import { reportPage } from './report/page.tsx';
import { proposals } from './report/proposals.ts';
import { subjectOf } from './report/subject.ts';
import { writeReport } from './report.ts';

function subject(events: readonly EventFile[], more: Partial<RecordFiles> = {}) {
  const files = recordFiles(events, more);
  return subjectOf(files, runChecks(files), '../../data/test');
}

describe('coverage', () => {
  const stated = (period: string, side: string, density: 'dense' | 'thin' | 'none') => ({
    period,
    side,
    density,
    lastReviewed: '2026-01-01',
  });
  const rows = coverage(
    subject(
      [
        event('a', '2025-03-14'),
        event('b', '2025-03-15', {
          type: 'call',
          actors: [
            { actor: 'trump', role: 'participant' },
            { actor: 'putin', role: 'participant' },
            { actor: 'macron', role: 'mentioned' },
          ],
        }),
        event('c', '2025-05-02'),
      ],
      {
        dataset: {
          ...DATASET,
          coverage: [
            stated('2025-03', 'us', 'dense'),
            stated('2025-03', 'ru', 'none'),
            stated('2025-03', 'ua', 'thin'),
            stated('2024', 'us', 'none'),
          ],
        },
      },
    ),
  );
  const cell = (period: string, side: string) =>
    rows.find((row) => row.period === period)?.cells[DATASET.sides.findIndex(({ id }) => id === side)];

  it('counts the events of each side in each period, those who took part among them', () => {
    expect(cell('2025-03', 'us')).toEqual({ density: 'dense', events: 2, odd: false });
    expect(cell('2025-03', 'europe')).toMatchObject({ events: 0 });
    expect(cell('2024', 'us')).toEqual({ density: 'none', events: 0, odd: false });
  });

  it('marks what does not go together', () => {
    expect(cell('2025-03', 'ru')).toEqual({ density: 'none', events: 1, odd: true });
    expect(cell('2025-03', 'ua')).toEqual({ density: 'thin', events: 0, odd: true });
    expect(cell('2025-03', 'europe')).toMatchObject({ density: undefined, odd: true });
  });

  it('has a row for a month that nobody spoke of, in order of time', () => {
    expect(rows.map(({ period }) => period)).toEqual(['2024', '2025-03', '2025-05']);
    expect(cell('2025-05', 'us')).toEqual({ density: undefined, events: 1, odd: true });
  });
});

describe('proposals', () => {
  const put = (id: string, ...to: readonly string[]) =>
    event(id, '2025-03-11', {
      type: 'proposal',
      actors: [
        { actor: 'trump', role: 'author' },
        ...to.map((actor) => ({ actor, role: 'addressee' as const })),
      ],
    });
  const answer = (id: string, by: string, to: string) =>
    event(id, '2025-03-13', {
      actors: [{ actor: by, role: 'speaker' }],
      links: [{ rel: 'responds-to', to }],
    });
  const inItsOwnEntry = put('in its own entry', 'putin');
  const rows = proposals(
    subject([
      {
        ...inItsOwnEntry,
        accounts: [...inItsOwnEntry.accounts, account('a2', 'putin', ['s1'], { stance: 'conditions' })],
      },
      put('answered', 'zelensky'),
      put('half', 'zelensky', 'putin'),
      { ...put('silent', 'putin'), searched: '2025-06-01' },
      put('nobody'),
      answer('a', 'zelensky', 'answered'),
      answer('b', 'ukraine', 'half'),
      answer('c', 'macron', 'silent'),
    ]),
  );
  const open = (id: string) => rows.find(({ file }) => file.id === id)?.open.map((side) => side.id);

  it('are open for each side to which they were put and that has not answered', () => {
    expect(open('answered')).toEqual([]);
    expect(open('half')).toEqual(['ru']);
    expect(open('silent')).toEqual(['ru']);
    expect(open('in its own entry')).toEqual([]);
  });

  it('are listed with the open ones first, and with the day of the search', () => {
    expect(rows.map(({ file }) => file.id)).toEqual([
      'half',
      'nobody',
      'silent',
      'answered',
      'in its own entry',
    ]);
    expect(rows.find(({ file }) => file.id === 'silent')?.searched).toBe('2025-06-01');
  });
});

describe('accounts that rest on few', () => {
  const of = (accounts: AccountFile[], sources: SourceFile[]) =>
    subject([event('a', '2025-03-14', { accounts, sources })]);
  const ua = source('s1', { outletCountry: 'UA', publisher: 'Kyiv paper' });
  const ru = source('s2', { outletCountry: 'RU', publisher: 'Moscow paper' });
  const nowhere = source('s3', { publisher: 'A site' });

  it('are those that only one other side carries', () => {
    const found = carriedByOthersAlone(
      of(
        [
          account('a1', 'zelensky', ['s2']),
          account('a2', 'zelensky', ['s1', 's2']),
          account('a3', 'putin', ['s2']),
          account('a4', 'putin', ['s1', 's3']),
          account('a5', 'trump', ['s1']),
          account('a6', 'trump', []),
        ],
        [ua, ru, nowhere],
      ),
    );
    expect(found.map((row) => [row.account.id, row.by.id])).toEqual([
      ['a1', 'ru'],
      ['a5', 'ua'],
    ]);
  });

  it('are those of one publisher, however many pages', () => {
    const found = carriedByOneOutlet(
      of(
        [
          account('a1', 'trump', ['s1', 's4']),
          account('a2', 'trump', ['s1', 's2']),
          account('a3', 'trump', []),
        ],
        [ua, ru, nowhere, source('s4', { publisher: 'Kyiv paper' })],
      ),
    );
    expect(found.map((row) => row.account.id)).toEqual(['a1']);
  });
});

describe('the page', () => {
  const nasty = `</title></style><script>alert("1 & 'x'")</script>`;
  const page = reportPage(
    subject(
      [
        event('a', '2025-03-14', {
          title: nasty,
          type: 'proposal',
          sources: [source('s1', { publisher: nasty, title: nasty, weak: true })],
        }),
        event('b', '2025-03-15', {
          actors: [{ actor: 'putin', role: 'speaker' }],
          links: [{ rel: 'responds-to', to: 'a' }],
        }),
        event('c', '2025-03-16'),
      ],
      { exceptions: [{ check: 'label', event: 'a', why: nasty }] },
    ),
  );

  it('escapes every text and has no script', () => {
    expect(page).not.toMatch(/<script/i);
    expect(page.match(/<\/(title|style)>/g)).toEqual(['</title>', '</style>']);
    expect(page.split('&lt;script&gt;').length).toBeGreaterThan(4);
  });

  it('asks nothing of any network', () => {
    expect(page).not.toMatch(/ (src|srcset)=/);
    expect(page).not.toMatch(/<link|@import|url\(/);
  });

  it('names every table, and leads to every section and to the files', () => {
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<table><caption>[^<]+<\/caption>/g)?.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`<h2 id="${id}">`);
    expect(page).toContain('href="../../data/test/events/b.json"');
  });

  it('tells what is open, of one origin, weak, unlinked and found by the check', () => {
    const text = (id: string) =>
      new RegExp(`<h2 id="${id}">.*?</section>\\s*(?=<section aria|</main>)`, 's').exec(page)?.[0] ?? '';
    expect(text('proposals')).toContain('In all: 1. Not answered by every side to which they were put: 0.');
    expect(text('origins')).toContain('however many pages carry it: 3.');
    expect(text('weak')).toContain('nothing better was found: 1.');
    expect(text('unlinked')).toContain('Events with no link to or from them: 1.');
    expect(text('rules')).toContain('Every event has a label');
    expect(text('prominence')).toContain('3 (100 %)');
  });
});

describe('the report of a folder', () => {
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  });
  async function place(break_ = false): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'report-'));
    made.push(root);
    for (const { file, text } of filesOf([event('a', '2025-03-14')])) {
      await mkdir(dirname(join(root, 'data/x', file)), { recursive: true });
      await writeFile(join(root, 'data/x', file), break_ && file.includes('events') ? '{' : text);
    }
    return root;
  }

  it('is a file that leads back to the events, even when rules are broken', async () => {
    const root = await place();
    const file = join(root, '.cache/report/index.html');
    expect(await writeReport(join(root, 'data/x'), file)).toEqual({ ok: true, said: file });
    expect(await readFile(file, 'utf8')).toContain('href="../../data/x/events/a.json"');
  });

  it('is none when the files cannot be read', async () => {
    const root = await place(true);
    const { ok, said } = await writeReport(join(root, 'data/x'), join(root, 'report.html'));
    expect(ok).toBe(false);
    expect(said).toContain('events/a.json');
  });
});
