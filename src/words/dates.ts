/** Dates in words. Civil days are shown as themselves; only a clock time is moved to the reading zone. */
import { type CivilDay, DAY_MS, dayOfWall, dayStart, type WallMs } from '../time/civil.ts';
import { type Edtf, type EdtfDate, firstDay, instantOf, isVague, lastDay } from '../time/edtf.ts';
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

/** One civil day: "14 March 2025", "14 Mar 2025" or "Friday 14 March 2025". */
export function dayInWords(day: CivilDay, words: Words, style: DateStyle = 'long'): string {
  return tidy(format(words, STYLES[style]).format(dayStart(day)));
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

/** A span of axis time in whole days: "11–19 March 2025"; with clock times when shorter than two days. */
export function spanInWords(span: Span, words: Words): string {
  const first = dayOfWall(span.start as WallMs);
  const last = dayOfWall((span.end - 1) as WallMs);
  if (span.end - span.start >= 2 * DAY_MS) return daysInWords(first, last, words);
  const options: Intl.DateTimeFormatOptions = {
    ...STYLES.long,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  return format(words, options).formatRange(span.start, span.end);
}

/**
 * An EDTF value in words with its precision, to be read or heard: "Friday 14 March 2025, hour not known",
 * "about Sunday 27 April 2025", "Monday 19 May 2025, 17:00 (UTC+3)". `zone` moves clock times only.
 */
export function edtfInWords(value: Edtf, words: Words, zone: string): string {
  const plain = value.kind === 'date' ? dateInWords(value, words, zone) : intervalInWords(value, words);
  if (value.kind === 'date') {
    const hour = value.precision === 'day' && !isVague(value);
    return hour ? words.say('date.hour-unknown', { date: plain }) : plain;
  }
  return plain;
}

/** An EDTF value in few words, for rows and chips: "14 Mar 2025", "about Mar 2026", "17:00, 19 May 2025". */
export function edtfInShort(value: Edtf, words: Words, zone: string): string {
  if (value.kind === 'date') return qualified(value, dateText(value, words, zone, 'short'), words);
  if (typeof value.start !== 'string' && typeof value.end !== 'string' && !isVague(value))
    return daysInWords(value.start.first, value.end.last, words, 'short');
  return intervalInWords(value, words, 'short');
}

function dateInWords(date: EdtfDate, words: Words, zone: string): string {
  return qualified(date, dateText(date, words, zone, 'weekday'), words);
}

function dateText(date: EdtfDate, words: Words, zone: string, style: DateStyle): string {
  const month = style === 'short' ? 'short' : 'long';
  switch (date.precision) {
    case 'minute':
    case 'second': {
      const instant = instantOf(date);
      const wall = instant === undefined ? clockOf(date) : wallOf(zone, instant);
      const time = format(words, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(wall);
      const day = dayInWords(dayOfWall(wall), words, style);
      return words.say('date.timed', {
        date: day,
        time,
        zone: instant === undefined ? words.say('zone.own') : utcOffset(offsetMinutes(zone, instant)),
      });
    }
    case 'day':
      return dayInWords(date.first, words, style);
    case 'month':
      return format(words, { month, year: 'numeric' }).format(dayStart(date.first));
    case 'year':
      return format(words, { year: 'numeric' }).format(dayStart(date.first));
    default:
      return daysInWords(date.first, date.last, words, style === 'weekday' ? 'long' : style);
  }
}

function clockOf(date: EdtfDate): WallMs {
  const seconds = (date.hour ?? 0) * 3600 + (date.minute ?? 0) * 60 + (date.second ?? 0);
  return (dayStart(date.first) + seconds * 1000) as WallMs;
}

function intervalInWords(
  value: Edtf & { kind: 'interval' },
  words: Words,
  style: DateStyle = 'weekday',
): string {
  const { start, end } = value;
  if (typeof start !== 'string' && typeof end !== 'string') {
    const days = daysInWords(start.first, lastDay(value) as CivilDay, words, style);
    return qualified(
      { approximate: start.approximate || end.approximate, uncertain: start.uncertain || end.uncertain },
      days,
      words,
    );
  }
  const first = firstDay(value);
  const last = lastDay(value);
  if (Number.isFinite(first))
    return words.say('range.from', { first: dayInWords(first as CivilDay, words, style) });
  if (Number.isFinite(last))
    return words.say('range.until', { last: dayInWords(last as CivilDay, words, style) });
  return words.say('range.any');
}

function qualified(date: Pick<EdtfDate, 'approximate' | 'uncertain'>, text: string, words: Words): string {
  if (date.approximate) return words.say('date.about', { date: text });
  if (date.uncertain) return words.say('date.uncertain', { date: text });
  return text;
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
