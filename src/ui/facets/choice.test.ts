import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifted, toggled } from './choice.ts';

const ORDER = ['us', 'ua', 'ru', 'trump', 'putin'];

describe('a facet’s choice', () => {
  it('keeps the order of the record, whatever the order of ticking', () => {
    expect(toggled({ ids: ['putin'], not: [] }, 'us', ORDER, 'ids')).toEqual({
      ids: ['us', 'putin'],
      not: [],
    });
  });

  it('no longer rules out what is ticked', () => {
    expect(toggled({ ids: [], not: ['us', 'ru'] }, 'ru', ORDER, 'ids')).toEqual({ ids: ['ru'], not: ['us'] });
  });

  it('no longer has ticked what is ruled out', () => {
    expect(toggled({ ids: ['us', 'ru'], not: ['trump'] }, 'us', ORDER, 'not')).toEqual({
      ids: ['ru'],
      not: ['us', 'trump'],
    });
  });

  it('is as before when something is ticked or ruled out twice', () => {
    const list = fc.constantFrom('ids' as const, 'not' as const);
    fc.assert(
      fc.property(fc.subarray(ORDER), fc.constantFrom(...ORDER), list, (some, id, into) => {
        const choice = { ids: [], not: [], [into]: some };
        const once = toggled(choice, id, ORDER, into);
        expect(once[into].includes(id)).toBe(!some.includes(id));
        expect(toggled(once, id, ORDER, into)).toEqual(choice);
      }),
    );
  });

  it('is lifted from both lists', () => {
    expect(lifted({ ids: ['us', 'ua'], not: ['ru'] }, 'ua')).toEqual({ ids: ['us'], not: ['ru'] });
    expect(lifted({ ids: ['us'], not: ['ru'] }, 'ru')).toEqual({ ids: ['us'], not: [] });
  });
});
