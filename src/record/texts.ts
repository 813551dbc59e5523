/** The text file: written from the record's files, and opened again as the words of each event. */
import type { AccountText, EventText, SourceText, TextFile } from './core.ts';
import { CORE_SCHEMA } from './core.ts';
import type { RecordFiles } from './files.ts';
import type { EventFile, SourceFile } from './schema.ts';
import { longAddress, shortAddress } from './shortAddress.ts';
import { allOf, type Steps } from './steps.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** The words of the record, opened: events, actors' aliases and topics' definitions in the core file's order. */
export interface Texts {
  readonly events: readonly EventText[];
  readonly aliases: readonly (readonly string[])[];
  readonly definitions: readonly string[];
  readonly coverage: TextFile['coverage'];
}

/** Writes the text file; `events` are in the core file's order. */
export function compileTexts({ dataset, actors, topics, events }: Omit<RecordFiles, 'exceptions'>): TextFile {
  const words = dictionary();
  const pages = pagesOf(events);
  const outlets = new Map<string, number>();
  const outletRows: [number, number, number][] = [];
  const outletOf = ({ publisher, outletCountry, outletKind }: SourceFile): number => {
    const key = JSON.stringify([publisher, outletCountry, outletKind]);
    const known = outlets.get(key);
    if (known !== undefined) return known;
    outlets.set(key, outletRows.length);
    outletRows.push([words.put(publisher), words.put(outletCountry), words.put(outletKind)]);
    return outletRows.length - 1;
  };
  const actorAt = new Map(actors.map(({ id }, index) => [id, index]));
  const at = new Map(pages.map((source, index) => [pageKey(source), index]));
  const file: TextFile = {
    schema: CORE_SCHEMA,
    words: words.list,
    aliases: actors.map((actor) => actor.aliases),
    definitions: topics.map((topic) => topic.definition),
    coverage: dataset.coverage,
    outlets: outletRows,
    pages: {
      url: pages.map(({ url, title }) => shortAddress(url, title)),
      title: pages.map(({ title }) => title),
      published: pages.map(({ published }) => published ?? 0),
      outlet: pages.map(outletOf),
      origin: pages.map(({ origin, publisher }) => (origin === publisher ? -1 : words.put(origin ?? ''))),
      lang: pages.map(({ lang }) => words.put(lang)),
      kind: pages.map(({ kind }) => SOURCE_KINDS.indexOf(kind)),
      weak: pages.map(({ weak }) => (weak ? 1 : 0)),
      archived: sparse(pages.map(({ archived }) => archived)),
    },
    events: {
      summary: events.map(({ summary }) => summary),
      timeNote: sparse(events.map(({ timeNote }) => timeNote)),
      initiator: sparse(
        events.map(({ initiator }) => (initiator === undefined ? undefined : actorAt.get(initiator))),
      ),
      searched: sparse(events.map(({ searched }) => searched)),
      offices: events.map((event) => event.actors.map(({ officeAsStated }) => words.put(officeAsStated))),
      says: events.map((event) => event.accounts.map(({ says }) => says)),
      quotes: events.map((event) => event.accounts.map(({ quote }) => quote ?? 0)),
      spoken: events.map((event) =>
        event.accounts.map(({ quoteLang = '', printedLang = '', translation = '' }) =>
          words.put(`${quoteLang} ${printedLang} ${translation}`),
        ),
      ),
      cites: events.map((event) => event.accounts.map(({ sources }) => placesOf(sources, event))),
      sources: events.map((event) => event.sources.map((source) => at.get(pageKey(source)) ?? 0)),
      accountIds: sparse(events.map(({ accounts }) => numbersOf(accounts))),
      sourceIds: sparse(events.map(({ sources }) => numbersOf(sources))),
      aftermath: sparse(
        events.map((event) =>
          event.aftermath?.map(({ at, text, sources }) => ({ at, text, cites: placesOf(sources, event) })),
        ),
      ),
      changes: sparse(events.map(({ changes }) => changes)),
    },
  };
  return file;
}

/** Opens a text file, which the build has written. Throws on a broken one. */
export function openTexts(file: TextFile): Texts {
  return allOf(textsInSteps(file));
}

