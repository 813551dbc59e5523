import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAscii } from './encoding.ts';

it('tells ASCII from all else, wherever in a buffer the bytes lie', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ max: 0x81, maxLength: 20 }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 20 }),
      (all, from, length) => {
        const bytes = all.subarray(from, from + length);
        expect(isAscii(bytes)).toBe([...bytes].every((byte) => byte < 0x80));
      },
    ),
    { numRuns: 1_000 },
  );
});
