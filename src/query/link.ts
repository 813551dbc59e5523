/**
 * The link: a view as a query string and back. Every field fails alone; what is ignored is told; what this
 * version does not know is kept where it stands. Equal views have equal links.
 */
import type { DiplomaticRecord } from '../record/record.ts';
import { isVersion } from '../record/version.ts';
import { EVENT_TYPES } from '../record/vocabulary.ts';
import { AXIS_END, type CivilDay, DAY_MS, isoDay } from '../time/civil.ts';
import { firstDay, isTimed, isVague, lastDay, readEdtf } from '../time/edtf.ts';
import { formatWindow, readWindow } from '../time/window.ts';
import { isZone } from '../time/zone.ts';
import { isColumn, TABLE_COLUMNS } from './tableColumns.ts';
import {
  type Choice,
  type DayRange,
  DEFAULT_VIEW,
  FACET_WORDS,
  FACETS,
  type FacetKey,
  LANES,
  MAX_QUERY,
  NO_CHOICE,
  VIEWS,
  type View,
} from './view.ts';

/** The fields this version reads, in the order in which it writes them. */
export const FIELDS = [
  'view',
  'time',
  'window',
  'dates',
  'actor',
  'topic',
  'type',
  'channel',
  'sig',
  'source',
  'standing',
  'match',
  'q',
  'thread',
  'asof',
  'event',
  'lanes',
  'order',
  'collapse',
  'sort',
  'cols',
  'tz',
  'theme',
  'v',
] as const;
export type Field = (typeof FIELDS)[number];

/** Something in a link that was not followed, for a quiet notice. `value` is at most 60 characters. */
export interface LinkNotice {
  readonly kind: 'unknown-field' | 'unknown-id' | 'broken-value' | 'repeated-field' | 'too-long' | 'undated';
  readonly field: string;
  readonly value: string;
}

/** A field this version does not know, kept as written after the known field `after`. */
export interface KeptField {
  readonly after: Field | undefined;
  readonly raw: string;
}

/** What a query string says. */
export interface Link {
  readonly view: View;
  readonly kept: readonly KeptField[];
  readonly notices: readonly LinkNotice[];
}

/** The record's ids in the record's order, and those that were merged: what a link's ids are read against. */
export type Vocabulary = Pick<DiplomaticRecord, 'sides' | 'actors' | 'topics' | 'indexOf' | 'merged'> & {
  readonly zone: string;
  readonly isUndated: boolean;
};

/** The vocabulary of a record. */
export function vocabularyOf(record: DiplomaticRecord): Vocabulary {
  const { sides, actors, topics, indexOf, merged, dataset, isUndated = false } = record;
  return { sides, actors, topics, indexOf, merged, zone: dataset.zone, isUndated };
}

const MAX_LENGTH = 8_000;
const MAX_IDS = 500;
const MAX_NOTICES = 50;

/** Reads a query string (with or without `?`). Never throws. */
export function parseLink(search: string, vocabulary: Vocabulary): Link {
  const notices: LinkNotice[] = [];
  const kept: KeptField[] = [];
  const seen = new Set<Field>();
  let view = DEFAULT_VIEW;
  let after: Field | undefined;
  const whole = search.replace(/^\?/, '');
  const text = whole.length > MAX_LENGTH ? whole.slice(0, whole.lastIndexOf('&', MAX_LENGTH)) : whole;
  if (text.length < whole.length) note(notices, 'too-long', 'link', whole.slice(text.length));
  for (const raw of text.split('&')) {
    if (raw === '') continue;
    const cut = raw.indexOf('=');
    const name = decode(cut < 0 ? raw : raw.slice(0, cut));
    const value = decode(cut < 0 ? '' : raw.slice(cut + 1));
    if (!isField(name)) {
      kept.push({ after, raw });
      note(notices, 'unknown-field', name, value);
      continue;
    }
    after = name;
    if (seen.has(name)) {
      note(notices, 'repeated-field', name, value);
      continue;
    }
    seen.add(name);
    view = READ[name](view, value, vocabulary, (kind, part) => note(notices, kind, name, part));
  }
  return { view, kept, notices };
}

