import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { answersTo, silentAddressees } from './answers.ts';
import type { EventFile } from './schema.ts';

const put = (to: readonly string[], more: Partial<EventFile> = {}) =>
  event('put', '2025-03-11', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      ...to.map((actor) => ({ actor, role: 'addressee' as const })),
    ],
    ...more,
  });
const answer = (id: string, by: string, rel: 'responds-to' | 'follows-from' = 'responds-to') =>
  event(id, '2025-03-13', { actors: [{ actor: by, role: 'speaker' }], links: [{ rel, to: 'put' }] });
const account = (id: string, by: string, stance: EventFile['accounts'][number]['stance']) => ({
  id,
  by,
  stance,
  at: '2025-03-11',
  says: 'Says so.',
  sources: ['s1'],
});

function silent(events: readonly EventFile[]): readonly string[] {
  const record = recordOf(events);
  const [proposal] = record.events;
  return proposal ? silentAddressees(record, proposal).map(({ id }) => id) : [];
}

describe('a proposal', () => {
  it('has the events that respond to it as its answers, and no others', () => {
    const record = recordOf([
      put(['putin']),
      answer('b', 'putin'),
      answer('a', 'zelensky'),
      answer('c', 'putin', 'follows-from'),
    ]);
    const [proposal] = record.events;
    expect(proposal && answersTo(record, proposal).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is answered for its addressee by anybody of the same side', () => {
    expect(silent([put(['zelensky', 'putin']), answer('a', 'russia')])).toEqual(['zelensky']);
  });

  it('is not answered by those to whom it was not put', () => {
    expect(silent([put(['putin']), answer('a', 'macron')])).toEqual(['putin']);
  });

  it('is answered by an account in its own entry that accepts, rejects or sets conditions', () => {
    const accounts = [account('a1', 'trump', 'asserts'), account('a2', 'russia', 'conditions')];
    expect(silent([put(['putin'], { accounts })])).toEqual([]);
  });

  it('is not answered by one that only comments on it', () => {
    const accounts = [account('a1', 'trump', 'asserts'), account('a2', 'putin', 'comments')];
    expect(silent([put(['putin'], { accounts })])).toEqual(['putin']);
  });
});
