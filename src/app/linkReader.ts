/** Reads a link, and leads on those to events that have gone from the data. */
import { isOfEvent, ledOn } from '../query/ledOn.ts';
import type { Link, Vocabulary } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { type GoneEvent, goneOf } from '../record/gone.ts';
import { told } from '../ui/told.ts';
import { load } from './fetchFile.ts';

/** Reads a query string; what has become of an event that the data do not have is fetched. */
export function readLink(search: string, vocabulary: Vocabulary): Link | Promise<Link> {
  const link = parseLink(search, vocabulary);
  return link.notices.some(isOfEvent) && told('gone') ? withGone(link, search, vocabulary) : link;
}

async function withGone(link: Link, search: string, vocabulary: Vocabulary): Promise<Link> {
  const isGone = (value: unknown): value is ReadonlyMap<string, GoneEvent> => value !== undefined;
  const gone = await Promise.race([load(told('gone'), isGone, goneOf), tooLate()]);
  return gone?.ok ? ledOn(link, valuesIn(search), gone.value, vocabulary) : link;
}

/** The first picture waits for it no longer than this, ms: the plain notice says enough. */
const LONGEST = 2_000;

function tooLate(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), LONGEST));
}

/** The first value of each field. */
function valuesIn(search: string): ReadonlyMap<string, string> {
  return new Map([...new URLSearchParams(search)].reverse());
}
