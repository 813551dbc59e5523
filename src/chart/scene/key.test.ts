import { expect, it } from 'vitest';
import { account, event, recordOf } from '../../testing/builders.ts';
import { chartEvents } from '../events.ts';
import { sideLanes } from '../sideLanes.ts';
import { signsOf } from './key.ts';

const record = recordOf([
  event('offer', '2025-03-11', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'speaker' },
      { actor: 'putin', role: 'addressee' },
    ],
  }),
  event('answer', '2025-03-13', {
    type: 'response',
    actors: [{ actor: 'putin', role: 'speaker' }],
    accounts: [account('a1', 'putin', ['s1'], { stance: 'conditions' })],
  }),
  event('call', '2025-03~', {
    type: 'call',
    actors: [
      { actor: 'putin', role: 'participant' },
      { actor: 'trump', role: 'participant' },
    ],
  }),
]);

it('tells the signs that stand in a picture, and no others', () => {
  const events = (disputed: boolean) =>
    chartEvents(record, record.events, sideLanes(record), 'Europe/Kyiv', () => ({
      disputed,
      revised: false,
    }));
  const drawn = { isPossible: () => false, isGathered: false, hasAims: true };
  expect(signsOf(events(false), drawn)).toEqual(['contact', 'proposal', 'conditions', 'arrow', 'about']);
  expect(signsOf(events(true), { ...drawn, isGathered: true, hasAims: false })).toEqual([
    'contact',
    'proposal',
    'conditions',
    'gathered',
    'disputed',
    'about',
  ]);
  expect(signsOf(events(false), { ...drawn, isPossible: (index) => index === 0 })).toContain('possible');
  expect(signsOf([], drawn)).toEqual([]);
});
