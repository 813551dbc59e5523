/** What the clocks showed at each party when an event began: for events with a clock time only. */
import { rootOf, takesPart } from '../../record/parts.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import { capitalZone } from '../../time/capitals.ts';
import { type CivilDay, dayOfWall } from '../../time/civil.ts';
import { instantOf, isTimed } from '../../time/edtf.ts';
import { wallOf } from '../../time/zone.ts';
import { clockInWords, dayInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** One capital's clock. */
interface Clock {
  readonly country: string;
  /** Its date. */
  readonly day: CivilDay;
  /** Its wall clock, milliseconds. */
  readonly wall: number;
}

/** The clocks of the capitals of those who took part, each once, those that are ahead first. */
export function clocksOf(record: DiplomaticRecord, event: EventRow): readonly Clock[] {
  const start = event.time.kind === 'date' ? event.time : event.time.start;
  if (typeof start === 'string' || !isTimed(start)) return [];
  const instant = instantOf(start);
  // A time without an offset is nobody's in particular, and zones before 1970 are not to be trusted.
  if (instant === undefined || instant < 0) return [];
  const countries = event.roles.filter(takesPart).flatMap(({ actor: index }) => {
    const actor = record.actors[index];
    return (actor && (rootOf(record, actor).country ?? actor.country)) ?? [];
  });
  return [...new Set(countries)]
    .flatMap((country) => {
      const zone = capitalZone(country);
      if (zone === undefined) return [];
      const wall = wallOf(zone, instant);
      return [{ country, day: dayOfWall(wall), wall }];
    })
    .sort((a, b) => b.wall - a.wall);
}

/** "17:00 in Moscow, 10:00 in Washington"; with the date where it is another than the first clock's. `undefined`: no clocks. */
export function clocksInWords(record: DiplomaticRecord, event: EventRow, words: Words): string | undefined {
  const clocks = clocksOf(record, event);
  if (clocks.length === 0) return undefined;
  const isOneDay = clocks.every(({ day }) => day === clocks[0]?.day);
  const said = clocks.map(({ country, day, wall }) => {
    const values = { time: clockInWords(wall, words), city: words.say('clock.city', { country }) };
    return isOneDay
      ? words.say('clock.at', values)
      : words.say('clock.at-date', { ...values, date: dayInWords(day, words) });
  });
  return said.reduce((before, next) => words.say('clock.join', { before, next }));
}
