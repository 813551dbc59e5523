/**
 * Why a text is no date that can be read, and what to write instead. Only asked once reading has failed, so it may
 * take its time. Where the intended date is plain, the fix spells it out.
 */
import { addDays, civilDay, daysInMonth, isoDay, isRealDate, twoDigits } from './civil.ts';

/** What was found and what to do about it: phrases without a full stop. */
export interface Fault {
  readonly found: string;
  readonly fix: string;
}

/** No date needs more characters; an interval of two clock times with offsets has 55. */
export const MAX_LENGTH = 64;

/** A fault of the text as a whole: its length, its characters, its slashes. Undefined if it has none of these. */
export function faultOfText(text: string): Fault | undefined {
  if (text === '') return fault('an empty text', 'write a date, such as 2025-03-14');
  if (text.length > MAX_LENGTH)
    return fault(
      `${text.length} characters`,
      `write one date or interval; the longest have ${MAX_LENGTH} characters`,
    );
  return (
    first(TEXT_FAULTS, text) ??
    (text.split('/').length > 2 ? faultOfSlashes(text) : undefined) ??
    (text === '..'
      ? fault('two full stops without a slash', 'write an open interval as 2025-03-10/.. or ../2025-03-10')
      : undefined)
  );
}

/** The fault of one date, which is known to be unreadable: the whole text, or one side of its slash. */
export function faultOfDate(text: string): Fault {
  const bare = text.replace(/[~?%]$/, '');
  const [date = '', clock] = bare.split(/T(.*)/s);
  return (
    first(SIGN_FAULTS, text) ??
    first(FORM_FAULTS, bare) ??
    faultOfCalendar(date) ??
    (clock === undefined ? undefined : faultOfClock(date, clock)) ??
    fault(
      `${quote(text)}, which is no date of a known form`,
      'write a date such as 2025, 2025-03, 2025-03-14 or 2025-03-14T17:00+02:00, or two of them with a slash between',
    )
  );
}

/** A pattern, and what to say of a text in which it is found. */
type Rule = readonly [RegExp, (match: RegExpExecArray) => Fault | undefined];

