import { describe, expect, it } from 'vitest';
import { ACTORS, event, filesOf, TOPICS } from '../testing/builders.ts';
import type { ActorFile, EventFile, TopicFile } from './schema.ts';
import { validateRecord } from './validate.ts';

const earlier = event('2025-03-11-proposal', '2025-03-11', { type: 'proposal' });

/** The issues of a record in which one event has been changed as raw JSON. */
function issuesOf(change: (raw: Record<string, unknown>) => void) {
  const files = filesOf([earlier, event('2025-03-13-answer', '2025-03-13')]);
  const file = files.find(({ file }) => file.includes('answer'));
  if (!file) throw new Error('no file');
  const raw = JSON.parse(file.text);
  change(raw);
  const broken = files.map((each) => (each === file ? { ...each, text: JSON.stringify(raw) } : each));
  return validateRecord(broken).issues.map(({ file, path, found, fix }) => ({ file, path, found, fix }));
}

describe('a record', () => {
  it('passes when it is whole', () => {
    const result = validateRecord(filesOf([earlier]));
    expect(result.issues).toEqual([]);
    expect(result.files?.events.map(({ id }) => id)).toEqual([earlier.id]);
  });

  it('names a wrong date, where it stands and what to write', () => {
    const [issue, ...more] = issuesOf((raw) => {
      raw.time = '2025-02-30';
    });
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ file: 'events/2025-03-13-answer.json', path: '$.time' });
    expect(issue?.found).toContain('2025-02-30');
    expect(issue?.fix).toMatch(/\w/);
  });

  it.each([
    [
      'an unknown actor',
      (raw: EventFile) => ({ actors: [{ ...raw.actors[0], actor: 'trmp' }] }),
      '$.actors[0].actor',
      'did you mean "trump"',
    ],
    [
      'a side in an actor’s place',
      () => ({ actors: [{ actor: 'us', role: 'speaker' }] }),
      '$.actors[0].actor',
      'this is a side',
    ],
    ['an unknown topic', () => ({ topics: ['truse'] }), '$.topics[0]', 'did you mean "truce"'],
    [
      'a dangling link',
      () => ({ links: [{ rel: 'responds-to', to: '2025-03-11-propsal' }] }),
      '$.links[0].to',
      'did you mean "2025-03-11-proposal"',
    ],
    [
      'a link to itself',
      () => ({ links: [{ rel: 'responds-to', to: '2025-03-13-answer' }] }),
      '$.links[0].to',
      'name the earlier event',
    ],
    [
      'a source with a script for an address',
      (raw: EventFile) => ({ sources: [{ ...raw.sources[0], url: 'javascript:alert(1)' }] }),
      '$.sources[0].url',
      'only http: and https:',
    ],
    [
      'a source with a tab in its scheme',
      (raw: EventFile) => ({ sources: [{ ...raw.sources[0], url: 'java\tscript:alert(1)' }] }),
      '$.sources[0].url',
      'only http: and https:',
    ],
    [
      'an account without its source',
      (raw: EventFile) => ({ accounts: [{ ...raw.accounts[0], sources: ['s9'] }] }),
      '$.accounts[0].sources[0]',
      'no such source',
    ],
    [
      'an account that answers nobody',
      (raw: EventFile) => ({ accounts: [{ ...raw.accounts[0], answers: 'a7' }] }),
      '$.accounts[0].answers',
      'another account of this event',
    ],
    ['a field nobody knows', () => ({ titel: 'x' }), '$.titel', 'remove it'],
    ['a title too long', () => ({ title: 'x'.repeat(81) }), '$.title', 'at most 80'],
    ['an unknown kind', () => ({ type: 'rumour' }), '$.type', 'statement'],
    ['no source at all', () => ({ sources: [], accounts: [] }), '$.accounts', 'at least one account'],
    [
      'an effect that ends before the act',
      () => ({ effect: '2025-03-01/2025-03-02' }),
      '$.effect',
      'cannot end before',
    ],
  ])('refuses %s', (_, change, path, words) => {
    const issues = issuesOf((raw) => Object.assign(raw, change(raw as unknown as EventFile)));
    const issue = issues.find((each) => each.path === path);
    expect(issue, JSON.stringify(issues)).toBeDefined();
    expect(`${issue?.found} ${issue?.fix}`).toContain(words);
  });

  it('refuses a link that runs from the earlier to the later event', () => {
    const later = event('2025-03-20-later', '2025-03-20');
    const issues = validateRecord(
      filesOf([{ ...earlier, links: [{ rel: 'responds-to', to: later.id }] }, later]),
    ).issues;
    expect(issues.map((issue) => issue.path)).toEqual(['$.links[0].to']);
  });

  it('refuses links of one day that go in a circle', () => {
    const a = event('a', '2025-03-11', { links: [{ rel: 'responds-to', to: 'b' }] });
    const b = event('b', '2025-03-11', { links: [{ rel: 'responds-to', to: 'a' }] });
    expect(validateRecord(filesOf([a, b])).issues.map((issue) => issue.file)).toEqual([
      'events/a.json',
      'events/b.json',
    ]);
  });

  it('reports every broken file at once, and broken JSON as such', () => {
    const files = filesOf([earlier]);
    const issues = validateRecord([
      ...files.filter(({ file }) => file !== 'topics.json'),
      { file: 'topics.json', text: '[{' },
      { file: 'events/bad.json', text: '{"id": "bad",}' },
    ]).issues;
    expect(issues.map((issue) => issue.file)).toEqual(['events/bad.json', 'topics.json']);
    for (const issue of issues) expect(issue.found).toContain('not JSON');
  });

  describe('that merges rows of a registry', () => {
    /** Where the issues are of a record whose rows of some ids say more. */
    const pathsOf = (
      more: Readonly<Record<string, Partial<ActorFile & TopicFile>>>,
      own: Partial<EventFile> = {},
    ) => {
      const told = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
        JSON.stringify(rows.map((row) => ({ ...row, ...more[row.id] })));
      const files = filesOf([{ ...earlier, ...own }]).map(({ file, text }) => ({
        file,
        text: file === 'actors.json' ? told(ACTORS) : file === 'topics.json' ? told(TOPICS) : text,
      }));
      return validateRecord(files).issues.map(({ file, path }) => `${file} ${path}`);
    };

    it.each<[string, Parameters<typeof pathsOf>, readonly string[]]>([
      ['as it should', [{ leavitt: { mergedInto: 'trump' }, prisoners: { mergedInto: 'truce' } }], []],
      ['in a chain', [{ leavitt: { mergedInto: 'macron' }, macron: { mergedInto: 'trump' } }], []],
      ['into itself', [{ leavitt: { mergedInto: 'leavitt' } }], ['actors.json $[7].mergedInto']],
      [
        'in a circle',
        [{ leavitt: { mergedInto: 'macron' }, macron: { mergedInto: 'leavitt' } }],
        ['actors.json $[1].mergedInto', 'actors.json $[7].mergedInto'],
      ],
      [
        'into what is not there',
        [{ truce: { mergedInto: 'peace' } }, { topics: [] }],
        ['topics.json $[0].mergedInto'],
      ],
      [
        'while an event names them',
        [{ trump: { mergedInto: 'putin' }, truce: { mergedInto: 'prisoners' } }, { initiator: 'trump' }],
        [
          `events/${earlier.id}.json $.actors[0].actor`,
          `events/${earlier.id}.json $.initiator`,
          `events/${earlier.id}.json $.topics[0]`,
          `events/${earlier.id}.json $.accounts[0].by`,
        ],
      ],
      [
        'while another belongs to them',
        [{ france: { mergedInto: 'ukraine' } }],
        ['actors.json $[1].memberOf'],
      ],
    ])('%s', (_, given, paths) => {
      expect(pathsOf(...given)).toEqual(paths);
    });
  });

  it('refuses an alias that a table could not hold with others', () => {
    const files = filesOf([earlier]).map((each) =>
      each.file === 'actors.json'
        ? {
            ...each,
            text: JSON.stringify(
              ACTORS.map((row) => ({ ...row, aliases: row.id === 'trump' ? ['DJT', 'a|b'] : [] })),
            ),
          }
        : each,
    );
    expect(validateRecord(files).issues).toMatchObject([
      { file: 'actors.json', path: '$[6].aliases[1]', found: '"a|b"', fix: expect.stringContaining('|') },
    ]);
  });

  it.each(['1.0', '01.0.0', 'next'])('refuses a change of version %s', (version) => {
    const issues = issuesOf((raw) => {
      raw.changes = [{ version, date: '2026-12-01', kind: 'corrected', what: 'a', why: 'b' }];
    });
    expect(issues.map(({ path }) => path)).toEqual(['$.changes[0].version']);
  });

  it('asks that a file be named by its id', () => {
    const files = filesOf([earlier]).map((file) =>
      file.file.startsWith('events/') ? { ...file, file: 'events/other.json' } : file,
    );
    expect(validateRecord(files).issues[0]?.fix).toContain('events/2025-03-11-proposal.json');
  });

  it('survives an id that is a name of every object', () => {
    const issues = issuesOf((raw) => {
      raw.topics = ['__proto__', 'constructor'];
      raw.links = [{ rel: 'responds-to', to: 'constructor' }];
    });
    expect(issues.length).toBeGreaterThan(0);
  });
});
