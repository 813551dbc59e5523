/** Cases of time: vague and open dates, old ones, zooms from decades to minutes, midnights and changes of the clock. */
import { event } from '../builders.ts';
import { type SceneCase, speaker, together } from './case.ts';

const decades = Array.from({ length: 24 }, (_, i) =>
  event(`y${i}`, `${1946 + i * 3}-0${1 + (i % 9)}-1${i % 9}`, {
    type: i % 5 === 0 ? 'agreement' : 'statement',
    title: `A treaty or a word of ${1946 + i * 3}`,
    significance: i % 4 === 0 ? 3 : 2,
    actors: speaker(['trump', 'putin', 'zelensky', 'macron'][i % 4] ?? 'trump'),
  }),
);

/** The cases. */
export const TIME_CASES: readonly SceneCase[] = [
  {
    name: 'as-known',
    shows:
      'The week as known on 14 March: what came later is not there, and its days are marked as not known.',
    window: '2025-03-11/2025-03-20',
    width: 900,
    height: 480,
    data: {
      asof: '2025-03-14',
      events: [
        event('offer', '2025-03-11', {
          type: 'proposal',
          title: 'An offer',
          actors: speaker('trump', 'putin'),
        }),
        event('post', '2025-03-14', { title: 'A post that is corrected the same day' }),
        event('later', '2025-03-17', { title: 'Nobody has heard of this', actors: speaker('putin') }),
      ],
    },
  },
  {
    name: 'vague-dates',
    shows: 'A month, a day about which it was, open ends, and an agreement with the days it was to hold.',
    window: '2025-02-20/2025-04-10',
    width: 900,
    height: 480,
    data: {
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
  },
  {
    name: 'vaguer-dates',
    shows:
      'A year, a season, a month in doubt, a day in doubt, an unknown end and a month whose day is unknown.',
    window: '2024-11-01/2026-01-31',
    width: 1000,
    height: 480,
    data: {
      events: [
        event('year', '2025', { title: 'Some time in 2025', significance: 3 }),
        event('season', '2025-21', {
          title: 'In the spring of 2025',
          significance: 3,
          actors: speaker('putin'),
        }),
        event('doubt', '2025-07?', {
          title: 'In July, if it was',
          significance: 3,
          actors: speaker('zelensky'),
        }),
        event('day', '2025-10-05%', {
          title: 'About the fifth, if it was',
          significance: 3,
          actors: speaker('macron'),
        }),
        event('end', '2025-09-01/', {
          title: 'From September to nobody knows when',
          significance: 3,
          actors: speaker('putin'),
        }),
        event('masked', '2025-02-XX', {
          title: 'On a day of February',
          significance: 3,
          actors: speaker('zelensky'),
        }),
      ],
    },
  },
  {
    name: 'longer-than-the-view',
    shows: 'A visit that lasts longer than the view keeps its title in sight.',
    window: '2025-03-14/2025-03-16',
    width: 800,
    height: 420,
    data: {
      events: [
        event('long', '2025-03-01/2025-03-31', { title: 'A visit that lasts the month' }),
        event('day', '2025-03-15'),
      ],
    },
  },
  {
    name: 'possible-only',
    shows: 'Filtered to 14–16 March: some of what is shown certainly lies in these days, some only possibly.',
    window: '2025-03-10/2025-03-20',
    width: 900,
    height: 460,
    data: {
      time: '2025-03-14/2025-03-16',
      events: [
        event('in', '2025-03-15', { title: 'Certainly on the fifteenth' }),
        event('span', '2025-03-14/2025-03-16', { title: 'Certainly within', actors: speaker('macron') }),
        event('about', '2025-03-14~', { title: 'About the fourteenth', actors: speaker('putin') }),
        event('month', '2025-03', { title: 'Some time in March', actors: speaker('zelensky') }),
        event('out', '2025-03-12', { title: 'Not shown', actors: speaker('putin') }),
      ],
    },
  },
  {
    name: 'before-christ',
    shows: 'Years before the common era.',
    window: '-0432-01-01/-0420-12-31',
    width: 900,
    height: 440,
    data: {
      events: [
        event('war', '-0430-05-01', {
          title: 'The war begins',
          significance: 3,
          actors: speaker('putin', 'macron'),
        }),
        event('offer', '-0424-06', {
          type: 'proposal',
          title: 'Sparta offers a truce',
          significance: 3,
          actors: speaker('zelensky', 'macron'),
        }),
        event('truce', '-0422-03-25', {
          type: 'agreement',
          title: 'A truce of one year',
          effect: '-0422-03-25/-0421-03-24',
          significance: 3,
          joint: true,
          actors: [
            { actor: 'macron', role: 'author' },
            { actor: 'zelensky', role: 'author' },
          ],
        }),
        event('peace', '-0420~', {
          type: 'agreement',
          title: 'A peace of fifty years',
          significance: 3,
          actors: speaker('macron'),
        }),
      ],
    },
  },
  {
    name: 'decades',
    shows: 'Eighty years in one picture.',
    window: '1945-01-01/2025-12-31',
    width: 1000,
    height: 460,
    data: { events: decades },
  },
  {
    name: 'hours',
    shows: 'An afternoon: a call at its hour, and a day whose hour is not known as a band alone.',
    window: '2025-05-19T12:00/2025-05-19T20:00',
    width: 800,
    height: 420,
    data: {
      events: [
        event('call', '2025-05-19T17:00+03:00', {
          type: 'call',
          title: 'A call at five',
          actors: together('trump', 'putin'),
        }),
        event('day', '2025-05-19', { title: 'Some time that day' }),
      ],
    },
  },
  {
    name: 'minutes',
    shows: 'An hour and a half with its clock times.',
    window: '2025-02-28T18:50/2025-02-28T20:20',
    width: 900,
    height: 440,
    data: {
      events: [
        event('arrives', '2025-02-28T19:00+02:00', {
          type: 'meeting',
          title: 'The President arrives',
          significance: 3,
          actors: together('trump', 'zelensky'),
        }),
        event('words', '2025-02-28T19:20+02:00', {
          title: 'Words before the cameras',
          actors: speaker('trump', 'zelensky'),
        }),
        event('answer', '2025-02-28T19:21+02:00', {
          title: 'An answer within the minute',
          actors: speaker('zelensky', 'trump'),
        }),
        event('post', '2025-02-28T20:05+02:00', {
          title: 'A post after it',
          channel: 'post',
          actors: speaker('trump'),
        }),
        event('moscow', '2025-02-28T17:45Z', { title: 'A remark from Moscow', actors: speaker('putin') }),
      ],
    },
  },
  {
    name: 'midnight',
    shows: 'Both sides of a midnight: the last minute of one day, the first of the next, a night across it.',
    window: '2025-03-14T18:00/2025-03-15T06:00',
    width: 900,
    height: 440,
    data: {
      events: [
        event('last', '2025-03-14T23:59+02:00', { title: 'The last minute of the day' }),
        event('first', '2025-03-15T00:00+02:00', {
          title: 'The first of the next',
          actors: speaker('putin'),
        }),
        event('night', '2025-03-14T22:00+02:00/2025-03-15T02:00+02:00', {
          type: 'meeting',
          title: 'Talks through the night',
          actors: together('zelensky', 'macron'),
        }),
        event('there', '2025-03-14T18:30-04:00', {
          title: 'Said on the day before, where it was said',
          actors: speaker('leavitt'),
        }),
      ],
    },
  },
  {
    name: 'clock-change',
    shows: 'The night in which the clock skips an hour: an hour before it and an hour after it.',
    window: '2025-03-29T22:00/2025-03-30T08:00',
    width: 900,
    height: 440,
    data: {
      events: [
        event('before', '2025-03-30T00:30Z', { title: 'Half past two, before' }),
        event('after', '2025-03-30T01:30Z', { title: 'Half past four, after', actors: speaker('putin') }),
        event('across', '2025-03-30T00:00Z/2025-03-30T02:00Z', {
          type: 'call',
          title: 'A call across the change',
          actors: together('zelensky', 'macron'),
        }),
      ],
    },
  },
  {
    name: 'folded-stretches',
    shows: 'Empty stretches folded: the lanes break there, and below them stands how much lies between.',
    window: '2022-02-01/2024-12-31',
    width: 900,
    height: 440,
    data: {
      isFolded: true,
      events: [
        event('first', '2022-03-29', {
          type: 'meeting',
          title: 'Talks in Istanbul',
          actors: together('zelensky', 'putin'),
        }),
        event('grain', '2022-07-22', {
          type: 'agreement',
          title: 'Grain may pass',
          actors: speaker('putin'),
        }),
        event('end', '2023-07-17', {
          type: 'measure',
          title: 'Grain may pass no longer',
          actors: speaker('putin'),
        }),
        event('summit', '2024-06-15/2024-06-16', {
          type: 'meeting',
          title: 'A summit',
          actors: together('zelensky', 'macron'),
        }),
        event('plan', '2024-10-16', {
          type: 'proposal',
          title: 'A plan',
          actors: speaker('zelensky', 'trump'),
        }),
      ],
    },
  },
];
