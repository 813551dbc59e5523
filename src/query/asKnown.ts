/**
 * As known on a day: the record as a reader could have known it then, which is again a record. An event is known with its
 * earliest account, a source from its publication; what was not known is not in it, so nothing made of it can tell.
 */
import type { AccountText, EventText, SourceText } from '../record/core.ts';
import { answeredBy } from '../record/parts.ts';
import type { DiplomaticRecord, EventRow, Link, WrittenRecord } from '../record/record.ts';
import type { Texts } from '../record/texts.ts';
import { SOURCE_KINDS } from '../record/vocabulary.ts';
import type { CivilDay } from '../time/civil.ts';
import { lastDay, readEdtf } from '../time/edtf.ts';
import { indexRecord, type QueryIndex } from './facets.ts';

/** A record as known on a day, indexed, with its words. */
export interface Known {
  readonly index: QueryIndex;
  /** In the order of this record's events; `undefined` where the words of the whole one are not here. */
  readonly texts: Texts | undefined;
  /** The index that each of its events has in the whole record. */
  readonly origin: readonly number[];
}

/**
 * What of a record was known by the end of a civil day. Actors, topics and their indexes stay; without the words nothing is
 * known of sources. Events that are no rows (see `EventTable`) cost a row each.
 */
export function asKnown(whole: DiplomaticRecord, texts: Texts | undefined, day: number): Known {
  const rows = Array.from(whole.events).filter(({ known }) => known <= day);
  const origin = rows.map(({ index }) => index);
  const at = new Map(origin.map((index, place) => [index, place]));
  const words = texts && textsAsKnown(texts, rows, day);
  const linked = (links: readonly Link[]) =>
    links.flatMap(({ rel, event }) => {
      const place = at.get(event);
      return place === undefined ? [] : [{ rel, event: place }];
    });
  const events = rows.map(
    (row, index): EventRow => ({
      ...underWay(row, day),
      index,
      accounts: accountsAsKnown(whole, row, day),
      links: linked(row.links),
      inbound: linked(row.inbound),
      sourceKinds: kindsOf(words?.events[index]),
    }),
  );
  const { dataset } = whole;
  // The name of a topic of which nothing was known may tell what came.
  const told = new Set(events.flatMap(({ topics }) => topics));
  const record: WrittenRecord = {
    ...whole,
    // A chapter tells what its days brought: it is over before it is told.
    dataset: { ...dataset, chapters: dataset.chapters.filter(({ span }) => lastDayOf(span) <= day) },
    events,
    topics: whole.topics.map((topic) => (told.has(topic.index) ? topic : { ...topic, name: '…' })),
    knownOn: day,
    indexOf: { ...whole.indexOf, event: new Map(events.map(({ id, index }) => [id, index])) },
    extent: extentOf(events) ?? whole.extent,
  };
  return { index: indexRecord(record), texts: words, origin };
}

/** What had begun and was not over has no end yet: nobody knew when it would. */
function underWay(row: EventRow, day: number): EventRow {
  const { time, first, last } = row;
  if (time.kind !== 'interval' || first > day || last <= day) return row;
  const open = readEdtf(`${time.text.split('/')[0]}/..`);
  return open ? { ...row, time: open, last: lastDay(open) } : row;
}

function accountsAsKnown(whole: DiplomaticRecord, row: EventRow, day: number): EventRow['accounts'] {
  const places = placesKnown(row, day);
  return places.flatMap((of, place) => {
    const account = row.accounts[of];
    if (!account) return [];
    const answered = answeredBy(whole, row, of);
    const asWritten = account.answers < 0 ? -1 : places.indexOf(account.answers);
    // One that answers what was not known answers itself, that is nothing.
    const answers = answered === undefined ? asWritten : places.indexOf(answered);
    return [{ ...account, answers: answers < 0 && (answered ?? account.answers) >= 0 ? place : answers }];
  });
}

/** The places of an event's accounts that were known. */
function placesKnown({ accounts }: EventRow, day: number): readonly number[] {
  return accounts.flatMap(({ known }, place) => (known <= day ? [place] : []));
}

function textsAsKnown(texts: Texts, rows: readonly EventRow[], day: number): Texts {
  return {
    ...texts,
    events: rows.flatMap((row) => {
      const text = texts.events[row.index];
      return text ? [eventText(text, row, day)] : [];
    }),
  };
}

function eventText(text: EventText, row: EventRow, day: number): EventText {
  const { timeNote, searched, aftermath, changes, ...rest } = text;
  const sources = text.sources.filter((source) => sourceKnown(source, text, row) <= day);
  const accounts = placesKnown(row, day).flatMap((place) => text.accounts[place] ?? []);
  const came = aftermath?.filter(({ at }) => lastDayOf(at) <= day);
  const changed = changes?.filter(({ date }) => lastDayOf(date) <= day);
  const here = new Set(sources.map(({ id }) => id));
  const citing = <T extends Pick<AccountText, 'sources'>>(of: T): T => ({
    ...of,
    sources: of.sources.filter((id) => here.has(id)),
  });
  // A note on the time may draw on anything the entry has: it is told once all of that is known.
  const isWhole = sources.length === text.sources.length && accounts.length === text.accounts.length;
  return {
    ...rest,
    sources,
    accounts: accounts.map(citing),
    ...(timeNote !== undefined && isWhole && { timeNote }),
    // That somebody looked for an answer later tells that none had come by then.
    ...(searched !== undefined && lastDayOf(searched) <= day && { searched }),
    ...(came && came.length > 0 && { aftermath: came.map(citing) }),
    ...(changed && changed.length > 0 && { changes: changed }),
  };
}

/**
 * The first civil day on which a source of an event could be read: that of its publication, or, undated, that on which the
 * earliest account that cites it was known, or else the event.
 */
export function sourceKnown(source: SourceText, text: EventText, row: EventRow): number {
  if (source.published !== null) return lastDayOf(source.published);
  const citing = text.accounts.flatMap(({ sources }, place) =>
    sources.includes(source.id) ? (row.accounts[place]?.known ?? []) : [],
  );
  const after = text.aftermath?.flatMap(({ at, sources }) =>
    sources.includes(source.id) ? lastDayOf(at) : [],
  );
  const days = [...citing, ...(after ?? [])];
  return days.length > 0 ? Math.min(...days) : row.known;
}

/** The last day of a date as written; what is no date, or has no end, was never over. */
function lastDayOf(text: string): number {
  const date = readEdtf(text);
  return date ? lastDay(date) : Number.POSITIVE_INFINITY;
}

function kindsOf(text: EventText | undefined): EventRow['sourceKinds'] {
  return SOURCE_KINDS.filter((kind) => text?.sources.some((source) => source.kind === kind));
}

function extentOf(events: readonly EventRow[]): DiplomaticRecord['extent'] | undefined {
  const days = events.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  return { first: first as CivilDay, last: last as CivilDay };
}
