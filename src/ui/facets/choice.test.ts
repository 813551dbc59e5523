import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifted, toggled } from './choice.ts';

const ORDER = ['us', 'ua', 'ru', 'trump', 'putin'];

describe('a facet’s choice', () => {
  it('keeps the order of the record, whatever the order of ticking', () => {
    expect(toggled({ ids: ['putin'], not: [] }, 'us', ORDER)).toEqual({ ids: ['us', 'putin'], not: [] });
  });

  it('no longer rules out what is ticked', () => {
    expect(toggled({ ids: [], not: ['ru', 'us'] }, 'ru', ORDER)).toEqual({ ids: ['ru'], not: ['us'] });
  });

  it('is as before when something is ticked twice', () => {
    fc.assert(
      fc.property(fc.subarray(ORDER), fc.constantFrom(...ORDER), (ids, id) => {
        const once = toggled({ ids, not: [] }, id, ORDER);
        expect(toggled(once, id, ORDER)).toEqual({ ids, not: [] });
      }),
    );
  });

  it('is lifted from both lists', () => {
    expect(lifted({ ids: ['us', 'ua'], not: ['ru'] }, 'ua')).toEqual({ ids: ['us'], not: ['ru'] });
    expect(lifted({ ids: ['us'], not: ['ru'] }, 'ru')).toEqual({ ids: ['us'], not: [] });
  });
});
