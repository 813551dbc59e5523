import { describe, expect, it } from 'vitest';
import { recordOf, event as written } from '../../../testing/builders.ts';
import { frameHeight, type Told, toldOf } from './frameHeight.ts';

/** Accounts, sources, letters, links, and the sizes of exchanges, of events whose frames were measured at 640 px. */
const MEASURED: readonly (readonly [number, number, number, number, readonly number[], height: number])[] = [
  [2, 3, 647, 1, [], 1249],
  [4, 3, 907, 2, [], 1608],
  [5, 9, 1211, 1, [], 2087],
  [3, 4, 866, 1, [], 1603],
  [6, 8, 1538, 5, [], 2569],
  [5, 6, 971, 2, [], 2122],
  [4, 7, 1385, 5, [], 1926],
  [3, 4, 860, 4, [3], 1956],
  [8, 11, 2120, 5, [3], 3429],
  [6, 7, 1010, 6, [11], 2923],
  [1, 6, 468, 2, [11], 2277],
  [1, 1, 493, 2, [26], 2997],
  [4, 7, 734, 5, [17, 17], 4564],
];

describe('the height of a frame', () => {
  it.each(MEASURED)('fits %i accounts, %i sources, %i letters, %i links and exchanges of %j', (...sample) => {
    const [accounts, sources, letters, links, threads, height] = sample;
    const over = frameHeight({ accounts, sources, letters, links, threads }) - height;
    expect(over).toBeGreaterThanOrEqual(-50);
    expect(over).toBeLessThanOrEqual(370);
  });

  it('counts what is told of an event', () => {
    const record = recordOf([
      written('offer', '2025-03-13', { type: 'proposal' }),
      written('answer', '2025-03-14', { links: [{ rel: 'responds-to', to: 'offer' }] }),
    ]);
    const [offer] = record.events;
    if (!offer) throw new Error('no event');
    const told: Told = toldOf(record, offer, {
      summary: '1234567890',
      timeNote: '12345',
      offices: [],
      accounts: [
        { id: 'a1', says: '123', quote: '12', sources: ['s1'] },
        { id: 'a2', says: '1234', sources: ['s1'] },
      ],
      sources: [],
      aftermath: [{ at: '2025-04', text: '1', sources: [] }],
    });
    expect(told).toEqual({ accounts: 2, sources: 0, letters: 25, links: 1, threads: [2] });
  });
});
