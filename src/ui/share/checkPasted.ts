/** Works out what has become of a citation that was pasted: in the data that are shown, and in the release it names. */
import { leadsTo } from '../../exchange/cite/leadsTo.ts';
import { type ReadCitation, readCitation } from '../../exchange/cite/readCitation.ts';
import { type Comparison, sameEvents } from '../../exchange/cite/sameEvents.ts';
import { type Link, type Vocabulary, vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import { type DiplomaticRecord, eventAt } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import { isVersion } from '../../record/version.ts';
import type { Words } from '../../words/words.ts';

/** Another release, opened; its words only where they were asked for. */
export interface ReleaseData {
  readonly record: DiplomaticRecord;
  readonly texts: Texts | undefined;
}

/** What comes of fetching one. */
export type FetchedRelease = { readonly ok: true; readonly value: ReleaseData } | { readonly ok: false };

/** The data that are shown, and how others are fetched. */
export interface CheckedIn {
  readonly record: DiplomaticRecord;
  readonly texts: Texts | undefined;
  readonly words: Words;
  /** Where links of this site begin. */
  readonly site: string;
  /** Reads a link and leads on from events that have gone; absent: what has gone is not known. */
  readonly readLink?: ReadLink | undefined;
  readonly fetchRelease: (version: string, withTexts: boolean) => Promise<FetchedRelease>;
}

/** Reads a query string; what became of an event that the data do not have may have to be fetched. */
export type ReadLink = (search: string, vocabulary: Vocabulary) => Link | Promise<Link>;

/** What came of it. */
export type Check =
  /** Nothing of a citation in the text, no link in it, or words to search for that are not here. */
  | { readonly is: 'empty' | 'no-link' | 'waiting' }
  | {
      readonly is: 'checked';
      readonly search: string;
      /** In the data that are shown. */
      readonly here: Comparison;
      /** In the release that was cited, where these are other data; `missing`: it could not be fetched, or there is none such. */
      readonly release: { readonly version: string; readonly found: Comparison | 'missing' } | undefined;
      /**
       * The version that was cited, where the data have changed since; `same` where they have not; `unlike` where the version is the
       * one that is shown, and the hash is not that of its data.
       */
      readonly data: 'same' | 'unlike' | { readonly cited: string } | undefined;
      /** The titles of events by id, as far as they are known. */
      readonly titleOf: (id: string) => string | undefined;
    };

/** Checks. Never fails. */
export async function checkPasted(text: string, inData: CheckedIn): Promise<Check> {
  const { record, texts, words, site, readLink = parseLink, fetchRelease } = inData;
  const read = readCitation(text, site);
  const { search, hash } = read;
  if (search === undefined) return { is: hash === undefined ? 'empty' : 'no-link' };
  const now = leadsTo(search, record, texts, words, await readLink(search, vocabularyOf(record)));
  if (!now) return { is: 'waiting' };
  const version = citedVersion(read, search);
  const isHere = version === undefined || version === record.version;
  const withTexts = new URLSearchParams(search).has('q');
  const fetched = isHere ? undefined : await fetchRelease(version, withTexts);
  const other = fetched?.ok ? fetched.value : undefined;
  const then = other && leadsTo(search, other.record, other.texts, words);
  const found = then && sameEvents(read, then);
  return {
    is: 'checked',
    search,
    here: sameEvents(read, now, read.ids ?? (found?.is === 'same' ? found.ids : undefined)),
    release: isHere ? undefined : { version, found: found ?? 'missing' },
    data: dataOf(read, record),
    titleOf: (id) => titleIn(record, id) ?? (other && titleIn(other.record, id)),
  };
}

/**
 * The release that is cited: as the citation says, else as its link does; in a text without a hash, which may be any, as
 * the link does. Data between releases are nowhere to be had.
 */
function citedVersion({ version, hash }: ReadCitation, search: string): string | undefined {
  const named = (hash === undefined ? undefined : version) ?? new URLSearchParams(search).get('v') ?? '';
  return isVersion(named) ? named : undefined;
}

function dataOf({ data, version }: ReadCitation, { release }: DiplomaticRecord) {
  if (data !== undefined && release && version === release.version && !release.hash.startsWith(data))
    return 'unlike';
  if (data === undefined || !release) return undefined;
  if (release.hash.startsWith(data)) return 'same';
  return { cited: version ?? `sha256:${data.slice(0, 12)}` };
}

function titleIn(record: DiplomaticRecord, id: string): string | undefined {
  return eventAt(record, record.indexOf.event.get(id))?.title;
}
