import { TZDateMini } from '@date-fns/tz/date/mini';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdtf } from '../testing/edtfArbitrary.ts';
import { type CivilDay, DAY_MS, dayStart, isoDay, MINUTE_MS } from './civil.ts';
import { firstDay, isTimed, lastDay } from './edtf.ts';
import { parseEdtf } from './parseEdtf.ts';
import { instantOfWall, isZone, offsetMinutes, wallBounds, wallOf } from './zone.ts';

const utc = Date.UTC;
const zones = [
  'UTC',
  'Europe/Kyiv',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const anyZone = fc.constantFrom(...zones);
const instant = fc.integer({ min: 0, max: utc(2100, 0) });

function bounds(text: string, zone = 'Europe/Kyiv') {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.found}`);
  return wallBounds(result.value, zone);
}

/** Wall time as `2025-03-14T17:00:00`, or an infinity. */
const wall = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 19) : String(ms));
const drawn = (text: string, zone?: string) => {
  const { start, end } = bounds(text, zone);
  return `${wall(start)} ${wall(end)}`;
};

describe('isZone', () => {
  it.each([...zones, 'Etc/UTC', 'Etc/GMT+10', 'europe/kyiv', 'America/Argentina/Buenos_Aires'])(
    '%s',
    (name) => expect(isZone(name)).toBe(true),
  );
  it.each([
    '',
    ' ',
    'Europe/Atlantis',
    'constructor',
    'toString',
    '__proto__',
    '+03:00',
    'GMT+3',
    'Z',
    '../etc',
  ])('not %j', (name) => expect(isZone(name)).toBe(false));
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(typeof isZone(name)).toBe('boolean');
      }),
    );
  });
});

describe('offsetMinutes', () => {
  it('follows the clocks of the zone', () => {
    expect(offsetMinutes('Europe/Kyiv', utc(2025, 0, 1))).toBe(120);
    expect(offsetMinutes('Europe/Kyiv', utc(2025, 6, 1))).toBe(180);
    expect(offsetMinutes('Asia/Kathmandu', utc(2025, 0, 1))).toBe(345);
    expect(offsetMinutes('America/St_Johns', utc(2025, 0, 1))).toBe(-210);
    expect(offsetMinutes('Etc/GMT+10', utc(2025, 0, 1))).toBe(-600);
  });
  it('is 0 before 1970, in every zone', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: -1e14, max: -1 }), (zone, at) => {
        expect(offsetMinutes(zone, at)).toBe(0);
        expect(wallOf(zone, at)).toBe(at);
      }),
    );
  });
  it('knows Liberia before 1972', () => {
    expect(offsetMinutes('Africa/Monrovia', utc(1971, 0, 1))).toBe(-44.5);
  });
  it('holds at the ends of time', () => {
    expect(offsetMinutes('Etc/GMT+10', Infinity)).toBe(-600);
    expect(offsetMinutes('Etc/GMT+10', 1e300)).toBe(-600);
    expect(offsetMinutes('Europe/Kyiv', -Infinity)).toBe(0);
    expect(offsetMinutes('Europe/Kyiv', Number.NaN)).toBeNaN();
  });
  it('throws for what is no zone', () => {
    expect(() => offsetMinutes('constructor', 0)).toThrow(RangeError);
  });
  it('says what Intl shows on the clock, in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const clock = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      for (const at of [
        utc(1970, 0, 2),
        utc(1971, 6, 1),
        utc(1985, 0, 1),
        utc(2025, 0, 1),
        utc(2025, 6, 1),
      ]) {
        const part = Object.fromEntries(
          clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
        );
        const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
        expect([zone, wallOf(zone, at)]).toEqual([zone, utc(year, month - 1, day, hour, minute, second)]);
      }
    }
  });
});

describe('instantOfWall', () => {
  const at = (zone: string, time: number) => new Date(instantOfWall(zone, time)).toISOString();
  it('finds the instant of a clock time', () => {
    expect(at('Europe/Kyiv', utc(2025, 5, 4, 17))).toBe('2025-06-04T14:00:00.000Z');
  });
  it('takes the earlier of two', () => {
    // Kyiv, 26 October 2025: 04:00 summer time is 03:00 winter time.
    expect(at('Europe/Kyiv', utc(2025, 9, 26, 3, 30))).toBe('2025-10-26T00:30:00.000Z');
    expect(at('America/New_York', utc(2025, 10, 2, 1, 30))).toBe('2025-11-02T05:30:00.000Z');
  });
  it('moves a time that never comes on by the gap', () => {
    // Kyiv, 30 March 2025: after 02:59 comes 04:00.
    expect(at('Europe/Kyiv', utc(2025, 2, 30, 3, 30))).toBe('2025-03-30T01:30:00.000Z');
    expect(wallOf('Europe/Kyiv', utc(2025, 2, 30, 1, 30))).toBe(utc(2025, 2, 30, 4, 30));
    // Apia had no 30 December 2011 at all.
    expect(at('Pacific/Apia', utc(2011, 11, 30, 12))).toBe('2011-12-30T22:00:00.000Z');
  });
  it('reads what is before 1970 in UTC', () => {
    expect(instantOfWall('Europe/Kyiv', utc(1815, 5, 18, 11))).toBe(utc(1815, 5, 18, 11));
    expect(instantOfWall('Asia/Kathmandu', utc(1970, 0, 1, 1))).toBe(utc(1970, 0, 1, 1));
    expect(instantOfWall('America/New_York', utc(1969, 11, 31, 20))).toBe(utc(1970, 0, 1, 1));
  });
  it('undoes wallOf, but for the second of two', () => {
    fc.assert(
      fc.property(anyZone, instant, (zone, time) => {
        const shown = wallOf(zone, time);
        const back = instantOfWall(zone, shown);
        expect(back).toBeLessThanOrEqual(time);
        expect(wallOf(zone, back)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
  it('says what date-fns says, gaps and overlaps aside', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: utc(1972, 0, 1), max: utc(2037, 0) }), (zone, time) => {
        const day = Math.floor(time / DAY_MS);
        const noon = new Date(day * DAY_MS + 12 * 60 * MINUTE_MS);
        // Only Apia's day that never came has a noon in a gap.
        fc.pre(!(zone === 'Pacific/Apia' && isoDay(day as CivilDay) === '2011-12-30'));
        const theirs = new TZDateMini(noon.getUTCFullYear(), noon.getUTCMonth(), noon.getUTCDate(), 12, zone);
        expect(instantOfWall(zone, noon.getTime())).toBe(theirs.getTime());
      }),
    );
  });
});

describe('wallBounds', () => {
  it.each([
    ['2025-03-14', '2025-03-14T00:00:00 2025-03-15T00:00:00'],
    ['2025-03-30', '2025-03-30T00:00:00 2025-03-31T00:00:00'],
    ['2025-03~', '2025-03-01T00:00:00 2025-04-01T00:00:00'],
    ['2025-06-04T17:00+03:00', '2025-06-04T17:00:00 2025-06-04T17:01:00'],
    ['2025-06-04T17:00Z', '2025-06-04T20:00:00 2025-06-04T20:01:00'],
    ['2025-06-04T22:30:15Z', '2025-06-05T01:30:15 2025-06-05T01:30:16'],
    ['2025-06-04T17:00', '2025-06-04T17:00:00 2025-06-04T17:01:00'],
    ['1815-06-18T11:30', '1815-06-18T11:30:00 1815-06-18T11:31:00'],
    ['1815-06-18T11:30+00:20', '1815-06-18T11:10:00 1815-06-18T11:11:00'],
    ['2025-03-14/2025-03-19', '2025-03-14T00:00:00 2025-03-20T00:00:00'],
    ['2026-04-11T16:00+03:00/2026-04-13T00:00+03:00', '2026-04-11T16:00:00 2026-04-13T00:00:00'],
    ['2026-04-11/2026-04-12T18:30Z', '2026-04-11T00:00:00 2026-04-12T21:30:00'],
    ['../2026-02-01', '-Infinity 2026-02-02T00:00:00'],
    ['2026-05-06/..', '2026-05-06T00:00:00 Infinity'],
    ['/2026-02-01', '-Infinity 2026-02-02T00:00:00'],
    // 03:30 summer time to 03:10 winter time: the clock goes back within it.
    ['2025-10-26T00:30Z/2025-10-26T01:10Z', '2025-10-26T03:30:00 2025-10-26T03:30:00'],
  ])('%s is drawn %s in Kyiv', (text, expected) => expect(drawn(text)).toBe(expected));

  it('moves clock times with the zone', () => {
    expect(drawn('2025-06-04T17:00+03:00', 'America/New_York')).toBe(
      '2025-06-04T10:00:00 2025-06-04T10:01:00',
    );
    expect(drawn('2025-06-04T17:00', 'America/New_York')).toBe('2025-06-04T17:00:00 2025-06-04T17:01:00');
  });
  it('says its precision and whether it is timed', () => {
    expect(bounds('2025-03~')).toMatchObject({ precision: 'month', timed: false });
    expect(bounds('2025-03-14T10:00Z')).toMatchObject({ precision: 'minute', timed: true });
    expect(bounds('2025-03-14T10:00Z/..')).toMatchObject({ precision: 'interval', timed: true });
    expect(bounds('2025-03-14/..')).toMatchObject({ precision: 'interval', timed: false });
  });
  it('draws what is not timed on its own civil days in every zone', () => {
    fc.assert(
      fc.property(
        anyEdtf.filter((value) => !isTimed(value)),
        anyZone,
        (value, zone) => {
          const { start, end } = wallBounds(value, zone);
          expect(start).toBe(dayStart(firstDay(value) as CivilDay));
          expect(end).toBe(dayStart((lastDay(value) + 1) as CivilDay));
        },
      ),
    );
  });
  it('never ends before it starts', () => {
    fc.assert(
      fc.property(anyEdtf, anyZone, (value, zone) => {
        const { start, end } = wallBounds(value, zone);
        expect(start).toBeLessThanOrEqual(end);
      }),
    );
  });
});
