/** Cases of an exchange: a proposal, who answered and how, what was disputed, who spoke to whom. */
import { event } from '../builders.ts';
import { account, type SceneCase, speaker, together } from './case.ts';

const week = [
  event('p', '2025-03-11', {
    type: 'proposal',
    channel: 'press',
    title: 'The United States proposes a truce of thirty days',
    label: 'US proposes 30-day truce',
    significance: 3,
    actors: speaker('trump', 'zelensky', 'putin'),
  }),
  event('a', '2025-03-11', {
    type: 'response',
    title: 'Ukraine accepts',
    significance: 3,
    actors: speaker('zelensky', 'trump'),
    links: [{ rel: 'responds-to', to: 'p' }],
    accounts: [account('a1', 'zelensky', 'accepts', '2025-03-11')],
  }),
  event('c', '2025-03-13', {
    type: 'response',
    title: 'Russia agrees in principle and names conditions',
    label: 'Putin: yes, but',
    significance: 3,
    actors: speaker('putin'),
    links: [{ rel: 'responds-to', to: 'p' }],
    accounts: [account('a1', 'putin', 'conditions', '2025-03-13')],
  }),
  event('m', '2025-03-13', {
    type: 'meeting',
    channel: 'in-person',
    title: 'An envoy meets the President',
    actors: together('trump', 'putin'),
  }),
  event('d', '2025-03-14', {
    title: 'A post that is revised and disputed',
    channel: 'post',
    significance: 3,
    actors: speaker('trump', 'putin'),
    links: [{ rel: 'follows-from', to: 'm' }],
    accounts: [
      account('a1', 'trump', 'asserts', '2025-03-14'),
      account('a2', 'leavitt', 'corrects', '2025-03-14'),
      account('a3', 'zelensky', 'denies', '2025-03-14'),
    ],
  }),
  event('l', '2025-03-15', {
    title: 'A letter goes straight to Moscow',
    channel: 'letter',
    actors: speaker('macron', 'putin'),
  }),
  event('j', '2025-03-16', {
    type: 'agreement',
    title: 'A joint act of two',
    joint: true,
    actors: [
      { actor: 'macron', role: 'author' },
      { actor: 'zelensky', role: 'author' },
    ],
  }),
  event('o', '2025-03-17', { title: 'Words to one of one’s own side', actors: speaker('leavitt', 'trump') }),
];

const answers = [
  event('p', '2025-03-11', {
    type: 'proposal',
    title: 'The United States proposes a truce',
    significance: 3,
    actors: speaker('trump', 'zelensky', 'putin'),
  }),
  event('but', '2025-03-12', {
    type: 'response',
    title: 'Russia: yes, on conditions',
    significance: 3,
    actors: speaker('putin', 'trump'),
    links: [{ rel: 'responds-to', to: 'p' }],
    accounts: [account('a1', 'putin', 'conditions', '2025-03-12')],
  }),
  event('yes', '2025-03-13', {
    type: 'response',
    title: 'Ukraine: yes',
    significance: 3,
    actors: speaker('zelensky', 'trump'),
    links: [{ rel: 'responds-to', to: 'p' }],
    accounts: [account('a1', 'zelensky', 'accepts', '2025-03-13')],
  }),
  event('no', '2025-03-14', {
    type: 'response',
    title: 'France: no',
    significance: 2,
    actors: speaker('macron', 'trump'),
    links: [{ rel: 'responds-to', to: 'p' }],
    accounts: [account('a1', 'macron', 'rejects', '2025-03-14')],
  }),
  event('counter', '2025-03-15', {
    type: 'proposal',
    title: 'Russia proposes another truce instead',
    significance: 3,
    actors: speaker('putin', 'trump'),
    links: [{ rel: 'responds-to', to: 'p' }],
  }),
  event('aside', '2025-03-13', { title: 'Words that have no part in it', actors: speaker('leavitt') }),
];

