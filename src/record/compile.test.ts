import { describe, expect, it } from 'vitest';
import { ACTORS, actor, DATASET, event, TOPICS } from '../testing/builders.ts';
import { compileRecord } from './compile.ts';
import type { TextFile } from './core.ts';
import { openRecord } from './openRecord.ts';
import type { EventFile } from './schema.ts';
import { openTexts } from './texts.ts';

const proposal = event('proposal', '2025-03-11', {
  type: 'proposal',
  channel: 'press',
  label: 'US: a truce',
  joint: true,
  searched: '2025-06-01',
});
const answer = event('answer', '2025-03-13', {
  type: 'response',
  effect: '2025-03-13/..',
  initiator: 'putin',
  place: { name: 'Moscow', country: 'RU' },
  actors: [
    { actor: 'putin', role: 'speaker', officeAsStated: 'President of Russia' },
    { actor: 'trump', role: 'addressee' },
  ],
  links: [{ rel: 'responds-to', to: 'proposal' }],
  accounts: [
    { id: 'a1', by: 'putin', stance: 'conditions', at: '2025-03-13', says: 'Yes, but.', sources: ['s1'] },
    {
      id: 'a2',
      by: 'zelensky',
      stance: 'denies',
      at: '2025-03-14',
      knownAt: '2025-04-01',
      says: 'No.',
      answers: 'a1',
      about: 'terms',
      sources: [],
    },
  ],
});

describe('a compiled record', () => {
  it('leaves out what was merged, and keeps where its id leads', () => {
    const { core, text } = compileRecord({
      dataset: DATASET,
      actors: [
        { ...actor('donald-trump', 'us'), mergedInto: 'leavitt-2' },
        { ...actor('leavitt-2', 'us'), mergedInto: 'trump' },
        ...ACTORS,
      ],
      topics: [{ id: 'pause', name: 'Pause', definition: 'A pause.', mergedInto: 'truce' }, ...TOPICS],
      events: [proposal, answer],
    });
    const record = openRecord(core);
    expect(record.actors.map(({ id }) => id)).toEqual(ACTORS.map(({ id }) => id));
    expect(record.topics.map(({ id }) => id)).toEqual(TOPICS.map(({ id }) => id));
    expect(text.aliases).toHaveLength(ACTORS.length);
    expect(record.merged).toEqual({
      actors: { 'donald-trump': 'trump', 'leavitt-2': 'trump' },
      topics: { pause: 'truce' },
    });
    const plain = compileRecord({
      dataset: DATASET,
      actors: ACTORS,
      topics: TOPICS,
      events: [proposal, answer],
    });
    expect(plain.core).not.toHaveProperty('merged');
  });

  const compiled = compileRecord({
    dataset: DATASET,
    actors: ACTORS,
    topics: TOPICS,
    events: [answer, proposal],
  });
  const record = openRecord(JSON.parse(JSON.stringify(compiled.core)));

  it('keeps what the first picture, facets and standing need', () => {
    const [first, second] = record.events;
    expect(first).toMatchObject({
      id: 'proposal',
      type: 'proposal',
      channel: 'press',
      label: 'US: a truce',
      joint: true,
    });
    expect(second).toMatchObject({ id: 'answer', place: 'Moscow', country: 'RU', significance: 2 });
    expect(second?.roles.map(({ actor, role }) => [record.actors[actor]?.id, role])).toEqual([
      ['putin', 'speaker'],
      ['trump', 'addressee'],
    ]);
    expect(second?.accounts[1]).toMatchObject({ stance: 'denies', answers: 0, about: 'terms' });
    expect(second?.links).toEqual([{ rel: 'responds-to', event: 0 }]);
    expect(first?.inbound).toEqual([{ rel: 'responds-to', event: 1 }]);
    expect(second?.effect?.text).toBe('2025-03-13/..');
    expect(second?.sourceKinds).toEqual(['reporting']);
  });

  it('knows an account on the last day of its date, or on the day set by hand, and an event with its first', () => {
    const [, second] = record.events;
    expect(second?.accounts.map((account) => account.known - (second?.first ?? 0))).toEqual([0, 19]);
    expect(second?.known).toBe(second?.first);
  });

  it('keeps the words of each event in the same order', () => {
    const texts = openTexts(JSON.parse(JSON.stringify(compiled.text)));
    expect(texts.events.map((text) => text.summary)).toEqual(['Summary of proposal.', 'Summary of answer.']);
    expect(texts.events[1]?.offices).toEqual(['President of Russia', '']);
    expect(texts.events[1]?.accounts[0]?.says).toBe('Yes, but.');
  });

  it('keeps the ids of accounts and sources where one before them was taken out, and what rests on which', () => {
    const source = { ...event('x', '2025-03-14').sources[0], url: 'https://example.org/other' };
    const torn = event('torn', '2025-03-14', {
      accounts: [
        { id: 'a2', by: 'trump', stance: 'asserts', at: '2025-03-14', says: 'Yes.', sources: ['s3'] },
        {
          id: 'a5',
          by: 'putin',
          stance: 'denies',
          at: '2025-03-14',
          says: 'No.',
          answers: 'a2',
          sources: ['s2'],
        },
      ],
      sources: [
        { ...event('x', '2025-03-14').sources[0], id: 's2' },
        { ...source, id: 's3' },
      ] as EventFile['sources'],
      aftermath: [{ at: '2025-03-20', text: 'More.', sources: ['s3', 's2'] }],
    });
    const { text } = compileRecord({
      dataset: DATASET,
      actors: ACTORS,
      topics: TOPICS,
      events: [torn, event('whole', '2025-03-15')],
    });
    const written: TextFile = JSON.parse(JSON.stringify(text));
    const [first, second] = openTexts(written).events;
    expect(first?.accounts.map(({ id, sources }) => [id, ...sources])).toEqual([
      ['a2', 's3'],
      ['a5', 's2'],
    ]);
    expect(first?.sources.map(({ id, url }) => `${id} ${url}`)).toEqual([
      's2 https://example.org/page',
      's3 https://example.org/other',
    ]);
    expect(first?.aftermath).toEqual(torn.aftermath);
    expect(second?.accounts[0]).toMatchObject({ id: 'a1', sources: ['s1'] });
    expect(written.events.accountIds).toEqual({ 0: [2, 5] });
    expect(written.events.sourceIds).toEqual({ 0: [2, 3] });
    expect(written.events.aftermath).toEqual({ 0: [{ at: '2025-03-20', text: 'More.', cites: [1, 0] }] });
  });

  it('keeps who called or invited, and to which day an answer was searched for', () => {
    const [first, second] = openTexts(JSON.parse(JSON.stringify(compiled.text))).events;
    expect(first?.searched).toBe('2025-06-01');
    expect(first?.initiator).toBeUndefined();
    expect(record.actors[second?.initiator ?? -1]?.id).toBe('putin');
    expect(second?.searched).toBeUndefined();
  });

  it('goes by the version of its release, else by the data set’s own', () => {
    expect(record.version).toBe('0.1.0');
    const release = { version: '1.0.0+1a2b3c4', hash: 'a'.repeat(64) };
    expect(openRecord({ ...compiled.core, release }).version).toBe('1.0.0+1a2b3c4');
  });
});
