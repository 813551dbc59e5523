/**
 * The bounds of this parser against those of the `edtf` package, where that package is right. Where it is not:
 *
 * - `-000X`, `-00XX`: it drops the minus and gives the years 0 to 9 or 0 to 99; the years before 0 are meant.
 * - `-0044-XX`, `-0044-03-XX`, `-0044-XX-XX`: before the year 0 it takes the last month or day for the first.
 * - Seasons: its spring is January to March and so on, quarters of the year; ours begin with March, as in the
 *   meteorology of the northern half of the Earth. It reads no season in an interval and none with `~ ? %`.
 * - `1999-02-29`, `1900-02-29`: it rolls the 29th over to 1 March. So it does in the year 0, which is a leap year, and
 *   there it also ends `0000-02-28` on the 29th and `0000-02-XX` on 1 March.
 * - `T24:00:00`: it rolls over to the next day; the record refuses it.
 * - A clock time without an offset: it takes the machine's own zone, so its bounds change with `TZ`; a clock time
 *   loses its offset, so that the civil date at its own offset is gone.
 * - `18150609`: it reads eight digits as milliseconds since 1970.
 * - `Y170000002` and other years beyond `Date`: its bounds are not numbers.
 * - `2025-03-10/2025-03-10`, `2025/2025`, `2025-03-10/2025-03`: it refuses an end that does not begin after the
 *   start, though both days are included.
 * - `/`, `../..`, `../`: it reads intervals without any date; the record refuses them, as they say nothing.
 * - `201X~`, `2004-XX~`, `Y17000?`, a clock time with `~`: Level 1 leaves these open, it refuses them.
 */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../testing/edtfArbitrary.ts';
import { type CivilDay, civilDay, DAY_MS, daysInMonth, fourDigits, isoDay, twoDigits } from './civil.ts';
import { type Edtf, firstDay, instantOf, lastDay } from './edtf.ts';
import { parseEdtf } from './parseEdtf.ts';

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.found}`);
  return result.value;
}

/** First and last day of what the package reads; an unknown end, which it calls null, is infinite here. */
function oracle(text: string): [number, number] {
  const { min, max } = edtf(text);
  return [
    min === null ? -Infinity : Math.floor(min / DAY_MS),
    max === null ? Infinity : Math.floor(max / DAY_MS),
  ];
}

const ours = (text: string): [number, number] => [firstDay(read(text)), lastDay(read(text))];

const sign = fc.constantFrom('', '~', '?', '%');
const year = fc.integer({ min: -9999, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
/** Without the last days of February of the year 0, which the package counts as in 1900. */
const safeDay = anyDay.filter((day) => !/^0000-02-2[89]$/.test(isoDay(day)));
const yearMonth = fc.tuple(year, month).map(([y, m]) => `${fourDigits(y)}-${twoDigits(m)}`);
const plain = fc
  .tuple(fc.oneof(safeDay.map(isoDay), yearMonth, year.map(fourDigits)), sign)
  .map(([text, qualifier]) => text + qualifier);

describe('the edtf package', () => {
  it('agrees on years, months and days', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(ours(text)).toEqual(oracle(text));
      }),
      { numRuns: 500 },
    );
  });
  it('agrees on unspecified digits', () => {
    const masked = fc.oneof(
      yearMonth.map((text) => `${text}-XX`),
      fc.tuple(year, fc.constantFrom('-XX', '-XX-XX')).map(([y, mask]) => fourDigits(y) + mask),
      year.map((y) => `${fourDigits(y).slice(0, -1)}X`),
      year.map((y) => `${fourDigits(y).slice(0, -2)}XX`),
    );
    fc.assert(
      fc.property(
        masked.filter((text) => !/^-00(XX|0X)$|^-.*-XX$|^0000-02-XX$/.test(text)),
        (text) => {
          expect(ours(text)).toEqual(oracle(text));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('agrees on long years that Date can hold', () => {
    fc.assert(
      fc.property(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 270_000 }), (prefix, y) => {
        expect(ours(prefix + y)).toEqual(oracle(prefix + y));
      }),
    );
  });
  it('agrees on intervals, of mixed precision too', () => {
    const starts = (text: string) => firstDay(read(text));
    const end = fc.oneof(plain, fc.constantFrom('', '..'));
    fc.assert(
      fc.property(plain, end, (a, b) => {
        if (b === '' || b === '..') {
          for (const text of [`${a}/${b}`, `${b}/${a}`]) expect(ours(text)).toEqual(oracle(text));
          return;
        }
        const [start, finish] = starts(a) <= starts(b) ? [a, b] : [b, a];
        fc.pre(lastDay(read(start)) < firstDay(read(finish)));
        expect(ours(`${start}/${finish}`)).toEqual(oracle(`${start}/${finish}`));
      }),
      { numRuns: 300 },
    );
  });
  it('agrees on the instant of a clock time with an offset', () => {
    const clock = fc.tuple(
      safeDay,
      fc.nat(23),
      fc.nat(59),
      fc.constantFrom('Z', '+03:00', '-04:30', '+05:45'),
    );
    fc.assert(
      fc.property(clock, ([day, h, m, zone]) => {
        const text = `${isoDay(day)}T${twoDigits(h)}:${twoDigits(m)}${zone}`;
        const value = read(text);
        expect(value.kind === 'date' && instantOf(value)).toBe(edtf(text).min);
      }),
    );
  });
  it('refuses days that no month has, but for 29 February', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 28, max: 39 }), (y, m, d) => {
        fc.pre(!(m === 2 && d === 29));
        const text = `${fourDigits(y)}-${twoDigits(m)}-${d}`;
        const real = d <= daysInMonth(y, m);
        expect(parseEdtf(text).ok).toBe(real);
        if (!real) expect(() => edtf(text)).toThrow();
      }),
    );
  });

  it('is still wrong where the list above says so', () => {
    expect(oracle('-000X')).toEqual([civilDay(0, 1, 1), civilDay(9, 12, 31)]);
    expect(oracle('-0044-XX')[0]).toBeGreaterThan(oracle('-0044-XX')[1]);
    expect(oracle('2001-21')).toEqual([civilDay(2001, 1, 1), civilDay(2001, 3, 31)]);
    expect(oracle('1900-02-29')[0]).toBe(civilDay(1900, 3, 1));
    expect(oracle('0000-02-29')[0]).toBe(civilDay(0, 3, 1));
    expect(oracle('0000-02-28')[1]).toBe(civilDay(0, 2, 29));
    expect(oracle('0000-02-XX')[1]).toBe(civilDay(0, 3, 1));
    expect(oracle('18150609')[0]).toBe(0 as CivilDay);
    expect(oracle('Y170000002')[0]).toBeNaN();
    for (const text of ['2025/2025', '2025-03-10/2025-03', '201X~', '2001-21~', '2001-21/2003', 'Y17000?'])
      expect(() => edtf(text)).toThrow();
    for (const text of ['/', '../..']) expect(() => edtf(text)).not.toThrow();
  });
});