const afterwards = [
  event('clearer', '2025-03-14', {
    title: 'The United States says what it meant',
    actors: speaker('leavitt'),
    links: [{ rel: 'clarifies', to: 'p' }],
  }),
  event('talks', '2025-03-14', {
    type: 'call',
    title: 'The two sides talk of it',
    channel: 'phone',
    actors: together('trump', 'putin'),
    links: [{ rel: 'responds-to', to: 'p' }],
  }),
  event('broken', '2025-03-15', {
    type: 'measure',
    title: 'The terms are broken',
    channel: 'deed',
    actors: speaker('putin'),
    links: [{ rel: 'violates', to: 'but' }],
  }),
];

const claim = (
  id: string,
  time: string,
  by: string,
  stance: 'corrects' | 'denies',
  title: string,
  significance: 1 | 2 | 3,
) =>
  event(id, time, {
    title,
    significance,
    actors: speaker('trump'),
    accounts: [account('a1', 'trump', 'asserts', time), account('a2', by, stance, time)],
  });

const loops = [
  event('within', '2025-03-14', {
    type: 'meeting',
    title: 'Two of one side meet',
    significance: 2,
    actors: together('trump', 'leavitt'),
  }),
  ...Array.from({ length: 6 }, (_, i) =>
    event(`o${i}`, `2025-03-${11 + i}`, {
      title: `Words ${i + 1} within one house`,
      significance: ((i % 3) + 1) as 1 | 2 | 3,
      channel: i % 2 === 0 ? 'press' : 'phone',
      actors: i % 3 === 2 ? speaker('macron', 'france') : speaker('leavitt', 'trump'),
    }),
  ),
];

/** The cases. */
export const EXCHANGE_CASES: readonly SceneCase[] = [
  {
    name: 'exchange',
    shows:
      'A week of an exchange: a proposal, its answers, a contact, a disputed post, a letter, a joint act.',
    window: '2025-03-10/2025-03-18',
    width: 1000,
    height: 520,
    data: { events: week },
  },
  {
    name: 'exchange-narrow',
    shows: 'The same week on a phone.',
    window: '2025-03-10/2025-03-18',
    width: 390,
    height: 480,
    data: { events: week },
  },
  {
    name: 'answers',
    shows: 'A proposal with a conditional yes, a yes, a no and a proposal in return, each told by its mark.',
    window: '2025-03-10/2025-03-16',
    width: 900,
    height: 480,
    data: { events: answers },
  },
  {
    name: 'thread',
    shows: 'The same with the proposal open: it and its answers stand out, the rest is quiet.',
    window: '2025-03-10/2025-03-16',
    width: 900,
    height: 480,
    data: { events: answers, open: 'p' },
  },
  {
    name: 'exchange-alone',
    shows: 'The same exchange shown alone: a curve leads from what was answered to each answer.',
    window: '2025-03-10/2025-03-16',
    width: 900,
    height: 480,
    data: { events: [...answers, ...afterwards], thread: 'p' },
  },
  {
    name: 'corrected',
    shows: 'Claims that their own side revised carry an open sign.',
    window: '2025-03-11/2025-03-14',
    width: 800,
    height: 420,
    data: {
      events: [
        claim('c3', '2025-03-11', 'leavitt', 'corrects', 'A claim of weight that is revised', 3),
        claim('c2', '2025-03-12', 'leavitt', 'corrects', 'A claim that is revised', 2),
        claim('c1', '2025-03-13', 'leavitt', 'corrects', 'A small claim that is revised', 1),
      ],
    },
  },
  {
    name: 'contested',
    shows: 'Claims that another side disputes carry a filled sign, set into a notch.',
    window: '2025-03-11/2025-03-14',
    width: 800,
    height: 420,
    data: {
      events: [
        claim('c3', '2025-03-11', 'zelensky', 'denies', 'A claim of weight that is disputed', 3),
        claim('c2', '2025-03-12', 'putin', 'denies', 'A claim that is disputed', 2),
        claim('c1', '2025-03-13', 'putin', 'denies', 'A small claim that is disputed', 1),
      ],
    },
  },
  {
    name: 'loops',
    shows: 'Words to somebody of one’s own side turn back to their lane.',
    window: '2025-03-10/2025-03-17',
    width: 900,
    height: 420,
    data: { events: loops },
  },
];
