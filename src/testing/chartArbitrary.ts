/** Any events on any lanes, in any window: for properties that the layout, the scene and the painters have. */
import fc from 'fast-check';
import type { ChartEvent } from '../chart/events.ts';
import type { Lane } from '../chart/sideLanes.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/civil.ts';
import { type Span, span } from '../time/span.ts';

/** Events in time order, the lanes they stand on, and a day near which most of them are. */
export interface AnyChart {
  readonly events: readonly ChartEvent[];
  readonly lanes: readonly Lane[];
  readonly about: number;
}

const YEAR = 365.2425 * DAY_MS;
const TOKENS = ['europe', 'ua', 'us', 'ru', 'organisations', 'others', 'no-such-side'];
const WORDS = [
  'truce',
  'talks',
  'Waffenstillstandsüberwachung',
  'הפסקת אש',
  '停火',
  'перемир’я',
  '  ',
  '<&">',
  '\ud83d',
];

const title = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  },
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Where an event lies from the day `about`: within a minute, a day, a month or a century of it. */
const offset = fc
  .tuple(
    fc.constantFrom(MINUTE_MS, DAY_MS, 30 * DAY_MS, 100 * YEAR),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .map(([reach, part]) => Math.round((reach * part) / MINUTE_MS) * MINUTE_MS);

const time = offset.chain((from) =>
  fc.oneof(
    fc.constant({ extent: 'clock' as const, start: from, end: from + MINUTE_MS }),
    fc.constant({ extent: 'day' as const, start: dayOf(from), end: dayOf(from) + DAY_MS }),
    fc.nat(30).map((days) => ({
      extent: 'days' as const,
      start: dayOf(from),
      end: dayOf(from) + (days + 1) * DAY_MS,
    })),
    fc.integer({ min: 31, max: 40_000 }).map((days) => ({
      extent: 'vague' as const,
      start: dayOf(from),
      end: dayOf(from) + days * DAY_MS,
    })),
    fc.constant({ extent: 'vague' as const, start: Number.NEGATIVE_INFINITY, end: dayOf(from) }),
    fc.constant({ extent: 'vague' as const, start: dayOf(from), end: Number.POSITIVE_INFINITY }),
  ),
);

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

function eventOn(lanes: number): fc.Arbitrary<Omit<ChartEvent, 'index'>> {
  const some = (minLength: number) =>
    fc.uniqueArray(fc.nat(lanes - 1), { minLength, maxLength: 4 }).map((of) => of.sort((a, b) => a - b));
  const flag = fc.boolean();
  return fc
    .record({
      time,
      fuzzy: fc.constantFrom(undefined, 'start' as const, 'end', 'both'),
      stands: some(1),
      aims: fc.oneof(fc.constant([]), some(0)),
      joins: flag,
      direct: flag,
      contact: flag,
      shape: fc.constantFrom('disc' as const, 'square', 'triangle', 'plus', 'chevron'),
      answer: fc.constantFrom(undefined, 'accepts' as const, 'conditions', 'rejects'),
      disputed: flag,
      revised: flag,
      significance: fc.constantFrom(1 as const, 2, 3),
      title,
      label: fc.option(title, { nil: undefined }),
      holds: fc.option(fc.nat(4_000), { nil: undefined }),
    })
    .map(({ time: when, holds, ...rest }) => ({
      ...rest,
      ...when,
      home: rest.stands[0] ?? 0,
      effect:
        holds === undefined || !Number.isFinite(when.start)
          ? undefined
          : { start: when.start, end: holds === 0 ? Number.POSITIVE_INFINITY : when.start + holds * DAY_MS },
    }));
}

/** Any chart of up to `most` events. */
export function anyChart(most: number): fc.Arbitrary<AnyChart> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -4_000, max: 9_000 }),
      fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, fc.uniqueArray(fc.nat(11))),
    )
    .chain(([lanes, year, thin]) =>
      fc.array(eventOn(lanes), { maxLength: most, size: '+1' }).map((events): AnyChart => {
        const about = dayOf((year - 1970) * YEAR);
        return {
          about,
          lanes: Array.from({ length: lanes }, (_, i) => ({
            id: `lane${i}`,
            name: `Lane ${i + 1} ${'of several words '.repeat(i % 3)}`.trim(),
            code: i % 4 === 3 ? undefined : `L${i}`,
            colour: i % 5 === 4 ? undefined : TOKENS[i % TOKENS.length],
            isThin: thin.includes(i),
          })),
          events: events
            .map((event) => ({
              ...event,
              start: event.start + about,
              end: event.end + about,
              effect: event.effect && { start: event.effect.start + about, end: event.effect.end + about },
            }))
            .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
            .map((event, index) => ({ ...event, index })),
        };
      }),
    );
}

/** Any window, from `least` to `most` ms long, that has the day `about` in it or near it. */
export function anyWindow(about: number, least = 1, most = 10_000 * YEAR): fc.Arbitrary<Span> {
  return fc
    .tuple(
      fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    )
    .map(([log, part]) => {
      const length = Math.max(least, Math.round(Math.exp(log)));
      const start = Math.round(about - part * length);
      return span(start, start + length);
    });
}

/** A window from a minute to some years, for properties of what can be read in it. */
export function readableWindow(about: number): fc.Arbitrary<Span> {
  return anyWindow(about, 2 * HOUR_MS, 5 * YEAR);
}