/** Writes a view as a query string, `''` or beginning with `?`. */
export function formatLink(view: View, vocabulary: Vocabulary, kept: readonly KeptField[] = []): string {
  const parts = kept.filter((field) => field.after === undefined).map((field) => field.raw);
  for (const field of FIELDS) {
    const value = WRITE[field](view, vocabulary);
    if (value !== undefined) parts.push(`${field}=${encode(value)}`);
    for (const other of kept) if (other.after === field) parts.push(other.raw);
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

type Tell = (kind: LinkNotice['kind'], value: string) => void;
type Read = (view: View, value: string, vocabulary: Vocabulary, tell: Tell) => View;
type Write = (view: View, vocabulary: Vocabulary) => string | undefined;

const READ: Record<Field, Read> = {
  view: (view, value, _, tell) => ({ ...view, view: word(VIEWS, value, tell) }),
  time: (view, value, _, tell) => ({ ...view, time: readRange(value, tell) }),
  window: (view, value, _, tell) => {
    const window = readWindow(value);
    if (!window) tell('broken-value', value);
    return { ...view, window };
  },
  dates: (view, value, _, tell) => ({
    ...view,
    dates: word(['possible', 'certain'], value, tell) ?? 'possible',
  }),
  actor: facet('actor'),
  topic: facet('topic'),
  type: facet('type'),
  channel: facet('channel'),
  sig: facet('sig'),
  source: facet('source'),
  standing: facet('standing'),
  match: (view, value, _, tell) => {
    const { ids, not } = readList(value, FACETS, tell);
    for (const id of not) tell('broken-value', `-${id}`);
    return { ...view, match: ids as readonly FacetKey[] };
  },
  q: (view, value, _, tell) => {
    const q = asQuery(value);
    if (q === undefined) tell('broken-value', value);
    else if (q.length < value.trim().length) tell('too-long', value);
    return { ...view, q };
  },
  thread: (view, value, vocabulary, tell) => ({ ...view, thread: eventId(value, vocabulary, tell) }),
  asof: (view, value, { isUndated }, tell) => {
    if (isUndated) tell('undated', value);
    return { ...view, asof: isUndated ? undefined : readDay(value, tell) };
  },
  event: (view, value, vocabulary, tell) => ({ ...view, event: eventId(value, vocabulary, tell) }),
  lanes: (view, value, _, tell) => ({ ...view, lanes: word(LANES, value, tell) ?? 'side' }),
  order: (view, value, vocabulary, tell) => ({
    ...view,
    order: laneIds(value, vocabulary, tell),
  }),
  collapse: (view, value, vocabulary, tell) => ({
    ...view,
    collapse: inOrder(laneIds(value, vocabulary, tell), vocabulary),
  }),
  sort: (view, value, _, tell) => {
    const isKnown = isColumn(value.replace(/^-/, ''));
    if (!isKnown) tell('unknown-id', value);
    return { ...view, sort: isKnown ? plainSort(value) : undefined };
  },
  cols: (view, value, _, tell) => ({ ...view, cols: columns(value, tell) }),
  tz: (view, value, { zone }, tell) => {
    const known = zoneNamed(value, zone);
    if (known === undefined) tell('broken-value', value);
    return { ...view, tz: known === zone ? undefined : known };
  },
  theme: (view, value, _, tell) => ({ ...view, theme: word(['light', 'dark'], value, tell) }),
  v: (view, value, _, tell) => {
    if (!isVersion(value)) tell('broken-value', value);
    return { ...view, v: isVersion(value) ? value : undefined };
  },
};

const WRITE: Record<Field, Write> = {
  view: (view) => view.view,
  time: ({ time }) => time && formatRange(time),
  window: ({ window }) => window && formatWindow(window),
  dates: ({ dates, time }) => (dates === 'certain' && time ? dates : undefined),
  actor: writeFacet('actor'),
  topic: writeFacet('topic'),
  type: writeFacet('type'),
  channel: writeFacet('channel'),
  sig: writeFacet('sig'),
  source: writeFacet('source'),
  standing: writeFacet('standing'),
  match: ({ match, facets }) =>
    list(FACETS.filter((name) => match.includes(name) && facets[name].ids.length > 0)),
  q: (view) => view.q,
  thread: (view) => view.thread,
  asof: ({ asof }) => (asof === undefined ? undefined : isoDay(asof as CivilDay)),
  event: (view) => view.event,
  lanes: ({ lanes }) => (lanes === 'side' ? undefined : lanes),
  order: ({ order }) => list(order),
  collapse: ({ collapse }, vocabulary) => list(inOrder(collapse, vocabulary)),
  sort: ({ sort }) => plainSort(sort),
  cols: ({ cols }) => list(inTableOrder(cols)),
  tz: ({ tz }, { zone }) => (tz === zone ? undefined : tz),
  theme: (view) => view.theme,
  v: (view) => view.v,
};

/** A zone's name as the record or the calendar writes it: the case of a name has no meaning. */
function zoneNamed(name: string, own: string): string | undefined {
  if (!isZone(name)) return undefined;
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return same(own) ? own : (Intl.supportedValuesOf('timeZone').find(same) ?? name);
}

/** The ids a facet knows, in the record's order. */
export function idsOfFacet(facet: FacetKey, vocabulary: Vocabulary): readonly string[] {
  if (facet === 'actor') return [...vocabulary.sides, ...vocabulary.actors].map(({ id }) => id);
  if (facet === 'topic') return vocabulary.topics.map(({ id }) => id);
  return FACET_WORDS[facet];
}

/** A range of days as the link writes it: `2025-03-11/2025-03-19`, `../X`, `X/..`. */
export function formatRange({ first, last }: DayRange): string | undefined {
  if (!Number.isFinite(first) && !Number.isFinite(last)) return undefined;
  const side = (day: number) => (Number.isFinite(day) ? isoDay(day as CivilDay) : '..');
  return `${side(first)}/${side(last)}`;
}

function facet(name: FacetKey): Read {
  return (view, value, vocabulary, tell) => {
    const choice = readList(value, idsOfFacet(name, vocabulary), tell, heirsOf(name, vocabulary));
    return { ...view, facets: { ...view.facets, [name]: choice } };
  };
}

function writeFacet(name: FacetKey): Write {
  return (view, vocabulary) => {
    const { ids, not } = view.facets[name];
    if (ids.length === 0 && not.length === 0) return undefined;
    const known = idsOfFacet(name, vocabulary);
    const sorted = (some: readonly string[]) => known.filter((id) => some.includes(id));
    return list([...sorted(ids), ...sorted(not).map((id) => `-${id}`)]);
  };
}

/** The ids of a facet that were merged, each with what has taken its place. */
function heirsOf(facet: FacetKey, { merged }: Vocabulary): ReadonlyMap<string, string> {
  return new Map(Object.entries(facet === 'actor' ? merged.actors : facet === 'topic' ? merged.topics : {}));
}

function readList(
  value: string,
  known: readonly string[],
  tell: Tell,
  heirs: ReadonlyMap<string, string> = new Map(),
): Choice {
  const parts = value.split(',').filter((part) => part !== '');
  if (parts.length === 0) tell('broken-value', value);
  if (parts.length > MAX_IDS) tell('broken-value', `${parts.length} ids`);
  const ids = new Set<string>();
  const not = new Set<string>();
  const set = new Set(known);
  for (const part of parts.slice(0, MAX_IDS)) {
    const written = part.replace(/^-/, '');
    const id = heirs.get(written) ?? written;
    if (!set.has(id)) tell('unknown-id', part);
    else (part === written ? ids : not).add(id);
  }
  for (const id of ids) if (not.delete(id)) tell('broken-value', `-${id}`);
  if (ids.size === 0 && not.size === 0) return NO_CHOICE;
  return { ids: known.filter((id) => ids.has(id)), not: known.filter((id) => not.has(id)) };
}

/** What is searched for as a view keeps it: without spaces about it, cut where too long; `undefined` where nothing is. */
export function asQuery(text: string): string | undefined {
  const plain = text.replace(/\p{Cc}+/gu, ' ').trim();
  return Array.from(plain).slice(0, MAX_QUERY).join('').trim() || undefined;
}

function columns(value: string, tell: Tell): readonly string[] {
  const names = new Set<string>();
  for (const name of value.split(',').filter((part) => part !== ''))
    if (isColumn(name)) names.add(name);
    else tell('unknown-id', name);
  return inTableOrder([...names]);
}

/** Columns in the Table's order; the title stands in it whether it is named or not. */
function inTableOrder(names: readonly string[]): readonly string[] {
  return TABLE_COLUMNS.filter((name) => names.includes(name) && (name !== 'title' || names.length === 1));
}

/** By date, rising, is the rows' own order. */
function plainSort(sort: string | undefined): string | undefined {
  return sort === 'date' ? undefined : sort;
}

function eventId(value: string, { indexOf }: Vocabulary, tell: Tell): string | undefined {
  if (indexOf.event.get(value) !== undefined) return value;
  tell('unknown-id', value);
  return undefined;
}

/** Everything a lane may stand for, in the record's order. */
function laneVocabulary({ sides, actors, topics }: Vocabulary): readonly string[] {
  return [...[...sides, ...actors, ...topics].map(({ id }) => id), ...EVENT_TYPES];
}

function laneIds(value: string, vocabulary: Vocabulary, tell: Tell): readonly string[] {
  const known = new Set(laneVocabulary(vocabulary));
  const heirs = new Map([...heirsOf('topic', vocabulary), ...heirsOf('actor', vocabulary)]);
  const ids = new Set<string>();
  for (const part of value.split(',').filter((id) => id !== '')) {
    const id = heirs.get(part) ?? part;
    if (known.has(id) && ids.size < MAX_IDS) ids.add(id);
    else tell('unknown-id', part);
  }
  return [...ids];
}

function inOrder(ids: readonly string[], vocabulary: Vocabulary): readonly string[] {
  return ids.length < 2 ? ids : laneVocabulary(vocabulary).filter((id) => ids.includes(id));
}

function readDay(value: string, tell: Tell): number | undefined {
  const parsed = readEdtf(value);
  const day = parsed && !isTimed(parsed) && !isVague(parsed) ? firstDay(parsed) : Number.NaN;
  if (parsed && Number.isFinite(day) && day === lastDay(parsed) && !isBeyondAxis(day)) return day;
  tell('broken-value', value);
  return undefined;
}

function readRange(value: string, tell: Tell): DayRange | undefined {
  const parsed = readEdtf(value);
  if (!parsed || isTimed(parsed) || isVague(parsed)) {
    tell('broken-value', value);
    return undefined;
  }
  const range = { first: firstDay(parsed), last: lastDay(parsed) };
  if (formatRange(range) === undefined || isBeyondAxis(range.first) || isBeyondAxis(range.last)) {
    tell('broken-value', value);
    return undefined;
  }
  return range;
}

/** Days that no calendar of the browser can show. */
function isBeyondAxis(day: number): boolean {
  return Number.isFinite(day) && Math.abs(day * DAY_MS) >= AXIS_END - DAY_MS;
}

function word<T extends string>(words: readonly T[], value: string, tell: Tell): T | undefined {
  const found = words.find((known) => known === value);
  if (found === undefined) tell('broken-value', value);
  return found;
}

function list(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? ids.join(',') : undefined;
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}

function note(notices: LinkNotice[], kind: LinkNotice['kind'], field: string, value: string): void {
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const notice = { kind, field: short(field), value: short(value) };
  const isNew = !notices.some(
    (other) => other.kind === kind && other.field === notice.field && other.value === notice.value,
  );
  if (isNew && notices.length < MAX_NOTICES) notices.push(notice);
}

/** A part of a query string as it is meant; as it stands where its percent signs mean nothing. */
export function decode(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');
}
