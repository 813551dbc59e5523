/** A seeded generator of many events in columns, for tests and the benchmark: bursty over 2022–2026, some of them intervals. */
import { type ChartColumns, columnsOf } from '../chart/columns.ts';
import type { ChartEvent } from '../chart/events.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/civil.ts';

export const GENERATED_LANES = 12;
/** All events begin from here up to there. */
export const GENERATED_FROM = Date.UTC(2022, 0, 1);
export const GENERATED_TO = Date.UTC(2027, 0, 1);
const SHAPES = ['disc', 'square', 'triangle', 'plus', 'chevron'] as const;
const WORDS =
  'talks on the truce in the city where envoys meet and answer the note of the other side about terms'.split(
    ' ',
  );

/** A generator of numbers in [0, 1) that a seed decides (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Columns with what other drawings of the same events need too. Every event stands on one lane, `lanes[i]`. */
export interface GeneratedColumns extends ChartColumns {
  /** One of eight kinds. */
  readonly kinds: Uint8Array;
  /** Whether it takes days; the others take an hour. */
  readonly isInterval: (place: number) => boolean;
}

/** `count` events on twelve lanes: half of them in bursts of some days, a tenth of them intervals. */
export function generatedColumns(count: number, seed = 1): GeneratedColumns {
  const random = seeded(seed);
  const bursts = Array.from(
    { length: 60 },
    () => GENERATED_FROM + random() * (GENERATED_TO - GENERATED_FROM),
  );
  const times = Float64Array.from({ length: count }, () => {
    const burst = bursts[Math.floor(random() * bursts.length)] ?? GENERATED_FROM;
    const time =
      random() < 0.5
        ? burst + (random() + random() - 1) * 9 * DAY_MS
        : GENERATED_FROM + random() * (GENERATED_TO - GENERATED_FROM);
    return (
      Math.floor(Math.min(GENERATED_TO - MINUTE_MS, Math.max(GENERATED_FROM, time)) / MINUTE_MS) * MINUTE_MS
    );
  }).sort();
  const lanes = Uint16Array.from(times, () => Math.floor(random() * GENERATED_LANES));
  const kinds = Uint8Array.from(times, () => Math.floor(random() * 8));
  const significance = Uint8Array.from(times, () => (random() < 0.05 ? 3 : random() < 0.4 ? 2 : 1));
  const end = times.map((time) => time + (random() < 0.1 ? Math.ceil(random() * 20) * DAY_MS : HOUR_MS));
  return {
    length: count,
    start: times,
    end,
    mark: times,
    standsFrom: Uint32Array.from({ length: count + 1 }, (_, i) => i),
    lanes,
    significance,
    kinds,
    isInterval: (place) => (end[place] ?? 0) - (times[place] ?? 0) >= DAY_MS,
    at: (place) => generatedEvent(place, times, end, lanes, kinds, significance),
  };
}

/**
 * The generated events with what is rare among them: some stand on two lanes, are whole days or have no end. Their index in
 * the record is twice their place.
 */
export function variedColumns(count: number, seed = 1): ChartColumns {
  const random = seeded(seed + 1);
  const { at } = generatedColumns(count, seed);
  const events = Array.from({ length: count }, (_, place) => {
    const plain = at(place);
    const kind = random();
    const day = Math.floor(plain.start / DAY_MS) * DAY_MS;
    const lanes = [...new Set([plain.home, Math.floor(random() * GENERATED_LANES)])].sort((a, b) => a - b);
    const stands = random() < 0.3 ? lanes : plain.stands;
    if (kind < 0.25) return { ...plain, stands, extent: 'day' as const, start: day, end: day + DAY_MS };
    if (kind < 0.3) return { ...plain, stands, extent: 'vague' as const, end: Infinity };
    return { ...plain, stands };
  }).sort((a, b) => a.start - b.start);
  return columnsOf(events.map((event, place) => ({ ...event, index: 2 * place })));
}

function generatedEvent(
  place: number,
  start: Float64Array,
  end: Float64Array,
  lanes: Uint16Array,
  kinds: Uint8Array,
  significance: Uint8Array,
): ChartEvent {
  const lane = lanes[place] ?? 0;
  return {
    index: place,
    start: start[place] ?? 0,
    end: end[place] ?? 0,
    extent: 'clock',
    fuzzy: undefined,
    stands: [lane],
    joins: true,
    home: lane,
    aims: [],
    direct: false,
    contact: false,
    shape: SHAPES[(kinds[place] ?? 0) % SHAPES.length] ?? 'disc',
    answer: undefined,
    disputed: false,
    revised: false,
    significance: (significance[place] ?? 1) as 1 | 2 | 3,
    title: titleOf(place),
    label: undefined,
    effect: undefined,
  };
}

/** A title of 40 to 70 characters. */
function titleOf(place: number): string {
  let title = `Event ${place}:`;
  for (let i = place; title.length < 40 + (place % 25); i += 7) title += ` ${WORDS[i % WORDS.length]}`;
  return title;
}
