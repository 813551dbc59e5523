import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import type { Release } from '../../record/version.ts';
import { ACTORS, DATASET, event, TOPICS } from '../../testing/builders.ts';
import { codebook } from '../codebook.ts';
import { checkData } from '../dataCheck.ts';
import { checkReleases } from './check.ts';
import { type Outcome, releaseData } from './release.ts';
import { type Places, placesOf } from './shelf.ts';

const DATE = '2026-11-25';

/** An event that breaks no rule and names every actor and topic of the builders. */
function sound(id: string, time: string, more: Partial<EventFile> = {}): EventFile {
  return event(id, time, {
    significance: 1,
    label: `Trump: ${id}`,
    channel: 'post',
    topics: ['truce', 'prisoners'],
    actors: [
      { actor: 'trump', role: 'speaker' },
      { actor: 'putin', role: 'addressee' },
      ...['macron', 'zelensky', 'leavitt'].map((actor) => ({ actor, role: 'mentioned' as const })),
    ],
    ...more,
  });
}

const FIRST = sound('first', '2025-03-11', { title: 'Київ, "quoted", =and so on' });
const SECOND = sound('second', '2025-03-12', { links: [{ rel: 'follows-from', to: 'first' }] });

interface Record {
  readonly events?: readonly EventFile[];
  readonly version?: string;
  readonly tombstones?: unknown;
  readonly actors?: readonly unknown[];
  readonly dataset?: object;
}

const INTRODUCTION = `# The record

## What goes in

Acts.

## The unit: one principal act

One.

## Sides

Six.

## Held against chronologies

None.
`;
const CODEBOOK = codebook();

let root = '';
let places: Places;
const made: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'release-'));
  made.push(root);
  places = placesOf(root, 'test');
  await mkdir(join(root, 'data'));
  await writeFile(join(root, 'LICENSE-DATA'), 'The licence.\n');
  await writeFile(join(root, 'data', 'CODEBOOK.md'), CODEBOOK);
  await writeFile(join(root, 'data', 'README.md'), INTRODUCTION);
  await writeFile(join(root, 'data', 'SOURCES-ADDED.md'), '# Sources added\n');
});

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

async function curate({
  events = [FIRST, SECOND],
  version = '1.0.0',
  tombstones,
  actors = ACTORS,
  dataset,
}: Record) {
  await rm(places.dir, { recursive: true, force: true });
  await mkdir(join(places.dir, 'events'), { recursive: true });
  const put = (name: string, value: unknown) => writeFile(join(places.dir, name), JSON.stringify(value));
  await put('dataset.json', { ...DATASET, version, ...dataset });
  await put('actors.json', actors);
  await put('topics.json', TOPICS);
  if (tombstones !== undefined) await put('tombstones.json', tombstones);
  for (const of of events) await put(`events/${of.id}.json`, of);
}

async function release(record: Record, date = DATE): Promise<Outcome> {
  await curate(record);
  return releaseData(places, { version: record.version ?? '1.0.0', date });
}

async function file(version: string, name: string): Promise<string> {
  return readFile(join(places.shelf, version, name), 'utf8');
}

async function json<T>(version: string, name: string): Promise<T> {
  return JSON.parse(await file(version, name)) as T;
}

interface ChangesFile {
  readonly from: string | null;
  readonly counts: { readonly [kind: string]: number };
  readonly events: readonly { readonly event: string; readonly kinds: readonly string[] }[];
}

