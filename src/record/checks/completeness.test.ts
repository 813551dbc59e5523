import { describe } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules } from '../../testing/ruleCases.ts';
import type { EventFile } from '../schema.ts';
import { completeness } from './completeness.ts';

const proposal = event('proposal', '2025-03-11', { type: 'proposal' });
const answer = event('answer', '2025-03-13', { links: [{ rel: 'responds-to', to: 'proposal' }] });
const sequel = event('sequel', '2025-03-13', { links: [{ rel: 'follows-from', to: 'proposal' }] });

const put = event('proposal', '2025-03-11', {
  type: 'proposal',
  actors: [
    { actor: 'trump', role: 'author' },
    { actor: 'putin', role: 'addressee' },
  ],
});
const putToTwo: EventFile = { ...put, actors: [...put.actors, { actor: 'zelensky', role: 'addressee' }] };
const by = (actor: string) =>
  event(`by-${actor}`, '2025-03-13', {
    actors: [{ actor, role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'proposal' }],
  });
const reply = by('russia');
const reaction = by('macron');

describe('rules of completeness', () => {
  holdRules(completeness, {
    label: {
      breaks: { 'an event without a label': [[event('a', '2025-03-14')], '$.label'] },
      keeps: { 'an event with one': [event('a', '2025-03-14', { label: 'Trump: talks' })] },
    },
    channel: {
      breaks: { 'an event without a channel': [[event('a', '2025-03-14')], '$.channel'] },
      keeps: { 'an event with one': [event('a', '2025-03-14', { channel: 'deed' })] },
    },
    'answered-or-searched': {
      breaks: {
        'a proposal nobody answers': [[proposal], '$.searched'],
        'a proposal that only somebody else answers': [[put, reaction], '$.searched'],
        'a proposal that one of two sides answers': [[putToTwo, { ...reply, id: 'reply' }], '$.searched'],
        'a proposal to which an event is linked that is no answer': [[proposal, sequel], '$.searched'],
      },
      keeps: {
        'a proposal that is answered': [proposal, answer],
        'a proposal that is answered by the side to which it was put': [put, reply],
        'a proposal that this side answers in its own entry': [
          {
            ...put,
            accounts: [
              ...put.accounts,
              { id: 'a2', by: 'putin', stance: 'rejects', at: '2025-03-13', says: 'No.', sources: ['s1'] },
            ],
          },
        ],
        'a proposal put to two, searched for the other': [{ ...putToTwo, searched: '2026-01-01' }, reply],
        'a proposal whose answer was searched': [{ ...proposal, searched: '2026-01-01' }],
        'a statement nobody answers': [event('a', '2025-03-14')],
      },
    },
    'searched-for-answer': {
      breaks: {
        'a statement whose answer was searched': [
          [event('a', '2025-03-14', { searched: '2026-01-01' })],
          '$.searched',
        ],
      },
      keeps: {
        'a proposal': [{ ...proposal, searched: '2026-01-01' }],
        'a statement': [event('a', '2025-03-14')],
      },
    },
    'searched-after': {
      breaks: {
        'a search before the proposal': [[{ ...proposal, searched: '2025-03-10' }], '$.searched'],
        'a search before days of proposing': [
          [{ ...proposal, time: '2025-03-11/2025-03-13', searched: '2025-03-10' }],
          '$.searched',
        ],
      },
      keeps: {
        'a search on the same day': [{ ...proposal, searched: '2025-03-11' }],
        'a search in the month of a proposal of an unknown day': [
          { ...proposal, time: '2025-03', searched: '2025-03-20' },
        ],
        'no search': [proposal],
      },
    },
  });
});
