import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdtf } from '../../testing/edtfArbitrary.ts';
import { firstDay, isVague, lastDay, readEdtf } from '../../time/edtf.ts';
import { cslDate, cslDay, edtfOf } from './cslDate.ts';
import { monthFirst, yearFirst } from './proseDate.ts';

const said = (text: string) => {
  const edtf = readEdtf(text);
  if (!edtf) throw new Error(`${text} is no date`);
  const date = cslDate(edtf);
  return [date, monthFirst(date), yearFirst(date)];
};

describe('dates to cite', () => {
  it('are as precise as they were written', () => {
    expect(said('2025-03-14')).toEqual([
      { 'date-parts': [[2025, 3, 14]] },
      'March 14, 2025',
      '2025, March 14',
    ]);
    expect(said('2025-03')).toEqual([{ 'date-parts': [[2025, 3]] }, 'March 2025', '2025, March']);
    expect(said('2025')).toEqual([{ 'date-parts': [[2025]] }, '2025', '2025']);
    expect(said('2025-XX')).toEqual([{ 'date-parts': [[2025]] }, '2025', '2025']);
    expect(said('2025-03-14T23:30-05:00')[1]).toBe('March 14, 2025');
    expect(said('2025-03~')).toEqual([
      { 'date-parts': [[2025, 3]], circa: true },
      'ca. March 2025',
      'ca. 2025, March',
    ]);
    expect(said('2025-21')).toEqual([{ 'date-parts': [[2025]], season: 1 }, 'Spring 2025', '2025, Spring']);
    expect(said('201X')[1]).toBe('2010–2019');
    expect(said('2025-03-10/2025-03-12')[1]).toBe('March 10, 2025–March 12, 2025');
    expect(said('2025-03-10/..')[0]).toEqual({ literal: '2025-03-10/..' });
    expect(said('0000')[0]).toEqual({ 'date-parts': [[-1]] });
  });

  it('never say more than the record does', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const back = edtfOf(cslDate(edtf));
        const read = back === undefined ? undefined : readEdtf(back);
        if (!read) throw new Error(`${edtf.text} came back as ${back}`);
        expect(firstDay(read)).toBeLessThanOrEqual(firstDay(edtf));
        expect(lastDay(read)).toBeGreaterThanOrEqual(lastDay(edtf));
        expect(isVague(read)).toBe(isVague(edtf));
      }),
    );
  });

  it('are none where the text is none', () => {
    expect(cslDay('soon')).toBeUndefined();
    expect(edtfOf({ literal: 'soon' })).toBeUndefined();
    expect(edtfOf({ 'date-parts': [[2025, 13]] })).toBeUndefined();
    expect(edtfOf({})).toBeUndefined();
  });
});
