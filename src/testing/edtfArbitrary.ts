/** Random EDTF texts and values, for property tests. */
import fc from 'fast-check';
import {
  addDays,
  type CivilDay,
  civilDay,
  daysInMonth,
  fourDigits,
  isoDay,
  twoDigits,
} from '../time/civil.ts';
import type { Edtf } from '../time/edtf.ts';
import { parseEdtf } from '../time/parseEdtf.ts';

const sign = fc.constantFrom('', '', '', '~', '?', '%');
const year = fc.oneof(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: -9999, max: 9999 }));
const month = fc.integer({ min: 1, max: 12 });

/** Any day whose year has at most four digits. */
export const anyDay: fc.Arbitrary<CivilDay> = fc
  .tuple(year, month, fc.nat(30))
  .map(([y, m, d]) => civilDay(y, m, 1 + (d % daysInMonth(y, m))));

const clock = fc
  .tuple(
    fc.nat(23),
    fc.nat(59),
    fc.option(fc.nat(59), { nil: undefined }),
    fc.constantFrom('', 'Z', '+02:00', '+03:00', '-04:00', '+05:45', '+14:00', '-11:30'),
  )
  .map(
    ([h, m, s, zone]) =>
      `T${twoDigits(h)}:${twoDigits(m)}${s === undefined ? '' : `:${twoDigits(s)}`}${zone}`,
  );

/** The canonical text of a date of any precision. */
export const dateText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      anyDay.map(isoDay),
      anyDay.map(isoDay),
      fc.tuple(anyDay, clock).map(([day, time]) => `${isoDay(day)}${time}`),
      fc.tuple(year, month).map(([y, m]) => `${fourDigits(y)}-${twoDigits(m)}`),
      fc.tuple(year, month).map(([y, m]) => `${fourDigits(y)}-${twoDigits(m)}-XX`),
      fc.tuple(year, fc.constantFrom('', '-XX', '-XX-XX')).map(([y, mask]) => fourDigits(y) + mask),
      fc.tuple(year, fc.constantFrom(21, 22, 23, 24)).map(([y, season]) => `${fourDigits(y)}-${season}`),
      year.map((y) => `${fourDigits(y).slice(0, -1)}X`),
      year.map((y) => `${fourDigits(y).slice(0, -2)}XX`),
      fc
        .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 999_999_999 }))
        .map(([minus, y]) => `Y${minus}${y}`),
    ),
    sign,
  )
  .map(([text, qualifier]) => text + qualifier);

const end = fc.oneof({ weight: 6, arbitrary: dateText }, fc.constantFrom('..', ''));

/** An interval's text; its ends may be in the wrong order, or both without a date. */
export const intervalText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc
    .tuple(anyDay, fc.nat(60), sign, sign)
    .map(([day, n, a, b]) => `${isoDay(day)}${a}/${isoDay(addDays(day, n))}${b}`),
);

/** A value that `parseEdtf` has read. */
export const anyEdtf: fc.Arbitrary<Edtf> = fc
  .oneof(dateText, intervalText)
  .map((text) => parseEdtf(text))
  .filter((result) => result.ok)
  .map((result) => {
    if (!result.ok) throw new Error('filtered out above');
    return result.value;
  });

/** Texts that are nearly dates, and any text at all, lone surrogates included. */
export const garbage: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...'0123456789-+:/.TZXY~?%Wtzx \u2212\u0662\u200b\ud800'),
    maxLength: 70,
  }),
  fc
    .tuple(fc.oneof(dateText, intervalText), fc.nat(40), fc.string({ unit: 'grapheme', maxLength: 2 }))
    .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at + 1)),
);
