import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { event, filesOf } from '../testing/builders.ts';
import { Interrupted, type Terminal } from './scaffold/terminal.ts';
import { scaffoldByQuestions, scaffoldFromFlags } from './scaffold.ts';

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const proposal = event('2025-03-11-us-proposal', '2025-03-11', {
  type: 'proposal',
  title: 'The US proposes a truce of 30 days',
  searched: '2025-04-01',
  channel: 'press',
  label: 'US: 30 days of truce',
});
const post = event('2025-03-14-trump-post', '2025-03-14', {
  title: 'Trump writes of talks with Putin',
  order: 1,
  actors: [{ actor: 'trump', role: 'author', officeAsStated: 'US President' }],
});

/** A record on the disk, and where its draft would be. */
async function place(): Promise<{ readonly dir: string; readonly draft: string }> {
  const root = await mkdtemp(join(tmpdir(), 'scaffold-'));
  made.push(root);
  for (const { file, text } of filesOf([proposal, post])) {
    await mkdir(dirname(join(root, 'record', file)), { recursive: true });
    await writeFile(join(root, 'record', file), text);
  }
  return { dir: join(root, 'record'), draft: join(root, '.cache', 'draft.json') };
}

/** What is answered to a question that has these words in it, and the question with all that was said before it. */
type Line = readonly [question: string, answer: string];
interface Held extends Terminal {
  readonly said: string[];
  readonly typed: (string | undefined)[];
  readonly left: () => readonly Line[];
}

/** A curator who gives these answers in this order and then leaves, with `typed` in the line. */
function curator(lines: readonly Line[], typed = ''): Held {
  const rest = [...lines];
  const said: string[] = [];
  const inLine: (string | undefined)[] = [];
  return {
    said,
    typed: inLine,
    left: () => rest,
    async ask(question, options = {}) {
      const [next] = rest;
      if (!next) throw new Interrupted(typed);
      if (!question.includes(next[0]))
        throw new Error(`"${question}" is not about ${next[0]}\n${said.slice(-6).join('\n')}`);
      rest.shift();
      said.push(question);
      inLine.push(options.typed);
      return next[1];
    },
    say: (text) => said.push(text),
  };
}

const FIRST: readonly Line[] = [
  ['When', '2025-03-14'],
  ['kind of act', 'response'],
  ['How', 'press'],
  ['Title', 'Putin answers the proposal of a truce with conditions'],
  ['Label', 'Putin: truce yes, but conditions'],
  ['Summary', 'Putin said that he was for a truce, and asked how it would be watched.'],
  ['Place', 'Moscow'],
  ['country', 'RU'],
];
const ACTORS: readonly Line[] = [
  ['actor', 'putin'],
  ['role', 'speaker'],
  ['office', 'President of Russia'],
  ['actor', 'Donald'],
  ['role', 'addr'],
  ['office', ''],
  ['actor', ''],
];
const TOPICS: readonly Line[] = [
  ['topic', 'truce'],
  ['topic', ''],
];
const SOURCE: readonly Line[] = [
  ['s1: address', 'https://example.org/answer'],
  ['publisher', ''],
  ['headline', 'Putin names conditions'],
  ['published', '2025-03-14'],
  ['language', ''],
  ['kind', 'primary'],
  ['read it for', 'the answer'],
  ['first published', ''],
  ['country', 'gb'],
  ['kind of outlet', 'independent'],
  ['Another source', ''],
];
const ACCOUNTS: readonly Line[] = [
  ['by whom', ''],
  ['stance', 'conditions'],
  ['given when', ''],
  ['another day', ''],
  ['says', 'He agrees, on terms.'],
  ['verbatim', 'мы за'],
  ['said in', 'ru'],
  ['printed in', 'ru'],
  ['which sources', ''],
  ['Another account', 'y'],
  ['by whom', 'zelensky'],
  ['stance', 'denies'],
  ['given when', ''],
  ['another day', ''],
  ['says', 'He does not agree.'],
  ['verbatim', ''],
  ['answers which', '1'],
  ['about', 'terms'],
  ['which sources', 's1'],
  ['Another account', 'n'],
];
const LAST: readonly Line[] = [
  ['link to', '1'],
  ['this event', 'responds-to'],
  ['link to', ''],
  ['Prominence', '3'],
  ['Id', ''],
  ['Place within', ''],
  ['writes it', ''],
];

