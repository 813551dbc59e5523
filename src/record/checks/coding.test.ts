import { describe, expect, it } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules, recordFiles } from '../../testing/ruleCases.ts';
import type { ActByHand } from '../codes/byHand.ts';
import { codedActs, codedEvents } from './coding.ts';

const pause = event('pause', '2025-03-03', {
  type: 'measure',
  actors: [
    { actor: 'trump', role: 'author' },
    { actor: 'ukraine', role: 'addressee' },
  ],
});
const row: ActByHand = {
  event: 'pause',
  source: 'trump',
  target: 'ukraine',
  cameo: '1622',
  plover: 'SANCTION',
  mode: 'discontinue',
  reason: 'Stops military assistance.',
  coder: 'C1',
};
const withRows = (...actsByHand: readonly ActByHand[]) => recordFiles([pause], { actsByHand });

const tour = event('tour', '2025-03-03', {
  type: 'meeting',
  actors: [
    { actor: 'zelensky', role: 'host' },
    { actor: 'putin', role: 'host' },
    { actor: 'macron', role: 'participant' },
  ],
});
const none: ActByHand = {
  event: 'pause',
  source: 'trump',
  target: 'ukraine',
  cancels: true,
  cameo: null,
  plover: 'none',
  reason: 'Nothing was done.',
  coder: 'C1',
};

describe('acts by hand', () => {
  holdRules([...codedEvents, ...codedActs], {
    coded: {
      breaks: { 'a measure nobody coded': [[pause], '$.type'] },
      keeps: {
        'one that is coded': withRows(row),
        'an event that rules can code': [event('e', '2025-03-03')],
      },
    },
    'hosts-apart': {
      breaks: { 'hosts of two sides and a guest': [[tour], '$.actors'] },
      keeps: {
        'hosts of two sides alone': [{ ...tour, actors: tour.actors.slice(0, 2) }],
        'one host': [{ ...tour, actors: tour.actors.slice(1) }],
        'hosts of whom a row says that they met': recordFiles([tour], {
          actsByHand: [
            { ...none, event: 'tour', source: 'zelensky', target: 'putin', cancels: false, cameo: '040' },
          ],
        }),
        'hosts of whom a row says that they did not': recordFiles([tour], {
          actsByHand: [{ ...none, event: 'tour', source: 'putin', target: 'zelensky' }],
        }),
      },
    },
    'acts-by-hand': {
      breaks: {
        'an act upon oneself': [
          recordFiles([event('self', '2025-03-03', { type: 'measure' })], {
            actsByHand: [{ ...none, cancels: false, event: 'self', target: 'trump' }],
          }),
          '$[0].target',
        ],
        'a second coder who is the first': [withRows({ ...row, secondCoder: 'C1' }), '$[0].secondCoder'],
        'a row that cancels and has a code': [withRows({ ...none, cameo: '1622' }), '$[0].cancels'],
        'a row that cancels and has a type': [withRows({ ...none, plover: 'ACCUSE' }), '$[0].cancels'],
        'a row that cancels and says of when': [withRows({ ...none, context: 'negated' }), '$[0].cancels'],
        'a row that cancels what another codes': [withRows(row, none), '$[1].cancels'],
        'a row that cancels and names nobody': [
          recordFiles([event('alone', '2025-03-03', { type: 'measure' })], {
            actsByHand: [{ ...none, event: 'alone', target: null }],
          }),
          '$[0].target',
        ],
        'an unknown event': [withRows({ ...row, event: 'pawse' }), '$[0].event'],
        'an unknown actor': [withRows({ ...row, source: 'trumpp' }), '$[0].source', '$[0].target'],
        'an act nobody did': [withRows({ ...row, target: 'russia' }), '$[0].target'],
        'an act towards nobody, though the rules name one': [
          withRows({ ...row, target: null, cameo: '010', plover: 'none', mode: undefined } as ActByHand),
          '$[0].target',
        ],
        'the same twice': [withRows(row, { ...row, reason: 'Again.' }), '$[1]'],
        'a type that the code cannot become': [
          withRows({ ...row, plover: 'AID', mode: undefined } as ActByHand),
          '$[0].plover',
        ],
        'a mode the type has not': [withRows({ ...row, mode: 'phone' }), '$[0].mode'],
        'a mode without a type': [withRows({ ...row, plover: 'none' }), '$[0].mode'],
        'a type that needs somebody': [
          recordFiles([event('alone', '2025-03-03', { type: 'measure' })], {
            actsByHand: [{ ...row, event: 'alone', target: null }],
          }),
          '$[0].target',
        ],
      },
      keeps: {
        'a row that fits': withRows(row),
        'a second coder': withRows({ ...row, secondCoder: 'C2' }),
        'a row that cancels': withRows(none),
        'no type, with a reason': withRows({ ...row, plover: 'none', mode: undefined } as ActByHand),
        'two acts in one': withRows(row, { ...row, cameo: '111', plover: 'ACCUSE', mode: 'disapprove' }),
      },
    },
  });

  it('names the acts that there are', () => {
    const [rule] = codedActs;
    const [found] = [...(rule?.run(withRows({ ...row, target: 'russia' })) ?? [])];
    expect(found).toMatchObject({
      file: 'acts-by-hand.json',
      fix: expect.stringContaining('trump → ukraine'),
    });
  });
});
