/** Stands until the part is built. */
import '../../words/shareWords.ts';
import type { Taken } from './useTaken.ts';

export function CitePart({ taken }: { readonly taken: Taken }) {
  return <p>{taken.sentence}</p>;
}
