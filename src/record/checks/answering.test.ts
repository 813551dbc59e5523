import { describe } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules } from '../../testing/ruleCases.ts';
import type { AccountFile, EventFile } from '../schema.ts';
import { answering } from './answering.ts';

function account(id: string, by: string, more: Partial<AccountFile> = {}): AccountFile {
  return { id, by, stance: 'asserts', at: '2025-03-14', says: 'Yes.', sources: ['s1'], ...more };
}

/** An event by Trump with these accounts. */
function told(...accounts: AccountFile[]): readonly EventFile[] {
  return [event('a', '2025-03-14', { accounts })];
}

/** The same, linked to an earlier one. */
function linked(rel: EventFile['links'][number]['rel'], ...accounts: AccountFile[]): readonly EventFile[] {
  return [event('b', '2025-03-13'), event('a', '2025-03-14', { accounts, links: [{ rel, to: 'b' }] })];
}

const first = account('a1', 'trump');

describe('rules of answering', () => {
  holdRules(answering, {
    'denial-target': {
      breaks: {
        'a denial by another without both': [
          told(first, account('a2', 'putin', { stance: 'denies' })),
          '$.accounts[1]',
        ],
        'a correction that does not say of what': [
          told(first, account('a2', 'leavitt', { stance: 'corrects', answers: 'a1' })),
          '$.accounts[1]',
        ],
        'a denial that is the act itself and does not say of what': [
          told(account('a1', 'trump', { stance: 'denies' })),
          '$.accounts[0]',
        ],
      },
      keeps: {
        'a denial with both': told(
          first,
          account('a2', 'putin', { stance: 'denies', answers: 'a1', about: 'time' }),
        ),
        'a denial that is the act itself': told(
          account('a1', 'trump', { stance: 'denies', about: 'occurrence' }),
          account('a2', 'putin'),
        ),
        'a rejection': told(first, account('a2', 'putin', { stance: 'rejects' })),
      },
    },
    'answers-earlier': {
      breaks: {
        'an answer before what it answers': [
          told(account('a1', 'trump', { answers: 'a2' }), account('a2', 'putin', { at: '2025-03-15' })),
          '$.accounts[0].answers',
        ],
        'two that answer each other': [
          told(account('a1', 'trump', { answers: 'a2' }), account('a2', 'putin', { answers: 'a1' })),
          '$.accounts[0].answers',
          '$.accounts[1].answers',
        ],
      },
      keeps: {
        'an answer of the same day': told(first, account('a2', 'putin', { answers: 'a1' })),
        'an answer that stands before what it answers': told(
          account('a1', 'trump', { answers: 'a2' }),
          account('a2', 'putin'),
        ),
        'an answer of some day in the month': told(
          first,
          account('a2', 'putin', { answers: 'a1', at: '2025-03' }),
        ),
        'an answer to one in a chain': told(
          first,
          account('a2', 'putin', { answers: 'a1' }),
          account('a3', 'trump', { answers: 'a2', at: '2025-03-15' }),
        ),
      },
    },
    'idle-about': {
      breaks: {
        'a comment about terms that answers nothing': [
          told(account('a1', 'trump', { stance: 'comments', about: 'terms' })),
          '$.accounts[0].about',
        ],
        'one in an event that only follows': [
          linked('follows-from', account('a1', 'trump', { about: 'terms' })),
          '$.accounts[0].about',
        ],
      },
      keeps: {
        'one that answers': told(first, account('a2', 'putin', { answers: 'a1', about: 'terms' })),
        'a denial': told(account('a1', 'trump', { stance: 'denies', about: 'occurrence' })),
        'one in an event that is about another': linked(
          'responds-to',
          account('a1', 'trump', { about: 'terms' }),
        ),
      },
    },
    'answers-something': {
      breaks: {
        'a rejection of nothing': [
          told(account('a1', 'trump', { stance: 'rejects' })),
          '$.accounts[0].stance',
        ],
        'an acceptance in an event that only follows': [
          linked('follows-from', account('a1', 'trump', { stance: 'accepts' })),
          '$.accounts[0].stance',
        ],
      },
      keeps: {
        'an answer in the proposal’s own entry': [
          event('a', '2025-03-14', {
            type: 'proposal',
            accounts: [account('a1', 'trump'), account('a2', 'putin', { stance: 'rejects' })],
          }),
        ],
        'conditions in an event that responds': linked(
          'responds-to',
          account('a1', 'trump', { stance: 'conditions' }),
        ),
        'a rejection of what another said': told(
          first,
          account('a2', 'putin', { stance: 'rejects', answers: 'a1' }),
        ),
        'a comment': told(account('a1', 'trump', { stance: 'comments' })),
      },
    },
    'before-the-act': {
      breaks: {
        'a comment before the act': [
          told(first, account('a2', 'trump', { stance: 'comments', at: '2025-03-13' })),
          '$.accounts[1].at',
        ],
        'somebody else’s word before the act': [
          told(first, account('a2', 'putin', { at: '2025-03-13' })),
          '$.accounts[1].at',
        ],
      },
      keeps: {
        'an announcement': told(account('a1', 'trump', { at: '2025-03-13' })),
        'an announcement for the side': told(account('a1', 'leavitt', { at: '2025-03-13' })),
        'words of that month': told(first, account('a2', 'putin', { at: '2025-03' })),
        'words of about the day before': told(first, account('a2', 'putin', { at: '2025-03-13~' })),
        'words of the day': told(first, account('a2', 'putin')),
      },
    },
  });
});
