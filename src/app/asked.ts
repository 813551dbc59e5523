/** What a link asks for. What reads links is fetched with the first that asks for anything. */
import type { Link, Vocabulary } from '../query/link.ts';
import { DEFAULT_VIEW } from '../query/view.ts';

const NOTHING: Link = { view: DEFAULT_VIEW, kept: [], notices: [] };

let reader: typeof import('./linkReader.ts') | undefined;

/** Fetches it; rejects where it cannot be had. */
export async function fetchReader(): Promise<typeof import('./linkReader.ts')> {
  reader ??= await import('./linkReader.ts');
  return reader;
}

/** Reads a query string; at once, unless something has to be fetched for it. */
export function readAsked(search: string, vocabulary: Vocabulary): Link | Promise<Link> {
  if (search.length < 2) return NOTHING;
  return reader
    ? reader.readLink(search, vocabulary)
    : fetchReader().then(({ readLink }) => readLink(search, vocabulary));
}
