import { describe, expect, it } from 'vitest';
import type { EventFile } from '../record/schema.ts';
import { event, recordOf } from '../testing/builders.ts';
import { alongThread } from './alongThread.ts';
import { company, threadOf, threadsWith, tiesIn } from './threads.ts';

const link = (rel: EventFile['links'][number]['rel'], to: string) => ({ links: [{ rel, to }] });
const record = recordOf([
  event('proposal', '2025-03-11', { type: 'proposal' }),
  event('answer', '2025-03-12', { type: 'response', ...link('responds-to', 'proposal') }),
  event('comment', '2025-03-13', link('follows-from', 'answer')),
  event('clarified', '2025-03-13', link('clarifies', 'answer')),
  event('counter', '2025-03-14', { type: 'proposal', ...link('supersedes', 'proposal') }),
  event('answer-to-counter', '2025-03-15', { type: 'response', ...link('responds-to', 'counter') }),
  event('alone', '2025-03-16'),
]);
const at = (id: string) => {
  const row = record.events[record.indexOf.event.get(id) ?? -1];
  if (!row) throw new Error(id);
  return row;
};
const ids = (indexes: readonly number[]) => indexes.map((index) => record.events[index]?.id);

describe('a thread', () => {
  it('holds what answers and clarifies, not what merely follows, nor what answers a proposal inside', () => {
    expect(ids(threadOf(record, at('proposal')))).toEqual(['proposal', 'answer', 'clarified', 'counter']);
    expect(ids(threadOf(record, at('counter')))).toEqual(['counter', 'answer-to-counter']);
  });

  it('is found from any event in it', () => {
    expect(threadsWith(record, at('clarified')).map(ids)).toEqual([
      ['proposal', 'answer', 'clarified', 'counter'],
    ]);
    expect(threadsWith(record, at('counter')).map(ids)).toEqual([['counter', 'answer-to-counter']]);
    expect(threadsWith(record, at('alone'))).toEqual([]);
  });

  it('is found by climbing where looking through all threads finds it', () => {
    const proposals = record.events.filter(({ type }) => type === 'proposal');
    for (const event of record.events.filter(({ type }) => type !== 'proposal'))
      expect(threadsWith(record, event)).toEqual(
        proposals.map((root) => threadOf(record, root)).filter((thread) => thread.includes(event.index)),
      );
  });

  it('is the company of each of its events, with what these are linked to', () => {
    expect(ids([...company(record, at('answer'))].sort((a, b) => a - b))).toEqual([
      'proposal',
      'answer',
      'clarified',
      'comment',
      'counter',
    ]);
    expect(ids([...company(record, at('alone'))])).toEqual(['alone']);
  });

  it('is walked step by step; without one the direct links are', () => {
    const next = (id: string, step: -1 | 1) => record.events[alongThread(record, at(id), step) ?? -1]?.id;
    expect(next('proposal', 1)).toBe('answer');
    expect(next('answer', -1)).toBe('proposal');
    expect(next('proposal', -1)).toBeUndefined();
    expect(next('comment', -1)).toBe('answer');
    expect(next('alone', 1)).toBeUndefined();
  });

  it('is walked along the one asked for, where the event stands in it', () => {
    const next = (id: string, root: string) =>
      record.events[alongThread(record, at(id), 1, at(root)) ?? -1]?.id;
    expect(next('counter', 'counter')).toBe('answer-to-counter');
    expect(next('counter', 'proposal')).toBeUndefined();
    expect(next('clarified', 'counter')).toBe('counter');
    expect(next('clarified', 'comment')).toBe('counter');
  });

  it('is bound by the links between its events, not by what merely follows', () => {
    const ties = tiesIn(record, threadOf(record, at('proposal')));
    expect(ties.map(({ from, to, rel }) => [record.events[from]?.id, rel, record.events[to]?.id])).toEqual([
      ['answer', 'responds-to', 'proposal'],
      ['clarified', 'clarifies', 'answer'],
      ['counter', 'supersedes', 'proposal'],
    ]);
  });
});
