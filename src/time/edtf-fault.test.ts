import { describe, expect, it } from 'vitest';
import { parseEdtf } from './parseEdtf.ts';

function refusal(text: string): { found: string; fix: string } {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`${text} was read`);
  return result.error;
}

describe('what is refused', () => {
  it.each([
    ['', 'an empty text', /2025-03-14/],
    [' 2025-03-14', /white space.*U\+0020/, /remove it/],
    ['2025-03-14\n', /white space.*U\+000A/, /remove it/],
    ['2025-03-14\u200b', /invisible.*U\+200B/, /remove it/],
    ['2025-03-14 17:00', /white space between day and clock/, /: 2025-03-14T17:00$/],
    ['2025-03-14 / 2025-03-15', /white space/, /remove it/],
    ['\u22120044', /"\u2212" \(U\+2212\), which only looks like a hyphen/, /hyphen-minus/],
    ['2025\u201103\u201114', /U\+2011/, /hyphen-minus/],
    ['2025-03-10\u20132025-03-12', /U\+2013/, /slash between the two ends/],
    ['٢٠٢٥', /"٢" \(U\+0662\), which is a digit of another script/, /0 to 9/],
    ['２０２５', /digit of another script/, /0 to 9/],
    ['2025-03-14…', /"…" \(U\+2026\)/, /only/],
    ['\ud800', /^U\+D800/, /only/],
    ['2025-03-14\u0000', /^U\+0000/, /only/],
    [`2025-03-14${'0'.repeat(60)}`, '70 characters', /at most|longest/],
    ['[2025-03-14,2025-03-16]', /a set of dates/, /2025-03-10\/2025-03-12/],
    ['{2025..2026}', /a set of dates/, /one date or interval/],
    ['/', 'an interval without any date', /at least one side/],
    ['../..', 'an interval without any date', /at least one side/],
    ['../', 'an interval without any date', /at least one side/],
    ['..', /full stops without a slash/, /\.\.\/2025-03-10/],
    ['.../2025', '"..."', /exactly two full stops/],
    ['2025/2026/2027', 'more than one slash', /one slash/],
    ['14/03/2025', /slashes between day, month and year/, /year, month and day/],
    ['2025/3/14', /slashes between year, month and day/, /: 2025-03-14$/],
    [
      '2025-03-12/2025-03-10',
      /2025-03-10, that is earlier than the start, 2025-03-12/,
      /: 2025-03-10\/2025-03-12$/,
    ],
    ['2025-06/2025-03', /earlier than the start/, /earlier date first/],
    ['2025-03-12T10:00/2025-03-12T09:00', /earlier than the start/, /earlier date first/],
    ['2025-03-12T10:00Z/2025-03-12T12:00+03:00', /earlier than the start/, /earlier date first/],
    ['2025-03-09T20:00-05:00/2025-03-10T01:00+14:00', /earlier than the start/, /earlier date first/],
    ['2025-03-12T10:00Z/2025-03-11', /earlier than the start/, /earlier date first/],
    ['2025-03-14~?', /more than one sign of doubt/, /% for both/],
    ['2025~-03-14', /"~" inside the date/, /at the end/],
    ['~2025', /"~" inside the date/, /at the end/],
    ['~', /"~" inside|sign of doubt without a date/, /before the sign|at the end/],
    ['2025-02-30', 'the day 30 in 2025-02, which has 28 days', /01 to 28, or 2025-02 if/],
    ['1900-02-29', 'the day 29 in 1900-02, which has 28 days', /01 to 28/],
    ['2025-04-31', 'the day 31 in 2025-04, which has 30 days', /01 to 30/],
    ['2025-04-00', /the day 00/, /01 to 30/],
    ['+12345-02-30', /the day 30 in \+12345-02/, /01 to 28/],
    ['2025-13', 'the month 13', /21 to 24 for a season/],
    ['2025-00', 'the month 00', /01 to 12/],
    ['2025-13-01', 'the month 13', /01 to 12$/],
    ['2025-21-03', 'the month 21', /01 to 12$/],
    ['2025-13-XX', /X where it cannot be read|the month 13/, /./],
    ['2025-33', 'the part of the year 33 (EDTF Level 2)', /21 for spring/],
    ['1815-6-9', 'a month of one digit', /: 1815-06-09$/],
    ['1815-06-9', 'a day of one digit', /: 1815-06-09$/],
    ['1815-6', 'a month of one digit', /: 1815-06$/],
    ['1815-6-31', 'a month of one digit', /: 2025-03-04$/],
    ['18150609', 'a date without hyphens', /: 1815-06-09$/],
    ['18150639', 'a date without hyphens', /: 2025-03-14$/],
    ['20250314T1700', 'a date without hyphens', /: 2025-03-14$/],
    ['181506', 'six digits in a row', /1815-06 for a month, or Y181506/],
    ['12345', /more than four digits/, /: Y12345$/],
    ['-12345', /more than four digits/, /: Y-12345$/],
    ['+12345', /more than four digits/, /: Y12345$/],
    ['+2025-03', 'a plus before the year', /: 2025-03$/],
    ['12345678901', /ten or more digits/, /./],
    ['25', 'a year of 2 digits, "25"', /all four digits/],
    ['25-03-14', 'a year of 2 digits, "25"', /all four digits/],
    ['201', 'a year of 3 digits, "201"', /all four digits/],
    ['14-03-2025', /does not begin with the year/, /2025-03-14/],
    ['14.3.2025', /does not begin with the year/, /2025-03-14/],
    ['2025.03.14', /full stops between the parts/, /: 2025-03-14$/],
    ['-0000', 'the year -0000', /write 0000/],
    ['-0000-XX', 'the year -0000', /write 0000/],
    ['Y2025', 'Y before a year of four digits', /: 2025$/],
    ['Y44', 'the year "Y44"', /0044/],
    ['Y012345', /begins with 0/, /: Y12345$/],
    ['Y002025', /begins with 0/, /: 2025$/],
    ['Y12345678901', /ten or more digits/, /at most nine/],
    ['Y17E7', /Level 2/, /Y170000/],
    ['1950S2', /Level 2/, /write the year out/],
    ['Y12345-03', /month or day after a year with Y/, /: Y12345$/],
    ['2025-W11', 'a week', /2025-03-10\/2025-03-16/],
    ['2025-073', 'a day counted within its year', /month and day/],
    ['2X25', /an X where it cannot be read/, /201X, 20XX/],
    ['XXXX-12-25', /an X where it cannot be read/, /1985-04-XX/],
    ['1985-XX-04', /an X where it cannot be read/, /1985-XX-XX/],
    ['1985-04-1X', /an X where it cannot be read/, /1985-04-XX/],
    ['2025-03-14t17:00z', 'a small letter', /: 2025-03-14T17:00Z$/],
    ['201x', 'a small letter', /: 201X$/],
    ['2025-03-14T24:00', '24:00', /: 2025-03-15T00:00$/],
    ['2025-12-31T24:00:00+02:00', '24:00', /: 2026-01-01T00:00\+02:00$/],
    ['2025-03-14T25:00', 'the hour 25', /00 to 23/],
    ['2025-03-14T24:01', 'the hour 24', /00 to 23/],
    ['2025-03-14T17:60', 'the minute 60', /00 to 59/],
    ['2016-12-31T23:59:60Z', 'a leap second', /2016-12-31T23:59:59Z, or the minute alone, 2016-12-31T23:59Z/],
    ['2025-03-14T17:00:61', 'the second 61', /00 to 59/],
    ['2025-03-14T17:00:00.5Z', 'a fraction of a second', /leave it out/],
    ['2025-03-14T17', 'an hour without minutes', /2025-03-14T17:00/],
    ['2025-03-14T', 'a T without a clock time', /2025-03-14 alone/],
    ['2025-03-14T1700', 'a clock time without colons', /colon/],
    ['2025-03-14T7:05', 'an hour or minute of one digit', /T07:05/],
    ['2025-03-14Tnoon', 'the clock time "noon"', /hours and minutes/],
    ['2025-03T17:00', 'a clock time without a day', /before the T/],
    ['2025-02-30T17:00', /the day 30 in 2025-02/, /01 to 28/],
    ['2025-03-14T17:00-00:00', 'the offset -00:00', /Z for UTC/],
    ['2025-03-14T17:00+16:00', 'the offset +16:00', /less than 16 hours/],
    ['2025-03-14T17:00+02:60', 'the offset +02:60', /00 to 59/],
    ['2025-03-14T17:00+0200', 'the offset +0200', /: \+02:00$/],
    ['2025-03-14T17:00EET', '"EET" after the clock time', /Z, \+02:00/],
    ['2025-03-14T17:00Europe/Kyiv', '"Europe" after the clock time', /Z, \+02:00/],
    ['14 March 2025', /white space/, /no spaces/],
    ['March', /"March", which is no date/, /2025-03-14T17:00\+02:00/],
    ['2025-03-14/tomorrow', /"tomorrow", which is no date/, /with a slash between/],
    ['2025-03-14/2025-02-30', 'the day 30 in 2025-02, which has 28 days', /01 to 28/],
  ])('%j: %s', (text, found, fix) => {
    const said = refusal(text);
    if (typeof found === 'string') expect(said.found).toBe(found);
    else expect(said.found).toMatch(found);
    expect(said.fix).toMatch(fix);
  });

  it('names dates in its fixes that can be read', () => {
    const refused = [
      '1815-6-9',
      '1815-6',
      '1815-6-31',
      '18150609',
      '12345',
      '-12345',
      '+2025-03',
      '2025.03.14',
      'Y012345',
      'Y2025',
      '2025/3/14',
      '2025-03-14t17:00z',
      '2025-03-14T24:00',
      '-0001-12-31T24:00Z',
      '9999-12-31T24:00',
      '2025-03-12/2025-03-10',
      '2025-03-14 17:00',
    ];
    for (const text of refused) {
      const advised = refusal(text).fix.split(': ').at(-1) ?? '';
      // The clock after the year 9999 is not written at all, so its advice cannot be read either.
      expect([text, parseEdtf(advised).ok]).toEqual([text, text !== '9999-12-31T24:00']);
    }
  });

  it('cuts a long text without breaking a character', () => {
    const result = parseEdtf(`${'x'.repeat(63)}😀😀`);
    expect(!result.ok && result.error.text).toBe('x'.repeat(63));
  });
});