describe('an event by questions', () => {
  it('is written in the order of the schema, with what the record knows filled in', async () => {
    const { dir, draft } = await place();
    const held = curator([...FIRST, ...ACTORS, ...TOPICS, ...SOURCE, ...ACCOUNTS, ...LAST]);
    const { ok, report } = await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(ok, report).toBe(true);
    const file = join(dir, 'events', '2025-03-14-putin-answers-proposal-truce-conditions.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      $schema: '../event.schema.json',
      id: '2025-03-14-putin-answers-proposal-truce-conditions',
      type: 'response',
      channel: 'press',
      title: 'Putin answers the proposal of a truce with conditions',
      label: 'Putin: truce yes, but conditions',
      summary: 'Putin said that he was for a truce, and asked how it would be watched.',
      time: '2025-03-14',
      order: 2,
      place: { name: 'Moscow', country: 'RU' },
      actors: [
        { actor: 'putin', role: 'speaker', officeAsStated: 'President of Russia' },
        { actor: 'trump', role: 'addressee', officeAsStated: 'US President' },
      ],
      topics: ['truce'],
      accounts: [
        {
          id: 'a1',
          by: 'putin',
          stance: 'conditions',
          at: '2025-03-14',
          says: 'He agrees, on terms.',
          quote: 'мы за',
          quoteLang: 'ru',
          printedLang: 'ru',
          sources: ['s1'],
        },
        {
          id: 'a2',
          by: 'zelensky',
          stance: 'denies',
          at: '2025-03-14',
          says: 'He does not agree.',
          answers: 'a1',
          about: 'terms',
          sources: ['s1'],
        },
      ],
      links: [{ rel: 'responds-to', to: '2025-03-11-us-proposal' }],
      significance: 3,
      sources: [
        {
          id: 's1',
          url: 'https://example.org/answer',
          publisher: 'Example',
          title: 'Putin names conditions',
          published: '2025-03-14',
          lang: 'en',
          kind: 'primary',
          supports: 'the answer',
          origin: 'Example',
          outletCountry: 'GB',
          outletKind: 'independent',
        },
      ],
    });
    expect(report).toContain('two-origins');
    expect(report).toContain('No archived copy yet of s1');
    expect(report).not.toContain('idle-actor');
    await expect(readFile(draft)).rejects.toThrow();
  });

  it('asks again after an answer that cannot be taken, says what to write, and keeps what was typed', async () => {
    const { dir, draft } = await place();
    const held = curator([
      ['When', '2025-02-30'],
      ['When', '2025-03-14'],
      ['kind of act', 'rumour'],
      ['kind of act', '?'],
      ['kind of act', '5'],
      ['How', 'post'],
      ['Title', 'x'.repeat(81)],
      ['Title', 'A title'],
    ]);
    await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(held.typed.slice(0, 2)).toEqual([undefined, '2025-02-30']);
    expect(held.typed.slice(6, 8)).toEqual([undefined, 'x'.repeat(81)]);
    const said = held.said.join('\n');
    expect(said).toContain('has 28 days');
    expect(said).toContain('Trump writes of talks with Putin (2025-03-14-trump-post)');
    expect(said).toContain('proposal: Somebody puts terms');
    expect(said).toContain('81 characters, at most 80 fit');
    expect(said).toContain('7 of 80 characters');
  });

  it('keeps a draft when the curator leaves, with what stood in the line, and goes on from there', async () => {
    const { dir, draft } = await place();
    const left = await scaffoldByQuestions(
      dir,
      curator([...FIRST, ...ACTORS, ...TOPICS, ...SOURCE, ...ACCOUNTS.slice(0, 12)], '2025-03-1'),
      draft,
    );
    expect(left).toMatchObject({ ok: false, report: expect.stringContaining(draft) });
    expect(await readdir(join(dir, 'events'))).toHaveLength(2);
    const held = curator([['A draft is there', ''], ...ACCOUNTS.slice(12), ...LAST]);
    const { ok } = await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(ok).toBe(true);
    expect(held.typed.slice(0, 2)).toEqual([undefined, '2025-03-1']);
    const written = await readFile(
      join(dir, 'events', '2025-03-14-putin-answers-proposal-truce-conditions.json'),
      'utf8',
    );
    expect(JSON.parse(written).accounts).toMatchObject([
      { by: 'putin' },
      { by: 'zelensky', stance: 'denies' },
    ]);
  });

  it('begins anew when the draft is not wanted or cannot be read', async () => {
    const { dir, draft } = await place();
    await scaffoldByQuestions(dir, curator(FIRST.slice(0, 2)), draft);
    await scaffoldByQuestions(
      dir,
      curator([
        ['A draft', 'n'],
        ['When', '2025-03-15'],
      ]),
      draft,
    );
    expect(JSON.parse(await readFile(draft, 'utf8')).event).toEqual({ time: '2025-03-15' });
    await writeFile(draft, '{"event":');
    const held = curator([['When', '2025-03-16']]);
    await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
  });

  it('takes rows out again, holds joint acts to their authors, and asks for somebody who acts', async () => {
    const { dir, draft } = await place();
    const held = curator([
      ...FIRST,
      ['actor', 'trump'],
      ['role', 'mentioned'],
      ['office', '-'],
      ['actor', ''],
      ['actor', 'drop 1'],
      ['actor', 'drop 9'],
      ['actor', 'drop 0'],
      ['actor', 'macron'],
      ['role', 'author'],
      ['office', ''],
      ['actor', 'zelensky'],
      ['role', 'author'],
      ['office', ''],
      ['actor', 'drop 0'],
      ['actor', ''],
      ['one joint act', 'n'],
      ['actor', 'drop 2'],
      ['actor', ''],
    ]);
    await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(JSON.parse(await readFile(draft, 'utf8')).event).toMatchObject({
      actors: [{ actor: 'macron', role: 'author' }],
    });
    const said = held.said.join('\n');
    expect(said).toContain('Nobody does the act yet');
    expect(said).toContain('Taken out: Donald Trump, mentioned');
    expect(said).toContain('There is no such row');
  });

  it('takes sources and accounts out again, but none that another row rests on', async () => {
    const { dir, draft } = await place();
    const held = curator([
      ...FIRST,
      ...ACTORS,
      ...TOPICS,
      ...SOURCE.slice(0, -1),
      ['Another source', 'y'],
      ['s2: address', 'https://example.org/other'],
      ...SOURCE.slice(1, -1),
      ['Another source', 'perhaps'],
      ['Another source', 'drop 3'],
      ['Another source', 'drop 1'],
      ['Another source', 'y'],
      ['s3: address', 'https://example.org/third'],
      ...SOURCE.slice(1, -1),
      ['Another source', ''],
      ...ACCOUNTS.slice(0, 8),
      ['which sources', 's2'],
      ...ACCOUNTS.slice(9, 18),
      ['which sources', 's3'],
      ['Another account', 'drop 1'],
      ['Another account', 'drop 2'],
      ['Another account', 'n'],
      ...LAST.slice(0, -1),
      ['writes it', 'sources'],
      ['Another source', 'drop 1'],
      ['Another source', 'drop 2'],
      ['Another source', ''],
      ['writes it', ''],
    ]);
    const { ok, report } = await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(ok, report).toBe(true);
    const written = JSON.parse(
      await readFile(join(dir, 'events', '2025-03-14-putin-answers-proposal-truce-conditions.json'), 'utf8'),
    );
    expect(written.sources.map(({ id }: { id: string }) => id)).toEqual(['s2']);
    expect(written.accounts.map(({ id }: { id: string }) => id)).toEqual(['a1']);
    const said = held.said.join('\n');
    expect(said).toContain('a2 rests on it');
    expect(said).toContain('a1 rests on it');
    expect(said).toContain('There is no such row');
    expect(said).toContain('write y or n');
  });

  it('takes a leak that became known within the days on which it was given', async () => {
    const { dir, draft } = await place();
    const held = curator([
      ...FIRST,
      ...ACTORS,
      ...TOPICS,
      ...SOURCE,
      ['by whom', ''],
      ['stance', 'conditions'],
      ['given when', '2025-03-14/2025-03-16'],
      ['another day', '2025-03-13'],
      ['another day', '2025-03-15'],
      ['says', 'He agrees, on terms.'],
    ]);
    await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
  });

  it('adds an actor to the registry, among its like', async () => {
    const { dir, draft } = await place();
    const held = curator([
      ...FIRST,
      ['actor', '+ Keir Starmer'],
      ['name', ''],
      ['id', 'macron'],
      ['id', ''],
      ['kind', 'person'],
      ['side', 'europe'],
      ['country', 'gb'],
      ['belongs to', 'france'],
      ['other names', 'Sir Keir, Стармер'],
      ['role', 'speaker'],
      ['office', 'Prime Minister'],
      ['actor', ''],
      ...TOPICS,
      ...SOURCE,
      ...ACCOUNTS,
      ...LAST,
    ]);
    const { ok, report } = await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(ok, report).toBe(true);
    const rows = JSON.parse(await readFile(join(dir, 'actors.json'), 'utf8'));
    expect(rows.slice(0, 3).map(({ id }: { id: string }) => id)).toEqual([
      'france',
      'keir-starmer',
      'macron',
    ]);
    expect(rows).toContainEqual({
      id: 'keir-starmer',
      name: 'Keir Starmer',
      kind: 'person',
      side: 'europe',
      country: 'GB',
      memberOf: 'france',
      aliases: ['Sir Keir', 'Стармер'],
    });
  });

  it('asks a field again by its name before anything is written', async () => {
    const { dir, draft } = await place();
    const held = curator([
      ...FIRST,
      ...ACTORS,
      ...TOPICS,
      ...SOURCE,
      ...ACCOUNTS,
      ...LAST.slice(0, -1),
      ['writes it', 'titel'],
      ['writes it', 'title'],
      ['Title', 'Putin names conditions'],
      ['writes it', ''],
    ]);
    const { ok } = await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    expect(ok).toBe(true);
    const written = await readFile(
      join(dir, 'events', '2025-03-14-putin-answers-proposal-truce-conditions.json'),
      'utf8',
    );
    expect(JSON.parse(written).title).toBe('Putin names conditions');
  });

  it('is asked even when another event is broken, but not when the actors are', async () => {
    const { dir, draft } = await place();
    await writeFile(join(dir, 'events', 'broken.json'), '{');
    const held = curator([['When', '2025-03-15']]);
    await scaffoldByQuestions(dir, held, draft);
    expect(held.left()).toEqual([]);
    await writeFile(join(dir, 'actors.json'), '[');
    const { ok, report } = await scaffoldByQuestions(dir, curator([]), draft);
    expect(ok).toBe(false);
    expect(report).toContain('actors.json');
  });
});

