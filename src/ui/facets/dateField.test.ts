import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../time/civil.ts';
import { fieldText, withField } from './dateField.ts';

const march = (day: number) => civilDay(2025, 3, day);

describe('the date fields', () => {
  it('begin a filter that is open on the other side', () => {
    expect(withField(undefined, 'first', '2025-03-11')).toEqual({
      first: march(11),
      last: Number.POSITIVE_INFINITY,
    });
    expect(withField(undefined, 'last', '2025-03-19')).toEqual({
      first: Number.NEGATIVE_INFINITY,
      last: march(19),
    });
  });

  it('end the filter when both are empty', () => {
    expect(withField({ first: march(11), last: Number.POSITIVE_INFINITY }, 'first', '')).toBeUndefined();
  });

  it('open the end that a change has left behind', () => {
    expect(withField({ first: march(11), last: march(12) }, 'first', '2025-03-15')).toEqual({
      first: march(15),
      last: Number.POSITIVE_INFINITY,
    });
    expect(withField({ first: march(11), last: march(12) }, 'last', '2025-03-10')).toEqual({
      first: Number.NEGATIVE_INFINITY,
      last: march(10),
    });
  });

  it.each(['0002-03-11', '0202-03-11', '2025-13-11', 'soon', '2025-3-1'])(
    'wait while %s is typed',
    (text) => {
      const range = { first: march(11), last: march(12) };
      expect(withField(range, 'first', text)).toBe(range);
    },
  );

  it('show what they have set', () => {
    fc.assert(
      fc.property(fc.integer({ min: civilDay(1000, 1, 1), max: civilDay(9999, 12, 31) }), (day) => {
        expect(withField(undefined, 'first', fieldText(day))?.first).toBe(day);
      }),
    );
  });

  it('are empty where an end is open', () => {
    expect(fieldText(Number.NEGATIVE_INFINITY)).toBe('');
    expect(fieldText(undefined)).toBe('');
    expect(fieldText(civilDay(-44, 3, 15))).toBe('');
    // Browsers know no such year.
    expect(fieldText(civilDay(0, 1, 1))).toBe('');
  });
});
