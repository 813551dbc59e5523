import { expect, it, vi } from 'vitest';
import type { Finder } from './connect.ts';
import { withFallback } from './fallback.ts';

const finderOf = (find: Finder['find']): Finder => ({ reach: 'all', isLenient: true, find });

it('answers by another finder the question at which the first one broke, and all later ones', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const first = vi.fn(async (q: string) => {
    if (q === 'break') throw new Error('out of memory');
    return { q: `first: ${q}`, stages: [] };
  });
  const instead = vi.fn(async () => finderOf((q) => ({ q: `second: ${q}`, stages: [] })));
  const { find, reach, isLenient } = withFallback(finderOf(first), instead);
  expect({ reach, isLenient }).toEqual({ reach: 'all', isLenient: true });
  expect((await find('a')).q).toBe('first: a');
  expect(instead).not.toHaveBeenCalled();
  expect((await find('break')).q).toBe('second: break');
  expect((await find('b')).q).toBe('second: b');
  expect(instead).toHaveBeenCalledOnce();
  expect(first).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});
