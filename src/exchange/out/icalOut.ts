/**
 * Some events as a calendar: RFC 5545, lines folded at 75 octets. Civil days stay days, clock times are written in UTC, and a
 * date that is not exact says so in the event's name. A calendar has neither years before 1 nor after 9999: such events are
 * left out and counted.
 */
import '../../words/downloadWords.ts';
import { writable } from '../../chart/paint/lettering.ts';
import { isAnnounced } from '../../record/record.ts';
import { isHttpUrl } from '../../record/url.ts';
import {
  addDays,
  type CivilDay,
  civilParts,
  DAY_MS,
  dayOfWall,
  twoDigits,
  type WallMs,
} from '../../time/civil.ts';
import { clockOf, type Edtf, type EdtfDate, instantOf, isTimed, isVague } from '../../time/edtf.ts';
import { countryName, licenceName } from '../../words/codes.ts';
import { edtfInShort, edtfInWords } from '../../words/dates.ts';
import { asOfDay, dayOfData, type TakenEvent, type TakenEvents, takenEvents } from './taken.ts';

/** The file, and the events that it cannot hold. */
export interface CalendarOut {
  readonly text: string;
  /** Titles, in the record's order. */
  readonly leftOut: readonly string[];
}

/** When an event stands in a calendar. */
type When =
  | { readonly kind: 'days'; readonly first: CivilDay; readonly last: CivilDay }
  /** `start` and `end` as properties have them: `20250519T140000Z`, without `Z` where no offset is known. */
  | { readonly kind: 'clock'; readonly start: string; readonly end: string | undefined };

const LINE = '\r\n';
/** Octets of a line without its end. */
const WIDTH = 75;

/** Makes the calendar. The same data give the same bytes: no clock is asked. */
export function icalOut(taken: TakenEvents): CalendarOut {
  const { record, texts, words, sentence, link } = taken;
  const stamp = `${dateOf(dayOfData(record, texts))}T000000Z`;
  const leftOut: string[] = [];
  const events = takenEvents(taken).flatMap((event) => {
    const when = whenOf(event.row.time);
    if (when) return eventLines(event, when, stamp, taken);
    leftOut.push(event.row.title);
    return [];
  });
  const name = words.say('ical.name', { title: record.dataset.title, sentence });
  const about = words.say('taken.of', {
    title: record.dataset.title,
    version: record.version,
    licence: licenceName(record.dataset.licence),
    asof: asOfDay(record) ?? 'now',
    link,
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Parley//${escaped(record.dataset.id)} ${escaped(record.version)}//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(about)}`,
    `X-WR-CALDESC:${escaped(about)}`,
    ...address(link),
    ...events,
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => folded(line) + LINE).join(''), leftOut };
}

