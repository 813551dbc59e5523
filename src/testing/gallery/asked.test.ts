import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES } from '../cases/all.ts';
import { type Asked, readAsked, WIDTHS, writeAsked } from './asked.ts';

const reader = { dark: false, still: false };

describe('the address of a gallery page', () => {
  it('reads back as what it asks for, whatever the reader prefers', () => {
    const asked: fc.Arbitrary<Asked> = fc.record(
      {
        of: fc.constantFrom(...CASES),
        theme: fc.constantFrom('light', 'dark'),
        width: fc.constantFrom(...WIDTHS),
        still: fc.boolean(),
      },
      { requiredKeys: ['theme', 'still'] },
    );
    fc.assert(
      fc.property(asked, fc.boolean(), fc.boolean(), (of, dark, still) => {
        expect(readAsked(writeAsked(of), { dark, still })).toEqual(of);
      }),
    );
  });

  it('follows the reader where it says nothing or nonsense', () => {
    expect(readAsked('', { dark: true, still: true })).toEqual({ theme: 'dark', still: true });
    expect(readAsked('?case=none&theme=blue&width=3&motion=x', reader)).toEqual({
      theme: 'light',
      still: false,
    });
  });
});
