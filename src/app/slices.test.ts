import { expect, test } from 'vitest';
import type { Steps } from '../record/steps.ts';
import { eachInSlices, inSlices } from './slices.ts';

/** Takes so many ms. */
function work(long: number): void {
  const until = performance.now() + long;
  while (performance.now() < until);
}

test('long work lets others in between its slices, and gives what it makes', async () => {
  const seen: string[] = [];
  function* steps(): Steps<number> {
    for (let step = 0; step < 3; step++) {
      work(6);
      seen.push(`step ${step}`);
      setTimeout(() => seen.push('other'));
      yield;
    }
    return 42;
  }
  const made = inSlices(steps());
  expect(seen).toEqual([]);
  expect(await made).toBe(42);
  expect(seen).toEqual(['step 0', 'other', 'step 1', 'other', 'step 2', 'other']);
});

test('short steps share a slice', async () => {
  let pauses = 0;
  const count = () => {
    pauses += 1;
    timer = setTimeout(count);
  };
  let timer = setTimeout(count);
  const seen: number[] = [];
  await eachInSlices(Array(500).keys(), (step) => seen.push(step));
  clearTimeout(timer);
  expect(seen).toEqual([...Array(500).keys()]);
  expect(pauses).toBeLessThan(100);
});

test('what fails within a step fails the whole', async () => {
  function* steps(): Steps<number> {
    yield;
    throw new RangeError('no entry');
  }
  await expect(inSlices(steps())).rejects.toThrow('no entry');
});
