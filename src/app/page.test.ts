import { expect, test } from 'vitest';
import type { Steps } from '../record/steps.ts';
import { inSlices } from './page.ts';

test('long work lets others in between its slices, and gives what it makes', async () => {
  const seen: string[] = [];
  function* work(): Steps<number> {
    for (let step = 0; step < 3; step++) {
      const until = performance.now() + 6;
      while (performance.now() < until);
      seen.push(`step ${step}`);
      setTimeout(() => seen.push('other'));
      yield;
    }
    return 42;
  }
  expect(await inSlices(work())).toBe(42);
  expect(seen).toEqual(['step 0', 'other', 'step 1', 'other', 'step 2', 'other']);
});

test('what fails within a step fails the whole', async () => {
  function* work(): Steps<number> {
    yield;
    throw new RangeError('no entry');
  }
  await expect(inSlices(work())).rejects.toThrow('no entry');
});
