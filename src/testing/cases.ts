/** Scene cases: each is a small record and a window, and is a snapshot test. */
import type { EventFile } from '../record/schema.ts';
import { event } from './builders.ts';

export interface SceneCase {
  readonly name: string;
  readonly events: readonly EventFile[];
  /** What is shown, as the link writes it. */
  readonly window: string;
  readonly width: number;
  readonly height: number;
}

const speaker = (actor: string, ...addressees: string[]): EventFile['actors'] => [
  { actor, role: 'speaker' },
  ...addressees.map((to) => ({ actor: to, role: 'addressee' as const })),
];
const together = (...actors: string[]): EventFile['actors'] =>
  actors.map((actor) => ({ actor, role: 'participant' }));

const exchange: readonly EventFile[] = [
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
    accounts: [{ id: 'a1', by: 'zelensky', stance: 'accepts', at: '2025-03-11', says: 'Yes.', sources: [] }],
  }),
  event('c', '2025-03-13', {
    type: 'response',
    title: 'Russia agrees in principle and names conditions',
    label: 'Putin: yes, but',
    significance: 3,
    actors: speaker('putin'),
    links: [{ rel: 'responds-to', to: 'p' }],
    accounts: [
      { id: 'a1', by: 'putin', stance: 'conditions', at: '2025-03-13', says: 'Yes, but.', sources: [] },
    ],
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
      { id: 'a1', by: 'trump', stance: 'asserts', at: '2025-03-14', says: 'Good talks.', sources: [] },
      { id: 'a2', by: 'leavitt', stance: 'corrects', at: '2025-03-14', says: 'Not he.', sources: [] },
      { id: 'a3', by: 'zelensky', stance: 'denies', at: '2025-03-14', says: 'No.', sources: [] },
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

const denseDay = Array.from({ length: 60 }, (_, i) =>
  event(`e${String(i).padStart(2, '0')}`, '2025-03-14', {
    title: `Statement number ${i + 1} of a long day of many words`,
    label: `Statement ${i + 1}`,
    significance: ((i % 3) + 1) as 1 | 2 | 3,
    actors: speaker(['trump', 'putin', 'zelensky', 'macron'][i % 4] ?? 'trump'),
  }),
);

/** All cases. */
export const CASES: readonly SceneCase[] = [
  { name: 'exchange', events: exchange, window: '2025-03-10/2025-03-18', width: 1000, height: 520 },
  { name: 'exchange-narrow', events: exchange, window: '2025-03-10/2025-03-18', width: 480, height: 480 },
  {
    name: 'no-event',
    events: exchange.slice(0, 1),
    window: '2026-01-01/2026-01-31',
    width: 800,
    height: 420,
  },
  { name: 'dense-day', events: denseDay, window: '2025-03-13/2025-03-15', width: 1000, height: 640 },
  {
    name: 'dense-day-in-a-year',
    events: denseDay,
    window: '2025-01-01/2025-12-31',
    width: 1000,
    height: 480,
  },
  {
    name: 'vague-dates',
    window: '2025-02-20/2025-04-10',
    width: 900,
    height: 480,
    events: [
      event('month', '2025-03', { title: 'Some time in March' }),
      event('about', '2025-03-20~', { title: 'About the twentieth', actors: speaker('putin') }),
      event('open', '2025-03-15/..', { title: 'From the fifteenth on', actors: speaker('zelensky') }),
      event('until', '../2025-03-01', { title: 'Until the first of March', actors: speaker('macron') }),
      event('truce', '2025-03-10', {
        type: 'agreement',
        title: 'A truce with its days',
        effect: '2025-03-12/2025-03-20',
        actors: speaker('russia'),
      }),
    ],
  },
  {
    name: 'longer-than-the-view',
    window: '2025-03-14/2025-03-16',
    width: 800,
    height: 420,
    events: [
      event('long', '2025-03-01/2025-03-31', { title: 'A visit that lasts the month' }),
      event('day', '2025-03-15'),
    ],
  },
  {
    name: 'hours',
    window: '2025-05-19T12:00/2025-05-19T20:00',
    width: 800,
    height: 420,
    events: [
      event('call', '2025-05-19T17:00+03:00', {
        type: 'call',
        title: 'A call at five',
        actors: together('trump', 'putin'),
      }),
      event('day', '2025-05-19', { title: 'Some time that day' }),
    ],
  },
];
