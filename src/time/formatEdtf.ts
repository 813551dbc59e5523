/** From an EDTF value to its text; apart from the reading, which every first screen needs. */
import { fourDigits, isoDay, twoDigits } from './civil.ts';
import type { Edtf, EdtfDate, EdtfEnd } from './edtf.ts';

/** The canonical text of a value: what `readEdtf` reads back as an equal one. */
export function formatEdtf(value: Edtf): string {
  if (value.kind === 'interval') return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
  const sign = value.approximate ? (value.uncertain ? '%' : '~') : value.uncertain ? '?' : '';
  return `${formatCalendar(value)}${formatClock(value)}${value.mask ?? ''}${sign}`;
}

function formatEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatEdtf(end);
}

function formatCalendar(date: EdtfDate): string {
  const { year, precision, month, season } = date;
  const minus = year < 0 ? '-' : '';
  const size = Math.abs(year);
  if (precision === 'century') return `${minus}${twoDigits(Math.floor(size / 100))}XX`;
  if (precision === 'decade') return `${minus}${String(Math.floor(size / 10)).padStart(3, '0')}X`;
  if (precision === 'year') return `${size > 9999 ? 'Y' : ''}${fourDigits(year)}`;
  if (precision === 'season') return `${fourDigits(year)}-${season}`;
  if (precision === 'month') return `${fourDigits(year)}-${twoDigits(month ?? 1)}`;
  return isoDay(date.first);
}

function formatClock(date: EdtfDate): string {
  const { hour, minute = 0, second, offsetMinutes } = date;
  if (hour === undefined) return '';
  const seconds = second === undefined ? '' : `:${twoDigits(second)}`;
  return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}${formatOffset(offsetMinutes)}`;
}

function formatOffset(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
