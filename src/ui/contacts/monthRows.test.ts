import { describe, expect, it } from 'vitest';
import type { Exchange, ExchangeKind } from '../../query/contacts.ts';
import { monthOfDay } from '../../query/contactTimes.ts';
import { civilDay } from '../../time/civil.ts';
import { monthBars, monthScale } from './Months.tsx';
import { monthRows } from './monthRows.ts';

const month = (year: number, of: number) => monthOfDay(civilDay(year, of, 1));
const one = (kind: ExchangeKind, when: number | undefined): Exchange => ({
  event: 0,
  kind,
  from: [],
  to: [],
  end: 0,
  month: when,
});
const MARCH = month(2025, 3);

describe('the months of a pair', () => {
  const list = [
    one('call', MARCH),
    one('meeting', MARCH),
    one('call', month(2025, 6)),
    one('statement', undefined),
  ];

  it('are a row each where there is something, and a row for each stretch without', () => {
    const june = civilDay(2025, 6, 1);
    const { rows, unknown } = monthRows(list, month(2025, 1), month(2025, 8), (first) =>
      first < civilDay(2025, 2, 1) ? 'none' : first < june ? 'thin' : 'dense',
    );
    expect(rows.map(({ first, last, covered }) => [first - MARCH, last - MARCH, covered])).toEqual([
      [-2, -2, 'none'],
      [-1, -1, 'thin'],
      [0, 0, 'thin'],
      [1, 2, 'thin'],
      [3, 3, 'dense'],
      [4, 5, 'dense'],
    ]);
    expect(rows.map(({ counts }) => counts && [counts.call, counts.meeting])).toEqual([
      undefined,
      undefined,
      [1, 1],
      undefined,
      [1, 0],
      undefined,
    ]);
    expect(unknown).toMatchObject({ statement: 1, call: 0 });
  });

  it('take a row for ten thousand years without, where nothing is said of coverage', () => {
    const { rows } = monthRows([one('call', month(-8000, 1)), one('call', MARCH)], MARCH, MARCH, undefined);
    expect(rows.map(({ counts }) => counts !== undefined)).toEqual([true, false, true]);
    expect(rows[1]?.last).toBe(MARCH - 1);
  });
});

describe('the bars', () => {
  it('stand where their months are, as high as their share of the fullest month', () => {
    const full = [one('call', MARCH), one('call', MARCH), one('call', MARCH + 3), one('call', undefined)];
    const scale = monthScale([full, [one('call', MARCH + 1)]]);
    expect(scale).toEqual({ first: MARCH, last: MARCH + 3, most: 2 });
    const bars = monthBars(
      full.map((exchange) => exchange.month),
      scale,
    );
    expect(bars).toBe('M0 12v-12h20v12zM75 12v-6h20v6z');
  });

  it('are none where no month is known', () => {
    expect(monthBars([undefined], monthScale([[one('call', undefined)]]))).toBe('');
  });
});
