/** The events as the chart draws them: where in time, on which lanes, with which mark and signs. */
import { bearers, isContact } from '../record/parts.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import type { Channel, EventType } from '../record/vocabulary.ts';
import { DAY_MS } from '../time/civil.ts';
import { type Edtf, type EdtfEnd, isTimed } from '../time/edtf.ts';
import { wallBounds } from '../time/zone.ts';
import type { Shape } from './shapes.ts';
import type { Lanes } from './sideLanes.ts';

/** One event, ready to be laid out. Times are wall milliseconds of the axis's zone, ±Infinity where open. */
export interface ChartEvent {
  /** Its index in the record. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** `clock`: an instant; `day`: one whole day; `days`: several; `vague`: a month or more, or about. */
  readonly extent: 'clock' | 'day' | 'days' | 'vague';
  /** Which of its ends is not known to the day: about, uncertain, unknown, or no more than a month. */
  readonly fuzzy: 'start' | 'end' | 'both' | undefined;
  readonly stands: readonly number[];
  readonly joins: boolean;
  readonly home: number;
  readonly aims: readonly number[];
  /** Whether its words went straight to whom they aim at, and not by way of the public. */
  readonly direct: boolean;
  readonly contact: boolean;
  readonly shape: Shape;
  /** What a response says to the proposal, where it says so. */
  readonly answer: 'accepts' | 'conditions' | 'rejects' | undefined;
  readonly disputed: boolean;
  readonly revised: boolean;
  readonly significance: 1 | 2 | 3;
  readonly title: string;
  readonly label: string | undefined;
  /** The period it was to hold. */
  readonly effect: { readonly start: number; readonly end: number } | undefined;
}

/** What the chart is told about an event's standing. */
export interface StandingFlags {
  readonly disputed: boolean;
  readonly revised: boolean;
}

const SHAPES: Record<EventType, Shape> = {
  call: 'square',
  meeting: 'square',
  proposal: 'triangle',
  response: 'chevron',
  statement: 'disc',
  agreement: 'plus',
  measure: 'plus',
};

const DIRECT: readonly (Channel | undefined)[] = [
  'in-person',
  'phone',
  'video',
  'letter',
  'through-mediator',
];

/** Makes chart events of those events that stand on a lane, in the given order. */
export function chartEvents(
  record: DiplomaticRecord,
  events: Iterable<EventRow>,
  lanes: Lanes,
  zone: string,
  standing: (event: EventRow) => StandingFlags,
): readonly ChartEvent[] {
  return Array.from(events, (event) => chartEvent(record, event, lanes, zone, standing(event)) ?? []).flat();
}

/** One event as the chart draws it; `undefined` where it stands on no lane. */
export function chartEvent(
  record: DiplomaticRecord,
  event: EventRow,
  lanes: Lanes,
  zone: string,
  standing: StandingFlags,
): ChartEvent | undefined {
  const place = lanes.of(event);
  if (!place) return undefined;
  const { start, end } = wallBounds(event.time, zone);
  const effect = event.effect && wallBounds(event.effect, zone);
  return {
    index: event.index,
    start,
    end,
    extent: extentOf(event.time, end - start),
    fuzzy: fuzzyOf(event.time),
    ...place,
    direct: DIRECT.includes(event.channel),
    contact: isContact(event),
    shape: SHAPES[event.type],
    answer: answerOf(record, event),
    ...standing,
    significance: event.significance,
    title: event.title,
    label: event.label,
    effect: effect && { start: effect.start, end: effect.end },
  };
}

/** What a response says to what it answers, by its own bearers: a yes with conditions is conditional. */
export function answerOf(record: DiplomaticRecord, event: EventRow): ChartEvent['answer'] {
  if (event.type !== 'response') return undefined;
  const own = new Set(bearers(record, event).map((actor) => actor.index));
  const stances = event.accounts.filter((account) => own.has(account.by)).map((account) => account.stance);
  if (stances.includes('conditions')) return 'conditions';
  return stances.find((stance) => stance === 'accepts' || stance === 'rejects');
}

function fuzzyOf(time: Edtf): ChartEvent['fuzzy'] {
  if (time.kind === 'date') return isInexact(time) ? 'both' : undefined;
  const [start, end] = [isInexact(time.start), isInexact(time.end)];
  if (start && end) return 'both';
  return start ? 'start' : end ? 'end' : undefined;
}

/** An open end is no doubt: nothing is said to end there. */
function isInexact(end: EdtfEnd): boolean {
  if (typeof end === 'string') return end === 'unknown';
  return end.approximate || end.uncertain || !(isTimed(end) || end.precision === 'day');
}

function extentOf(time: Edtf, length: number): ChartEvent['extent'] {
  if (time.kind === 'date') {
    if (isTimed(time)) return 'clock';
    return time.precision === 'day' ? 'day' : 'vague';
  }
  return Number.isFinite(length) && length <= 31 * DAY_MS ? 'days' : 'vague';
}
