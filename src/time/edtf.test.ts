import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyEdtf, dateText, garbage, intervalText } from '../testing/edtfArbitrary.ts';
import { type CivilDay, isoDay } from './civil.ts';
import {
  certainlyInside,
  clockOf,
  type Edtf,
  type EdtfDate,
  firstDay,
  instantOf,
  isTimed,
  isVague,
  lastDay,
  possibleBounds,
  possiblyInside,
  startOrder,
} from './edtf.ts';
import { formatEdtf } from './formatEdtf.ts';
import { parseEdtf } from './parseEdtf.ts';

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.found}`);
  return result.value;
}

function readDate(text: string): EdtfDate {
  const value = read(text);
  if (value.kind !== 'date') throw new Error(`${text} is an interval`);
  return value;
}

const day = (n: number) => (Number.isFinite(n) ? isoDay(n as CivilDay) : String(n));
const written = (text: string) => `${day(firstDay(read(text)))} ${day(lastDay(read(text)))}`;
const possible = (text: string) => {
  const { first, last } = possibleBounds(read(text));
  return `${day(first)} ${day(last)}`;
};
const range = (text: string) => {
  const value = read(text);
  return { first: firstDay(value), last: lastDay(value) };
};

describe('precision and bounds as written', () => {
  it.each([
    ['2025-03-14', 'day', '2025-03-14 2025-03-14'],
    ['2025-03', 'month', '2025-03-01 2025-03-31'],
    ['2024-02~', 'month', '2024-02-01 2024-02-29'],
    ['2025', 'year', '2025-01-01 2025-12-31'],
    ['0000', 'year', '0000-01-01 0000-12-31'],
    ['0050-01-01', 'day', '0050-01-01 0050-01-01'],
    ['-0044-03-15', 'day', '-0044-03-15 -0044-03-15'],
    ['-0044', 'year', '-0044-01-01 -0044-12-31'],
    ['Y17000', 'year', '+17000-01-01 +17000-12-31'],
    ['Y-17000', 'year', '-17000-01-01 -17000-12-31'],
    ['Y170000002', 'year', '+170000002-01-01 +170000002-12-31'],
    ['+12345-03-10', 'day', '+12345-03-10 +12345-03-10'],
    ['201X', 'decade', '2010-01-01 2019-12-31'],
    ['20XX', 'century', '2000-01-01 2099-12-31'],
    ['-201X', 'decade', '-2019-01-01 -2010-12-31'],
    ['-20XX', 'century', '-2099-01-01 -2000-12-31'],
    ['000X', 'decade', '0000-01-01 0009-12-31'],
    ['-000X', 'decade', '-0009-01-01 -0001-12-31'],
    ['-00XX', 'century', '-0099-01-01 -0001-12-31'],
    ['2004-XX', 'year', '2004-01-01 2004-12-31'],
    ['1985-04-XX', 'month', '1985-04-01 1985-04-30'],
    ['1985-XX-XX', 'year', '1985-01-01 1985-12-31'],
    ['2001-21', 'season', '2001-03-01 2001-05-31'],
    ['2001-22', 'season', '2001-06-01 2001-08-31'],
    ['2001-23', 'season', '2001-09-01 2001-11-30'],
    ['2003-24', 'season', '2003-12-01 2004-02-29'],
    ['2025-06-04T17:00+03:00', 'minute', '2025-06-04 2025-06-04'],
    ['2025-06-04T00:10+14:00', 'minute', '2025-06-04 2025-06-04'],
    ['2025-06-04T17:00:30Z', 'second', '2025-06-04 2025-06-04'],
    ['2025-06-04T00:00', 'minute', '2025-06-04 2025-06-04'],
  ])('%s is of %s precision, %s', (text, precision, bounds) => {
    expect(readDate(text).precision).toBe(precision);
    expect(written(text)).toBe(bounds);
  });

  it.each([
    ['2025-03-14/2025-03-19', '2025-03-14 2025-03-19'],
    ['2025-03-14/2025-03-14', '2025-03-14 2025-03-14'],
    ['2025-10-24~/2025-10-26~', '2025-10-24 2025-10-26'],
    ['2025-03-14/2025-04', '2025-03-14 2025-04-30'],
    ['2025-03/2025-03-10', '2025-03-01 2025-03-10'],
    ['2025-03-10/2025-03', '2025-03-10 2025-03-31'],
    ['2001-21/2003', '2001-03-01 2003-12-31'],
    ['201X/202X', '2010-01-01 2029-12-31'],
    ['../2026-02-01', '-Infinity 2026-02-01'],
    ['2026-05-06/..', '2026-05-06 Infinity'],
    ['/2026-02-01', '-Infinity 2026-02-01'],
    ['2026-05-06/', '2026-05-06 Infinity'],
    ['../', undefined],
    // A timed end is the first moment outside.
    ['2026-04-11T16:00+03:00/2026-04-13T00:00+03:00', '2026-04-11 2026-04-12'],
    ['2026-04-11T16:00+03:00/2026-04-13T00:00:00+03:00', '2026-04-11 2026-04-12'],
    ['2026-04-11T16:00+03:00/2026-04-13T00:00:01+03:00', '2026-04-11 2026-04-13'],
    ['2026-04-11/2026-04-13T00:00', '2026-04-11 2026-04-12'],
    ['../2026-04-13T00:00', '-Infinity 2026-04-12'],
    ['2026-04-11T00:00/2026-04-11T00:00', '2026-04-11 2026-04-11'],
    ['2026-04-11T10:00Z/2026-04-11T12:00+02:00', '2026-04-11 2026-04-11'],
    // In order as instants, though the days as written are not.
    ['2025-03-10T01:00+14:00/2025-03-09T20:00-05:00', '2025-03-10 2025-03-10'],
  ])('%s runs %s', (text, bounds) => {
    if (bounds === undefined) expect(parseEdtf(text).ok).toBe(false);
    else expect(written(text)).toBe(bounds);
  });

  it('keeps what was written', () => {
    expect(readDate('2025-06-04T17:05:09-04:30%')).toEqual({
      kind: 'date',
      text: '2025-06-04T17:05:09-04:30%',
      precision: 'second',
      year: 2025,
      month: 6,
      day: 4,
      hour: 17,
      minute: 5,
      second: 9,
      offsetMinutes: -270,
      approximate: true,
      uncertain: true,
      first: Date.UTC(2025, 5, 4) / 86_400_000,
      last: Date.UTC(2025, 5, 4) / 86_400_000,
    });
    expect(readDate('2025-06-04T17:05')).not.toHaveProperty('offsetMinutes');
    expect(readDate('2004-XX')).toMatchObject({ year: 2004, mask: '-XX' });
    expect(readDate('2001-22?')).toMatchObject({ season: 22, approximate: false, uncertain: true });
    expect(readDate('2001-22')).not.toHaveProperty('month');
  });

  it('gives values that cannot be changed', () => {
    const interval = read('2025-03-14~/..');
    expect(Object.isFrozen(interval)).toBe(true);
    expect(interval.kind === 'interval' && Object.isFrozen(interval.start)).toBe(true);
  });

  it('has its first day not after its last', () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        expect(firstDay(value)).toBeLessThanOrEqual(lastDay(value));
        expect(startOrder(value)).toBe(firstDay(value));
      }),
    );
  });
});

describe('formatEdtf', () => {
  it('writes canonical text as it was', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(formatEdtf(read(text))).toBe(text);
      }),
    );
  });
  it('writes what is read back as an equal value', () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        expect(formatEdtf(value)).toBe(value.text);
        expect(read(formatEdtf(value))).toEqual(value);
      }),
    );
  });
  it.each([
    ['2025-06-04T17:00+00:00', '2025-06-04T17:00Z'],
    ['2025-06-04T17:00+03', '2025-06-04T17:00+03:00'],
    ['2025-06-04T17:00-04/..', '2025-06-04T17:00-04:00/..'],
  ])('writes %s as %s, which means the same', (text, canonical) => {
    expect(formatEdtf(read(text))).toBe(canonical);
    expect(firstDay(read(canonical))).toBe(firstDay(read(text)));
  });
});

describe('garbage', () => {
  it('never throws, and is refused with the text, a find and a fix', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        expect(text.startsWith(result.error.text)).toBe(true);
        expect(result.error.text.length).toBeLessThanOrEqual(64);
        expect(result.error.found).not.toBe('');
        expect(result.error.fix).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
  it('reads nothing that it would not write, offsets aside', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const result = parseEdtf(text);
        if (result.ok && !isTimed(result.value)) expect(formatEdtf(result.value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
  it('reads or refuses an interval, whatever its ends', () => {
    fc.assert(
      fc.property(intervalText, (text) => {
        const result = parseEdtf(text);
        expect(result.ok ? result.value.kind : result.error.found).toMatch(/interval|earlier/);
      }),
    );
  });
});

describe('possibleBounds', () => {
  it.each([
    ['2025-03-14', '2025-03-14 2025-03-14'],
    ['2025-03-14~', '2025-03-13 2025-03-15'],
    ['2025-03-14?', '2025-03-13 2025-03-15'],
    ['2026-03~', '2026-02-01 2026-04-30'],
    ['2024-01%', '2023-12-01 2024-02-29'],
    ['2024-03-XX~', '2024-02-01 2024-04-30'],
    ['2025~', '2024-01-01 2026-12-31'],
    ['2004-XX~', '2003-01-01 2005-12-31'],
    ['2001-21~', '2000-12-01 2001-08-31'],
    ['2003-23?', '2003-06-01 2004-02-29'],
    ['201X~', '2000-01-01 2029-12-31'],
    ['20XX?', '1900-01-01 2199-12-31'],
    ['2025-03-14T10:00~', '2025-03-13 2025-03-15'],
    ['2025-03-14T10:00', '2025-03-14 2025-03-14'],
    ['2025-10-24~/2025-10-26~', '2025-10-23 2025-10-27'],
    ['2025-10-24/2025-10-26~', '2025-10-24 2025-10-27'],
    ['2025-10-24~/2025-12', '2025-10-23 2025-12-31'],
    ['2025~/2025-03-01', '2024-01-01 2025-03-01'],
    ['2025-03-01/2025-03-14T00:00~', '2025-03-01 2025-03-14'],
    ['2025-03-01/2025-03-14T00:01~', '2025-03-01 2025-03-15'],
    ['2025-03-01~/', '2025-02-28 Infinity'],
    ['../2025-03-01~', '-Infinity 2025-03-02'],
  ])('%s was possibly %s', (text, bounds) => expect(possible(text)).toBe(bounds));

  it('holds the bounds as written, and widens only what is in doubt', () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        const { first, last } = possibleBounds(value);
        expect(first).toBeLessThanOrEqual(firstDay(value));
        expect(last).toBeGreaterThanOrEqual(lastDay(value));
        const wider = first < firstDay(value) || last > lastDay(value);
        if (!isVague(value)) expect(wider).toBe(false);
        if (value.kind === 'date' && isVague(value)) {
          expect(first).toBeLessThan(firstDay(value));
          expect(last).toBeGreaterThan(lastDay(value));
        }
      }),
    );
  });
});

describe('isVague', () => {
  it.each([
    ['2025-03-14', false],
    ['2025-03-14~', true],
    ['2025?', true],
    ['2025-03-14%', true],
    ['201X', false],
    ['2025-XX', false],
    ['2025-03-14/2025-03-15', false],
    ['2025-03-14/2025-03-15~', true],
    ['2025-03-14/..', false],
    ['../2025-03-14', false],
    ['2025-03-14/', true],
    ['/2025-03-14', true],
  ])('%s: %s', (text, vague) => expect(isVague(read(text))).toBe(vague));
});

describe('certainly and possibly inside', () => {
  it.each([
    ['2025-03-14', '2025-03-11/2025-03-14', true, true],
    ['2025-03-14', '2025-03-15/2025-03-19', false, false],
    ['2025-03-14~', '2025-03-15/2025-03-19', false, true],
    ['2025-03-14~', '2025-03-01/2025-03-31', false, true],
    ['2025-03-13~', '2025-03-15/2025-03-19', false, false],
    ['2025-03', '2025-03-11/2025-03-19', false, true],
    ['2025-03', '2025-03', true, true],
    ['2026-03~', '2026-04-30/2026-05-01', false, true],
    ['2025-03-10/2025-03-12', '2025-03-11/..', false, true],
    ['2025-03-10/2025-03-12', '../2025-03-12', true, true],
    ['2025-03-10/..', '2025-03-01/..', true, true],
    ['2025-03-10/', '2025-03-01/..', false, true],
    ['2025-03-10/', '2030', false, true],
    ['2026-04-11T16:00+03:00/2026-04-13T00:00+03:00', '2026-04-13', false, false],
    ['2026-01-06T23:47+02:00', '2026-01-06', true, true],
    ['2026-01-06T23:47-11:00', '2026-01-07', false, false],
  ])('%s in %s: certainly %s, possibly %s', (text, within, certainly, possibly) => {
    expect(certainlyInside(read(text), range(within))).toBe(certainly);
    expect(possiblyInside(read(text), range(within))).toBe(possibly);
  });

  const bound = fc.oneof(anyDay, fc.constantFrom(-Infinity, Infinity));
  it('is never certain without being possible', () => {
    fc.assert(
      fc.property(anyEdtf, bound, bound, (value, first, last) => {
        if (certainlyInside(value, { first, last }))
          expect(possiblyInside(value, { first, last })).toBe(true);
      }),
    );
  });
  it('is possible within its own bounds, and certain there unless it is vague', () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        const own = { first: firstDay(value), last: lastDay(value) };
        expect(possiblyInside(value, own)).toBe(true);
        expect(certainlyInside(value, own)).toBe(!isVague(value));
      }),
    );
  });
});

describe('clock times', () => {
  it('knows the instant of a clock time with an offset', () => {
    expect(instantOf(readDate('2025-06-04T17:00+03:00'))).toBe(Date.UTC(2025, 5, 4, 14));
    expect(instantOf(readDate('2025-06-04T00:30:15-04:30'))).toBe(Date.UTC(2025, 5, 4, 5, 0, 15));
    expect(instantOf(readDate('2025-06-04T17:00Z'))).toBe(Date.UTC(2025, 5, 4, 17));
  });
  it('knows none without an offset or without a clock time', () => {
    expect(instantOf(readDate('2025-06-04T17:00'))).toBeUndefined();
    expect(instantOf(readDate('2025-06-04'))).toBeUndefined();
  });
  it('reads the clock that is written', () => {
    expect(clockOf(readDate('2025-06-04T17:00:05+03:00'))).toBe(Date.UTC(2025, 5, 4, 17, 0, 5));
  });
  it.each([
    ['2025-06-04T17:00', true],
    ['2025-06-04', false],
    ['2025-06-04/2025-06-05T10:00', true],
    ['../2025-06-05', false],
  ])('%s is timed: %s', (text, timed) => expect(isTimed(read(text))).toBe(timed));
});