describe('a first release', () => {
  it('writes the snapshot, the tables, the descriptor, the changelog, the index and the citation', async () => {
    const { ok, report } = await release({});
    expect(report).toContain('test 1.0.0: 2 events');
    expect(ok).toBe(true);
    expect((await readdir(join(places.shelf, '1.0.0'))).sort()).toEqual([
      'CHANGELOG.md',
      'CITATION.cff',
      'CODEBOOK.md',
      'LICENSE.txt',
      'README.md',
      'SOURCES-ADDED.md',
      'account_sources.csv',
      'accounts.csv',
      'actors.csv',
      'actors.schema.json',
      'acts.csv',
      'aftermath.csv',
      'answers.csv',
      'changes.json',
      'core.json',
      'coverage.csv',
      'datapackage.json',
      'dataset.schema.json',
      'event.schema.json',
      'event_topics.csv',
      'events.csv',
      'links.csv',
      'offices.csv',
      'record.json',
      'roles.csv',
      'sides.csv',
      'sources.csv',
      'text.json',
      'topics.csv',
      'topics.schema.json',
    ]);
    const [entry] = JSON.parse(await readFile(join(places.shelf, 'releases.json'), 'utf8')) as Release[];
    expect(entry).toMatchObject({
      version: '1.0.0',
      date: DATE,
      events: 2,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    for (const name of ['core.json', 'text.json', 'record.json', 'changes.json'])
      expect(await json('1.0.0', name)).toMatchObject({
        schema: expect.any(Number),
        release: { version: '1.0.0', date: DATE, hash: entry?.hash },
      });
    expect(JSON.parse(await readFile(join(places.shelf, 'notices.json'), 'utf8'))).toEqual({
      schema: 1,
      notices: [],
    });
    const citation = await readFile(join(root, 'CITATION.cff'), 'utf8');
    expect(citation).toContain('version: "1.0.0"\ndate-released: "2026-11-25"\nlicense: "CC-BY-4.0"');
    expect(citation).toContain(`value: "sha256:${entry?.hash}"`);
    expect(await file('1.0.0', 'CITATION.cff')).toBe(citation);
    expect(report).toContain(`'1.0.0': '${entry?.package}',`);
  });

  it('holds texts that fit its folder: no link leads out of it, none speaks of the program', async () => {
    await release({});
    const names = await readdir(join(places.shelf, '1.0.0'));
    for (const name of names.filter((each) => /\.(?:md|txt|cff)$/.test(each))) {
      const text = await file('1.0.0', name);
      expect(text, name).not.toMatch(/npm |src\/|data\/</);
      for (const [, to = ''] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g))
        if (!/^https?:/.test(to)) expect(names, `${name}: ${to}`).toContain(to);
    }
  });

  it('counts every event as added', async () => {
    await release({});
    expect(await json<ChangesFile>('1.0.0', 'changes.json')).toMatchObject({
      from: null,
      counts: { added: 2, corrected: 0, withdrawn: 0 },
    });
    expect(await file('1.0.0', 'CHANGELOG.md')).toContain('This is the first release.');
  });

  it('is the same to the byte for the same record and day', async () => {
    await release({});
    const before = await Promise.all(
      (await readdir(join(places.shelf, '1.0.0'))).map(async (name) => [name, await file('1.0.0', name)]),
    );
    await rm(join(root, 'public'), { recursive: true });
    await release({ events: [SECOND, FIRST] });
    for (const [name = '', content] of before) expect(await file('1.0.0', name), name).toBe(content);
  });

  it('is found sound, and what the record is now is told', async () => {
    await release({});
    expect(await checkReleases(places)).toEqual({
      ok: true,
      report: 'test: 1 release, each as it was made. The record is 1.0.0.',
    });
    await curate({ events: [FIRST, { ...SECOND, summary: 'Another one.' }] });
    expect((await checkReleases(places)).report).toMatch(/The record is 1\.0\.0\+[0-9a-f]{7}\.$/);
  });
});

describe('a release is refused', () => {
  it.each<[string, Record, string, string, string]>([
    [
      'of a record with an error',
      { events: [{ ...FIRST, label: undefined } as unknown as EventFile] },
      '1.0.0',
      DATE,
      'label',
    ],
    [
      'of a version the record does not name',
      { version: '1.2.0' },
      '1.3.0',
      DATE,
      'dataset.json says version 1.2.0',
    ],
    ['of what is no version', {}, '1.0', DATE, '1.0 is no version'],
    ['that would leave the shelf', {}, '../1.0.0', DATE, 'is no version'],
    ['of what is no day', {}, '1.0.0', '2026-02-30', '2026-02-30 is no day'],
    ['of no day at all', {}, '1.0.0', 'today', 'today is no day'],
  ])('%s', async (_, record, version, date, words) => {
    await curate(record);
    const { ok, report } = await releaseData(places, { version, date });
    expect(ok).toBe(false);
    expect(report).toContain(words);
    expect(await readdir(root)).not.toContain('CITATION.cff');
    await expect(readdir(places.shelf)).rejects.toThrow();
  });

  it('of a folder that is not named as its record', async () => {
    expect((await release({ dataset: { id: 'another' } })).report).toContain(
      'dataset.json says id another, and its folder is test',
    );
  });

  it.each<[string, string]>([
    ['LICENSE-DATA', 'There is no LICENSE-DATA'],
    ['data/CODEBOOK.md', 'There is no data/CODEBOOK.md'],
    ['data/README.md', 'There is no data/README.md'],
    ['data/SOURCES-ADDED.md', 'There is no data/SOURCES-ADDED.md'],
  ])('without %s', async (name, words) => {
    await rm(join(root, name));
    const { ok, report } = await release({});
    expect(ok).toBe(false);
    expect(report).toContain(words);
  });

  it('with a codebook that is stale, and with an introduction that lacks a part', async () => {
    await writeFile(join(root, 'data', 'CODEBOOK.md'), '# Codebook\n');
    expect((await release({})).report).toContain('data/CODEBOOK.md is stale');
    await writeFile(join(root, 'data', 'CODEBOOK.md'), CODEBOOK);
    await writeFile(join(root, 'data', 'README.md'), INTRODUCTION.replace('## Sides', '## Lanes'));
    expect((await release({})).report).toContain('data/README.md has no part “Sides”');
  });

  it('beside an unfinished one, and on a shelf that has lost something', async () => {
    await mkdir(join(places.shelf, '.1.0.0'), { recursive: true });
    expect((await release({})).report).toContain(
      '.1.0.0 stands among the releases and is none of them: an unfinished one; take it away.',
    );
    await rm(join(places.shelf, '.1.0.0'), { recursive: true });
    expect((await release({})).ok).toBe(true);
    await writeFile(join(places.shelf, '1.0.0', 'topics.csv'), '');
    expect((await release({ version: '1.0.1' })).report).toContain('topics.csv of release 1.0.0 was changed');
    await rm(join(places.shelf, '1.0.0'), { recursive: true });
    expect((await release({ version: '1.0.1' })).report).toContain(
      'Release 1.0.0 is in releases.json, and its folder is gone.',
    );
  });

  it('of a version that exists, and nothing of it is touched', async () => {
    await release({});
    const before = await file('1.0.0', 'core.json');
    const { ok, report } = await release({ events: [FIRST] }, '2026-12-01');
    expect(ok).toBe(false);
    expect(report).toContain('Release 1.0.0 exists');
    expect(await file('1.0.0', 'core.json')).toBe(before);
  });

  it('of a version whose folder is there though the index does not know it', async () => {
    await mkdir(join(places.shelf, '1.0.0'), { recursive: true });
    expect((await release({})).report).toContain('Release 1.0.0 exists');
  });

  it('of a lower version, and of an earlier day', async () => {
    await release({ version: '1.1.0' });
    expect((await release({ version: '1.0.9' })).report).toContain('before the last release, 1.1.0');
    expect((await release({ version: '1.2.0' }, '2026-11-24')).report).toContain(
      'before the day of the last',
    );
  });
});

describe('a later release', () => {
  beforeEach(async () => {
    expect((await release({})).ok).toBe(true);
  });

  it('tells what changed in which way', async () => {
    const [account] = SECOND.accounts;
    if (!account) throw new Error('no account');
    const outcome = await release(
      {
        version: '1.1.0',
        events: [
          {
            ...FIRST,
            time: '2025-03-10',
            title: 'Another title',
            changes: [
              {
                version: '1.1.0',
                date: '2026-12-01',
                kind: 're-dated',
                what: 'A day earlier',
                why: 'A source says so',
              },
            ],
          },
          {
            ...SECOND,
            accounts: [
              account,
              { ...account, id: 'a2', by: 'putin', stance: 'denies', answers: 'a1', about: 'terms' },
            ],
          },
          sound('third', '2025-03-13', { links: [{ rel: 'follows-from', to: 'second' }] }),
        ],
      },
      '2026-12-01',
    );
    expect(outcome.report).toContain('1.1.0: 3 events');
    const changes = await json<ChangesFile>('1.1.0', 'changes.json');
    expect(changes.from).toBe('1.0.0');
    expect(changes.events).toEqual([
      {
        event: 'first',
        kinds: ['re-dated', 'corrected'],
        fields: ['title', 'time'],
        notes: [{ kind: 're-dated', what: 'A day earlier', why: 'A source says so' }],
      },
      { event: 'second', kinds: ['extended'], fields: ['accounts'] },
      { event: 'third', kinds: ['added'] },
    ]);
    const changelog = await file('1.1.0', 'CHANGELOG.md');
    expect(changelog).toContain('Compared with release 1.0.0.');
    expect(changelog).toContain(
      '## Re-dated (1)\n\n- `first` Another title (2025-03-10): title, time\n  - A day earlier: A source says so\n',
    );
    expect((await checkReleases(places)).ok).toBe(true);
  });

  it('says when nothing changed', async () => {
    await release({ version: '1.0.1' });
    expect(await file('1.0.1', 'CHANGELOG.md')).toMatch(/Nothing changed in the record\.\n$/);
  });

  const grave = {
    what: 'event',
    id: 'second',
    kind: 'withdrawn',
    date: '2026-12-01',
    reason: 'It did not happen.',
  };

  it('is refused when an id is gone without a tombstone', async () => {
    const { ok, report } = await release({ version: '2.0.0', events: [FIRST] });
    expect(ok).toBe(false);
    expect(report).toBe(
      'No release was made.\nThe event second was in release 1.0.0 and is gone: bring it back, or add it to tombstones.json with its reason.',
    );
  });

  it('tells what was withdrawn, with its reason, and keeps the tombstone', async () => {
    expect((await release({ version: '2.0.0', events: [FIRST], tombstones: [grave] })).ok).toBe(true);
    const { events } = await json<ChangesFile>('2.0.0', 'changes.json');
    expect(await file('2.0.0', 'tombstones.csv')).toContain(
      'event,second,withdrawn,2026-12-01,,It did not happen.,2.0.0',
    );
    expect(events).toEqual([{ event: 'second', kinds: ['withdrawn'], reason: 'It did not happen.' }]);
    expect(await file('2.0.0', 'CHANGELOG.md')).toContain(
      '- `second` Title of second (2025-03-12). It did not happen.',
    );
    const { report } = await release({ version: '2.1.0', events: [FIRST], tombstones: [] });
    expect(report).toContain('The tombstone of the event second was changed or taken away');
  });

  it('tells what was merged into what', async () => {
    const merged = { ...grave, kind: 'merged', into: 'first' };
    expect((await release({ version: '2.0.0', events: [FIRST], tombstones: [merged] })).ok).toBe(true);
    const { events } = await json<ChangesFile>('2.0.0', 'changes.json');
    expect(events).toMatchObject([{ event: 'second', kinds: ['merged'], into: 'first' }]);
  });

  it.each<[string, Record, string]>([
    [
      'an account is gone',
      { events: [{ ...FIRST, accounts: FIRST.accounts.map((a) => ({ ...a, id: 'a2' })) }, SECOND] },
      'The account first#a1 was',
    ],
    [
      'a source is gone',
      {
        events: [
          {
            ...FIRST,
            accounts: FIRST.accounts.map((a) => ({ ...a, sources: ['s2'] })),
            sources: FIRST.sources.map((s) => ({ ...s, id: 's2' })),
          },
          SECOND,
        ],
      },
      'The source first#s1 was',
    ],
    [
      'an actor is gone',
      {
        actors: ACTORS.filter(({ id }) => id !== 'macron'),
        events: [FIRST, SECOND].map((of) => ({
          ...of,
          actors: of.actors.map((row) => (row.actor === 'macron' ? { ...row, actor: 'france' } : row)),
        })),
      },
      'The actor macron was',
    ],
    ['a tombstone’s thing is there', { tombstones: [grave] }, 'has a tombstone and is still in the record'],
    [
      'a merge leads nowhere',
      { events: [FIRST], tombstones: [{ ...grave, kind: 'merged', into: 'nowhere' }] },
      'merged into nowhere',
    ],
    [
      'a tombstone is of what never was',
      { tombstones: [{ ...grave, id: 'third' }] },
      'The event third has a tombstone, and no release ever held it',
    ],
    [
      'a thing is merged into itself',
      { events: [FIRST], tombstones: [{ ...grave, kind: 'merged', into: 'second' }] },
      'The event second is merged into itself',
    ],
    [
      'things are merged in a circle',
      {
        events: [sound('third', '2025-03-13')],
        tombstones: [
          { ...grave, id: 'first', kind: 'merged', into: 'second' },
          { ...grave, kind: 'merged', into: 'first' },
        ],
      },
      'The event first is merged in a circle',
    ],
    [
      'a correction is not told',
      { events: [{ ...FIRST, title: 'Another title' }, SECOND] },
      'The event first was corrected since release 1.0.0 (title): add a row to its changes that names version 2.0.0',
    ],
    [
      'a new date is not told',
      { events: [{ ...FIRST, time: '2025-03-10' }, SECOND] },
      'The event first was re-dated since release 1.0.0 (time)',
    ],
    [
      'a correction is told of another version',
      {
        events: [
          {
            ...FIRST,
            title: 'Another title',
            changes: [{ version: '1.9.0', date: '2026-12-01', kind: 'corrected', what: 'a', why: 'b' }],
          },
          SECOND,
        ],
      },
      'The changes of first tell of version 1.9.0, and this is 2.0.0',
    ],
    ['something has two tombstones', { events: [FIRST], tombstones: [grave, grave] }, 'two tombstones'],
  ])('is refused when %s', async (_, record, words) => {
    const { ok, report } = await release({ version: '2.0.0', ...record });
    expect(ok).toBe(false);
    expect(report).toContain(words);
  });

  it('is refused when the history of a correction is rewritten', async () => {
    const note = {
      version: '1.0.1',
      date: '2026-12-01',
      kind: 'corrected' as const,
      what: 'A name',
      why: 'Misspelt',
    };
    await release({ version: '1.0.1', events: [{ ...FIRST, changes: [note] }, SECOND] });
    const { report } = await release({
      version: '1.0.2',
      events: [{ ...FIRST, changes: [{ ...note, why: 'Other' }] }, SECOND],
    });
    expect(report).toContain('The changes of first that release 1.0.1 tells were altered');
    const added = await release({
      version: '1.0.2',
      events: [{ ...FIRST, changes: [note, { ...note, version: '1.0.2' }] }, SECOND],
    });
    expect(added.ok).toBe(true);
  });

  it('asks for no row where things only came', async () => {
    const [source] = FIRST.sources;
    if (!source) throw new Error('no source');
    const { ok } = await release({
      version: '1.1.0',
      events: [
        { ...FIRST, sources: [source, { ...source, id: 's2', url: 'https://example.org/2' }] },
        SECOND,
      ],
    });
    expect(ok).toBe(true);
  });

  it.each<[string, object, string]>([
    ['reason', { reason: '' }, 'tombstones.json is broken at 0.reason'],
    ['day', { date: '2026-02-30' }, 'no such day in the calendar'],
    ['id of its kind', { id: 'second#a1' }, 'an account is named <event>#a1'],
    ['event', { what: 'account' }, 'an account is named <event>#a1'],
    ['account', { what: 'source', id: 'second#a1' }, 'an account is named <event>#a1'],
    [
      'id of its kind to be merged into',
      { kind: 'merged', into: 'first#s1' },
      'an account is named <event>#a1',
    ],
  ])('refuses a tombstone without a right %s, with its place', async (_, more, words) => {
    const { ok, report } = await release({
      version: '2.0.0',
      events: [FIRST],
      tombstones: [{ ...grave, ...more }],
    });
    expect(ok).toBe(false);
    expect(report).toContain(words);
    expect(report).toContain('tombstones.json is broken at 0');
  });

  it('is held to by the check of the data too', async () => {
    expect((await checkData(places.dir)).ok).toBe(true);
    await curate({ events: [FIRST] });
    const { ok, report } = await checkData(places.dir);
    expect(ok).toBe(false);
    expect(report).toContain('The event second was in release 1.0.0 and is gone');
  });
});

describe('the check of releases', () => {
  beforeEach(async () => {
    await release({});
  });

  const at = (...names: readonly string[]) => join(places.shelf, ...names);
  const index = async () => JSON.parse(await readFile(at('releases.json'), 'utf8')) as Release[];

  it.each<[string, () => Promise<void>, string]>([
    [
      'a table was changed',
      () => writeFile(at('1.0.0', 'events.csv'), 'id\r\n'),
      'events.csv of release 1.0.0 was changed',
    ],
    ['a file is lost', () => rm(at('1.0.0', 'acts.csv')), 'has lost acts.csv'],
    ['a file was added', () => writeFile(at('1.0.0', 'more.csv'), ''), 'did not hold more.csv'],
    ['the descriptor is lost', () => rm(at('1.0.0', 'datapackage.json')), 'has no datapackage.json'],
    [
      'the descriptor was changed',
      () => writeFile(at('1.0.0', 'datapackage.json'), '{}'),
      'datapackage.json of release 1.0.0 was changed',
    ],
    [
      'the index names another hash',
      async () =>
        writeFile(
          at('releases.json'),
          JSON.stringify((await index()).map((one) => ({ ...one, hash: '0'.repeat(64) }))),
        ),
      'another hash than releases.json says',
    ],
    [
      'the index names another day',
      async () =>
        writeFile(
          at('releases.json'),
          JSON.stringify((await index()).map((one) => ({ ...one, date: '2026-01-01' }))),
        ),
      'belongs to another release',
    ],
    [
      'a folder is not in the index',
      () => cp(at('1.0.0'), at('1.1.0'), { recursive: true }),
      'Release 1.1.0 is not in releases.json',
    ],
    [
      'a stray file is there',
      () => writeFile(at('draft.json'), '{}'),
      'draft.json stands among the releases',
    ],
    [
      'a file that begins with a dot is there',
      () => writeFile(at('.DS_Store'), ''),
      '.DS_Store stands among the releases',
    ],
    [
      'one stands in a release',
      () => writeFile(at('1.0.0', '.hidden'), ''),
      'Release 1.0.0 did not hold .hidden',
    ],
    [
      'a release of the index is gone',
      () => rm(at('1.0.0'), { recursive: true }),
      'Release 1.0.0 is in releases.json, and its folder is gone',
    ],
    ['the record is lost', () => rm(at('1.0.0', 'record.json')), 'Release 1.0.0 has lost record.json'],
    [
      'the record was cut off',
      async () => writeFile(at('1.0.0', 'record.json'), (await file('1.0.0', 'record.json')).slice(0, 500)),
      'record.json of release 1.0.0 is broken: it is no JSON',
    ],
    [
      'the record is something else',
      () => writeFile(at('1.0.0', 'record.json'), '{}'),
      'record.json of release 1.0.0 is broken at schema',
    ],
    [
      'the index was cut off',
      () => writeFile(at('releases.json'), '[{'),
      'releases.json is broken: it is no JSON',
    ],
    [
      'the notices were cut off',
      () => writeFile(at('notices.json'), '{'),
      'notices.json is broken: it is no JSON',
    ],
    ['the notices are lost', () => rm(at('notices.json')), 'no notices.json'],
    [
      'a notice is of no event',
      () =>
        writeFile(
          at('notices.json'),
          JSON.stringify({
            schema: 1,
            notices: [{ event: 'none', kind: 'withdrawn', date: DATE, version: null, text: 'Gone.' }],
          }),
        ),
      'none, which no release holds',
    ],
    [
      'the citation is stale',
      () => writeFile(join(root, 'CITATION.cff'), 'cff-version: 1.2.0\n'),
      'CITATION.cff does not cite the last release',
    ],
    [
      'the citation is lost',
      () => rm(join(root, 'CITATION.cff')),
      'CITATION.cff does not cite the last release',
    ],
    [
      'an id is gone from the record',
      () => curate({ events: [FIRST] }),
      'The event second was in release 1.0.0 and is gone',
    ],
  ])('finds that %s', async (_, breaking, words) => {
    await breaking();
    const { ok, report } = await checkReleases(places);
    expect(report).toContain(words);
    expect(ok).toBe(false);
  });

  it('passes a notice of an event that was released, and hides none that is still shown', async () => {
    const notice = {
      event: 'first',
      kind: 'withdrawn',
      date: DATE,
      version: null,
      text: 'By order.',
      hide: true,
    };
    await writeFile(at('notices.json'), JSON.stringify({ schema: 1, notices: [notice] }));
    expect((await checkReleases(places)).report).toContain('hides first, which is still in the record');
    const grave = { what: 'event', id: 'first', kind: 'withdrawn', date: DATE, reason: 'By order.' };
    await curate({ events: [{ ...SECOND, links: [] }], tombstones: [grave] });
    expect(await checkReleases(places)).toMatchObject({ ok: true });
  });

  it('finds an index out of order', async () => {
    await release({ version: '1.0.1' });
    await writeFile(at('releases.json'), JSON.stringify((await index()).reverse()));
    expect((await checkReleases(places)).report).toContain('from the lowest to the highest');
  });

  it('wants no citation before there is something to cite', async () => {
    await rm(at('1.0.0'), { recursive: true });
    await writeFile(at('releases.json'), '[]');
    expect((await checkReleases(places)).report).toBe('There is a CITATION.cff, and no release to cite.');
    await rm(join(root, 'CITATION.cff'));
    expect((await checkReleases(places)).ok).toBe(true);
  });
});
