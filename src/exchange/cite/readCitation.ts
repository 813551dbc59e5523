/**
 * Reads what fixes a citation out of a text that somebody pasted: one of ours in prose, BibTeX, RIS or CSL-JSON, whole or
 * with what a writing program made of it. The text is a stranger's: nothing in it is trusted, and nothing in it fails.
 */
import { idsHash, sortedIds } from './idsHash.ts';

/** What a citation says; what it does not say, or what no reader can make out, is `undefined`. */
export interface ReadCitation {
  /** The query string of its link, `''` or beginning with `?`; that of an event's own page is of its link. */
  readonly search: string | undefined;
  /** How many events it was of. */
  readonly events: number | undefined;
  /** The hash of their ids or its first digits: 12 to 64 of them. */
  readonly hash: string | undefined;
  /** The hash of the data or its first digits. */
  readonly data: string | undefined;
  readonly version: string | undefined;
  /** The ids themselves, where the citation has them and they are those of its hash. */
  readonly ids: readonly string[] | undefined;
}

/** Of a longer text so many characters are read. */
export const MAX_CITATION = 500_000;

/** What ends a sentence, or stands about a link in it. */
const ENDS = ".,;:!?)]'’”»";

const NOTHING: ReadCitation = {
  search: undefined,
  events: undefined,
  hash: undefined,
  data: undefined,
  version: undefined,
  ids: undefined,
};

/** Reads the first citation in a text that has both a link and hashes, else what there is. `site` is where links of ours begin. */
export function readCitation(text: string, site: string): ReadCitation {
  const cut = text.slice(0, MAX_CITATION);
  const json = /^\s*[[{]/.test(cut) ? fromJson(cut, site) : undefined;
  if (json) return json;
  const entries = cut.split(/(?=^@\w+\{)|(?=^TY {2}- )|\n[ \t\r]*\n/m).slice(0, 5_000);
  const read = entries.map((entry) => fromText(entry, site));
  const isWhole = ({ search, hash }: ReadCitation) => search !== undefined && hash !== undefined;
  return read.find(isWhole) ?? fromText(cut, site);
}

function fromText(entry: string, site: string): ReadCitation {
  const plain = entry
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\\([&%_#$~])/g, '$1')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
  const hash = hashAfter(plain, 'ids');
  const events = /(\d{1,7}) events?,? ids sha256:/i.exec(plain)?.[1];
  const version =
    /\bversion(?: = |: | )["{(]{0,2}(\d{1,6}\.\d{1,6}\.\d{1,6}(?:\+[0-9a-f]{7})?)/i.exec(plain)?.[1] ??
    /\bET - (\d{1,6}\.\d{1,6}\.\d{1,6}(?:\+[0-9a-f]{7})?)/.exec(plain)?.[1];
  return {
    search: searchIn(plain, site, hash !== undefined),
    events: events === undefined ? undefined : Number(events),
    hash,
    data: hashAfter(plain, 'data'),
    version,
    ids: undefined,
  };
}

/** The digits behind `ids sha256:`; a line end among them is no harm. */
function hashAfter(plain: string, what: 'ids' | 'data'): string | undefined {
  const found = new RegExp(`\\b${what} sha256: ?((?:[0-9a-f] ?){12,64})(?![0-9a-z])`, 'i').exec(plain)?.[1];
  return found?.replaceAll(' ', '').toLowerCase();
}

/**
 * The link: the first that begins as ours do, else, in what has the hash of a citation, the first that is no DOI, for a site may
 * have moved.
 */
function searchIn(plain: string, site: string, hasHash: boolean): string | undefined {
  const links = plain.match(/https?:\/\/[^\s<>"{}\\^`|]{1,9000}/g) ?? [];
  const own = links.find((link) => link.startsWith(site));
  const moved = hasHash && links.find((other) => !/^https?:\/\/(?:dx\.)?doi\.org\//.test(other));
  const link = own ?? (moved || undefined);
  return link === undefined ? undefined : searchOf(withoutEnd(link));
}

/** A link without the signs of the sentence it stands in; the dots of an open range are its own. */
function withoutEnd(link: string): string {
  let end = link.length;
  while (end > 0 && ENDS.includes(link.charAt(end - 1))) end -= 1;
  const isRange = link.startsWith('/..', end - 1) && link.lastIndexOf('?', end) >= 0;
  return link.slice(0, isRange ? end + 2 : end);
}

function searchOf(link: string): string {
  const [path = '', ...query] = (link.split('#')[0] ?? '').split('?');
  const event = /\/event\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
  if (event !== undefined) return `?event=${event}`;
  return query.length > 0 ? `?${query.join('?')}` : '';
}

/** The first object of a JSON text that has the hash of ids, with the link beside it. */
function fromJson(text: string, site: string): ReadCitation | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const waiting: unknown[] = [value];
  for (let at = 0; at < waiting.length && at < 20_000; at += 1) {
    const next = waiting[at];
    if (typeof next !== 'object' || next === null) continue;
    const own = fieldOf(next, 'custom');
    const hash = hashIn(own, 'ids-sha256');
    if (hash !== undefined) return fromFields(next, own, hash, site);
    for (const inner of Object.values(next).slice(0, 5_000)) waiting.push(inner);
  }
  return undefined;
}

function fromFields(item: object, fixity: unknown, hash: string, site: string): ReadCitation {
  const link = fieldOf(item, 'URL');
  const events = fieldOf(fixity, 'events');
  const version = fieldOf(fixity, 'data-version');
  const listed = fieldOf(fixity, 'ids');
  const ids = Array.isArray(listed)
    ? sortedIds(listed.flatMap((id: unknown) => (typeof id === 'string' ? [id] : [])))
    : undefined;
  return {
    ...NOTHING,
    search: typeof link === 'string' ? searchIn(link.trim(), site, true) : undefined,
    events: typeof events === 'number' && Number.isInteger(events) && events >= 0 ? events : undefined,
    hash,
    data: hashIn(fixity, 'data-sha256'),
    version: typeof version === 'string' ? version.slice(0, 40) : undefined,
    ids: ids && idsHash(ids).startsWith(hash) ? ids : undefined,
  };
}

function hashIn(value: unknown, field: string): string | undefined {
  const hash = fieldOf(value, field);
  return typeof hash === 'string' && /^[0-9a-f]{12,64}$/i.test(hash) ? hash.toLowerCase() : undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[field];
}
