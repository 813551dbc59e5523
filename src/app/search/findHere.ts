/** Searching in the page itself: for records of the size of ours, and where no worker can be started. */
import { find } from '../../query/search/find.ts';
import { createHaystack } from '../../query/search/haystack.ts';
import type { Passage } from '../../query/search/passages.ts';
import { spellingsOf } from '../../query/search/spellings.ts';
import { eachInSlices } from '../slices.ts';
import type { Finder } from './connect.ts';

/** Makes a finder of the texts of so many events, a little at a time. */
export async function finderHere(
  passages: Iterable<Passage>,
  events: number,
  reach: Finder['reach'],
): Promise<Finder> {
  const builder = createHaystack(events);
  await eachInSlices(passages, (passage) => builder.add(...passage));
  const haystack = builder.finish();
  const spellings = spellingsOf(haystack.words);
  return { reach, isLenient: haystack.words.size > 0, find: (q) => find(q, haystack, spellings) };
}
