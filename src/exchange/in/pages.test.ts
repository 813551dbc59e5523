import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE } from './openedColumns.ts';
import { createPages } from './pages.ts';

describe('pages', () => {
  it('give back every text, whatever its length and wherever in its buffer it ends', () => {
    const texts = fc.array(
      fc.record({
        bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
        before: fc.nat(5),
        after: fc.nat(5),
      }),
      { minLength: 1, maxLength: 30 },
    );
    // Many texts of one page, and few that fill more than one.
    const filler = fc.constantFrom(0, PAGE - 50, PAGE - 1, PAGE);
    fc.assert(
      fc.property(texts, filler, (list, filled) => {
        const pages = createPages();
        pages.begin(filled);
        pages.put(new DataView(new ArrayBuffer(filled)), 0, filled);
        const places = list.map(({ bytes, before, after }) => {
          const around = new Uint8Array(before + bytes.length + after).fill(255);
          around.set(bytes, before);
          const place = pages.begin(bytes.length);
          pages.put(new DataView(around.buffer), before, before + bytes.length);
          return place;
        });
        const made = pages.finish();
        for (const [i, { bytes }] of list.entries()) {
          const at = places[i] ?? 0;
          const from = at % PAGE;
          expect(made[Math.floor(at / PAGE)]?.subarray(from, from + bytes.length)).toEqual(bytes);
        }
      }),
      { numRuns: 60 },
    );
  });
});
