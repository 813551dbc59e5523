/**
 * The link: a view as a query string. Equal views have equal links; what this version does not know is kept where it
 * stands. `readLink.ts` reads one.
 */
import type { GoneEvent } from '../record/gone.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { EVENT_TYPES } from '../record/vocabulary.ts';
import { type CivilDay, isoDay } from '../time/civil.ts';
import { formatWindow } from '../time/window.ts';
import { TABLE_COLUMNS } from './tableColumns.ts';
import { type DayRange, FACET_WORDS, FACETS, type FacetKey, MAX_QUERY, type View } from './view.ts';

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
  'lang',
  'theme',
  'v',
] as const;
export type Field = (typeof FIELDS)[number];

/** Something in a link that was not followed as it is written, for a quiet notice. `value` is at most 60 characters. */
export interface LinkNotice {
  readonly kind:
    | 'unknown-field'
    | 'unknown-id'
    | 'unknown-release'
    | 'broken-value'
    | 'repeated-field'
    | 'too-long'
    | 'undated'
    | 'untranslated'
    /** An event that has gone, and one that another event has taken the place of, which is shown instead. */
    | 'withdrawn'
    | 'merged'
    /** As many as `value` says have no room. */
    | 'more';
  readonly field: string;
  readonly value: string;
  /** What became of an event that has gone, with its whole id. */
  readonly gone?: GoneEvent & { readonly id: string };
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

/** What a link's values are read against: the record's ids in the record's order, those that were merged, its releases. */
export type Vocabulary = Pick<
  DiplomaticRecord,
  'sides' | 'actors' | 'topics' | 'indexOf' | 'merged' | 'releases'
> & {
  readonly zone: string;
  readonly isUndated: boolean;
};

/** The vocabulary of a record. */
export function vocabularyOf(record: DiplomaticRecord): Vocabulary {
  const { sides, actors, topics, indexOf, merged, releases, dataset, isUndated = false } = record;
  return { sides, actors, topics, indexOf, merged, releases, zone: dataset.zone, isUndated };
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

type Write = (view: View, vocabulary: Vocabulary) => string | undefined;

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
  lang: (view) => view.lang,
  theme: (view) => view.theme,
  v: (view) => view.v,
};

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

/**
 * What is searched for as a view keeps it: without spaces about it and what is no character, cut where too long; `undefined`
 * where nothing is.
 */
export function asQuery(text: string): string | undefined {
  const plain = text.replace(/[\p{Cc}\p{Cs}\ufffd]+/gu, ' ').trim();
  return Array.from(plain).slice(0, MAX_QUERY).join('').trim() || undefined;
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

/** Columns in the Table's order; the title stands in it whether it is named or not. */
export function inTableOrder(names: readonly string[]): readonly string[] {
  return TABLE_COLUMNS.filter((name) => names.includes(name) && (name !== 'title' || names.length === 1));
}

/** By date, rising, is the rows' own order. */
export function plainSort(sort: string | undefined): string | undefined {
  return sort === 'date' ? undefined : sort;
}

/** Everything a lane may stand for, in the record's order. */
export function laneVocabulary({ sides, actors, topics }: Vocabulary): readonly string[] {
  return [...[...sides, ...actors, ...topics].map(({ id }) => id), ...EVENT_TYPES];
}

/** Ids of lanes in the record's order. */
export function inOrder(ids: readonly string[], vocabulary: Vocabulary): readonly string[] {
  return ids.length < 2 ? ids : laneVocabulary(vocabulary).filter((id) => ids.includes(id));
}

function list(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? ids.join(',') : undefined;
}

/**
 * A value as the link writes it. What programs take for the end of a link, or for a sign of the text around it, is written in
 * octets; the two dots of an open range are left, as people write them.
 */
function encode(text: string): string {
  const plain = encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');
  const inside = plain.replace(/[!'()*]/g, octets);
  return inside.endsWith('/..') ? inside : inside.replace(/[.,:]$/, octets);
}

function octets(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