function eventLines(
  { row, text }: TakenEvent,
  when: When,
  stamp: string,
  { record, words, zone, pageOf, spoken }: TakenEvents,
): readonly string[] {
  const isExact = !isVague(row.time) && isWhole(row.time);
  const title = isExact
    ? row.title
    : words.say('ical.not-exact', { title: row.title, date: edtfInShort(row.time, words, zone) });
  const accounts = row.accounts.map(({ by, stance }, at) =>
    words.say('taken.account', {
      name: record.actors[by]?.name ?? '',
      stance: words.say(`stance.${stance}`),
      says: text.accounts[at]?.says ?? '',
    }),
  );
  const said = [
    ...(isExact ? [] : [words.say('ical.date', { date: edtfInWords(row.time, words, zone) })]),
    spoken(row),
    text.summary,
    ...accounts,
    words.say('ical.sources', { count: text.sources.length, page: pageOf(row.id) }),
  ].join('\n\n');
  const country = row.country === undefined ? [] : [countryName(row.country, words)];
  const place = [...(row.place === undefined ? [] : [row.place]), ...country].join(', ');
  const topics = row.topics.flatMap((topic) => record.topics[topic]?.name ?? []);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${row.id}@${record.dataset.id}.parley`)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${text.changes?.length ?? 0}`,
    ...(when.kind === 'days'
      ? [`DTSTART;VALUE=DATE:${dateOf(when.first)}`, `DTEND;VALUE=DATE:${dateOf(addDays(when.last, 1))}`]
      : [`DTSTART:${when.start}`, ...(when.end === undefined ? [] : [`DTEND:${when.end}`])]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(said)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    `CATEGORIES:${[words.say(`type.${row.type}`), ...topics].map(escaped).join(',')}`,
    ...address(pageOf(row.id)),
    `STATUS:${isAnnounced(record, row) ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    'END:VEVENT',
  ];
}

/** Whether a date is told to the day or closer, at both ends. */
function isWhole(time: Edtf): boolean {
  const ends = time.kind === 'date' ? [time] : [time.start, time.end];
  return ends.every((end) => typeof end !== 'string' && (isTimed(end) || end.precision === 'day'));
}

/** When it stands; of what is open at one end, the end that is known. `undefined` where no calendar has the days. */
function whenOf(time: Edtf): When | undefined {
  const [start, end] = time.kind === 'date' ? [time, time] : [time.start, time.end];
  const [from, to] = [typeof start === 'string' ? end : start, typeof end === 'string' ? start : end];
  if (typeof from === 'string' || typeof to === 'string') return undefined;
  const isOneEnd = typeof start === 'string' || typeof end === 'string' || time.kind === 'date';
  const clock = clockWhen(from, isOneEnd ? undefined : to);
  const [first, last] = [from.first, lastOf(to, from, isOneEnd)];
  if (yearOf(first) < 1 || yearOf(addDays(last, 1)) > 9999) return undefined;
  return clock ?? { kind: 'days', first, last };
}

/** The last day of what ends at a date; a clock time that is an end is the first moment outside. */
function lastOf(to: EdtfDate, from: EdtfDate, isOneEnd: boolean): CivilDay {
  const isMidnight = !isOneEnd && isTimed(to) && clockOf(to) % DAY_MS === 0;
  return (isMidnight ? Math.max(from.first, to.last - 1) : to.last) as CivilDay;
}

/** Clock times, where both are and both have an offset, or neither. */
function clockWhen(from: EdtfDate, to: EdtfDate | undefined): When | undefined {
  const start = timeOf(from);
  if (start === undefined) return undefined;
  if (!to) return { kind: 'clock', start, end: undefined };
  const end = timeOf(to);
  if (end === undefined || end.endsWith('Z') !== start.endsWith('Z')) return undefined;
  return { kind: 'clock', start, end: end > start ? end : undefined };
}

function timeOf(date: EdtfDate): string | undefined {
  if (!isTimed(date)) return undefined;
  const instant = instantOf(date);
  const wall = instant ?? clockOf(date);
  const day = dayOfWall(wall as WallMs);
  const year = yearOf(day);
  if (year < 1 || year > 9999) return undefined;
  const seconds = Math.floor((wall - day * DAY_MS) / 1_000);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => twoDigits(Math.floor(n)));
  return `${dateOf(day)}T${clock.join('')}${instant === undefined ? '' : 'Z'}`;
}

function yearOf(day: CivilDay): number {
  return civilParts(day).year;
}

function dateOf(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = civilParts(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(dayOfMonth)}`;
}

/** A property of an address; none where it is not one that a calendar may open. */
function address(url: string): readonly string[] {
  return isHttpUrl(url) ? [`URL:${url}`] : [];
}

/** A text as a property's value: no line end and no sign of its own stays as it is. */
export function escaped(text: string): string {
  return writable(text)
    .replace(/\u007f/g, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n');
}

const encoder = new TextEncoder();

/** A line in pieces of at most 75 octets, each further one begun by a space; no character is cut. */
export function folded(line: string): string {
  if (line.length * 3 <= WIDTH) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > WIDTH) {
      text += `${LINE} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
