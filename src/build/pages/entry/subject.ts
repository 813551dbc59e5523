/** What the pages of single events, actors and topics are made from. */
import '../../../words/panelWords.ts';
import '../../../words/readingWords.ts';
import '../../../words/recordWords.ts';
import '../../../words/threadWords.ts';
import { has } from '../../../query/bitset.ts';
import { indexRecord, type QueryIndex } from '../../../query/facets.ts';
import type { Compiled } from '../../../record/compile.ts';
import type { EventText, SourceText } from '../../../record/core.ts';
import type { RecordFiles } from '../../../record/files.ts';
import { openRecord } from '../../../record/openRecord.ts';
import type { EventRow, WrittenRecord } from '../../../record/record.ts';
import { openTexts, type Texts } from '../../../record/texts.ts';
import type { Edtf } from '../../../time/edtf.ts';
import { shortDate } from '../../../ui/event/shortDate.ts';
import { pageWordsFor, type SayOnPage } from '../../../words/pageWords.ts';
import { type Words, wordsFor } from '../../../words/words.ts';
import type { Tombstone } from '../../release/tombstones.ts';

/** What the pages are made of; all of it can be handed from one module graph to another. */
export interface EntryIngredients {
  readonly files: RecordFiles;
  readonly compiled: Compiled;
  readonly tombstones: readonly Tombstone[];
  /** Where the site stands, if the build was told. */
  readonly site: string | undefined;
  /** The style sheet and the faces, from the root of the site. */
  readonly stylesheet: string;
  readonly fonts: readonly string[];
  /** The first release that has an event, by the event's id: its version and day. */
  readonly added: Readonly<Record<string, ReleaseDay>>;
  /** All releases, oldest first. */
  readonly releases: readonly ReleaseDay[];
}

/** A release and its day, `YYYY-MM-DD`. */
export interface ReleaseDay {
  readonly version: string;
  readonly date: string;
}

/** The record, its words and the words to tell it with. */
export interface EntrySubject extends Omit<EntryIngredients, 'site' | 'compiled'> {
  readonly record: WrittenRecord;
  readonly texts: Texts;
  readonly index: QueryIndex;
  readonly site: URL | undefined;
  readonly words: Words;
  readonly say: SayOnPage;
  /** A date in few words. */
  readonly date: (date: Edtf | string) => string;
  /** The events of each actor and topic that has any, by id, in the record's order. */
  readonly eventsOf: Readonly<Record<'actor' | 'topic', ReadonlyMap<string, readonly EventRow[]>>>;
}

/** The subject of a compiled record. */
export function entrySubjectOf({ compiled, site, ...rest }: EntryIngredients): EntrySubject {
  const record = openRecord(compiled.core);
  const index = indexRecord(record);
  const words = wordsFor();
  return {
    ...rest,
    record,
    index,
    texts: openTexts(compiled.text),
    site: site === undefined ? undefined : new URL(site),
    words,
    say: pageWordsFor(),
    date: (date) => shortDate(date, words, record.dataset.zone),
    eventsOf: { actor: eventsBy(index, 'actor'), topic: eventsBy(index, 'topic') },
  };
}

/** The words of an event. Throws on an event of another record. */
export function textOf({ texts }: EntrySubject, event: EventRow): EventText {
  const text = texts.events[event.index];
  if (!text) throw new RangeError(`no words of ${event.id}`);
  return text;
}

/** The sources that something cites, with their numbers in the event's list, from 1. */
export function citedIn(
  { sources }: EventText,
  ids: readonly string[],
): readonly (readonly [SourceText, number])[] {
  return sources.flatMap((source, at) => (ids.includes(source.id) ? [[source, at + 1] as const] : []));
}

function eventsBy(
  { record, options }: QueryIndex,
  facet: 'actor' | 'topic',
): ReadonlyMap<string, readonly EventRow[]> {
  const of = facet === 'actor' ? record.actors : record.topics;
  return new Map(
    of.flatMap(({ id }) => {
      const set = options[facet].events(id);
      const events = Array.from(record.events).filter(({ index }) => has(set, index));
      return events.length > 0 ? [[id, events] as const] : [];
    }),
  );
}