/** The same, in steps of an event each. */
export function* textsInSteps(file: TextFile): Steps<Texts> {
  const word = (index: number): string | undefined => (index < 0 ? undefined : file.words[index]);
  const { pages, events } = file;
  const sourceId = (event: number, place: number) => `s${events.sourceIds[event]?.[place] ?? place + 1}`;
  const sourceAt = (event: number, page: number, place: number): SourceText => {
    const [publisher, country, kind] = file.outlets[pages.outlet[page] ?? -1] ?? [-1, -1, -1];
    const origin = pages.origin[page] === -1 ? word(publisher) : word(pages.origin[page] ?? -1);
    const archived = pages.archived[page];
    return {
      id: sourceId(event, place),
      url: longAddress(pages.url[page] ?? '', pages.title[page] ?? ''),
      publisher: word(publisher) ?? '',
      title: pages.title[page] ?? '',
      published: pages.published[page] || null,
      lang: word(pages.lang[page] ?? -1) ?? '',
      kind: SOURCE_KINDS[pages.kind[page] ?? 0] ?? 'reporting',
      ...defined({
        origin: origin || undefined,
        outletCountry: word(country),
        outletKind: word(kind) as SourceText['outletKind'],
        archived,
        weak: pages.weak[page] === 1 ? true : undefined,
      }),
    };
  };
  const accountAt = (event: number, account: number): AccountText => {
    const [quoteLang, printedLang, translation] = (word(events.spoken[event]?.[account] ?? -1) ?? '').split(
      ' ',
    );
    return {
      id: `a${events.accountIds[event]?.[account] ?? account + 1}`,
      says: events.says[event]?.[account] ?? '',
      sources: (events.cites[event]?.[account] ?? []).map((place) => sourceId(event, place)),
      ...defined({
        quote: events.quotes[event]?.[account] || undefined,
        quoteLang: quoteLang || undefined,
        printedLang: printedLang || undefined,
        translation: (translation || undefined) as AccountText['translation'],
      }),
    };
  };
  const opened: EventText[] = [];
  for (const [event, summary] of events.summary.entries()) {
    opened.push({
      summary,
      offices: (events.offices[event] ?? []).map((index) => word(index) ?? ''),
      accounts: (events.says[event] ?? []).map((_, account) => accountAt(event, account)),
      sources: (events.sources[event] ?? []).map((page, place) => sourceAt(event, page, place)),
      ...defined({
        timeNote: events.timeNote[event],
        initiator: events.initiator[event],
        searched: events.searched[event],
        aftermath: events.aftermath[event]?.map(({ at, text, cites }) => ({
          at,
          text,
          sources: cites.map((place) => sourceId(event, place)),
        })),
        changes: events.changes[event],
      }),
    });
    yield;
  }
  return {
    aliases: file.aliases,
    definitions: file.definitions,
    coverage: file.coverage,
    events: opened,
  };
}

/** The places, among an event's sources, of those with some ids. */
function placesOf(ids: readonly string[], { sources }: EventFile): readonly number[] {
  return ids.map((id) => sources.findIndex((source) => source.id === id));
}

/** The numbers in some local ids, unless each is its place counted from 1. */
function numbersOf(rows: readonly { readonly id: string }[]): readonly number[] | undefined {
  const numbers = rows.map(({ id }) => Number(id.slice(1)));
  return numbers.every((number, place) => number === place + 1) ? undefined : numbers;
}

/** Every page the events cite, each once, by address: pages of one outlet stand together. */
function pagesOf(events: readonly EventFile[]): readonly SourceFile[] {
  const pages = new Map(events.flatMap((event) => event.sources.map((source) => [pageKey(source), source])));
  return [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

/** What makes two citations the same page to a reader: everything but their place and what they support. */
function pageKey({ id, supports, ...page }: SourceFile): string {
  const { url, publisher, title, published, lang, kind, origin, outletCountry, outletKind, archived, weak } =
    page;
  return JSON.stringify([
    url,
    title,
    publisher,
    published,
    lang,
    kind,
    origin,
    outletCountry,
    outletKind,
    archived,
    weak,
  ]);
}

function dictionary(): { readonly list: string[]; readonly put: (word: string | undefined) => number } {
  const list: string[] = [];
  const at = new Map<string, number>();
  return {
    list,
    put: (word) => {
      if (word === undefined) return -1;
      const known = at.get(word);
      if (known !== undefined) return known;
      at.set(word, list.length);
      list.push(word);
      return list.length - 1;
    },
  };
}

function sparse<T>(values: readonly (T | undefined)[]): Record<string, T> {
  return Object.fromEntries(values.flatMap((value, index) => (value === undefined ? [] : [[index, value]])));
}

/** The object without the fields that have no value. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
