import { afterEach, expect, it, vi } from 'vitest';
import { idsOf } from './ids.ts';

afterEach(() => vi.restoreAllMocks());

it('numbers names that would have the same id, past those that names bring themselves', () => {
  expect(idsOf(['A', 'a-2', 'a', 'A!', 'a 2'], ['a-3'])).toEqual(['a', 'a-2', 'a-4', 'a-5', 'a-2-2']);
});

it('does not try all numbers again for each of many names that mean the same', () => {
  const names = Array.from({ length: 1_000 }, (_, i) => 'A'.concat(' '.repeat(i)));
  const has = vi.spyOn(Set.prototype, 'has');
  const ids = idsOf(names, []);
  expect(has.mock.calls.length).toBeLessThan(3 * names.length);
  has.mockRestore();
  expect(new Set(ids).size).toBe(names.length);
});