describe('an event by flags', () => {
  const flags = {
    date: '2025-03-14',
    type: 'response',
    channel: 'press',
    title: 'Putin answers',
    label: 'Putin: truce yes, but conditions',
    summary: 'Putin said that he was for a truce.',
    place: 'Moscow, RU',
    actor: ['Vladimir Putin:speaker:President of Russia', 'trump:addressee'],
    topic: ['truce'],
    source: [
      '{"url": "https://example.org/answer", "title": "Conditions", "published": "2025-03-14", "supports": "all"}',
    ],
    account: [
      '{"by": "putin", "stance": "conditions", "says": "Yes, but."}',
      '{"by": "zelensky", "says": "No."}',
    ],
    link: ['responds-to:2025-03-11-us-proposal'],
    significance: '2',
  };

  it('is written at once', async () => {
    const { dir } = await place();
    const { ok, report } = await scaffoldFromFlags(dir, flags);
    expect(ok, report).toBe(true);
    const written = JSON.parse(await readFile(join(dir, 'events', '2025-03-14-putin-answers.json'), 'utf8'));
    expect(written).toMatchObject({
      order: 2,
      place: { name: 'Moscow', country: 'RU' },
      actors: [
        { actor: 'putin', role: 'speaker', officeAsStated: 'President of Russia' },
        { actor: 'trump', role: 'addressee' },
      ],
      accounts: [
        { id: 'a1', by: 'putin', stance: 'conditions', at: '2025-03-14', sources: ['s1'] },
        { id: 'a2', by: 'zelensky', stance: 'asserts', at: '2025-03-14', sources: ['s1'] },
      ],
      sources: [{ id: 's1', publisher: 'Example', lang: 'en', kind: 'reporting', origin: 'Example' }],
    });
  });

  it('knows of a page that was read before who first published it', async () => {
    const { dir } = await place();
    const [read] = post.sources;
    for (const each of [proposal, post])
      await writeFile(
        join(dir, 'events', `${each.id}.json`),
        JSON.stringify({ ...each, sources: [{ ...read, origin: 'Reuters' }] }),
      );
    const source = [`{"url": "${read?.url}", "supports": "all"}`];
    const { ok, report } = await scaffoldFromFlags(dir, { ...flags, source });
    expect(ok, report).toBe(true);
    const written = JSON.parse(await readFile(join(dir, 'events', '2025-03-14-putin-answers.json'), 'utf8'));
    expect(written.sources[0]).toMatchObject({ publisher: 'Example', origin: 'Reuters' });
  });

  it('is not written over another', async () => {
    const { dir } = await place();
    const { ok, report } = await scaffoldFromFlags(dir, { ...flags, id: '2025-03-14-trump-post' });
    expect(ok).toBe(false);
    expect(report).toContain('2025-03-14-trump-post');
    expect(await readFile(join(dir, 'events', '2025-03-14-trump-post.json'), 'utf8')).toBe(
      JSON.stringify(post),
    );
  });

  it.each([
    ['a date', { date: '2025-3-14' }, '--date', '2025-03-14'],
    ['an actor nobody knows', { actor: ['vladmir:speaker'] }, '--actor', 'did you mean putin?'],
    ['an actor without a role', { actor: ['putin'] }, '--actor', 'donald-trump:speaker'],
    ['an account that is no JSON', { account: ['by putin'] }, '--account', 'write an object'],
    ['a link without a relation', { link: ['2025-03-11-us-proposal'] }, '--link', 'responds-to'],
    ['an unknown topic', { topic: ['truse'] }, '$.topics[0]', 'did you mean "truce"?'],
    ['no label', { label: undefined }, '$.label', 'in at most 36 characters'],
    ['a later event linked to', { date: '2025-03-01' }, '$.links[0].to', 'turn the link round'],
    [
      'an account of the wrong stance',
      { account: ['{"by": "putin", "says": "x", "stance": "doubts"}'] },
      '$.accounts[0].stance',
      'asserts',
    ],
  ])('is not written with %s, and says what to do', async (_, change, where, fix) => {
    const { dir } = await place();
    const { ok, report } = await scaffoldFromFlags(
      dir,
      Object.fromEntries(Object.entries({ ...flags, ...change }).filter(([, value]) => value !== undefined)),
    );
    expect(ok).toBe(false);
    expect(report).toContain(where);
    expect(report).toContain(fix);
    expect(await readdir(join(dir, 'events'))).toHaveLength(2);
  });
});