const TEXT_FAULTS: readonly Rule[] = [
  [
    /^(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)$/,
    (m) => fault('white space between day and clock time', `write T between them: ${m[1]}T${m[2]}`),
  ],
  [
    /\s|\p{Default_Ignorable_Code_Point}/u,
    (m) =>
      fault(
        `white space or an invisible character (${codePoint(m[0])})`,
        'remove it: a date has no spaces, neither in it nor around it',
      ),
  ],
  [
    /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u,
    (m) =>
      fault(
        `${named(m[0])}, which only looks like a hyphen`,
        'write the hyphen-minus of the keyboard, "-" (U+002D), or a slash between the two ends of an interval',
      ),
  ],
  [
    /[^\P{Nd}0-9]/u,
    (m) => fault(`${named(m[0])}, which is a digit of another script`, 'write digits from 0 to 9'),
  ],
  [
    /[^\x21-\x7e]/u,
    (m) =>
      fault(`${named(m[0])}, which has no place in a date`, 'write digits and - : / . + T Z X Y ~ ? % only'),
  ],
  [
    /^[[{]/,
    () =>
      fault(
        'a set of dates (EDTF Level 2)',
        'write one date or interval, such as 2025-03-10/2025-03-12, and tell the rest in words',
      ),
  ],
];

const SIGN_FAULTS: readonly Rule[] = [
  [
    /[~?%]{2,}$/,
    (m) =>
      fault(
        `${quote(m[0])}, more than one sign of doubt`,
        'write one sign at the end: ~ for about, ? for uncertain, % for both',
      ),
  ],
  [
    /[~?%](?!$)/,
    (m) =>
      fault(
        `${quote(m[0])} inside the date, where it marks only a part (EDTF Level 2)`,
        'write it at the end, where it marks the whole date',
      ),
  ],
];

const FORM_FAULTS: readonly Rule[] = [
  [
    /^$/,
    () => fault('a sign of doubt without a date', 'write the date before the sign, such as 2025-03-14~'),
  ],
  [/^\.+$/, (m) => fault(quote(m[0]), 'write exactly two full stops for an open end')],
  [
    /^[\dTZXYtzxy:.+-]*[tzxy][\dTZXYtzxy:.+-]*$/,
    (m) => fault('a small letter', `write T, Z, X and Y as capitals: ${m[0].toUpperCase()}`),
  ],
  [/^Y(-?\d{4})$/, (m) => fault('Y before a year of four digits', `leave out the Y: ${m[1]}`)],
  [/^Y-?\d{1,3}$/, (m) => fault(`the year ${quote(m[0])}`, 'write four digits without Y, such as 0044')],
  [
    /^Y(-?)0+(\d*)$/,
    (m) => fault('a year that begins with 0', `leave out the zeros: ${longYear(m[1], m[2])}`),
  ],
  [
    /^Y-?\d{10,}$/,
    () => fault('a year of ten or more digits', 'write a year of at most nine digits, or none at all'),
  ],
  [
    /^Y?-?\d+(?:[ES]\d*)+$/,
    () =>
      fault(
        'a year with an exponent or significant digits (EDTF Level 2)',
        'write the year out, such as Y170000',
      ),
  ],
  [/^Y(-?\d{5,})-/, (m) => fault('a month or day after a year with Y', `write the year alone: Y${m[1]}`)],
  [/^\+(\d{4})(-.*)?$/, (m) => fault('a plus before the year', `leave it out: ${m[1]}${m[2] ?? ''}`)],
  [
    /^(?:\+|(-))(\d{5,9})$/,
    (m) => fault('a year of more than four digits', `write it with Y: ${longYear(m[1], m[2])}`),
  ],
  [/^-0000/, () => fault('the year -0000', 'write 0000: the year 0 has no minus')],
  [
    /^(\d{4})(\d\d)(\d\d)(T.*)?$/,
    (m) =>
      fault(
        'a date without hyphens',
        `write hyphens between year, month and day: ${realDay(m[1], m[2], m[3]) ?? '2025-03-14'}`,
      ),
  ],
  [
    /^(\d{4})(\d\d)$/,
    (m) =>
      fault('six digits in a row', `write ${m[1]}-${m[2]} for a month, or Y${m[0]} for a year of six digits`),
  ],
  [/^\d{5,9}$/, (m) => fault('a year of more than four digits', `write it with Y: ${longYear('', m[0])}`)],
  [/^-?\d{10,}$/, () => fault('ten or more digits in a row', 'write a date such as 2025-03-14')],
  [
    /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/,
    () =>
      fault(
        'a date that does not begin with the year',
        'write year, month and day in that order, such as 2025-03-14',
      ),
  ],
  [
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
    (m) =>
      fault('full stops between the parts', `write hyphens: ${realDay(m[1], m[2], m[3]) ?? '2025-03-14'}`),
  ],
  [
    /^-?(\d{1,3})(?:-|$)/,
    (m) =>
      fault(
        `a year of ${m[1]?.length === 1 ? 'one digit' : `${m[1]?.length} digits`}, ${quote(m[1] ?? '')}`,
        'write all four digits of the year, such as 2025 or 0044',
      ),
  ],
  [/^-?\d{4}-?W/, () => fault('a week', 'write its days, such as 2025-03-10/2025-03-16')],
  [
    /^-?\d{4}-\d{3}$/,
    () => fault('a day counted within its year', 'write month and day, such as 2025-03-14'),
  ],
  [
    /^[^X]*X/,
    () =>
      fault(
        'an X where it cannot be read',
        'write X for the last digit or two of a year alone (201X, 20XX), or XX for a whole month or day at the end (2004-XX, 1985-04-XX, 1985-XX-XX)',
      ),
  ],
  [
    /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?(T.*)?$/,
    (m) => {
      const [, year, month = '', day] = m;
      if (month.length === 2 && day?.length !== 1) return undefined;
      const padded = realDay(year, month, day ?? '1');
      return fault(
        `a ${month.length === 1 ? 'month' : 'day'} of one digit`,
        `write two digits for month and day: ${(day === undefined ? padded?.slice(0, -3) : padded) ?? '2025-03-04'}`,
      );
    },
  ],
];

function faultOfSlashes(text: string): Fault {
  if (/^\d{1,2}\/\d{1,2}\/\d+$/.test(text))
    return fault(
      'slashes between day, month and year',
      'write year, month and day in that order with hyphens, such as 2025-03-14',
    );
  const m = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (m)
    return fault(
      'slashes between year, month and day',
      `write hyphens: ${realDay(m[1], m[2], m[3]) ?? '2025-03-14'}`,
    );
  return fault('more than one slash', 'write one slash, between the start and the end of an interval');
}

function faultOfCalendar(date: string): Fault | undefined {
  const m = /^([+-]?\d{4,9})-(\d\d)(?:-(\d\d))?$/.exec(date);
  if (!m) return undefined;
  const [, y = '', mm = '', dd] = m;
  const month = Number(mm);
  if (dd === undefined && month > 24 && month < 42)
    return fault(
      `the part of the year ${mm} (EDTF Level 2)`,
      'write 21 for spring, 22 summer, 23 autumn, 24 winter, or months with a slash between',
    );
  if (month < 1 || month > 12)
    return fault(
      `the month ${mm}`,
      dd === undefined
        ? 'write a month from 01 to 12, or 21 to 24 for a season'
        : 'write a month from 01 to 12',
    );
  if (dd === undefined) return undefined;
  const days = daysInMonth(Number(y), month);
  if (isRealDate(Number(y), month, Number(dd))) return undefined;
  return fault(
    `the day ${dd} in ${y}-${mm}, which has ${days} days`,
    `write a day from 01 to ${days}, or ${y}-${mm} if the day is not known`,
  );
}

function faultOfClock(date: string, clock: string): Fault | undefined {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(date))
    return fault('a clock time without a day', 'write the whole day before the T, such as 2025-03-14T17:00');
  const m = /^(\d\d):(\d\d)(?::(\d\d))?(.*)$/s.exec(clock);
  if (!m) return faultOfClockForm(date, clock);
  const [, hh = '', mm = '', ss, zone = ''] = m;
  if (hh === '24' && mm === '00' && Number(ss ?? 0) === 0)
    return fault('24:00', `write 00:00 of the next day: ${dayAfter(date)}T00:00${zone}`);
  if (Number(hh) > 23) return fault(`the hour ${hh}`, 'write an hour from 00 to 23');
  if (Number(mm) > 59) return fault(`the minute ${mm}`, 'write a minute from 00 to 59');
  if (ss === '60')
    return fault(
      'a leap second',
      `write the second before it, ${date}T${hh}:${mm}:59${zone}, or the minute alone, ${date}T${hh}:${mm}${zone}`,
    );
  if (Number(ss ?? 0) > 59) return fault(`the second ${ss}`, 'write a second from 00 to 59');
  if (/^[.,]\d/.test(zone)) return fault('a fraction of a second', 'leave it out: seconds are the finest');
  return faultOfOffset(zone);
}

function faultOfClockForm(date: string, clock: string): Fault {
  if (clock === '')
    return fault('a T without a clock time', `write ${date} alone, or hours and minutes after T`);
  if (/^\d\d(?:Z|[+-].*)?$/.test(clock))
    return fault('an hour without minutes', `write hours and minutes, such as ${date}T17:00`);
  if (/^\d{4}/.test(clock))
    return fault('a clock time without colons', `write a colon after the hour, such as ${date}T17:00`);
  if (/^\d:|^\d\d:\d(?!\d)/.test(clock))
    return fault(
      'an hour or minute of one digit',
      `write two digits for each part of the clock time, such as ${date}T07:05`,
    );
  return fault(
    `the clock time ${quote(clock)}`,
    `write hours and minutes, and the offset if it is known, such as ${date}T17:00+02:00`,
  );
}

function faultOfOffset(zone: string): Fault | undefined {
  if (zone === '-00:00' || zone === '-00')
    return fault(`the offset ${zone}`, 'write Z for UTC, or nothing if the offset is not known');
  const m = /^[+-](\d\d)(?::?(\d\d))?$/.exec(zone);
  if (!m)
    return fault(
      `${quote(zone)} after the clock time`,
      'write an offset as Z, +02:00 or -05:00, or nothing if it is not known',
    );
  if (Number(m[1]) > 15)
    return fault(`the offset ${zone}`, 'write an offset less than 16 hours: no clock is further from UTC');
  if (Number(m[2] ?? 0) > 59) return fault(`the offset ${zone}`, 'write offset minutes from 00 to 59');
  return fault(
    `the offset ${zone}`,
    `write a colon between hours and minutes: ${zone.slice(0, 3)}:${zone.slice(3)}`,
  );
}

function fault(found: string, fix: string): Fault {
  return { found, fix };
}

function first(rules: readonly Rule[], text: string): Fault | undefined {
  for (const [pattern, say] of rules) {
    const match = pattern.exec(text);
    const said = match && say(match);
    if (said) return said;
  }
  return undefined;
}

function realDay(year = '', month = '', day = ''): string | undefined {
  if (!isRealDate(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}

function longYear(minus = '', digits = ''): string {
  const bare = digits.replace(/^0+/, '');
  return bare.length > 4 ? `Y${minus}${bare}` : `${bare === '' ? '' : minus}${bare.padStart(4, '0')}`;
}

function dayAfter(date: string): string {
  const m = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(date);
  return m ? isoDay(addDays(civilDay(Number(m[1]), Number(m[2]), Number(m[3])), 1)) : date;
}

function quote(text: string): string {
  return `"${text}"`;
}

function named(character: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `${quote(character)} (${codePoint(character)})`
    : codePoint(character);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
