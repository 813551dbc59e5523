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

describe('acts by hand', () => {
  holdRules([...codedEvents, ...codedActs], {
    coded: {
      breaks: { 'a measure nobody coded': [[pause], '$.type'] },
      keeps: {
        'one that is coded': withRows(row),
        'an event that rules can code': [event('e', '2025-03-03')],
      },
    },
    'acts-by-hand': {
      breaks: {
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
