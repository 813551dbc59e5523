/** Items to cite: the record, a view of it, one of its events, and the sources on which they rest. */
import type { SourceText } from '../../record/core.ts';
import { CREATOR, PUBLISHER } from '../../record/creator.ts';
import { bareDoi } from '../../record/doi.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import { cslDay } from './cslDate.ts';
import type { CslItem, Fixity } from './cslItem.ts';
import { fixityNote } from './fixity.ts';
import { hashOf, idsHash, sortedIds } from './idsHash.ts';
import { asKey } from './keys.ts';

/** The data that are cited, as every `DiplomaticRecord` says it. */
export type CitedRecord = Pick<DiplomaticRecord, 'dataset' | 'version' | 'release'>;

/** How the data were seen. */
export interface Seen {
  /** The absolute canonical link. */
  readonly url: string;
  /** The day on which they were retrieved, by the reader's clock, `2026-11-23`. */
  readonly accessed: string;
  /** The ids of all events that were shown, in any order. */
  readonly ids: Iterable<string>;
  /** The civil day as known on which they were shown, `2025-03-14`; `undefined`: as known now. */
  readonly asOf: string | undefined;
}

/** The whole record, in its version. */
export function recordItem(record: CitedRecord, seen: Seen): CslItem {
  return dataItem(record, seen, record.dataset.title, '');
}

/** A view; `title` is what it shows, in one sentence. */
export function viewItem(record: CitedRecord, title: string, seen: Seen): CslItem {
  return {
    ...dataItem(record, seen, title.replace(/\.$/, ''), `view-${hashOf(seen.url).slice(0, 10)}`),
    'container-title': record.dataset.title,
  };
}

/** One event, as the record has it. */
export function eventItem(record: CitedRecord, event: { id: string; title: string }, seen: Seen): CslItem {
  const { url, accessed, asOf } = seen;
  const alone = { url, accessed, asOf, ids: [event.id] };
  return {
    ...dataItem(record, alone, event.title, event.id),
    'container-title': record.dataset.title,
  };
}

/**
 * A source. Who wrote it is not in the record: it is cited under its title, and a text of a party itself under the name
 * of who published it. `accessed` is a day on which it was opened, where that is known.
 */
export function sourceItem(source: SourceText, accessed?: string): CslItem {
  const { url, title, publisher, published, lang, kind, archived } = source;
  const issued = published === null ? undefined : cslDay(published);
  const opened = accessed === undefined ? undefined : cslDay(accessed);
  return {
    id: sourceKey(source),
    type: 'webpage',
    title,
    ...(kind === 'primary' ? { author: [{ literal: publisher }] } : { 'container-title': publisher }),
    publisher,
    ...(issued && { issued }),
    ...(opened && { accessed: opened }),
    URL: url,
    language: lang,
    ...(archived && {
      archive_location: archived.url,
      note: `Archived copy of ${archived.date}: ${archived.url}`,
    }),
  };
}

/** Items of many events' sources: each page once, as it is first cited, in the order of the events. */
export function sourceItems(
  events: Iterable<{ readonly sources: readonly SourceText[] }>,
): readonly CslItem[] {
  const pages = new Map<string, CslItem>();
  for (const { sources } of events)
    for (const source of sources) if (!pages.has(source.url)) pages.set(source.url, sourceItem(source));
  return [...pages.values()];
}

/** Publisher, year, and a part of the hash of the address: the same wherever the page is cited. */
function sourceKey({ publisher, published, url }: SourceText): string {
  const year = /^\d{4}/.exec(published ?? '')?.[0] ?? 'nd';
  return `${asKey(publisher).toLowerCase().slice(0, 24)}-${year}-${hashOf(url).slice(0, 8)}`;
}

/** A citation of data: author, publisher and version are those of the record. */
function dataItem(record: CitedRecord, seen: Seen, title: string, key: string): CslItem {
  const { dataset, release } = record;
  const ids = sortedIds(seen.ids);
  const fixity: Fixity = {
    'data-version': record.version,
    ...(release && { 'data-sha256': release.hash }),
    ...(seen.asOf !== undefined && { 'as-known-on': seen.asOf }),
    events: ids.length,
    'ids-sha256': idsHash(ids),
    ids,
  };
  const issued = release?.date === undefined ? undefined : cslDay(release.date);
  const accessed = cslDay(seen.accessed);
  const doi = dataset.doi === undefined ? undefined : bareDoi(dataset.doi);
  return {
    id: asKey([dataset.id, record.version, key].filter((part) => part !== '').join('-')),
    type: 'dataset',
    title,
    author: [{ literal: CREATOR }],
    publisher: PUBLISHER,
    version: record.version,
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    URL: seen.url,
    ...(doi !== undefined && { DOI: doi }),
    language: 'en',
    note: fixityNote(fixity),
    custom: fixity,
  };
}
