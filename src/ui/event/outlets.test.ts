import { describe, expect, it } from 'vitest';
import { onlyOutlet, publishersOf } from './outlets.ts';

const sources = [
  { id: 's1', publisher: 'AP' },
  { id: 's2', publisher: 'A local paper', origin: 'AP' },
  { id: 's3', publisher: 'Reuters' },
];

describe('the outlet an account rests on', () => {
  it('is named when all its pages come from one', () => {
    expect(onlyOutlet(sources, ['s1'])).toBe('AP');
    expect(onlyOutlet(sources, ['s1', 's2'])).toBe('AP');
  });

  it('is not named when there are several, or none', () => {
    expect(onlyOutlet(sources, ['s1', 's3'])).toBeUndefined();
    expect(onlyOutlet(sources, [])).toBeUndefined();
  });
});

it('names each publisher once', () => {
  const cited = [...sources, { id: 's4', publisher: 'AP' }];
  expect(publishersOf(cited, ['s4', 's3', 's1'])).toEqual(['AP', 'Reuters']);
  expect(publishersOf(cited, [])).toEqual([]);
});
