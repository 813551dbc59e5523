/** The labels of the axis: a calendar step's name at a tick, short, in the language's order. */
import { civilDay, dayStart } from '../time/civil.ts';
import type { TickStep } from '../time/ticks.ts';
import type { Words } from './words.ts';

/** A tick's label: what it is, and what may stand beside it in a lighter hand (the day of the week). */
export interface TickLabel {
  readonly main: string;
  readonly extra?: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The label of the tick at an axis time; `short` leaves to the row above what it says. */
export function tickLabel(time: number, step: TickStep, words: Words, short = false): TickLabel {
  const say = (options: Intl.DateTimeFormatOptions) => format(time, options, words);
  switch (step.unit) {
    case 'year':
      return { main: say({ year: 'numeric' }) };
    case 'month':
      return { main: say(step.count === 1 ? { month: 'short' } : { month: 'short', year: 'numeric' }) };
    case 'week':
      return { main: say({ day: 'numeric', month: 'short' }) };
    case 'day':
      return {
        main: say(short ? { day: 'numeric' } : { day: 'numeric', month: 'short' }),
        extra: say({ weekday: 'short' }),
      };
    default:
      return { main: say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) };
  }
}

/** The label of a tick of the coarser row: whole, since nothing stands above it. */
export function longTickLabel(time: number, step: Pick<TickStep, 'unit'>, words: Words): string {
  const say = (options: Intl.DateTimeFormatOptions) => format(time, options, words);
  switch (step.unit) {
    case 'year':
      return say({ year: 'numeric' });
    case 'month':
      return say({ month: 'long', year: 'numeric' });
    default:
      return say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }
}

/** When the years begin that are said without their era. */
const COMMON_ERA = dayStart(civilDay(1, 1, 1));

function format(time: number, options: Intl.DateTimeFormatOptions, words: Words): string {
  const hasEra = options.year !== undefined && time < COMMON_ERA;
  return formatFor(words, hasEra ? { ...options, era: 'short' } : options).format(time);
}

function formatFor(words: Words, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${words.locale} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made;
}
