/** Cases of lanes: few, many, and contacts across them. */
import { actor, DATASET, event } from '../builders.ts';
import { type SceneCase, speaker, together } from './case.ts';

const TOKENS = ['europe', 'ua', 'us', 'ru', 'organisations', 'others'];

/** A data set of some sides and one state of each. */
function sidesOf(count: number) {
  const sides = Array.from({ length: count }, (_, i) => ({
    id: `side${i}`,
    name: `Side ${i + 1}`,
    code: `${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 26) + 1}`,
    order: i,
    colour: TOKENS[i % TOKENS.length] ?? 'others',
  }));
  return {
    dataset: { ...DATASET, sides },
    actors: sides.map(({ id }, i) => actor(`state${i}`, id, { name: `State ${i + 1}`, kind: 'state' })),
  };
}

const fifty = Array.from({ length: 120 }, (_, i) =>
  event(`e${i}`, `2025-03-${String(10 + ((i * 7) % 9)).padStart(2, '0')}`, {
    title: `Statement ${i + 1} of one of fifty`,
    significance: (((i * 5) % 3) + 1) as 1 | 2 | 3,
    actors: speaker(`state${(i * 17) % 50}`, ...(i % 4 === 0 ? [`state${(i * 11 + 3) % 50}`] : [])),
  }),
);

/** The cases. */
export const LANE_CASES: readonly SceneCase[] = [
  {
    name: 'five-lanes',
    shows: 'Five lanes, one of them empty.',
    window: '2025-03-10/2025-03-16',
    width: 900,
    height: 440,
    data: {
      ...sidesOf(5),
      events: Array.from({ length: 8 }, (_, i) =>
        event(`e${i}`, `2025-03-${10 + ((i * 3) % 7)}`, {
          title: `Statement ${i + 1} of one of four`,
          significance: ((i % 3) + 1) as 1 | 2 | 3,
          actors: speaker(`state${i % 4}`, `state${(i + 1) % 4}`),
        }),
      ),
    },
  },
  {
    name: 'fifty-lanes',
    shows: 'Fifty lanes: the drawing grows so that each keeps its line and its name.',
    window: '2025-03-10/2025-03-18',
    width: 900,
    height: 600,
    data: { ...sidesOf(50), events: fifty },
  },
  {
    name: 'contacts',
    shows: 'Contacts of two, three and five: the line breaks at each lane it only passes.',
    window: '2025-03-10/2025-03-15',
    width: 900,
    height: 460,
    data: {
      ...sidesOf(6),
      events: [
        event('two', '2025-03-10', {
          type: 'call',
          title: 'A call over four lanes',
          significance: 3,
          actors: together('state0', 'state5'),
        }),
        event('three', '2025-03-11', {
          type: 'meeting',
          title: 'A meeting of three',
          actors: together('state1', 'state2', 'state4'),
        }),
        event('five', '2025-03-12', {
          type: 'meeting',
          title: 'A meeting of five',
          significance: 3,
          actors: together('state0', 'state1', 'state3', 'state4', 'state5'),
        }),
        event('near', '2025-03-13', {
          type: 'call',
          title: 'A call of neighbours',
          significance: 1,
          actors: together('state2', 'state3'),
        }),
        event('under', '2025-03-11', {
          title: 'Words that a joining line passes',
          actors: speaker('state3'),
        }),
      ],
    },
  },
  {
    name: 'lanes-by-hand',
    shows:
      'Lanes in an order set by hand, some collapsed to a line: small marks without titles that still join and aim.',
    window: '2025-03-10/2025-03-16',
    width: 900,
    height: 440,
    data: {
      ...sidesOf(6),
      order: ['side4', 'side1'],
      collapse: ['side0', 'side2', 'side5'],
      events: [
        ...Array.from({ length: 9 }, (_, i) =>
          event(`crowd${i}`, '2025-03-12', {
            title: `Statement ${i + 1} of a day that is crowded`,
            actors: speaker('state2'),
          }),
        ),
        event('joined', '2025-03-10', {
          type: 'call',
          title: 'A call of an open and a collapsed lane',
          significance: 3,
          actors: together('state0', 'state4'),
        }),
        event('among', '2025-03-13', {
          type: 'meeting',
          title: 'A meeting of collapsed lanes',
          significance: 3,
          actors: together('state0', 'state2', 'state5'),
        }),
        event('aimed', '2025-03-11', {
          type: 'proposal',
          channel: 'letter',
          title: 'A letter past collapsed lanes',
          actors: speaker('state1', 'state3'),
        }),
        event('public', '2025-03-14', {
          title: 'Public words from a collapsed lane',
          actors: speaker('state5', 'state4'),
        }),
        event('own', '2025-03-15', {
          title: 'Public words to a collapsed lane',
          actors: speaker('state3', 'state0'),
        }),
      ],
    },
  },
  {
    name: 'lanes-of-actors',
    shows: 'A lane for each actor instead of each side.',
    window: '2025-03-10/2025-03-15',
    width: 900,
    height: 460,
    data: {
      lanes: 'actor',
      events: ['trump', 'leavitt', 'putin', 'zelensky', 'macron', 'white-house'].map((by, i) =>
        event(by, `2025-03-${10 + i}`, {
          title: `Words of actor ${i + 1}`,
          actors: speaker(by, i % 2 === 0 ? 'putin' : 'trump'),
        }),
      ),
    },
  },
];
