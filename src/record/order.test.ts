import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parseEdtf.ts';
import { type Orderable, totalOrder } from './order.ts';

function item(id: string, time: string, more: Partial<Orderable> = {}): Orderable {
  const parsed = parseEdtf(time);
  if (!parsed.ok) throw new Error(time);
  return { id, time: parsed.value, to: [], ...more };
}

describe('the total order', () => {
  it('goes by day, then links, then order, then id', () => {
    const result = totalOrder([
      item('z', '2025-03-11'),
      item('c', '2025-03-12', { to: ['d'] }),
      item('d', '2025-03-12'),
      item('b', '2025-03-12', { order: 2 }),
      item('e', '2025-03-12', { order: 1 }),
    ]);
    expect(result).toEqual({ ok: true, ids: ['z', 'e', 'b', 'd', 'c'] });
  });

  it('puts instants of a day in their order', () => {
    const late = item('a', '2025-05-19T19:00+03:00');
    const early = item('b', '2025-05-19T17:00+03:00');
    expect(totalOrder([late, early])).toEqual({ ok: true, ids: ['b', 'a'] });
  });

  it('never puts a later instant first, whatever `order` says', () => {
    const at = (id: string, time: string, order: number) => item(id, `2025-05-19T${time}+03:00`, { order });
    expect(totalOrder([at('a', '10:00', 9), at('b', '10:00', 1), at('c', '11:00', 2)])).toEqual({
      ok: true,
      ids: ['b', 'a', 'c'],
    });
  });

  it('names the events of a day that contradict each other', () => {
    const late = item('a', '2025-05-19T19:00+03:00');
    const early = item('b', '2025-05-19T17:00+03:00', { to: ['a'] });
    expect(totalOrder([late, early, item('c', '2025-05-19')])).toEqual({ ok: false, ids: ['a', 'b'] });
  });

  it('does not depend on the order of the files', () => {
    const items = [
      item('a', '2025-03-12', { to: ['c'] }),
      item('b', '2025-03-12'),
      item('c', '2025-03-12'),
      item('d', '2025-03'),
      item('e', '2025-03-01/2025-03-12', { order: 1 }),
    ];
    const expected = totalOrder(items);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(totalOrder(shuffled)).toEqual(expected);
      }),
    );
  });
});
