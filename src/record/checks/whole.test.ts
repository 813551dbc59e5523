import { describe } from 'vitest';
import { ACTORS, actor, event, TOPICS } from '../../testing/builders.ts';
import { holdRules, recordFiles } from '../../testing/ruleCases.ts';
import type { AccountFile, EventFile } from '../schema.ts';
import { amongEvents, ofTheWhole } from './whole.ts';

function account(id: string, by: string, more: Partial<AccountFile> = {}): AccountFile {
  return { id, by, stance: 'asserts', at: '2025-03-14', says: 'Yes.', sources: [], ...more };
}

/** So many events of each prominence: high, middle, low. */
function weighed(...counts: readonly [number, number, number]): readonly EventFile[] {
  return counts.flatMap((count, place) =>
    Array.from({ length: count }, (_, i) =>
      event(`e${place}-${i}`, '2025-03-14', { significance: (3 - place) as 1 | 2 | 3 }),
    ),
  );
}

const title = 'Trump speaks with Putin about energy';

describe('rules among events', () => {
  holdRules(amongEvents, {
    'near-duplicate': {
      breaks: {
        'two titles of one day that are nearly the same': [
          [event('a', '2025-03-14', { title }), event('b', '2025-03-14', { title: `${title} sites` })],
          '$',
        ],
      },
      keeps: {
        'the same title on another day': [
          event('a', '2025-03-14', { title }),
          event('b', '2025-03-15', { title }),
        ],
        'the same title of another type': [
          event('a', '2025-03-14', { title, type: 'call' }),
          event('b', '2025-03-14', { title }),
        ],
        'other words': [
          event('a', '2025-03-14', { title }),
          event('b', '2025-03-14', { title: 'Macron answers Putin in Paris' }),
        ],
        'titles of short words alone': [
          event('a', '2025-03-14', { title: 'UK: no' }),
          event('b', '2025-03-14', { title: 'UN: yes' }),
        ],
      },
    },
    unlinked: {
      breaks: {
        'an event that stands alone': [
          [
            event('a', '2025-03-14'),
            event('b', '2025-03-14'),
            event('c', '2025-03-15', { links: [{ rel: 'follows-from', to: 'b' }] }),
          ],
          '$.links',
        ],
      },
      keeps: {
        'both ends of a link': [
          event('b', '2025-03-14'),
          event('c', '2025-03-15', { links: [{ rel: 'follows-from', to: 'b' }] }),
        ],
      },
    },
  });
});

describe('rules of the whole', () => {
  const everyTopic = event('a', '2025-03-14', { topics: TOPICS.map(({ id }) => id) });
  const everyActor = event('a', '2025-03-14', {
    actors: ACTORS.map(({ id }) => ({ actor: id, role: 'mentioned' as const })),
  });
  holdRules(ofTheWhole, {
    'share-high': {
      breaks: { 'two of seven': [weighed(2, 3, 2), '$.significance'] },
      keeps: { 'a quarter': weighed(2, 4, 2) },
    },
    'share-low': {
      breaks: { 'one of five': [weighed(1, 3, 1), '$.significance'] },
      keeps: { 'a quarter': weighed(1, 2, 1) },
    },
    'idle-actor': {
      breaks: {
        'an actor nobody names': [
          recordFiles([everyActor], { actors: [...ACTORS, actor('rutte', 'organisations')] }),
          `$[${ACTORS.length}]`,
        ],
      },
      keeps: {
        'actors with a role': [everyActor],
        'one who has only an account, one who only called, and what they belong to': recordFiles(
          [
            event('a', '2025-03-14', {
              actors: [{ actor: 'trump', role: 'participant' }],
              initiator: 'putin',
              accounts: [account('a1', 'leavitt')],
            }),
          ],
          {
            actors: ACTORS.filter(({ id }) =>
              ['trump', 'putin', 'russia', 'leavitt', 'white-house', 'united-states'].includes(id),
            ),
          },
        ),
        'one who was merged': recordFiles([everyActor], {
          actors: [...ACTORS, actor('vvp', 'ru', { mergedInto: 'putin' })],
        }),
      },
    },
    'idle-topic': {
      breaks: { 'a topic of no event': [[event('a', '2025-03-14', { topics: ['truce'] })], '$[1]'] },
      keeps: {
        'topics in use': [everyTopic],
        'one that was merged': recordFiles([everyTopic], {
          topics: [...TOPICS, { id: 'lull', name: 'Lull', definition: 'A lull.', mergedInto: 'truce' }],
        }),
      },
    },
  });
});
