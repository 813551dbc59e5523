import { describe, expect, it } from 'vitest';
import { proposalAnswers } from '../../query/answers.ts';
import type { EventFile } from '../../record/schema.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { type Asked, askedFor, firstAnswer, PROPOSAL_COLUMNS, type Sorting, sorted } from './proposalRows.ts';

type Stance = EventFile['accounts'][number]['stance'];

const put = (id: string, at: string, title: string, by: string, ...to: string[]) =>
  event(id, at, {
    type: 'proposal',
    title,
    actors: [{ actor: by, role: 'author' }, ...to.map((actor) => ({ actor, role: 'addressee' as const }))],
  });
const answer = (id: string, to: string, by: string, at: string, stance: Stance) =>
  event(id, at, {
    type: 'response',
    actors: [{ actor: by, role: 'speaker' }],
    links: [{ rel: 'responds-to', to }],
    accounts: [{ id: 'a1', by, stance, at, says: 'So.', sources: ['s1'] }],
  });

const record = recordOf([
  put('a', '2025-03-01', 'Beta', 'trump', 'putin', 'zelensky'),
  put('b', '2025-03-02', 'Alpha', 'macron', 'putin'),
  put('c', '2025-03-03', 'Éclair', 'zelensky', 'trump'),
  put('d', '2025-03-04', 'Delta', 'putin'),
  answer('a-ru', 'a', 'putin', '2025-03-09', 'conditions'),
  answer('a-ua', 'a', 'zelensky', '2025-03-02', 'accepts'),
  answer('b-ru', 'b', 'putin', '2025-03-02', 'rejects'),
]);
const all = record.events
  .filter(({ type }) => type === 'proposal')
  .map((row) => proposalAnswers(record, row, row.id === 'c' ? '2025-06-01' : undefined));
const ids = (rows: typeof all) => rows.map(({ proposal }) => proposal.id).join('');
const side = (id: string) => record.indexOf.side.get(id) ?? -1;
const asked = (of: Partial<Asked>) => ids([...askedFor(all, { side: undefined, outcome: undefined, ...of })]);
const by = (of: Sorting['by'], isDescending = false, one?: number) =>
  ids([...sorted(record, all, { by: of, isDescending }, { side: one, outcome: undefined }, 'en-GB')]);

describe('the rows that are asked for', () => {
  it('are those put to a side, in whichever way it answered', () => {
    expect(asked({})).toBe('abcd');
    expect(asked({ side: side('ru') })).toBe('ab');
    expect(asked({ side: side('ru'), outcome: 'conditions' })).toBe('a');
    expect(asked({ side: side('ua'), outcome: 'conditions' })).toBe('');
  });

  it('are those any side answered so, where none is named', () => {
    expect(asked({ outcome: 'accepts' })).toBe('a');
    expect(asked({ outcome: 'none-found' })).toBe('c');
    expect(asked({ outcome: 'open' })).toBe('');
  });
});

describe('the order of rows', () => {
  it('is that of any column, either way', () => {
    expect(by('date')).toBe('abcd');
    expect(by('date', true)).toBe('dcba');
    expect(by('title')).toBe('badc');
    expect(by('answers')).toBe('bacd');
    expect(by('answers', true)).toBe('abcd');
    expect(by('by')).toBe('bdca');
  });

  it('is, by the first recorded answer, that of the longest it may have taken', () => {
    expect(by('first')).toBe('bacd');
    expect(by('first', true)).toBe('abcd');
    expect(by('first', false, side('ru'))).toBe('bacd');
  });

  it('keeps what has nothing to sort by last', () => {
    for (const column of PROPOSAL_COLUMNS.filter((name) => name !== 'date' && name !== 'title'))
      for (const way of [false, true]) expect(by(column, way)).toHaveLength(4);
    expect(by('none')).toBe('cabd');
    expect(by('to', true).slice(-1)).toBe('d');
  });
});

describe('the first recorded answer', () => {
  it('is the earliest of all sides it was put to, or that of one', () => {
    const [a, , c] = all;
    expect(a && record.events[firstAnswer(a)?.event ?? -1]?.id).toBe('a-ua');
    expect(
      a && record.events[firstAnswer(a, { side: side('ru'), outcome: undefined })?.event ?? -1]?.id,
    ).toBe('a-ru');
    expect(c && firstAnswer(c)).toBeUndefined();
  });
});
