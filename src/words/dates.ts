/** Dates in words. Civil days are shown as themselves; only a clock time is moved to the reading zone. */
import { type CivilDay, DAY_MS, dayOfWall, dayStart, MINUTE_MS, type WallMs } from '../time/civil.ts';
import { clockOf, type Edtf, type EdtfDate, instantOf, isVague } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';
import { offsetMinutes, wallOf } from '../time/zone.ts';
import type { Words } from './words.ts';

type DateStyle = 'long' | 'short' | 'weekday';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(words: Words, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${words.locale} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made;
}

/**
 * Makes what dates in rows and chips are written with, one kind a step: the first of each kind costs some milliseconds,
 * which are better spent while the record is on its way.
 */
export function* readyDates(words: Words): Generator<void> {
  for (const style of ['short', 'weekday'] as const) {
    dayInWords(0 as CivilDay, words, style);
    yield;
    daysInWords(0 as CivilDay, 1 as CivilDay, words, style);
    yield;
  }
  clockInWords(0, words);
  yield;
  words.list(['', ''], 'and');
}

/** One civil day: "14 March 2025", "14 Mar 2025" or "Friday 14 March 2025". */
export function dayInWords(day: CivilDay, words: Words, style: DateStyle = 'long'): string {
  return tidy(format(words, STYLES[style]).format(dayStart(day)));
}

/** What a wall clock shows, in milliseconds of the wall: "17:00". */
export function clockInWords(wall: number, words: Words): string {
  return format(words, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(wall);
}

/** From one civil day to another, both included: "11–19 March 2025". */
export function daysInWords(
  first: CivilDay,
  last: CivilDay,
  words: Words,
  style: DateStyle = 'long',
): string {
  if (first === last) return dayInWords(first, words, style);
  return tidy(format(words, STYLES[style]).formatRange(dayStart(first), dayStart(last)));
}

/** A range of days that may be open: "from 11 March 2025 on", "11–19 March 2025". */
export function rangeInWords(range: { first: number; last: number }, words: Words): string {
  const first = Number.isFinite(range.first) ? dayInWords(range.first as CivilDay, words) : undefined;
  const last = Number.isFinite(range.last) ? dayInWords(range.last as CivilDay, words) : undefined;
  if (first !== undefined && last !== undefined)
    return daysInWords(range.first as CivilDay, range.last as CivilDay, words);
  if (first !== undefined) return words.say('range.from', { first });
  if (last !== undefined) return words.say('range.until', { last });
  return words.say('range.any');
}

/** A span of axis time: "11–19 March 2025"; with clock times when it is shorter than two days and not whole days. */
export function spanInWords(span: Span, words: Words): string {
  const first = dayOfWall(span.start as WallMs);
  const last = dayOfWall((span.end - 1) as WallMs);
  const isWhole = span.start % DAY_MS === 0 && span.end % DAY_MS === 0;
  if (isWhole || span.end - span.start >= 2 * DAY_MS) return daysInWords(first, last, words);
  const minute = (time: number) => Math.round(time / MINUTE_MS) * MINUTE_MS;
  const options: Intl.DateTimeFormatOptions = {
    ...STYLES.long,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  return tidy(format(words, options).formatRange(minute(span.start), minute(span.end)));
}

/**
 * An EDTF value in words with its precision, to be read or heard: "Friday 14 March 2025, hour not known",
 * "about Sunday 27 April 2025", "Monday 19 May 2025, 17:00 (UTC+3)". `zone` moves clock times only.
 */
export function edtfInWords(value: Edtf, words: Words, zone: string): string {
  const text = inWords(value, words, zone, 'weekday');
  const isDay = value.kind === 'date' && value.precision === 'day' && !isVague(value);
  return isDay ? words.say('date.hour-unknown', { date: text }) : text;
}

/** An EDTF value in few words, for rows and chips: "14 Mar 2025", "about Mar 2026", "19 May 2025, 17:00 (UTC+3)". */
export function edtfInShort(value: Edtf, words: Words, zone: string): string {
  return inWords(value, words, zone, 'short');
}

function inWords(value: Edtf, words: Words, zone: string, style: DateStyle): string {
  const end = (date: EdtfDate) => qualified(date, dateText(date, words, zone, style), words);
  if (value.kind === 'date') return end(value);
  const { start, end: last } = value;
  if (typeof start === 'string')
    return typeof last === 'string' ? words.say('range.any') : words.say('range.until', { last: end(last) });
  if (typeof last === 'string')
    return words.say(last === 'open' ? 'range.from' : 'range.from.end-unknown', { first: end(start) });
  const isAlike = start.approximate === last.approximate && start.uncertain === last.uncertain;
  if (start.precision === 'day' && last.precision === 'day' && isAlike)
    return qualified(start, daysInWords(start.first, last.first, words, style), words);
  return words.say('range.between', { first: end(start), last: end(last) });
}

/** A date by its own precision, never more. */
function dateText(date: EdtfDate, words: Words, zone: string, style: DateStyle): string {
  const year = (day: CivilDay) => format(words, { year: 'numeric' }).format(dayStart(day));
  switch (date.precision) {
    case 'minute':
    case 'second': {
      const instant = instantOf(date);
      const wall = instant === undefined ? clockOf(date) : wallOf(zone, instant);
      return words.say('date.timed', {
        date: dayInWords(dayOfWall(wall as WallMs), words, style),
        time: clockInWords(wall, words),
        zone: instant === undefined ? words.say('zone.own') : utcOffset(offsetMinutes(zone, instant)),
      });
    }
    case 'day':
      return dayInWords(date.first, words, style);
    case 'month':
      return format(words, { month: style === 'short' ? 'short' : 'long', year: 'numeric' }).format(
        dayStart(date.first),
      );
    case 'season':
      return words.say('date.season', { season: String(date.season ?? 21), year: year(date.first) });
    case 'year':
      return year(date.first);
    default:
      return words.say('date.years', { first: year(date.first), last: year(date.last) });
  }
}

function qualified(date: Pick<EdtfDate, 'approximate' | 'uncertain'>, text: string, words: Words): string {
  const about = date.approximate ? words.say('date.about', { date: text }) : text;
  return date.uncertain ? words.say('date.uncertain', { date: about }) : about;
}

/** "UTC+3", "UTC−4", "UTC+5:45". */
export function utcOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  const sign = minutes < 0 ? '−' : '+';
  return minutes === 0
    ? 'UTC'
    : `UTC${sign}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** "Friday 14 March 2025" and "11–19 March 2025", where the formatter writes a comma, a thin space or a spaced dash. */
function tidy(text: string): string {
  return text
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(/^(\p{L}+), /u, '$1 ')
    .replace(/([–-]\s?)(\p{L}+), /u, '$1$2 ')
    .replace(/^(\d{1,2})\s–\s(?=\d{1,2} \p{L}+ \d{4}$)/u, '$1–');
}
