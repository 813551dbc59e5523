/** Items to cite, with anything in their texts. */
import * as fc from 'fast-check';
import type { CslDate, CslItem } from '../exchange/cite/cslItem.ts';

const SIGNS = [
  '\\',
  '{',
  '}',
  '%',
  '&',
  '#',
  '$',
  '_',
  '~',
  '^',
  '`',
  "'",
  '"',
  '-',
  '@',
  ',',
  '=',
  '\r',
  '\n',
  '\t',
];

/** A text with much that some format takes for a sign of its own: braces, tags of RIS, quotes, halves of pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...SIGNS),
        fc.constantFrom(
          'ER  - ',
          '\nTY  - DATA',
          '@online{x,',
          '\\input{x}',
          '“',
          '”',
          'Київ',
          '\ud83d',
          '\u2028',
          '\u202e',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const anyDate: fc.Arbitrary<CslDate> = fc.oneof(
  fc.record(
    {
      'date-parts': fc.array(fc.array(fc.integer({ min: -9999, max: 9999 }), { maxLength: 3 }), {
        maxLength: 2,
      }),
      season: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      circa: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  anyText.map((literal) => ({ literal })),
);

/** An item with anything in it. */
export const anyItem: fc.Arbitrary<CslItem> = fc.record(
  {
    id: anyText,
    type: fc.constantFrom('dataset' as const, 'webpage' as const),
    title: anyText,
    'container-title': anyText,
    author: fc.array(
      anyText.map((literal) => ({ literal })),
      { maxLength: 3 },
    ),
    publisher: anyText,
    version: anyText,
    issued: anyDate,
    accessed: anyDate,
    URL: anyText,
    DOI: anyText,
    language: anyText,
    note: anyText,
  },
  { requiredKeys: ['id', 'type', 'title'] },
);
